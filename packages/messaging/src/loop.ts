import type { Logger } from '@yeyak/service-kit';

const AFTER_ERROR_MS = 1_000;
/**
 * A row that has just been committed stays invisible to a reader in commit order while an older transaction
 * still runs. So after a poke it looks again soon, a few times, before it goes back to its idle pace.
 */
const LOOK_AGAIN_MS = [15, 60];
/**
 * Pokes may come by the hundred each second. What they announce is then looked after together: the first at once, the
 * others this much later at most.
 */
const PACE_MS = 15;

/** Does a piece of work again and again: at once while there is more, soon after a poke, else at an idle pace. */
export class Loop {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private lastBegun = -Infinity;
  private looks = LOOK_AGAIN_MS.length;
  private poked = false;
  private closed = false;

  constructor(
    private readonly name: string,
    /** @returns whether there may be more to do at once. */
    private readonly work: () => Promise<boolean>,
    private readonly logger: Logger,
    private readonly idleMs: number,
  ) {}

  start(): void {
    this.schedule(0);
  }

  /** There may be something to do now. */
  poke(): void {
    this.looks = 0;
    this.poked = true;
    if (!this.running) this.schedule(this.paced());
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private schedule(ms: number): void {
    if (this.closed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.running = this.run().finally(() => {
        this.running = undefined;
      });
    }, ms);
  }

  private paced(): number {
    return Math.max(0, this.lastBegun + PACE_MS - performance.now());
  }

  private async run(): Promise<void> {
    this.lastBegun = performance.now();
    this.poked = false;
    try {
      while ((await this.work()) && !this.closed);
      this.schedule(this.poked ? this.paced() : (LOOK_AGAIN_MS[this.looks++] ?? this.idleMs));
    } catch (error) {
      if (this.closed) return;
      this.logger.warn({ err: error, loop: this.name }, 'will try again');
      this.schedule(AFTER_ERROR_MS);
    }
  }
}
