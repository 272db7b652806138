/**
 * How long the next try has to wait after the n-th failure in a row with one address, in seconds: the first four are
 * free, as people mistype; the last figure holds for all that follow. At most 15 minutes, so that nobody can be locked
 * out for long by somebody else's guessing.
 */
export const WAIT_AFTER_FAILURE: readonly number[] = [0, 0, 0, 0, 2, 4, 8, 16, 30, 60, 120, 300, 600, 900];

/** Failures older than this are forgotten, in seconds. */
export const FORGET_FAILURES_AFTER = 24 * 3600;

/** Until when an address has to wait, in seconds from now; at least 1 while it has to. */
export const secondsUntil = (blockedUntil: Date, now: Date): number =>
  Math.max(1, Math.ceil((blockedUntil.getTime() - now.getTime()) / 1000));
