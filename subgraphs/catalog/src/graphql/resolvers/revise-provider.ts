import { requireAdmin } from '@yeyak/graphql-kit';
import { answer } from '../answers';
import type { MutationResolvers } from '../schema.generated';

export const reviseProvider: MutationResolvers['reviseProvider'] = async (_, { input }, context) => {
  requireAdmin(context);
  const { id, version, ...given } = input;
  const { useCases, newId, now } = context;
  const command = { id, operationId: newId(), version, now, given };
  return answer('ReviseProviderSuccess', await useCases.reviseProvider(command));
};
