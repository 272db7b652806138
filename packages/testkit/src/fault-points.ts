import { Deferred } from './deferred';

/**
 * What a use case takes as an optional dependency: it is told whenever execution passes a named point. The type is
 * structural on purpose, so that production code declares it without importing this package.
 */
export type PassFaultPoint = (point: string) => Promise<void>;

/** A point at which whoever passes is held until released. */
export interface Gate {
  /** Resolves as soon as `count` passers (1 by default) wait here. */
  reached(count?: number): Promise<void>;
  /** Lets everybody go on, those who wait and those who come later. */
  release(): void;
}

/**
 * Named points in the code at which a test forces what otherwise only chance would do: a crash, an order of two
 * transactions. A point that no test armed costs nothing and does nothing.
 */
export class FaultPoints {
  private readonly armed = new Map<string, () => Promise<void>>();

  /** Given to the code under test. */
  readonly pass: PassFaultPoint = async (point) => {
    await this.armed.get(point)?.();
  };

  /** The next `times` passers (1 by default) of a point fail with an error. */
  failAt(point: string, error: Error = new Error(`fault at ${point}`), times = 1): void {
    let left = times;
    this.armed.set(point, async () => {
      if (left-- > 0) throw error;
    });
  }

  /** Holds everybody who comes to a point. */
  pauseAt(point: string): Gate {
    const go = new Deferred();
    const waiting: { count: number; arrived: Deferred }[] = [];
    let held = 0;
    this.armed.set(point, async () => {
      held += 1;
      for (const { count, arrived } of waiting) if (held >= count) arrived.resolve();
      await go.promise;
    });
    return {
      reached: (count = 1) => {
        const arrived = new Deferred();
        if (held >= count) arrived.resolve();
        else waiting.push({ count, arrived });
        return arrived.promise;
      },
      release: () => {
        this.armed.delete(point);
        go.resolve();
      },
    };
  }

  /** The first to pass a point does something else first, e.g. lets a rival finish: the race, forced. */
  runBefore(point: string, work: () => Promise<unknown>): void {
    this.armed.set(point, async () => {
      this.armed.delete(point);
      await work();
    });
  }

  /** Disarms every point. */
  clear(): void {
    this.armed.clear();
  }
}
