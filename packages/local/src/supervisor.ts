import { setTimeout as delay } from 'node:timers/promises';
import { reasonOf } from './failure';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A process that lived this long is well again: its next crash is a first one. */
const WELL_MS = 60_000;

/** Starts what crashed again, each time after a longer pause. */
export class Supervisor {
  private readonly crashes = new Map<string, { count: number; at: number }>();
  private stopped = false;

  /**
   * @param start starts a process and resolves when it is ready
   * @param tell gets lines for a person
   */
  constructor(
    private readonly start: (name: string) => Promise<void>,
    private readonly tell: (line: string) => void,
    private readonly pause: (ms: number) => Promise<unknown> = (ms) => delay(ms, undefined, { ref: false }),
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Starts nothing any more. */
  stop(): void {
    this.stopped = true;
  }

  /** Told of a crash: waits and starts the process; resolves when it is ready, or when it crashed again. */
  async crashed(name: string, how: string): Promise<void> {
    if (this.stopped) return;
    const pause = this.nextPause(name);
    this.tell(`[${name}] ended by itself (${how}); starting it again in ${pause / 1000} s`);
    await this.pause(pause);
    if (this.stopped) return;
    try {
      await this.start(name);
      this.tell(`[${name}] is back`);
    } catch (error) {
      // It crashed again while starting: that crash has been told to us as well, and is handled by its own call.
      if (!this.stopped) this.tell(reasonOf(error));
    }
  }

  private nextPause(name: string): number {
    const last = this.crashes.get(name);
    const count = last && this.now() - last.at < WELL_MS ? last.count + 1 : 0;
    this.crashes.set(name, { count, at: this.now() });
    return Math.min(FIRST_PAUSE_MS * 2 ** count, LONGEST_PAUSE_MS);
  }
}
