import type { MutationResolvers } from '../schema.generated';

export const signOut: MutationResolvers['signOut'] = async (_, { refreshToken }, { useCases, now }) => {
  await useCases.signOut({ refreshToken, now });
  return true;
};
