import type { Envelope } from '@yeyak/contracts';
import type { Offering } from '../domain/offering';
import type { Provider } from '../domain/provider.decider';

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
  lock(tx: Tx, id: string): Promise<Offering | null>;
  lockByKey(tx: Tx, providerId: string, idempotencyKey: string): Promise<Offering | null>;
  add(tx: Tx, offering: Offering): Promise<void>;
  save(tx: Tx, offering: Offering): Promise<void>;
  /** Makes a stock-keeping unit a provider's, for good. @returns whether it is theirs now. */
  claimSku(tx: Tx, sku: string, providerId: string): Promise<boolean>;
}

/** Stores messages in the transaction that changes what they speak of. */
export type Outbox<Tx> = (tx: Tx, messages: readonly Envelope[]) => Promise<void>;
