import { connection, pageSize, readCursor } from '@yeyak/graphql-kit';
import { maySeeStockOf } from '../access';
import type { ProviderResolvers } from '../schema.generated';
import { groupsOf } from './stock-group';
import { orderCursor, readOrderCursor } from './order-pages';

/** What this context adds to a provider. */
export const Provider: ProviderResolvers = {
  stock: async ({ id }, { group, ...page }, context) => {
    if (!maySeeStockOf(context, id)) return null;
    const size = pageSize(page);
    const [after = null] = readCursor(page, ['id']) ?? [];
    const rows = await context.stock.itemsOf(id, { take: size + 1, after }, group);
    return connection(rows, size, ({ sku }) => [sku], page.after);
  },
  stockGroups: async ({ id }, _, context) => {
    if (!maySeeStockOf(context, id)) return null;
    return groupsOf(id, await context.loaders.groupedItems.load(id));
  },
  supplyOrders: async ({ id }, { status, ...page }, context) => {
    if (!maySeeStockOf(context, id)) return null;
    const size = pageSize(page);
    const after = readOrderCursor(page);
    const rows = await context.supplyOrders.list({ providerId: id }, status ?? null, {
      take: size + 1,
      after,
    });
    return connection(rows, size, orderCursor, page.after);
  },
};
