import type { QueryResolvers } from '../schema.generated';

export const me: QueryResolvers['me'] = (_, __, { principal, loaders }) =>
  principal.type === 'user' ? loaders.user.load(principal.userId) : null;
