/**
 * Lets only so many in at a time and a few more wait; whoever comes beyond that is turned away at once, so that a rush for
 * one thing takes nothing from another (Vn2).
 */
export class Bulkhead {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  /** @param most inside at a time. @param queue how many may wait. */
  constructor(
    private readonly most: number,
    private readonly queue: number,
  ) {}

  /** Runs work once there is room. @returns `whenFull` where there is not even room to wait. */
  async run<T, F>(work: () => Promise<T>, whenFull: F): Promise<T | F> {
    if (this.inside >= this.most) {
      if (this.waiting.length >= this.queue) return whenFull;
      await new Promise<void>((enter) => this.waiting.push(enter)); // whoever leaves hands their place over
    } else {
      this.inside += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.inside -= 1;
    }
  }
}
