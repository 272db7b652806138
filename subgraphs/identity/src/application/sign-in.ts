import { secondsUntil } from '../domain/attempts';
import { foldEmail, PASSWORD_LENGTH } from '../domain/input';
import { openSession, type SessionDeps, type SessionTokens } from './open-session';
import type { Passwords, Users, SignInAttempts, Transactions } from './ports';

export type SignIn = (command: { email: string; password: string; now: Date }) => Promise<SignInOutcome>;
export type SignInOutcome =
  | { tag: 'SignedIn'; session: SessionTokens }
  | { tag: 'InvalidCredentials' }
  | { tag: 'TooManyAttempts'; retryAfterSeconds: number };

export interface SignInDeps<Tx> extends SessionDeps<Tx> {
  transactions: Transactions<Tx>;
  users: Users<Tx>;
  passwords: Passwords;
  attempts: SignInAttempts<Tx>;
}

/**
 * Signs a person in. The same work is done whether or not somebody has the address, and failures count for either, so
 * that neither the time nor the answer tells which addresses are registered.
 */
export const signIn =
  <Tx>(deps: SignInDeps<Tx>): SignIn =>
  async ({ email, password, now }) => {
    const address = foldEmail(email);
    const blockedUntil = await deps.attempts.begin(address, now);
    if (blockedUntil) {
      return { tag: 'TooManyAttempts', retryAfterSeconds: secondsUntil(blockedUntil, now) };
    }
    const user = await deps.users.byEmail(address);
    // What is too long to be a password is cut: hashing a megabyte is work for nothing.
    const tried =
      [...password.slice(0, 4 * PASSWORD_LENGTH.most)].length > PASSWORD_LENGTH.most ? '' : password;
    if (!user) {
      await deps.passwords.verifyNobody(tried);
      return { tag: 'InvalidCredentials' };
    }
    const { right, outdated } = await deps.passwords.verify(tried, user.passwordHash);
    if (!right) return { tag: 'InvalidCredentials' };
    const renewed = outdated ? await deps.passwords.hash(tried) : null;
    const sign = await deps.keyRing.signer(now);
    return deps.transactions.transaction(async (tx) => {
      await deps.attempts.succeed(tx, address);
      if (renewed) await deps.users.replacePasswordHash(tx, user.id, user.passwordHash, renewed);
      return { tag: 'SignedIn', session: await openSession(tx, user, now, sign, deps) };
    });
  };
