import { requireStaffOf } from '@yeyak/graphql-kit';
import { answer } from '../answers';
import type { MutationResolvers } from '../schema.generated';

export const publishOffering: MutationResolvers['publishOffering'] = async (_, { input }, context) => {
  requireStaffOf(context, input.providerId);
  const { useCases, newId, now } = context;
  return answer('PublishOfferingSuccess', await useCases.publishOffering({ id: newId(), now, given: input }));
};
