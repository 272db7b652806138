import { openSession, type SessionDeps, type SessionTokens } from './open-session';
import type { People, Transactions } from './ports';

export type SignInDemo = (command: { userId: string; now: Date }) => Promise<SignInDemoOutcome>;
export type SignInDemoOutcome = { tag: 'SignedIn'; session: SessionTokens } | { tag: 'NotFound' };

export interface SignInDemoDeps<Tx> extends SessionDeps<Tx> {
  transactions: Transactions<Tx>;
  people: People<Tx>;
  /** Who may be signed in as without a password: nobody unless the platform runs with demonstration data. */
  demoUserIds: ReadonlySet<string>;
}

/** Signs in as a demonstration user, without a password. */
export const signInDemo =
  <Tx>(deps: SignInDemoDeps<Tx>): SignInDemo =>
  async ({ userId, now }) => {
    if (!deps.demoUserIds.has(userId)) return { tag: 'NotFound' };
    const [person] = await deps.people.byIds([userId]);
    if (!person) return { tag: 'NotFound' };
    const sign = await deps.keyRing.signer(now);
    const session = await deps.transactions.transaction((tx) => openSession(tx, person, now, sign, deps));
    return { tag: 'SignedIn', session };
  };
