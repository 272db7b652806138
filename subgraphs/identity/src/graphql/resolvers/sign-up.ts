import { sessionOr } from '../answers';
import type { MutationResolvers } from '../schema.generated';

export const signUp: MutationResolvers['signUp'] = async (_, { input }, { useCases, newId, now }) =>
  sessionOr(await useCases.signUp({ ...input, userId: newId(), now }));
