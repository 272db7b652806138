import { type InvalidInput, parseSignUp, type SignUpDetails } from '../domain/input';
import type { NewUser, Contacts, Outbox, Passwords, Users, Transactions } from './ports';
import { openSession, type SessionDeps, type SessionTokens } from './open-session';
import { registerUser } from './register-user';

export type SignUp = (command: SignUpDetails & { userId: string; now: Date }) => Promise<SignUpOutcome>;
export type SignUpOutcome =
  { tag: 'SignedIn'; session: SessionTokens } | { tag: 'EmailTaken' } | InvalidInput;

export interface SignUpDeps<Tx> extends SessionDeps<Tx> {
  transactions: Transactions<Tx>;
  users: Users<Tx>;
  contacts: Contacts<Tx>;
  passwords: Passwords;
  outbox: Outbox<Tx>;
}

/** Registers a customer and signs them in. */
export const signUp =
  <Tx>(deps: SignUpDeps<Tx>): SignUp =>
  async ({ userId, now, ...given }) => {
    const parsed = parseSignUp(given);
    if (!parsed.ok) return parsed.reason;
    const { password, ...details } = parsed.value;
    // Spares the hashing where the answer is known; the store's constraint is what guarantees it.
    if (await deps.users.byEmail(details.email)) return { tag: 'EmailTaken' };
    const user: NewUser = {
      ...details,
      id: userId,
      createdAt: now,
      roles: [{ role: 'CUSTOMER' }],
      passwordHash: await deps.passwords.hash(password),
    };
    const sign = await deps.keyRing.signer(now);
    return deps.transactions.transaction(async (tx): Promise<SignUpOutcome> => {
      if (!(await registerUser(tx, user, deps))) return { tag: 'EmailTaken' };
      return { tag: 'SignedIn', session: await openSession(tx, user, now, sign, deps) };
    });
  };
