import type { NewRefreshToken, Sessions } from '../../application/ports';
import type { RefreshTokenState } from '../../domain/refresh.decider';
import type { Tx } from './client';

interface Row {
  expiresAt: Date;
  usedAt: Date | null;
  sessionId: string;
  userId: string;
  endedAt: Date | null;
}

/** Sign-ins and their refresh tokens, in PostgreSQL. */
export class PrismaSessions implements Sessions<Tx> {
  async start(tx: Tx, session: { id: string; userId: string; createdAt: Date }): Promise<void> {
    await tx.session.create({ data: session });
  }

  async addToken(tx: Tx, token: NewRefreshToken): Promise<void> {
    await tx.refreshToken.create({ data: token });
  }

  async lockToken(tx: Tx, digest: string): Promise<RefreshTokenState | null> {
    // Both rows: whoever waited for the lock must see the token as it is afterwards, not as it was before.
    const [row] = await tx.$queryRaw<Row[]>`
      SELECT t.expires_at AS "expiresAt", t.used_at AS "usedAt",
             s.id AS "sessionId", s.user_id AS "userId", s.ended_at AS "endedAt"
      FROM refresh_token t JOIN session s ON s.id = t.session_id
      WHERE t.digest = ${digest} FOR UPDATE OF s, t`;
    if (!row) return null;
    const { expiresAt, usedAt, sessionId, userId, endedAt } = row;
    return { expiresAt, usedAt, session: { id: sessionId, userId, endedAt } };
  }

  async useUp(tx: Tx, digest: string, at: Date): Promise<void> {
    await tx.refreshToken.update({ where: { digest }, data: { usedAt: at } });
  }

  async end(tx: Tx, sessionId: string, reason: 'SIGNED_OUT' | 'REUSED', at: Date): Promise<void> {
    await tx.session.update({ where: { id: sessionId }, data: { endedAt: at, endReason: reason } });
  }

  async prune(tx: Tx, endedBefore: Date): Promise<void> {
    await tx.refreshToken.deleteMany({ where: { expiresAt: { lt: endedBefore } } });
    await tx.session.deleteMany({ where: { tokens: { none: {} } } });
  }
}
