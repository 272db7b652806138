import { connection, pageSize, requireUser } from '@yeyak/graphql-kit';
import { maySeeOrder, maySeeStockOf, requireTrade, suppliersOf } from '../access';
import type { QueryResolvers } from '../schema.generated';
import { groupsOf } from './stock-group';
import { orderCursor, readOrderCursor } from './order-pages';

export const Query: QueryResolvers = {
  stockItem: async (_, { sku }, context) => {
    const item = await context.loaders.item.load(sku);
    return item && maySeeStockOf(context, item.providerId) ? item : null;
  },
  stockGroup: async (_, { providerId, group }, context) => {
    if (!maySeeStockOf(context, providerId)) return null;
    const groups = groupsOf(providerId, await context.loaders.groupedItems.load(providerId));
    return groups.find((one) => one.group === group) ?? null;
  },
  supplyOrder: async (_, { id }, context) => {
    const order = await context.loaders.supplyOrder.load(id);
    return order && maySeeOrder(context, order) ? order : null;
  },
  mySupplyOrders: async (_, { status, ...page }, context) => {
    requireUser(context);
    const size = pageSize(page);
    const after = readOrderCursor(page);
    const scope = { supplierIds: suppliersOf(context.principal) };
    const rows = await context.supplyOrders.list(scope, status ?? null, { take: size + 1, after });
    return connection(rows, size, orderCursor, page.after);
  },
  suppliers: (_, __, context) => {
    requireTrade(context);
    return context.suppliers.all();
  },
};
