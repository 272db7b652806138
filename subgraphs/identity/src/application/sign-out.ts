import type { Secrets, Sessions, Transactions } from './ports';

export type SignOut = (command: { refreshToken: string; now: Date }) => Promise<void>;

/** Ends the session of a refresh token, used or not; nothing happens where there is none or it has ended. */
export const signOut =
  <Tx>({
    transactions,
    sessions,
    secrets,
  }: {
    transactions: Transactions<Tx>;
    sessions: Sessions<Tx>;
    secrets: Secrets;
  }): SignOut =>
  ({ refreshToken, now }) =>
    transactions.transaction(async (tx) => {
      const token = await sessions.lockToken(tx, secrets.digest(refreshToken));
      if (token && !token.session.endedAt) await sessions.end(tx, token.session.id, 'SIGNED_OUT', now);
    });
