import { sessionOr } from '../answers';
import type { MutationResolvers } from '../schema.generated';

export const signIn: MutationResolvers['signIn'] = async (_, { email, password }, { useCases, now }) =>
  sessionOr(await useCases.signIn({ email, password, now }));
