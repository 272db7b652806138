import type { SessionResolvers } from '../schema.generated';

export const Session: SessionResolvers = {
  accessTokenExpiresAt: ({ accessTokenExpiresAt }) => accessTokenExpiresAt.toISOString(),
  refreshTokenExpiresAt: ({ refreshTokenExpiresAt }) => refreshTokenExpiresAt.toISOString(),
  async viewer({ userId }, _, { loaders }) {
    const user = await loaders.user.load(userId);
    if (!user) throw new Error('a session of nobody');
    return user;
  },
};
