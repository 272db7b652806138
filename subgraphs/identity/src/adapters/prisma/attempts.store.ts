import { createHash } from 'node:crypto';
import type { SignInAttempts } from '../../application/ports';
import { FORGET_FAILURES_AFTER, WAIT_AFTER_FAILURE } from '../../domain/attempts';
import type { PrismaClient, Tx } from './client';

/** Keeps what strangers type out of the table: of what may be no address of ours only a digest is stored. */
const digest = (address: string): string => createHash('sha256').update(address).digest('base64url');

/** $1 digest, $2 now, $3 failures before this are forgotten, $4 seconds to wait after each failure. */
const FAILURES = `CASE WHEN a.last_at < $3::timestamptz THEN 1 ELSE a.failures + 1 END`;
// No wait is an instant long past, not this one: another request may carry a clock reading a little older.
const blockedAfter = (failures: string): string => `(
  SELECT CASE WHEN seconds = 0 THEN to_timestamp(0) ELSE $2::timestamptz + make_interval(secs => seconds) END
  FROM (SELECT ($4::int[])[LEAST(${failures}, cardinality($4::int[]))] AS seconds) AS wait)`;
const BEGIN = `
  INSERT INTO sign_in_attempts AS a (address_digest, failures, last_at, blocked_until)
  VALUES ($1, 1, $2::timestamptz, ${blockedAfter('1')})
  ON CONFLICT (address_digest) DO UPDATE SET
    failures = ${FAILURES}, last_at = $2::timestamptz, blocked_until = ${blockedAfter(FAILURES)}
  WHERE a.blocked_until <= $2::timestamptz`;

/** Failed tries to sign in (and whatever else must not be guessed at), in PostgreSQL. */
export class PrismaSignInAttempts implements SignInAttempts<Tx> {
  constructor(private readonly database: PrismaClient) {}

  async begin(address: string, now: Date): Promise<Date | null> {
    const key = digest(address);
    // One statement: of many at once, each sees the wait that the one before it has earned.
    const counted = await this.database.$executeRawUnsafe(
      BEGIN,
      key,
      now,
      new Date(now.getTime() - FORGET_FAILURES_AFTER * 1000),
      [...WAIT_AFTER_FAILURE],
    );
    if (counted === 1) return null;
    const row = await this.database.signInAttempts.findUnique({ where: { addressDigest: key } });
    return row && row.blockedUntil > now ? row.blockedUntil : null;
  }

  async forgive(tx: Tx, address: string): Promise<void> {
    await tx.signInAttempts.updateMany({
      where: { addressDigest: digest(address), failures: { gt: 0 } },
      data: { failures: { decrement: 1 }, blockedUntil: new Date(0) },
    });
  }

  async succeed(tx: Tx, address: string): Promise<void> {
    await tx.signInAttempts.deleteMany({ where: { addressDigest: digest(address) } });
  }

  async prune(tx: Tx, before: Date): Promise<void> {
    await tx.signInAttempts.deleteMany({ where: { lastAt: { lt: before } } });
  }
}
