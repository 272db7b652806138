import { requireStaffOf, requireUser } from '@yeyak/graphql-kit';
import { answer, refusal } from '../answers';
import type { MutationResolvers } from '../schema.generated';

export const reviseOffering: MutationResolvers['reviseOffering'] = async (_, { input }, context) => {
  requireUser(context);
  const { id, version, ...given } = input;
  const offering = await context.loaders.offering.load(id);
  if (!offering) return refusal({ tag: 'NotFound' });
  const { providerId } = offering; // whose it is never changes
  requireStaffOf(context, providerId);
  const { useCases, newId, now } = context;
  const command = { id, providerId, operationId: newId(), version, now, given };
  return answer('ReviseOfferingSuccess', await useCases.reviseOffering(command));
};
