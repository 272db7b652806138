import { sessionOr } from '../answers';
import type { MutationResolvers } from '../schema.generated';

export const refreshSession: MutationResolvers['refreshSession'] = async (
  _,
  { refreshToken },
  { useCases, now },
) => sessionOr(await useCases.refreshSession({ refreshToken, now }));
