import { requireStaffOf, requireUser } from '@yeyak/graphql-kit';
import { answer, refusal } from '../answers';
import type { MutationResolvers } from '../schema.generated';

export const reviseOffering: MutationResolvers['reviseOffering'] = async (_, { input }, context) => {
  requireUser(context);
  const { id, version, ...given } = input;
  const offering = await context.loaders.offering.load(id);
  if (!offering) return refusal({ tag: 'NotFound' });
  requireStaffOf(context, offering.providerId); // whose it is never changes
  const { useCases, now } = context;
  return answer('ReviseOfferingSuccess', await useCases.reviseOffering({ id, version, now, given }));
};
