import type { Localized } from '@yeyak/contracts';
import type { SqlTransaction } from '@yeyak/messaging';
import type { Deduction } from '../domain/deduction';
import type { GroupDraw, GroupDrawRefusal } from '../domain/group-draw';
import type { StockItem, StockMovement } from '../domain/stock-ledger';
import type { Holding, Part, StockLot } from '../domain/stock-lots';
import type { SkuDelivery } from '../domain/supply-delivery';
import type { SupplyOrder, SupplyOrderStatus } from '../domain/supply-order';

/** Runs work in one transaction: all of it happens or nothing. */
export interface Transactions<Tx extends SqlTransaction> {
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** What a reservation wants taken or given back. */
export interface DeductionRequest {
  reservationId: string;
  providerId: string;
  sku: string;
  quantity: number;
  /** The day at the provider's: what expired before counts as not there. */
  day: string;
  at: Date;
}

/** Which group a reservation wants drawn from, or given back what was. */
export interface GroupDrawRequest {
  reservationId: string;
  providerId: string;
  group: string;
  at: Date;
}

/** An item of a group with its lots, all as of one moment: its version says whether it still is so. */
export type HeldItem = StockItem & Holding;

/** What a draw fell on, to be taken if it is still there. */
export interface Taking extends GroupDrawRequest {
  item: StockItem;
  parts: readonly Part[];
}

export interface Loss {
  sku: string;
  /** Which lot it was of; `null` for pieces that have none. */
  lot: string | null;
  quantity: number;
  note: string | null;
  idempotencyKey: string;
  actor: string;
  at: Date;
}

/** A movement, and the item as it stands after it. */
export interface Booked {
  item: StockItem;
  movement: StockMovement;
}

/** What came of one sku, and the item as it stands after it. */
export interface Received {
  item: StockItem;
  quantity: number;
}

/** A lot that is known to expire on another day than a delivery says. */
export interface LotConflict {
  sku: string;
  lot: string;
  /** As it is known. */
  expiresOn: string | null;
}

/** An item that is not what an order takes it for. */
export interface ItemConflict {
  sku: string;
  /** Another provider's, or (this provider's own) of another group. */
  differs: 'provider' | 'group';
}

/** The books: every balance changes together with a line of the ledger. */
export interface StockBooks<Tx extends SqlTransaction> {
  /** Takes stock for a reservation unless that was done, refused or closed before. @returns the deduction as it stands then. */
  deduct(tx: Tx, request: DeductionRequest): Promise<Deduction>;
  /** Gives back what was taken; where nothing was, closes the way for it. @returns the deduction as it stands then. */
  restore(tx: Tx, request: Omit<DeductionRequest, 'day'>): Promise<Deduction>;
  /**
   * Takes a delivery in; items are locked in the order of their skus, so that two deliveries never block each other for
   * good. @returns what came of each sku, or the lot that cannot be the one that is known: then nothing may be kept.
   */
  receive(
    tx: Tx,
    delivery: { supplyOrderId: string; skus: readonly SkuDelivery[]; actor: string; at: Date },
  ): Promise<Received[] | { conflict: LotConflict }>;
  /**
   * Takes a loss out of the books.
   * @returns what was booked, or the earlier movement of the same key, or how much there is (of that lot) where it is
   * too little.
   */
  lose(tx: Tx, loss: Loss): Promise<(Booked & { repeated: boolean }) | { onHand: number }>;
  /** Makes items for skus that are new. @returns those that exist and are something else. */
  introduce(
    tx: Tx,
    providerId: string,
    items: readonly { sku: string; name: Localized; group: string | null }[],
  ): Promise<ItemConflict[]>;
}

/** What reservations draw from groups: a draw only ever goes forward, and its row is who comes first. */
export interface GroupDraws<Tx extends SqlTransaction> {
  /** @returns false where there is one already: drawn, given back, refused or closed. */
  open(tx: Tx, request: GroupDrawRequest & { quantity: number }): Promise<boolean>;
  /** Every item of a provider's group, without locking any. */
  candidates(tx: Tx, providerId: string, group: string): Promise<HeldItem[]>;
  /** Takes what was picked. @returns false, with nothing locked, where its stock has moved since it was looked at. */
  take(tx: Tx, taking: Taking): Promise<boolean>;
  /** Notes why nothing was taken. */
  refuse(
    tx: Tx,
    request: GroupDrawRequest,
    because: { code: GroupDrawRefusal; groupVersion: number },
  ): Promise<void>;
  /** Gives back the very pieces that were taken; where none were, closes the way for a draw. @returns it as it stands then. */
  restore(tx: Tx, request: GroupDrawRequest): Promise<GroupDraw>;
  read(tx: Tx, reservationId: string, group: string): Promise<GroupDraw>;
}

/** A page of a list: so many rows, after a place in it. */
export interface Page<Place> {
  take: number;
  after: Place | null;
}

export interface StockReader {
  itemsBySku(skus: readonly string[]): Promise<StockItem[]>;
  /** By sku; of one group where one is named. */
  itemsOf(providerId: string, page: Page<string>, group?: string | null): Promise<StockItem[]>;
  /** Every item that belongs to a group of one of the providers, by group and sku. */
  groupedItemsOf(providerIds: readonly string[]): Promise<StockItem[]>;
  /** Lots with something left, the one that expires first first. */
  lotsOf(skus: readonly string[]): Promise<StockLot[]>;
  /** The newest first; the place is a movement's version. */
  ledgerOf(sku: string, page: Page<number>): Promise<StockMovement[]>;
}

export interface SupplyOrders<Tx extends SqlTransaction> {
  /** @returns false where the provider's key, or the id, is taken (also by a transaction that commits just now). */
  place(
    tx: Tx,
    order: Extract<SupplyOrder, { status: 'ORDERED' }>,
    key: { idempotencyKey: string; fingerprint: string },
  ): Promise<boolean>;
  findByKey(
    tx: Tx,
    providerId: string,
    idempotencyKey: string,
  ): Promise<{ order: SupplyOrder; fingerprint: string } | null>;
  /** Loads an order for a change within the transaction: others wait. */
  lock(tx: Tx, id: string): Promise<SupplyOrder | null>;
  save(tx: Tx, order: SupplyOrder): Promise<void>;
}

/** Whose orders are listed: a provider's, or those of the suppliers that somebody works for. */
export type SupplyOrderScope = { providerId: string } | { supplierIds: readonly string[] };

export interface SupplyOrderReader {
  byIds(ids: readonly string[]): Promise<SupplyOrder[]>;
  /** The newest first. */
  list(
    scope: SupplyOrderScope,
    status: SupplyOrderStatus | null,
    page: Page<{ orderedAt: Date; id: string }>,
  ): Promise<SupplyOrder[]>;
}

export interface Supplier {
  id: string;
  name: Localized;
}

export interface Suppliers {
  byIds(ids: readonly string[]): Promise<Supplier[]>;
  all(): Promise<Supplier[]>;
  /** Adds a supplier, or gives it another name. */
  save(supplier: Supplier): Promise<void>;
}
