import type { KnownMessage, Localized, Money } from '@yeyak/contracts';
import type { SqlTransaction } from '@yeyak/messaging';
import type { Claim, Doses, Reservation } from '../domain/reservation';

/** What we know of an offering from catalog's facts; the names of its provider with it. */
export interface Offering {
  id: string;
  providerId: string;
  providerName: Localized;
  kind: string;
  name: Localized;
  price: Money;
  sku: string | null;
  /** The group of interchangeable units that it draws from. */
  stockGroup: string | null;
  /** Copies or seats; null where stock or slots limit it. */
  capacity: number | null;
  /** Whether it is reserved for a slot of its calendar. */
  dated: boolean;
  /** When it takes place, where that is fixed. */
  period: { startsAt: Date; endsAt: Date } | null;
  doses: Doses | null;
  timeZone: string;
  active: boolean;
  version: number;
}

export interface OfferingStore {
  /** May be a moment old: whoever reserves with it says which version they saw. */
  find(id: string): Promise<Offering | null>;
  /** Reads past whatever is remembered. */
  findFresh(id: string): Promise<Offering | null>;
  /** Takes catalog's word for it unless a newer one is known. */
  saveOffering(tx: SqlTransaction, offering: Omit<Offering, 'providerName' | 'timeZone'>): Promise<void>;
  withdrawOffering(tx: SqlTransaction, id: string, version: number): Promise<void>;
  saveProvider(
    tx: SqlTransaction,
    provider: { id: string; name: Localized; timeZone: string; version: number },
  ): Promise<void>;
}

export interface PoolStore {
  /** How many can still be promised, by pool; a pool that is not known is left out. */
  available(poolIds: readonly string[]): Promise<Map<string, number>>;
  /**
   * Takes the supply that a versioned fact tells, unless a newer one is known.
   * @returns by how much the pool is overcommitted after that, 0 where it is not.
   */
  setSupply(
    tx: SqlTransaction,
    pool: { id: string; providerId: string; supply: number; version: number },
  ): Promise<number>;
}

/** A change of a reservation, ready to be stored: the state, what it says to others, what it frees. */
export interface Change {
  status: string;
  stage: string;
  after: Reservation;
  messages: readonly KnownMessage[];
}

export interface ReservationStore {
  /**
   * Takes the claims and stores the reservation, its messages and its timer: one statement, all of it or nothing.
   * @returns false where a pool has too little left, or the offering is not what it was.
   * @throws where the customer's idempotency key is taken (look it up).
   */
  hold(tx: SqlTransaction, change: Change, offeringVersion: number): Promise<boolean>;
  /**
   * Stores a change of a reservation that is still at `version`, with its messages, its timer and the claims that it
   * releases: one statement.
   * @returns false where somebody else has changed it since.
   */
  save(tx: SqlTransaction, change: Change, version: number, release: boolean): Promise<boolean>;
  find(id: string): Promise<Reservation | null>;
  findMany(ids: readonly string[]): Promise<Reservation[]>;
  findByKey(customerId: string, idempotencyKey: string): Promise<Reservation | null>;
  /** Loads it for a change within the transaction: others wait. */
  lock(tx: SqlTransaction, id: string): Promise<Reservation | null>;
  needingAttention(after: { reservedAt: string; id: string } | null, most: number): Promise<Reservation[]>;
  /** The reservations with the newest live claims of a pool, as many as it takes to cover `shortBy`. */
  newestClaims(tx: SqlTransaction, poolId: string, shortBy: number): Promise<string[]>;
}

export interface CaptureRequest {
  key: string;
  reservationId: string;
  customerId: string;
  providerId: string;
  amount: Money;
  method: string;
  token: string | null;
}

/**
 * What came of trying to pay. `unavailable`: certainly nothing was sent. `unknown`: it may have been, and may still be
 * approved. `closed`: the key was voided before.
 */
export type CaptureOutcome =
  | { outcome: 'approved' }
  | { outcome: 'declined'; declineCode: string }
  | { outcome: 'unavailable'; retryAfterSeconds: number }
  | { outcome: 'unknown'; retryAfterSeconds: number }
  | { outcome: 'closed' };

export interface PaymentGateway {
  capture(request: CaptureRequest): Promise<CaptureOutcome>;
  /** The fact that the payment context answers at once, or null where it will say it later. */
  cancel(request: {
    key: string;
    reservationId: string;
    amount: Money;
    reason: string;
  }): Promise<'PaymentVoided' | 'PaymentRefunded' | null>;
}

export interface Desk {
  /** The fact that the desk answers at once, or null where it will say it later. */
  withdraw(request: {
    workOrderId: string;
    reservationId: string;
    providerId: string;
    reason: string;
  }): Promise<'WorkOrderWithdrawn' | 'WorkOrderWithdrawalRefused' | null>;
}

export type { Claim };
