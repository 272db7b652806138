import { Loop } from '@yeyak/messaging';
import type { Logger } from '@yeyak/service-kit';
import type { Doorbell, Known, MaySee, ViewReader } from './ports';

/** How long a reader waits for what they just did to be known here. */
export const PATIENCE_MS = 2_000;
/** How often it looks without having heard the doorbell. */
const IDLE_MS = 250;

interface Waiter {
  isEnough: (known: Known) => boolean;
  done: (known: boolean) => void;
}

/**
 * Lets readers wait until a reservation is known in a version, so that a person reads their own write. All who wait
 * in this process are looked up with one query per ring.
 */
export class Freshness {
  private readonly waiters = new Map<string, Set<Waiter>>();
  private readonly loop: Loop;

  constructor(
    private readonly views: Pick<ViewReader, 'known'>,
    doorbell: Doorbell,
    logger: Logger,
    private readonly patienceMs = PATIENCE_MS,
  ) {
    this.loop = new Loop('freshness', () => this.look(), logger, IDLE_MS);
    doorbell.onRing(() => {
      if (this.waiters.size > 0) this.loop.poke();
    });
    this.loop.start();
  }

  /**
   * Waits until the reservation is listed and known at least in this version, 2 s at most. Who may not see it waits as
   * long as for one that is not there: how long an answer takes does not tell whether there is such a reservation.
   * @returns whether it is.
   */
  async reached(reservationId: string, version: number, maySee: MaySee): Promise<boolean> {
    const isEnough = (one: Known): boolean => one.reservationVersion >= version && maySee(one);
    const known = (await this.views.known([reservationId])).get(reservationId);
    if (known && isEnough(known)) return true;
    return new Promise((resolve) => {
      const waiters = this.waiters.get(reservationId) ?? new Set();
      const waiter: Waiter = {
        isEnough,
        done: (reached) => {
          clearTimeout(timer);
          waiters.delete(waiter);
          if (waiters.size === 0 && this.waiters.get(reservationId) === waiters) {
            this.waiters.delete(reservationId);
          }
          resolve(reached);
        },
      };
      const timer = setTimeout(() => waiter.done(false), this.patienceMs);
      this.waiters.set(reservationId, waiters.add(waiter));
      this.loop.poke(); // it may have come between the look above and now
    });
  }

  /** Sends everybody who waits away with "not yet". */
  async close(): Promise<void> {
    for (const waiters of [...this.waiters.values()]) for (const waiter of [...waiters]) waiter.done(false);
    await this.loop.close();
  }

  private async look(): Promise<boolean> {
    if (this.waiters.size === 0) return false;
    for (const [id, known] of await this.views.known([...this.waiters.keys()])) {
      for (const waiter of [...(this.waiters.get(id) ?? [])]) if (waiter.isEnough(known)) waiter.done(true);
    }
    return false;
  }
}
