import { comparePlaces, type Place, type Update } from './change';

/** Updates that wait for a slow reader in memory, at most; beyond them it reads from the store where it left off. */
const MOST_WAITING = 100;
const PAGE = 50;

/** What a stream needs from the hub that feeds it. */
export interface StreamSource {
  /** How far the hub has read. */
  readonly place: Place;
  /** What is in the store for this stream, after one place up to another. */
  between(from: Place, until: Place, limit: number): Promise<Update[]>;
  /** Reading failed; the hub nudges streams that are behind again before long. */
  failed(error: unknown): void;
  closed(): void;
}

/**
 * One follower's updates, as an async iterator. It is fed by the hub while it keeps up. When it is behind (it resumes
 * from a cursor, or reads too slowly) it reads the store from where it stands until it has caught up: memory is bounded
 * and nothing is left out.
 */
export class ChangeStream implements AsyncIterableIterator<Update> {
  private waiting: Update[] = [];
  /** Everything up to here was delivered, waits, or concerns others. */
  private readTo: Place;
  private behind: boolean;
  private ended = false;
  private wake: (() => void) | undefined;
  private nudges = 0;

  constructor(
    private readonly source: StreamSource,
    after: Place | undefined,
  ) {
    this.readTo = after ?? source.place;
    this.behind = after !== undefined;
  }

  /** The hub has something for this follower. */
  offer(update: Update): void {
    if (this.ended || this.behind || comparePlaces(update.place, this.readTo) <= 0) return;
    if (this.waiting.length >= MOST_WAITING) {
      this.fallBehind();
      return;
    }
    this.waiting.push(update);
    this.readTo = update.place;
    this.nudge();
  }

  /** There is something for this follower that it has to read from the store by itself. */
  fallBehind(): void {
    this.behind = true;
    this.nudge();
  }

  /** Looks again whether there is something to do. */
  nudge(): void {
    this.nudges += 1;
    this.wake?.();
    this.wake = undefined;
  }

  async next(): Promise<IteratorResult<Update, undefined>> {
    while (!this.ended) {
      const seen = this.nudges;
      const update = this.waiting.shift();
      if (update) return { done: false, value: update };
      const caughtUp = this.behind ? await this.catchUp() : false;
      if (!caughtUp && this.waiting.length === 0 && seen === this.nudges) await this.nudged();
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<Update, undefined>> {
    this.end();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<Update, undefined>> {
    this.end();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Ends the stream; a reader that waits is told so. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.waiting = [];
    this.source.closed();
    this.nudge();
  }

  /**
   * Reads one page from the store. Meanwhile the hub may offer what comes after it: kept where the page turns out to
   * be the last one, forgotten (and read later) where it is not.
   * @returns whether it worked.
   */
  private async catchUp(): Promise<boolean> {
    const from = this.readTo;
    const until = later(this.source.place, from);
    this.behind = false;
    this.readTo = until;
    try {
      const page = await this.source.between(from, until, PAGE);
      const last = page.at(-1);
      if (page.length === PAGE && last) {
        this.waiting = page;
        this.readTo = last.place;
        this.behind = true;
      } else {
        this.waiting.unshift(...page);
      }
      return true;
    } catch (error) {
      this.waiting = [];
      this.readTo = from;
      this.behind = true;
      this.source.failed(error);
      return false;
    }
  }

  private nudged(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }
}

const later = (a: Place, b: Place): Place => (comparePlaces(a, b) > 0 ? a : b);
