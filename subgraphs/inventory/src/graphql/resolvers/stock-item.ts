import { connection, pageSize, readCursor } from '@yeyak/graphql-kit';
import { supplyOf } from '../../domain/stock-ledger';
import { maySeeStockOf } from '../access';
import type { StockItemResolvers, StockMovementResolvers } from '../schema.generated';
import { usableToday } from './stock-group';

/** One thing that is counted. Whoever may not see it never gets hold of one. */
export const StockItem: StockItemResolvers = {
  __resolveReference: async ({ sku }, context) => {
    const item = await context.loaders.item.load(sku);
    return item && maySeeStockOf(context, item.providerId) ? item : null;
  },
  provider: ({ providerId }) => ({ id: providerId }),
  supply: supplyOf,
  usable: (item, _, context) => usableToday(item, context),
  lots: ({ sku }, _, { loaders }) => loaders.lots.load(sku),
  ledger: async ({ sku }, page, context) => {
    const size = pageSize(page);
    const cursor = readCursor(page, ['int']);
    const after = cursor && Number(cursor[0]);
    const rows = await context.stock.ledgerOf(sku, { take: size + 1, after });
    return connection(rows, size, ({ version }) => [String(version)], page.after);
  },
};

export const StockMovement: StockMovementResolvers = {
  number: ({ version }) => version,
  at: ({ at }) => at.toISOString(),
};
