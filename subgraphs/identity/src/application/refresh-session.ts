import { impossible } from '@yeyak/domain-kit';
import { decideRefresh } from '../domain/refresh.decider';
import { continueSession, type SessionDeps, type SessionTokens } from './open-session';
import type { Users, Transactions } from './ports';

export type RefreshSession = (command: { refreshToken: string; now: Date }) => Promise<RefreshOutcome>;
export type RefreshOutcome =
  { tag: 'SignedIn'; session: SessionTokens } | { tag: 'SessionRevoked' } | { tag: 'InvalidRefreshToken' };

export interface RefreshDeps<Tx> extends SessionDeps<Tx> {
  transactions: Transactions<Tx>;
  users: Users<Tx>;
}

/**
 * Trades a refresh token for the next tokens of its session. The session's row is locked: of two that show the same
 * token at once, the second finds it used and ends the session, the first one's new tokens included.
 */
export const refreshSession =
  <Tx>(deps: RefreshDeps<Tx>): RefreshSession =>
  async ({ refreshToken, now }) => {
    const digest = deps.secrets.digest(refreshToken);
    const sign = await deps.keyRing.signer(now);
    return deps.transactions.transaction(async (tx): Promise<RefreshOutcome> => {
      const token = await deps.sessions.lockToken(tx, digest);
      const decision = decideRefresh(token, now);
      if (!token || decision === 'INVALID') return { tag: 'InvalidRefreshToken' };
      const { session } = token;
      switch (decision) {
        case 'REVOKED':
          return { tag: 'SessionRevoked' };
        case 'REVOKE':
          await deps.sessions.end(tx, session.id, 'REUSED', now);
          return { tag: 'SessionRevoked' };
        case 'ROTATE': {
          const user = await deps.users.byIdIn(tx, session.userId);
          if (!user) return { tag: 'InvalidRefreshToken' };
          await deps.sessions.useUp(tx, digest, now);
          return { tag: 'SignedIn', session: await continueSession(tx, session.id, user, now, sign, deps) };
        }
        default:
          return impossible(decision);
      }
    });
  };
