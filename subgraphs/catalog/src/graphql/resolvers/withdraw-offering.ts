import { requireStaffOf, requireUser } from '@yeyak/graphql-kit';
import { answer, refusal } from '../answers';
import type { MutationResolvers } from '../schema.generated';

export const withdrawOffering: MutationResolvers['withdrawOffering'] = async (_, { id }, context) => {
  requireUser(context);
  const offering = await context.loaders.offering.load(id);
  if (!offering) return refusal({ tag: 'NotFound' });
  requireStaffOf(context, offering.providerId); // whose it is never changes
  return answer('WithdrawOfferingSuccess', await context.useCases.withdrawOffering({ id, now: context.now }));
};
