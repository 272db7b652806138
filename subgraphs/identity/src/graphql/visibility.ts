import { isAdmin, isService } from '@yeyak/graphql-kit';
import type { Principal } from '@yeyak/service-kit';
import type { Person } from '../domain/person';
import type { Context } from './context';

/** Whether a viewer may see what is personal of a user: the user themselves, an administrator, another context. */
export const mayKnow = (principal: Principal, userId: string): boolean =>
  (principal.type === 'user' && principal.userId === userId) || isAdmin(principal) || isService(principal);

/** The person, for a viewer who may see them: a customer who registered them, an administrator, another context. */
export async function visiblePerson(
  id: string,
  { principal, loaders }: Pick<Context, 'principal' | 'loaders'>,
): Promise<Person | null> {
  if (isAdmin(principal) || isService(principal)) return loaders.person.load(id);
  if (principal.type !== 'user') return null;
  return (await loaders.personsOf.load(principal.userId)).find((person) => person.id === id) ?? null;
}
