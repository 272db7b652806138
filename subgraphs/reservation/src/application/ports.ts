import type { ContentOf, KnownMessage, Localized, Money } from '@yeyak/contracts';
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

/** What can still be promised of a pool, and whose it is. */
export interface PoolState {
  available: number;
  providerId: string;
}

/** How much of something there is, as a versioned fact tells it. */
export interface Supply {
  /** The pool's id. */
  id: string;
  providerId: string;
  /** The offering whose capacity it is; left out for stock. */
  offeringId?: string;
  supply: number;
  version: number;
}

/** All slots of an offering in one month of its calendar, as a versioned fact tells them. */
export interface MonthOfSlots {
  offeringId: string;
  providerId: string;
  /** `2026-12`, in the provider's zone. */
  month: string;
  slots: readonly { id: string; startsAt: string; endsAt: string; date: string; capacity: number }[];
  version: number;
  /** When it was so: what had begun by then stays as it is. */
  at: Date;
}

/** A pool of which more is promised than there is. */
export interface Shortage {
  poolId: string;
  by: number;
}

/** What a provider would like to have back of a pool. */
export interface TakeBack {
  poolId: string;
  offeringId: string;
  startsAt: Date | null;
  /** How many there are to be from now on. */
  capacity: number;
  /** The version of the fact that will say so: older ones that are still on their way change nothing any more. */
  version: number | null;
}

export interface PoolStore {
  /** What can still be promised, by pool; a pool that is not known is left out. */
  available(poolIds: readonly string[]): Promise<Map<string, PoolState>>;
  /** When a slot ends; null where the calendar has no such slot (any more). */
  endOfSlot(poolId: string): Promise<Date | null>;
  /**
   * Takes the supply that a versioned fact tells, unless a newer one is known.
   * @returns by how much the pool is overcommitted after that, 0 where it is not.
   */
  setSupply(tx: SqlTransaction, pool: Supply): Promise<number>;
  /**
   * The same for what is one of several that a pool consists of: its supply is their sum.
   * @param source which of them
   */
  setPartOfSupply(tx: SqlTransaction, pool: Supply, source: string): Promise<number>;
  /**
   * Takes over a month of slots, unless a newer version is known. A slot that it does not name any more has no supply.
   * @returns the slots of which more is promised than there is.
   */
  setSlots(tx: SqlTransaction, month: MonthOfSlots): Promise<Shortage[]>;
  /**
   * Lowers the supply of all of them, or of none: as soon as more is claimed of one than is to be left.
   * @returns the one that is in use (the first by id) and how much of it is claimed, or null where it was done.
   */
  takeBack(pools: readonly TakeBack[]): Promise<{ poolId: string; claimed: number } | null>;
}

/** What look-ups are answered from. None of it reads a reservation. */
export interface CalendarStore {
  /** The dated offerings of these kinds that can be reserved, narrowed down where ids are given. */
  offerings(filter: {
    kinds: readonly string[];
    providerIds: readonly string[] | null;
    offeringIds: readonly string[] | null;
  }): Promise<LookedUpOffering[]>;
  /** The offerings of these ids that can be reserved, dated or not. */
  named(ids: readonly string[]): Promise<LookedUpOffering[]>;
  /** What is free on each day on which something is, in slots that begin after `at`; by date and offering. */
  freeDays(offeringIds: readonly string[], days: DaySpan, at: Date): Promise<FreeDay[]>;
  /** The same, slot by slot, in the order of their beginnings. */
  freeSlots(offeringIds: readonly string[], days: DaySpan, at: Date): Promise<FreeSlot[]>;
  /** How much is free in all known slots that begin after `at`, and the first day with a free one; by offering. */
  nextFree(
    offeringIds: readonly string[],
    at: Date,
  ): Promise<Map<string, { date: string; available: number }>>;
}

export type LookedUpOffering = Pick<
  Offering,
  'id' | 'providerId' | 'kind' | 'sku' | 'stockGroup' | 'capacity' | 'dated'
> & {
  /** When it begins, where that is fixed. */
  startsAt: Date | null;
};

/** Days of a calendar, `2026-12-01`; the last one belongs to it. */
export interface DaySpan {
  from: string;
  to: string;
}

export interface FreeDay {
  offeringId: string;
  date: string;
  available: number;
}

export interface FreeSlot extends FreeDay {
  startsAt: Date;
  endsAt: Date;
}

/** Our own copy of what identity says of persons. */
export interface PersonStore {
  /** Whether we have heard that the customer may reserve for the person, and from when on the next dose is due. */
  find(
    personId: string,
    customerId: string,
    disease: string | null,
  ): Promise<{ isTheirs: boolean; nextDoseFrom: string | null }>;
  savePerson(tx: SqlTransaction, person: { personId: string; customerId: string }): Promise<void>;
  /** Keeps from when on the dose after this one is due, unless a later dose is known. */
  saveDose(
    tx: SqlTransaction,
    dose: { personId: string; disease: string; dose: number; nextDoseFrom: string | null },
  ): Promise<void>;
}

/** Whoever knows all persons: asked only for one whom we have not heard of yet. */
export interface PersonRegistry {
  /** null where it does not answer. */
  belongsTo(personId: string, customerId: string): Promise<boolean | null>;
}

/** Whoever keeps contacts: asked about those that a person names where the kind cannot do without them. */
export interface ContactBook {
  /** Those of them that are this customer's, by id; null where it does not answer. */
  ownOf(ids: readonly string[], customerId: string): Promise<ReadonlyMap<string, OwnContact> | null>;
}
export interface OwnContact {
  hasAddress: boolean;
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
   * @param mostLive how many reservations of the kind the customer may have at a time; null where nobody counts (H11).
   * @returns `refused` where a pool has too little left or the offering is not what it was; `overLimit` where the customer
   * has as many of the kind as they may; `hasDose` where the person has a live reservation against the same disease.
   * @throws where the customer's idempotency key is taken (look it up).
   */
  hold(
    tx: SqlTransaction,
    change: Change,
    offeringVersion: number,
    mostLive: number | null,
  ): Promise<'held' | 'refused' | 'overLimit' | 'hasDose'>;
  /**
   * Stores a change of a reservation that is still at `version`, with its messages, its timer, the claims that it
   * releases and, once it has ended, its place among those that count: one statement.
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

/** `Agreed`: it will be withdrawn, once what has to answer first has done so. */
export type DeskAnswer = 'WorkOrderWithdrawn' | 'WorkOrderWithdrawalAgreed' | 'WorkOrderWithdrawalRefused';

export interface Desk {
  /** The fact that the desk answers at once, or null where it will say it later. */
  withdraw(request: ContentOf<'WithdrawWorkOrder'>): Promise<DeskAnswer | null>;
}

export type { Claim };
