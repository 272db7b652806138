import type { Resolvers } from '../schema.generated';
import { orderSupply } from './order-supply';
import { cancelSupply, deliverSupply, shipSupply } from './progress-supply';
import { Provider } from './provider';
import { Query } from './query';
import { recordLoss } from './record-loss';
import { StockGroup, StockLot } from './stock-group';
import { StockItem, StockMovement } from './stock-item';
import { Supplier, SupplyOrder } from './supply-order';

/** Every resolver of this context. */
export const resolvers: Resolvers = {
  Query,
  Mutation: { orderSupply, cancelSupply, shipSupply, deliverSupply, recordLoss },
  Provider,
  StockGroup,
  StockItem,
  StockLot,
  StockMovement,
  Supplier,
  SupplyOrder,
};
