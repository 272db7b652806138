import type { SessionResolvers } from '../schema.generated';

export const Session: SessionResolvers = {
  accessTokenExpiresAt: ({ accessTokenExpiresAt }) => accessTokenExpiresAt.toISOString(),
  refreshTokenExpiresAt: ({ refreshTokenExpiresAt }) => refreshTokenExpiresAt.toISOString(),
  async viewer({ userId }, _, { loaders }) {
    const person = await loaders.person.load(userId);
    if (!person) throw new Error('a session of nobody');
    return person;
  },
};
