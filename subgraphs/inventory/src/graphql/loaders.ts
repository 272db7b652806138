import { couldBeId } from '@yeyak/graphql-kit';
import DataLoader from 'dataloader';
import type { StockReader, Supplier, Suppliers, SupplyOrderReader } from '../application/ports';
import type { StockItem } from '../domain/stock-ledger';
import type { StockLot } from '../domain/stock-lots';
import type { SupplyOrder } from '../domain/supply-order';

/** What one request looks up by id: each thing once, all together. */
export interface Loaders {
  item: DataLoader<string, StockItem | null>;
  /** A sku's lots with something left. */
  lots: DataLoader<string, StockLot[]>;
  /** A provider's items that belong to a group. */
  groupedItems: DataLoader<string, StockItem[]>;
  supplyOrder: DataLoader<string, SupplyOrder | null>;
  supplier: DataLoader<string, Supplier | null>;
}

/** Loaders for one request. */
export const createLoaders = (readers: {
  stock: StockReader;
  supplyOrders: SupplyOrderReader;
  suppliers: Suppliers;
}): Loaders => ({
  item: byKey(
    (skus) => readers.stock.itemsBySku(skus),
    ({ sku }) => sku,
  ),
  lots: listsByKey(
    (skus) => readers.stock.lotsOf(skus),
    ({ sku }) => sku,
  ),
  groupedItems: listsByKey(
    (providerIds) => readers.stock.groupedItemsOf(providerIds),
    ({ providerId }) => providerId,
  ),
  supplyOrder: byKey(
    (ids) => readers.supplyOrders.byIds(ids),
    ({ id }) => id,
  ),
  supplier: byKey(
    (ids) => readers.suppliers.byIds(ids),
    ({ id }) => id,
  ),
});

function byKey<Row>(
  load: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await load(keys.filter(couldBeId))).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

function listsByKey<Row>(
  load: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => {
    const lists = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of await load(keys.filter(couldBeId))) lists.get(keyOf(row))?.push(row);
    return keys.map((key) => lists.get(key) ?? []);
  });
}
