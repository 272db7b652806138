import { requireStaffOf } from '@yeyak/graphql-kit';
import { answer } from '../answers';
import type { MutationResolvers } from '../schema.generated';

export const closeDays: MutationResolvers['closeDays'] = async (_, { input }, context) => {
  requireStaffOf(context, input.providerId);
  const { useCases, newId, now } = context;
  return answer('CloseDaysSuccess', await useCases.closeDays({ ...input, operationId: newId(), now }));
};
