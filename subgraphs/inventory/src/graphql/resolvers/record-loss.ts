import { requireStaffOf, requireUser } from '@yeyak/graphql-kit';
import { notFound, tell } from '../refusals';
import type { MutationResolvers } from '../schema.generated';

/** Staff takes pieces out of the books. */
export const recordLoss: MutationResolvers['recordLoss'] = async (_, { input }, context) => {
  requireUser(context);
  const found = await context.loaders.item.load(input.sku);
  if (!found) return notFound('sku');
  const actor = requireStaffOf(context, found.providerId);
  const { lot = null, note = null, ...loss } = input;
  const result = await context.recordLoss({ ...loss, lot, note, actor, at: context.now });
  if (!result.ok) return tell(result.reason);
  return { __typename: 'RecordLossSuccess', item: result.item, movement: result.movement };
};
