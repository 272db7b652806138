import type { Clock } from '../../src/clock';

/** Time that passes only when a test says so. */
export class ManualClock implements Clock {
  private time = Date.now();
  private readonly timers = new Set<{ at: number; callback: () => void }>();

  now(): Date {
    return new Date(this.time);
  }

  after(ms: number, callback: () => void): () => void {
    const timer = { at: this.time + Math.max(ms, 0), callback };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  /** Lets time pass and calls what is due, also what that makes due at once. */
  advance(ms: number): void {
    this.time += ms;
    for (;;) {
      const due = [...this.timers].find(({ at }) => at <= this.time);
      if (!due) return;
      this.timers.delete(due);
      due.callback();
    }
  }
}
