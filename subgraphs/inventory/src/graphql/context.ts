import type { RequestContext } from '@yeyak/graphql-kit';
import type { OrderSupply } from '../application/order-supply';
import type { StockReader, Suppliers, SupplyOrderReader } from '../application/ports';
import type { ProgressSupply } from '../application/progress-supply';
import type { RecordLoss } from '../application/record-loss';
import type { Calendar } from '../domain/day';
import type { Loaders } from './loaders';

/** What is the same for every request. */
export interface Services {
  orderSupply: OrderSupply;
  progressSupply: ProgressSupply;
  recordLoss: RecordLoss;
  stock: StockReader;
  supplyOrders: SupplyOrderReader;
  suppliers: Suppliers;
  newId: () => string;
  /** Which day it is at the providers'. */
  calendar: Calendar;
}

/** What a resolver of this context has at hand. */
export interface Context extends RequestContext, Services {
  loaders: Loaders;
}
