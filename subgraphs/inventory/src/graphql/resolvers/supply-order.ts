import { maySeeOrder } from '../access';
import type { SupplierResolvers, SupplyOrderResolvers } from '../schema.generated';

/** A supplier order. Whoever may not see it never gets hold of one. */
export const SupplyOrder: SupplyOrderResolvers = {
  __resolveReference: async ({ id }, context) => {
    const order = await context.loaders.supplyOrder.load(id);
    return order && maySeeOrder(context, order) ? order : null;
  },
  provider: ({ providerId }) => ({ id: providerId }),
  supplier: async ({ supplierId }, _, { loaders }) => {
    const supplier = await loaders.supplier.load(supplierId);
    if (!supplier) throw new Error(`order of an unknown supplier ${supplierId}`);
    return supplier;
  },
  lines: ({ lines }) => [...lines],
  orderedAt: ({ orderedAt }) => orderedAt.toISOString(),
  shippedAt: (order) => ('shippedAt' in order ? (order.shippedAt?.toISOString() ?? null) : null),
  deliveredAt: (order) => (order.status === 'DELIVERED' ? order.deliveredAt.toISOString() : null),
  cancelledAt: (order) => (order.status === 'CANCELLED' ? order.cancelledAt.toISOString() : null),
};

export const Supplier: SupplierResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.supplier.load(id),
};
