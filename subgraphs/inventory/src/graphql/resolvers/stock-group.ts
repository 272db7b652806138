import type { StockItem } from '../../domain/stock-ledger';
import { isExpired, usableOn } from '../../domain/stock-lots';
import type { Context } from '../context';
import type { StockGroupMapper } from '../mappers';
import type { StockGroupResolvers, StockLotResolvers } from '../schema.generated';

/** A provider's groups, from its items that belong to one. */
export function groupsOf(providerId: string, items: readonly StockItem[]): StockGroupMapper[] {
  const groups = new Map<string, StockItem[]>();
  for (const item of items)
    if (item.group !== null) groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  return [...groups].map(([group, ofGroup]) => ({ providerId, group, items: ofGroup }));
}

/** Pieces of an item that have not expired today. */
export async function usableToday({ sku, onHand }: StockItem, context: Context): Promise<number> {
  const lots = await context.loaders.lots.load(sku);
  return usableOn({ onHand, lots }, context.calendar(context.now));
}

/** Units of one provider that stand in for each other. Whoever may not see it never gets hold of one. */
export const StockGroup: StockGroupResolvers = {
  provider: ({ providerId }) => ({ id: providerId }),
  onHand: ({ items }) => items.reduce((sum, { onHand }) => sum + onHand, 0),
  usable: async ({ items }, _, context) => {
    const usable = await Promise.all(items.map((item) => usableToday(item, context)));
    return usable.reduce((sum, pieces) => sum + pieces, 0);
  },
  items: ({ items }) => [...items],
};

export const StockLot: StockLotResolvers = {
  expired: (lot, _, { calendar, now }) => isExpired(lot, calendar(now)),
};
