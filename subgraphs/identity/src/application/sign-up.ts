import { type InvalidInput, parseSignUp, type SignUpDetails } from '../domain/input';
import type { NewPerson, Contacts, Outbox, Passwords, People, Transactions } from './ports';
import { openSession, type SessionDeps, type SessionTokens } from './open-session';
import { registerPerson } from './register-person';

export type SignUp = (command: SignUpDetails & { userId: string; now: Date }) => Promise<SignUpOutcome>;
export type SignUpOutcome =
  { tag: 'SignedIn'; session: SessionTokens } | { tag: 'EmailTaken' } | InvalidInput;

export interface SignUpDeps<Tx> extends SessionDeps<Tx> {
  transactions: Transactions<Tx>;
  people: People<Tx>;
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
    if (await deps.people.byEmail(details.email)) return { tag: 'EmailTaken' };
    const person: NewPerson = {
      ...details,
      id: userId,
      createdAt: now,
      roles: [{ role: 'CUSTOMER' }],
      passwordHash: await deps.passwords.hash(password),
    };
    const sign = await deps.keyRing.signer(now);
    return deps.transactions.transaction(async (tx): Promise<SignUpOutcome> => {
      if (!(await registerPerson(tx, person, deps))) return { tag: 'EmailTaken' };
      return { tag: 'SignedIn', session: await openSession(tx, person, now, sign, deps) };
    });
  };
