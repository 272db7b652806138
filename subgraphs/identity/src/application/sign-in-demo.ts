import { openSession, type SessionDeps, type SessionTokens } from './open-session';
import type { Users, Transactions } from './ports';

export type SignInDemo = (command: { userId: string; now: Date }) => Promise<SignInDemoOutcome>;
export type SignInDemoOutcome = { tag: 'SignedIn'; session: SessionTokens } | { tag: 'NotFound' };

export interface SignInDemoDeps<Tx> extends SessionDeps<Tx> {
  transactions: Transactions<Tx>;
  users: Users<Tx>;
  /** Who may be signed in as without a password: nobody unless the platform runs with demonstration data. */
  demoUserIds: ReadonlySet<string>;
}

/** Signs in as a demonstration user, without a password. */
export const signInDemo =
  <Tx>(deps: SignInDemoDeps<Tx>): SignInDemo =>
  async ({ userId, now }) => {
    if (!deps.demoUserIds.has(userId)) return { tag: 'NotFound' };
    const [user] = await deps.users.byIds([userId]);
    if (!user) return { tag: 'NotFound' };
    const sign = await deps.keyRing.signer(now);
    const session = await deps.transactions.transaction((tx) => openSession(tx, user, now, sign, deps));
    return { tag: 'SignedIn', session };
  };
