import { requireAdmin } from '@yeyak/graphql-kit';
import { answer } from '../answers';
import type { MutationResolvers } from '../schema.generated';

export const registerProvider: MutationResolvers['registerProvider'] = async (_, { input }, context) => {
  requireAdmin(context);
  const { useCases, newId, now } = context;
  return answer(
    'RegisterProviderSuccess',
    await useCases.registerProvider({ id: newId(), now, given: input }),
  );
};
