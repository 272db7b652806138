import type { Envelope } from '@yeyak/contracts';
import type { ClosingDay } from '../domain/calendar';
import type { Offering } from '../domain/offering';
import type { Provider } from '../domain/provider.decider';
import type { CalendarMonth, PoolLimit } from '../domain/published-calendar';

/** Runs work in one transaction: all of it happens or nothing. */
export interface Transactions<Tx> {
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** A thing with its place in the order of its list, as decimal text (64 bits). */
export type Placed<T> = T & { sequence: string };

/** Part of a list: what comes after a place, one more than asked for where there is more. */
export interface Slice {
  after: string | null;
  size: number;
}

/** What to look for in names: candidates by their grams, and what they must contain. */
export interface NameSearch {
  part: string;
  grams: readonly string[];
}

export interface ProviderStore<Tx> {
  byIds(ids: readonly string[]): Promise<Placed<Provider>[]>;
  list(filter: { search: NameSearch | null }, slice: Slice): Promise<Placed<Provider>[]>;
  /** The provider, which nobody else changes until the transaction ends. */
  lock(tx: Tx, id: string): Promise<Provider | null>;
  lockByCode(tx: Tx, code: string): Promise<Provider | null>;
  /** @returns false where the code is taken, also by a transaction that commits just now. */
  add(tx: Tx, provider: Provider): Promise<boolean>;
  /** Words and hours. */
  save(tx: Tx, provider: Provider): Promise<void>;
}

export interface OfferingStore<Tx> {
  byIds(ids: readonly string[]): Promise<Placed<Offering>[]>;
  /** What is offered now. */
  list(
    filter: { kind: string | null; providerId: string | null; search: NameSearch | null },
    slice: Slice,
  ): Promise<Placed<Offering>[]>;
  /** What each of these providers offers now, a slice each, in one question. */
  listOf(providerIds: readonly string[], slice: Slice): Promise<Placed<Offering>[]>;
  /** What a provider offers now that is reserved for slots of its calendar. */
  dated(tx: Tx, providerId: string): Promise<Offering[]>;
  lock(tx: Tx, id: string): Promise<Offering | null>;
  lockByKey(tx: Tx, providerId: string, idempotencyKey: string): Promise<Offering | null>;
  add(tx: Tx, offering: Offering): Promise<void>;
  save(tx: Tx, offering: Offering): Promise<void>;
  /** Makes a stock-keeping unit a provider's, for good. @returns whether it is theirs now. */
  claimSku(tx: Tx, sku: string, providerId: string): Promise<boolean>;
}

/** A closing day, and whose. */
export type ProvidersClosingDay = ClosingDay & { providerId: string };

/** Closing days and what was told of calendars; whoever changes them holds the provider's lock. */
export interface CalendarStore<Tx> {
  /** A provider's closing days from a day on. */
  closingDays(tx: Tx, providerId: string, from: string): Promise<ClosingDay[]>;
  /** Those of several providers within a range of days, both ends included, in order. */
  closingDaysOf(providerIds: readonly string[], from: string, to: string): Promise<ProvidersClosingDay[]>;
  /** A day that is closed already gets its new reason. */
  close(tx: Tx, days: readonly ProvidersClosingDay[]): Promise<void>;
  reopen(tx: Tx, providerId: string, dates: readonly string[]): Promise<void>;
  /** What was told of these offerings' months, from a month on. */
  months(tx: Tx, offeringIds: readonly string[], from: string): Promise<CalendarMonth[]>;
  saveMonths(tx: Tx, months: readonly CalendarMonth[]): Promise<void>;
}

/** Things that have to happen at a time, kept with the data. */
export interface Timers<Tx> {
  /** Sets a timer, or moves it where it is set already. */
  set(
    tx: Tx,
    timer: {
      owner: string;
      name: string;
      dueAt: Date;
      correlationId: string;
      payload?: Record<string, unknown>;
    },
  ): Promise<void>;
  /** Takes a timer away. @returns whether it was there. */
  take(tx: Tx, owner: string, name: string): Promise<boolean>;
}

/** What became of taking supply back: all of it or nothing. */
export type SupplyAnswer =
  | { tag: 'TakenBack' }
  /** Somebody has reserved more of it than is to be left. */
  | { tag: 'InUse'; offeringId: string; startsAt: string | null; claimed: number }
  /** Certainly nothing was taken back. */
  | { tag: 'NotAsked'; retryAfterSeconds: number }
  /** No answer came: it may have been taken back. */
  | { tag: 'Unknown' };

/** Who promises what is offered: `reservation`. */
export interface SupplyKeeper {
  takeBack(pools: readonly PoolLimit[], correlationId: string): Promise<SupplyAnswer>;
}

/** Stores messages in the transaction that changes what they speak of. */
export type Outbox<Tx> = (tx: Tx, messages: readonly Envelope[]) => Promise<void>;
