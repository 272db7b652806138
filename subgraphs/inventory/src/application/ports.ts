import type { Localized } from '@yeyak/contracts';
import type { SqlTransaction } from '@yeyak/messaging';
import type { StockDraw } from '../domain/stock-draw';
import type { StockItem, StockMovement } from '../domain/stock-ledger';
import type { SupplyOrder, SupplyOrderLine, SupplyOrderStatus } from '../domain/supply-order';

/** Runs work in one transaction: all of it happens or nothing. */
export interface Transactions<Tx extends SqlTransaction> {
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** What a reservation wants taken or given back. */
export interface DrawRequest {
  reservationId: string;
  providerId: string;
  sku: string;
  quantity: number;
  at: Date;
}

export interface Loss {
  sku: string;
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

/** The books: every balance changes together with a line of the ledger. */
export interface StockBooks<Tx extends SqlTransaction> {
  /** Takes stock for a reservation unless that was done, refused or closed before. @returns the draw as it stands then. */
  deduct(tx: Tx, request: DrawRequest): Promise<StockDraw>;
  /** Gives back what was taken; where nothing was, closes the way for it. @returns the draw as it stands then. */
  restore(tx: Tx, request: DrawRequest): Promise<StockDraw>;
  /** Takes a delivery in; items are locked in the order of their skus, so that two deliveries never block each other for good. */
  receive(
    tx: Tx,
    delivery: { supplyOrderId: string; lines: readonly SupplyOrderLine[]; actor: string; at: Date },
  ): Promise<Booked[]>;
  /**
   * Takes a loss out of the books.
   * @returns what was booked, or the earlier movement of the same key, or how much there is where it is too little.
   */
  lose(tx: Tx, loss: Loss): Promise<(Booked & { repeated: boolean }) | { onHand: number }>;
  /** Makes items for skus that are new. @returns the skus that are counted for another provider. */
  introduce(
    tx: Tx,
    providerId: string,
    items: readonly { sku: string; name: Localized }[],
  ): Promise<string[]>;
}

/** A page of a list: so many rows, after a place in it. */
export interface Page<Place> {
  take: number;
  after: Place | null;
}

export interface StockReader {
  itemsBySku(skus: readonly string[]): Promise<StockItem[]>;
  /** By sku. */
  itemsOf(providerId: string, page: Page<string>): Promise<StockItem[]>;
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
