/** Time as the router sees it, so that tests can decide when something expires. */
export interface Clock {
  now(): Date;
  /** Calls `callback` once after `ms`; never keeps the process alive. @returns cancels it. */
  after(ms: number, callback: () => void): () => void;
}

/** The longest delay that Node's timers take; beyond it they fire at once. */
const LONGEST = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => new Date(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, Math.min(Math.max(ms, 0), LONGEST));
    timer.unref();
    return () => clearTimeout(timer);
  },
};
