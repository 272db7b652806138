import { requireStaffOf, requireSupplier, requireUser } from '@yeyak/graphql-kit';
import type { DeliveredLot } from '../../domain/supply-delivery';
import type { SupplyOrder } from '../../domain/supply-order';
import type { SupplyStep } from '../../domain/supply-order.decider';
import type { Context } from '../context';
import { notFound, tell } from '../refusals';
import type { MutationResolvers, ResolversTypes } from '../schema.generated';

/** One step of an order, by whoever may take it. @throws UNAUTHENTICATED, FORBIDDEN */
async function progress(
  context: Context,
  id: string,
  step: SupplyStep['type'],
  require: (order: SupplyOrder) => string,
  lots: readonly DeliveredLot[] = [],
): Promise<Awaited<ResolversTypes['SupplyOrderResult']>> {
  requireUser(context);
  // Whose an order is never changes, so what is read before the transaction still holds within it.
  const order = await context.loaders.supplyOrder.load(id);
  if (!order) return notFound('supplier order');
  const result = await context.progressSupply({ id, step, lots, by: require(order), at: context.now });
  return result.ok ? { __typename: 'SupplyOrderSuccess', order: result.order } : tell(result.reason);
}

/** The supplier has sent it off. */
export const shipSupply: MutationResolvers['shipSupply'] = (_, { id }, context) =>
  progress(context, id, 'ShipSupply', ({ supplierId }) => requireSupplier(context, supplierId));

/** The supplier has delivered: the stock rises (P2, P3). */
export const deliverSupply: MutationResolvers['deliverSupply'] = (_, { id, lots }, context) =>
  progress(
    context,
    id,
    'DeliverSupply',
    ({ supplierId }) => requireSupplier(context, supplierId),
    (lots ?? []).map(({ sku, lot, expiresOn, quantity }) => ({
      sku,
      lot,
      expiresOn: expiresOn ?? null,
      quantity: quantity ?? null,
    })),
  );

/** The provider takes its order back. */
export const cancelSupply: MutationResolvers['cancelSupply'] = (_, { id }, context) =>
  progress(context, id, 'CancelSupply', ({ providerId }) => requireStaffOf(context, providerId));
