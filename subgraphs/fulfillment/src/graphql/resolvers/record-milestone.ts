import { requireStaffOf, requireUser } from '@yeyak/graphql-kit';
import { tellMilestone } from '../refusals';
import type { MutationResolvers } from '../schema.generated';

/** Staff notes that work under way has come to a milestone. */
export const recordMilestone: MutationResolvers['recordMilestone'] = async (_, { input }, context) => {
  requireUser(context);
  const { workOrderId, code, note } = input;
  const order = await context.loaders.workOrder.load(workOrderId);
  if (!order) return tellMilestone({ tag: 'NotFound' });
  const by = requireStaffOf(context, order.providerId);
  const command = { workOrderId, code, note: note ?? null, by, at: context.now };
  const result = await context.recordMilestone(command);
  return result.ok
    ? { __typename: 'RecordMilestoneSuccess', fulfillment: result.order }
    : tellMilestone(result.reason);
};
