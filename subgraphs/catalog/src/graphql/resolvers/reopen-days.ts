import { requireStaffOf } from '@yeyak/graphql-kit';
import { answer } from '../answers';
import type { MutationResolvers } from '../schema.generated';

export const reopenDays: MutationResolvers['reopenDays'] = async (_, { input }, context) => {
  requireStaffOf(context, input.providerId);
  const { useCases, newId, now } = context;
  return answer('ReopenDaysSuccess', await useCases.reopenDays({ ...input, operationId: newId(), now }));
};
