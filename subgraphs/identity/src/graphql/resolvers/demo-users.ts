import type { QueryResolvers } from '../schema.generated';
import { membership } from './membership';

export const demoUsers: QueryResolvers['demoUsers'] = async (_, __, { demoPeople, loaders }) => {
  const people = await Promise.all(demoPeople.map(({ id }) => loaders.person.load(id)));
  return demoPeople.flatMap(({ id, label }, index) => {
    const person = people[index];
    return person ? [{ id, label, roles: person.roles.map(membership) }] : [];
  });
};
