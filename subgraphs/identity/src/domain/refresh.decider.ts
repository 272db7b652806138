/** A refresh token and the sign-in (family) that it came of. */
export interface RefreshTokenState {
  expiresAt: Date;
  usedAt: Date | null;
  session: { id: string; userId: string; endedAt: Date | null };
}

/**
 * What showing a refresh token leads to.
 * ROTATE: it is used up and a new one is given. REVOKE: it had been used up before, so somebody has a copy: the whole
 * family ends (RFC 9700, 4.14.2). REVOKED: the family has ended. INVALID: unknown, or ended unused.
 */
export type RefreshDecision = 'ROTATE' | 'REVOKE' | 'REVOKED' | 'INVALID';

/** Decides what showing a refresh token leads to; `null` for one that nobody knows. */
export function decideRefresh(token: RefreshTokenState | null, now: Date): RefreshDecision {
  if (!token) return 'INVALID';
  if (token.session.endedAt) return 'REVOKED';
  if (token.usedAt) return 'REVOKE'; // also past its end: a copy is a copy
  if (token.expiresAt <= now) return 'INVALID';
  return 'ROTATE';
}
