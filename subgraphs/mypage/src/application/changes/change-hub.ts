import { Loop } from '@yeyak/messaging';
import type { Logger } from '@yeyak/service-kit';
import type { ChangeLog, Doorbell, ViewReader } from '../ports';
import { type Audience, audienceKey, type Change, concernedBy, type Place } from './change';
import { ChangeStream } from './change-stream';

const BATCH = 500;
/** How often it looks without having heard the doorbell: what a lost ring costs at most. */
const IDLE_MS = 500;

/**
 * Follows the change log once for all followers of this process, however many they are: one query for the changes, one
 * for the views that somebody follows, and each update goes to the streams whom it concerns. While nobody follows,
 * nothing is read.
 */
export class ChangeHub {
  private readonly streams = new Map<string, Set<ChangeStream>>();
  /** Those that could not read the store: they try again after the next look. */
  private readonly failed = new Set<ChangeStream>();
  private place: Place | undefined;
  private starting: Promise<void> | undefined;
  private readonly loop: Loop;

  constructor(
    private readonly log: ChangeLog,
    private readonly views: Pick<ViewReader, 'byIds'>,
    doorbell: Doorbell,
    private readonly logger: Logger,
    idleMs = IDLE_MS,
  ) {
    this.loop = new Loop('changes', () => this.read(), logger, idleMs);
    doorbell.onRing(() => {
      if (this.streams.size > 0) this.loop.poke();
    });
    this.loop.start();
  }

  /** How many follow. */
  get followers(): number {
    let count = 0;
    for (const streams of this.streams.values()) count += streams.size;
    return count;
  }

  /**
   * Begins to follow an audience's changes: those after a place, else those from now on.
   * Who may follow what is the caller's to check.
   */
  async follow(audience: Audience, after?: Place): Promise<ChangeStream> {
    const key = audienceKey(audience);
    // Looked at again after each wait: the last follower may have left meanwhile, and reading stopped.
    while (this.place === undefined) await this.begin();
    const stream: ChangeStream = new ChangeStream(
      this.sourceFor(audience, this.place, () => stream),
      after,
    );
    const streams = this.streams.get(key) ?? new Set();
    this.streams.set(key, streams.add(stream));
    return stream;
  }

  /** Ends all streams and the reading. */
  async close(): Promise<void> {
    for (const streams of [...this.streams.values()]) for (const stream of [...streams]) stream.end();
    await this.loop.close();
  }

  private begin(): Promise<void> {
    this.starting ??= this.log
      .head()
      .then((head) => {
        this.place ??= head;
      })
      .finally(() => {
        this.starting = undefined;
      });
    return this.starting;
  }

  private sourceFor(audience: Audience, start: Place, self: () => ChangeStream) {
    const place = (): Place => this.place ?? start;
    return {
      get place() {
        return place();
      },
      between: (from: Place, until: Place, limit: number) => this.log.between(audience, from, until, limit),
      failed: (error: unknown) => {
        this.failed.add(self());
        this.logger.warn({ err: error }, 'a follower could not catch up, will try again');
      },
      closed: () => this.remove(audienceKey(audience), self()),
    };
  }

  private remove(key: string, stream: ChangeStream): void {
    const streams = this.streams.get(key);
    this.failed.delete(stream);
    streams?.delete(stream);
    if (streams?.size === 0) this.streams.delete(key);
    if (this.streams.size === 0) this.place = undefined;
  }

  /** @returns whether there may be more to read at once. */
  private async read(): Promise<boolean> {
    const from = this.place;
    if (from === undefined) return false;
    const changes = await this.log.after(from, BATCH);
    const ids = new Set(changes.filter((change) => this.isFollowed(change)).map((c) => c.reservationId));
    const views = ids.size === 0 ? [] : await this.views.byIds([...ids]);
    const byId = new Map(views.map((view) => [view.id, view]));
    // Everybody left (and perhaps others came, at a place of their own) while this was being read.
    if (this.place !== from) return true;
    for (const change of changes) {
      const view = byId.get(change.reservationId);
      for (const stream of this.concerned(change)) {
        if (!ids.has(change.reservationId)) stream.fallBehind();
        // A newer version has a change of its own, which brings the view: this one has nothing to add.
        else if (view && view.shownVersion <= change.version) stream.offer({ place: change.place, view });
      }
    }
    this.place = changes.at(-1)?.place ?? from;
    for (const stream of this.failed) stream.nudge();
    this.failed.clear();
    return changes.length === BATCH;
  }

  private isFollowed(change: Change): boolean {
    return concernedBy(change).some((key) => this.streams.has(key));
  }

  private concerned(change: Change): ChangeStream[] {
    return concernedBy(change).flatMap((key) => [...(this.streams.get(key) ?? [])]);
  }
}
