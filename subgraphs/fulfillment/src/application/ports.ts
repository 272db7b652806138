import type { Letter } from '@yeyak/contracts';
import type { SqlTransaction } from '@yeyak/messaging';
import type { SeenWorkOrder, WorkOrder, WorkOrderStatus } from '../domain/work-order';

/** Runs work in one transaction: all of it happens or nothing. */
export interface Transactions<Tx extends SqlTransaction> {
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** Work as it was read, with the version that a change of it is checked against: 1 for the first, then one more each. */
export interface StoredWorkOrder {
  order: WorkOrder;
  version: number;
}

export interface WorkOrders<Tx extends SqlTransaction> {
  find(tx: Tx, id: string): Promise<StoredWorkOrder | null>;
  /**
   * Stores what becomes of work that was read at `version`, 0 for work that is new, as version `next`.
   * @returns false, having done nothing, where somebody else changed it (or brought it) meanwhile.
   */
  save(tx: Tx, order: WorkOrder, version: number, next: number): Promise<boolean>;
}

/** Somebody's right to ask the gates of some work: until `lease` nobody else does. */
export interface GateErrand {
  workOrderId: string;
  /** What it is about, for logs and traces (X5). */
  reservationId: string;
  lease: Date;
  /** How often they were asked in vain. */
  tries: number;
  /** The message that led to it, `null` where a person did. */
  cause: string | null;
}

/** Whose gates are to be asked, and when. Rows, so that no crash forgets one; gone once nothing waits any more. */
export interface GateErrands {
  /** The gates of this work are to be asked from `dueAt` on; by whoever sets it, where a lease is given. */
  set(
    tx: SqlTransaction,
    workOrderId: string,
    errand: { dueAt: Date; lease: Date | null; cause: string | null },
  ): Promise<void>;
  /** Takes one in particular, due or not; `null` where there is none or somebody is at it. */
  claim(tx: SqlTransaction, workOrderId: string, now: Date, lease: Date): Promise<GateErrand | null>;
  /** Takes those that are due and that nobody is at. */
  claimDue(tx: SqlTransaction, now: Date, lease: Date, limit: number): Promise<GateErrand[]>;
  /** Gives an errand back until then; nothing happens where its lease went to somebody else. */
  postpone(tx: SqlTransaction, errand: GateErrand, until: Date): Promise<void>;
  /** How much work waits for gates, and how much of it was in vain so often that somebody should look. */
  count(tx: SqlTransaction): Promise<{ waiting: number; stuck: number }>;
}

/** What a gate is told. */
export interface GateCall {
  workOrderId: string;
  reservationId: string;
  customerId: string;
  providerId: string;
  /** What a gate that sends something is to send. */
  letter: Letter | null;
}

/**
 * What a gate answers. REFUSED is an answer; WAITING is none: whether it did what it was asked may be unknown, so it is
 * asked again, with the same key.
 */
export type GateAnswer =
  | { state: 'OPEN' }
  /** `reason`: a code; `NOT_PROVIDED` where nobody here provides the capability. */
  | { state: 'REFUSED'; reason: string }
  /** `retryAfterSeconds`: where the gate itself says when. */
  | { state: 'WAITING'; retryAfterSeconds: number | null };

/** The capabilities of other contexts, by name (D3, D7, D8). */
export interface Gates {
  /** Asks one, synchronously. Never throws for a context that is slow, down or says no. */
  ask(gate: string, call: GateCall): Promise<GateAnswer>;
}

/** A place in a desk's list. */
export interface DeskPlace {
  openedAt: Date;
  id: string;
}

export interface DeskReader {
  byIds(ids: readonly string[]): Promise<SeenWorkOrder[]>;
  /** The work of these reservations, what came first first. */
  ofReservations(reservationIds: readonly string[]): Promise<SeenWorkOrder[]>;
  /** A provider's work, what came first first. */
  desk(providerId: string, filter: DeskFilter, page: DeskPage): Promise<SeenWorkOrder[]>;
  /**
   * The work on one offering that stands: confirmed, or never to be confirmed, and what became of it since.
   * @param startsAt only for the slot that begins then, where given.
   */
  roster(
    providerId: string,
    offeringId: string,
    startsAt: Date | null,
    page: DeskPage,
  ): Promise<SeenWorkOrder[]>;
}

/** Which work of a desk; `null` for all. */
export interface DeskFilter {
  statuses: readonly WorkOrderStatus[] | null;
  offeringId: string | null;
  /** The local day on which the person is expected: `2026-12-01`. */
  on: string | null;
}

export interface DeskPage {
  take: number;
  after: DeskPlace | null;
}

/** How to reach a person. Kept elsewhere, asked for at the moment of looking, never stored here. */
export interface Contact {
  id: string;
  /** Whose it is. */
  customerId: string;
  name: string;
  phone: string | null;
  address: string | null;
}

export interface ContactBook {
  /** Those that there are; none where the book cannot be asked. */
  byIds(ids: readonly string[]): Promise<Contact[]>;
}
