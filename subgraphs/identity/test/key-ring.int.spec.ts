import { createTestDatabase, type TestDatabase } from '@yeyak/testkit';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { JoseKeySmith } from '../src/adapters/crypto/key-smith';
import { connectDatabase, type PrismaClient, type Tx } from '../src/adapters/prisma/client';
import { PrismaSigningKeys } from '../src/adapters/prisma/signing-keys.store';
import { KeyRing } from '../src/application/key-ring';

const SECRET = 'the-secret-that-seals-the-keys-of-the-tests';
const DAY = 24 * 3600;
const policy = { rotateAfterSeconds: 90 * DAY, leadSeconds: 1800, keepSeconds: 2400 };
const start = new Date('2026-11-21T00:00:00.000Z');
const later = (seconds: number): Date => new Date(start.getTime() + seconds * 1000);

describe('identity, signing keys', () => {
  let database: TestDatabase;
  let client: PrismaClient;
  beforeEach(async () => {
    database = await createTestDatabase('identity');
    client = connectDatabase(database.url, 5);
  });
  afterEach(async () => {
    await client.$disconnect();
    await database.drop();
  });

  /** A replica. */
  const replica = (secret = SECRET) =>
    new KeyRing<Tx>({
      transactions: { transaction: (work) => client.$transaction(work) },
      store: new PrismaSigningKeys(client),
      smith: new JoseKeySmith({ secret, issuer: 'the-tests' }),
      policy,
    });
  const tokenAt = async (ring: KeyRing<Tx>, at: Date): Promise<string> =>
    (await ring.signer(at))({
      userId: 'somebody',
      roles: [],
      tokenId: 'one',
      issuedAt: at,
      expiresAt: new Date(at.getTime() + 600_000),
    });
  const verify = async (token: string, ring: KeyRing<Tx>, at: Date) =>
    jwtVerify(token, createLocalJWKSet(await ring.jwks(at)), { currentDate: at });
  const kidOf = (token: string) => decodeProtectedHeader(token).kid;

  it('X4 replicas that start at once make one key, and verify each other’s tokens', async () => {
    const replicas = Array.from({ length: 4 }, () => replica());
    await Promise.all(replicas.map((ring) => ring.maintain(start)));
    expect(await client.signingKey.count()).toBe(1);
    const [first, second] = replicas;
    if (!first || !second) throw new Error('four replicas');
    await expect(verify(await tokenAt(first, start), second, start)).resolves.toBeTruthy();
  });

  it('publishes the next key before it signs, and the last one until its tokens have ended', async () => {
    const ring = replica();
    await ring.maintain(start);
    const old = kidOf(await tokenAt(ring, start));
    await ring.maintain(later(90 * DAY - 1));
    expect((await ring.jwks(later(90 * DAY - 1))).keys).toHaveLength(1);

    const due = 90 * DAY;
    await ring.maintain(later(due));
    expect((await ring.jwks(later(due))).keys).toHaveLength(2);
    expect(kidOf(await tokenAt(ring, later(due + policy.leadSeconds - 1)))).toBe(old);

    const takeover = due + policy.leadSeconds;
    const last = await tokenAt(ring, later(takeover - 1));
    expect(kidOf(await tokenAt(ring, later(takeover)))).not.toBe(old);
    await ring.maintain(later(takeover + 590));
    await expect(verify(last, ring, later(takeover + 590))).resolves.toBeTruthy();

    await ring.maintain(later(takeover + policy.keepSeconds));
    expect((await ring.jwks(later(takeover + policy.keepSeconds))).keys.map(({ kid }) => kid)).not.toContain(
      old,
    );
  });

  it('a replica notices the key that another one made, before it signs', async () => {
    const [one, other] = [replica(), replica()];
    await one.maintain(start);
    await other.maintain(start);
    await one.maintain(later(90 * DAY));
    const at = later(90 * DAY + policy.leadSeconds);
    await expect(verify(await tokenAt(one, at), other, at)).resolves.toBeTruthy();
  });

  it('another secret opens nothing, and says which variable is wrong', async () => {
    await replica()
      .check(start)
      .catch(() => undefined);
    await replica().maintain(start);
    const stranger = replica('a-wholly-different-secret-of-enough-length');
    await stranger.maintain(start);
    await expect(stranger.check(start)).rejects.toThrow('KEY_ENCRYPTION_SECRET');
  });
});
