import type { Supplier } from '../application/ports';
import type { StockItem, StockMovement } from '../domain/stock-ledger';
import type { StockLot } from '../domain/stock-lots';
import type { SupplyOrder, SupplyOrderLine } from '../domain/supply-order';

/** What stands behind the schema's types. */
export type StockItemMapper = StockItem;
export type StockLotMapper = StockLot;
/** The items of one provider's group. */
export interface StockGroupMapper {
  providerId: string;
  group: string;
  items: readonly StockItem[];
}
export type StockMovementMapper = StockMovement;
export type SupplyOrderMapper = SupplyOrder;
export type SupplyOrderLineMapper = SupplyOrderLine;
export type SupplierMapper = Supplier;
/** Another context's: we know the id alone. */
export interface ProviderMapper {
  id: string;
}
