import { sessionOr } from '../answers';
import type { MutationResolvers } from '../schema.generated';

export const signInDemo: MutationResolvers['signInDemo'] = async (_, { userId }, { useCases, now }) =>
  sessionOr(await useCases.signInDemo({ userId, now }));
