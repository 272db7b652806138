import type { Clock } from '../clock';

/** Calls `callback` at an instant, however far away (timers end at 24 days). @returns cancels it. */
export function at(clock: Clock, instant: Date, callback: () => void): () => void {
  let cancel: () => void = () => undefined;
  const arm = (): void => {
    const left = instant.getTime() - clock.now().getTime();
    cancel = left <= 0 ? clock.after(0, callback) : clock.after(left, arm);
  };
  arm();
  return () => cancel();
}
