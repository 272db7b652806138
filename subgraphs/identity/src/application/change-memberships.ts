import type { InvalidInput, MembershipDetails } from '../domain/input';
import { decideGrant, decideRevoke, type LastAdministrator } from '../domain/memberships.decider';
import type { User } from '../domain/user';
import type { Outbox, Transactions, Users } from './ports';
import { customerRegistered } from './register-user';

interface Command extends MembershipDetails {
  /** Who asks: an administrator by their token. */
  by: string;
  now: Date;
}
/** `NotAdministrator`: the token says so still, this database no longer. */
type Outcome = { tag: 'Changed'; user: User } | { tag: 'NotFound' } | { tag: 'NotAdministrator' };

export type GrantMembership = (command: Command) => Promise<Outcome>;
export type RevokeMembership = (command: Command) => Promise<Outcome | LastAdministrator | InvalidInput>;

export interface MembershipDeps<Tx> {
  transactions: Transactions<Tx>;
  users: Users<Tx>;
  outbox: Outbox<Tx>;
}

/** Lets a user act as something more; what they are already changes nothing. */
export const grantMembership =
  <Tx>(deps: MembershipDeps<Tx>): GrantMembership =>
  ({ whom, role, by, now }) =>
    changing(deps, { whom, by }, async (tx, user) => {
      const decision = decideGrant(role, user.roles);
      if (!decision.ok || decision.events.length === 0) return { tag: 'Changed', user };
      await deps.users.grant(tx, user.id, role);
      if (role.role === 'CUSTOMER') await deps.outbox(tx, [customerRegistered(user, now)]);
      return changed(tx, user, deps);
    });

/** Takes a membership away; what nobody has changes nothing. Access tokens say the old roles until they end. */
export const revokeMembership =
  <Tx>(deps: MembershipDeps<Tx>): RevokeMembership =>
  ({ whom, role, by }) =>
    changing<Tx, Awaited<ReturnType<RevokeMembership>>>(
      deps,
      { whom, by },
      async (tx, user, administrators) => {
        const decision = decideRevoke(role, user.roles, administrators);
        if (!decision.ok) return decision.reason;
        if (decision.events.length === 0) return { tag: 'Changed', user };
        await deps.users.revoke(tx, user.id, role);
        return changed(tx, user, deps);
      },
    );

/**
 * Runs a change of somebody's memberships; one at a time, so that two administrators who revoke each other at once do
 * not leave none. Who was an administrator when their token was made but is none now may not: else they could grant it
 * to themselves again. A token of another issuer is believed.
 */
async function changing<Tx, T>(
  { transactions, users }: MembershipDeps<Tx>,
  { whom, by }: Pick<Command, 'whom' | 'by'>,
  change: (tx: Tx, user: User, administrators: number) => Promise<T>,
): Promise<T | { tag: 'NotFound' } | { tag: 'NotAdministrator' }> {
  const userId = 'userId' in whom ? whom.userId : await users.idOf(whom.email);
  return transactions.transaction(async (tx) => {
    const administrators = await users.lockAdministrators(tx);
    const asking = await users.byIdIn(tx, by);
    if (asking && !asking.roles.some(({ role }) => role === 'ADMIN')) return { tag: 'NotAdministrator' };
    const user = userId === null ? null : await users.lock(tx, userId);
    return user ? change(tx, user, administrators) : { tag: 'NotFound' };
  });
}

async function changed<Tx>(tx: Tx, { id }: User, { users }: MembershipDeps<Tx>): Promise<Outcome> {
  const user = await users.byIdIn(tx, id);
  return user ? { tag: 'Changed', user } : { tag: 'NotFound' };
}
