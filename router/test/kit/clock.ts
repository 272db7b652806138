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

  advance(ms: number): void {
    this.time += ms;
    for (const timer of [...this.timers]) {
      if (timer.at > this.time || !this.timers.delete(timer)) continue;
      timer.callback();
    }
  }
}
