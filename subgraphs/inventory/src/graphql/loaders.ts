import { couldBeId } from '@yeyak/graphql-kit';
import DataLoader from 'dataloader';
import type { StockReader, Supplier, Suppliers, SupplyOrderReader } from '../application/ports';
import type { StockItem } from '../domain/stock-ledger';
import type { SupplyOrder } from '../domain/supply-order';

/** What one request looks up by id: each thing once, all together. */
export interface Loaders {
  item: DataLoader<string, StockItem | null>;
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
