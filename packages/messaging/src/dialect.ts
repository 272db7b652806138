import type { Envelope } from '@yeyak/contracts';
import type { Place } from './queues';
import type { SqlTransaction } from './sql';

export interface TimerEntry {
  /** What it belongs to, e.g. a reservation's id; `(owner, name)` is unique. */
  owner: string;
  name: string;
  dueAt: Date;
  correlationId: string;
  payload?: Record<string, unknown>;
}

export interface DueTimer extends Required<TimerEntry> {
  attempts: number;
}

/** A message that a subscriber has not been told, or `null` where it is not meant for it. */
export interface DueRow {
  consumer: string;
  /** Where the subscriber stood. */
  start: Place;
  place: Place;
  message: Envelope | null;
}

/** Which part of the outbox is wanted. */
export interface FactsAfter {
  after: Place;
  types: readonly string[];
  /** How many rows are looked at, whether they are wanted or not. */
  limit: number;
}

/** A row of the outbox: the fact that it stores, or `null` where that is not wanted (or is a command). */
export interface OutboxRow {
  place: Place;
  message: Envelope | null;
}

/** Which Redis it is: which data, and which run of the program. */
export interface KnownRedis {
  epoch: string | null;
  runId: string | null;
}

/** Who listens, how far the relay has published to them, and how far they have certainly come. */
export interface Subscriptions {
  /** Notes a subscriber; one that wants more types than before stands at the beginning again. */
  subscribe(tx: SqlTransaction, consumer: string, types: readonly string[], now: Date): Promise<void>;
  /**
   * Leases the subscribers that are behind to a relay and reads what comes next for each, at most `limit` each. Writes
   * nothing where nobody is behind. Two relays may still meet when a lease runs out: then messages are published twice,
   * which the inbox is there for. Never skips a message that commits late.
   */
  takeDue(db: SqlTransaction, relay: string, limit: number): Promise<DueRow[]>;
  /**
   * Moves cursors on, except where one was set back in the meantime: that ends the lease, as a cursor may be set back
   * to the very place from which this relay has just published.
   */
  advance(
    db: SqlTransaction,
    relay: string,
    moves: readonly { consumer: string; from: Place; to: Place }[],
  ): Promise<void>;
  /** Leaves the subscribers to other relays. */
  release(db: SqlTransaction, relay: string): Promise<void>;
  /** The Redis last published to; others who ask wait for this transaction's end. */
  lastRedis(tx: SqlTransaction): Promise<KnownRedis>;
  noteRedis(tx: SqlTransaction, known: KnownRedis): Promise<void>;
  /** Sets each back to what it has certainly taken in. */
  rewindToAcknowledged(tx: SqlTransaction): Promise<void>;
  /** Sets each back to before what was said in the last seconds, and to no later than what it has certainly taken in. */
  rewindBy(tx: SqlTransaction, seconds: number): Promise<void>;
  /** Those that have been told more than they are known to have taken in, and where they stand. */
  unacknowledged(db: SqlTransaction): Promise<{ consumer: string; place: Place }[]>;
  /** Notes how far one has certainly come, unless it was set back before that. */
  acknowledge(db: SqlTransaction, consumer: string, place: Place): Promise<void>;
}

/** What has to happen at a time. */
export interface Timers {
  isAnyDue(db: SqlTransaction, now: Date, names: readonly string[]): Promise<boolean>;
  /** Takes one away that is due, and that nobody else is taking. */
  takeOne(tx: SqlTransaction, now: Date, names: readonly string[]): Promise<DueTimer | undefined>;
  /** Puts one off that failed; leaves it alone where somebody has moved it in the meantime. */
  postpone(db: SqlTransaction, timer: DueTimer, until: Date): Promise<void>;
}

/**
 * Messaging's tables in the language of one kind of database. A context says which it has; its own database holds them,
 * as they commit together with its state.
 */
export interface Dialect {
  readonly name: 'postgresql' | 'sqlite';
  /** Stores messages in the transaction that changes what they speak of (rule 3 of the architecture). */
  readonly appendToOutbox: (tx: SqlTransaction, messages: readonly Envelope[]) => Promise<void>;
  /**
   * Notes that a consumer takes a message in, within the transaction of its effects (rule 4).
   * @returns false where it has been taken in before: then there is nothing to do. A second transaction with the
   * same message waits for the first and then sees it.
   */
  readonly enterInbox: (
    tx: SqlTransaction,
    consumer: string,
    message: Pick<Envelope, 'id' | 'type' | 'correlationId'>,
  ) => Promise<boolean>;
  /** Sets a timer, or moves it where it is set already. */
  readonly setTimer: (tx: SqlTransaction, entry: TimerEntry) => Promise<void>;
  /** Takes a timer away; nothing happens where there is none. */
  readonly cancelTimer: (tx: SqlTransaction, owner: string, name: string) => Promise<void>;
  /** What comes next in the outbox, for who reads it as a log. Never skips a message that commits late. */
  readonly readFacts: (db: SqlTransaction, wanted: FactsAfter) => Promise<OutboxRow[]>;
  readonly subscriptions: Subscriptions;
  readonly timers: Timers;
}
