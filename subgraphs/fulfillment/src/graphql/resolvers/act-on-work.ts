import { requireStaffOf, requireUser } from '@yeyak/graphql-kit';
import { hideResidentNumbers } from '@yeyak/service-kit';
import { tell } from '../refusals';
import type { MutationResolvers } from '../schema.generated';

/** Staff does something at the desk. */
export const actOnWork: MutationResolvers['actOnWork'] = async (_, { input }, context) => {
  requireUser(context);
  const { workOrderId, action, note } = input;
  // Whose work it is never changes, so what is read before the transaction still holds within it.
  const order = await context.loaders.workOrder.load(workOrderId);
  if (!order) return tell({ tag: 'NotFound' });
  const by = requireStaffOf(context, order.providerId);
  // Why work is denied goes on in a fact, which is kept for good. What is noted with another action stays at the desk.
  const words = note && action === 'DENY' ? hideResidentNumbers(note) : (note ?? null);
  const command = { workOrderId, action, note: words, by, at: context.now };
  const result = await context.actOnWork(command);
  return result.ok ? { __typename: 'ActOnWorkSuccess', fulfillment: result.order } : tell(result.reason);
};
