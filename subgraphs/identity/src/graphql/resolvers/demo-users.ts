import type { QueryResolvers } from '../schema.generated';
import { membership } from './membership';

export const demoUsers: QueryResolvers['demoUsers'] = async (_, __, { demoPeople, loaders }) => {
  const users = await Promise.all(demoPeople.map(({ id }) => loaders.user.load(id)));
  return demoPeople.flatMap(({ id, label }, index) => {
    const user = users[index];
    return user ? [{ id, label, roles: user.roles.map(membership) }] : [];
  });
};
