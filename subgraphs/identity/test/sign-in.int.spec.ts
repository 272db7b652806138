import {
  createRemoteJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  generateKeyPair,
  jwtVerify,
  SignJWT,
} from 'jose';
import { demoPassword, demoUsers } from '@yeyak/demo';
import { type Running, runIdentity, SESSION, type SessionAnswer } from './harness';

const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { ${SESSION} ... on InvalidInput { field } } }`;
const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { ${SESSION} ... on TooManyAttempts { retryAfterSeconds } } }`;
const SIGN_IN_DEMO = `mutation ($userId: ID!) { signInDemo(userId: $userId) { ${SESSION} } }`;

const person = (email: string) => ({
  email,
  password: 'correct horse battery',
  name: '홍길동',
  phone: '+82 10-1234-5678',
  locale: 'ko',
});

describe('identity, signing up and in', () => {
  let identity: Running;
  beforeAll(async () => {
    identity = await runIdentity({ SEED_DEMO: 'true', JWT_ISSUER: 'the-tests' });
  });
  afterAll(() => identity.stop());

  const signUp = async (input: object) =>
    (await identity.ask<{ signUp: SessionAnswer }>(SIGN_UP, { input })).data.signUp;
  const signIn = async (email: string, password: string) =>
    (await identity.ask<{ signIn: SessionAnswer }>(SIGN_IN, { email, password })).data.signIn;
  const signInDemo = async (userId: string) =>
    (await identity.ask<{ signInDemo: SessionAnswer }>(SIGN_IN_DEMO, { userId })).data.signInDemo;

  it('X9 signs a person up and in, whatever the case of the address', async () => {
    const up = await signUp(person('Gildong@Example.com'));
    expect(up).toMatchObject({
      __typename: 'Session',
      viewer: { name: '홍길동', roles: [{ role: 'CUSTOMER' }] },
    });
    const again = await signIn('gildong@EXAMPLE.com', 'correct horse battery');
    expect(again.viewer.id).toBe(up.viewer.id);
  });

  it('X9 two who sign up with one address at once are one person', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => signUp(person('race@example.com'))));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'EmailTaken',
      'EmailTaken',
      'EmailTaken',
      'Session',
    ]);
    const rows = await identity.sql<{ users: string; facts: string; contacts: string }>(
      `SELECT count(*) AS users, (SELECT count(*) FROM outbox o WHERE o.aggregate_id = min(u.id)) AS facts,
              (SELECT count(*) FROM contact c WHERE c.id = min(u.id)) AS contacts
       FROM "user" u WHERE email = 'race@example.com'`,
    );
    expect(rows).toEqual([{ users: '1', facts: '1', contacts: '1' }]);
  });

  it.each([
    ['email', { email: 'nobody' }],
    ['email', { email: `${'x'.repeat(250)}@example.com` }],
    ['password', { password: 'short' }],
    ['password', { password: 'x'.repeat(129) }],
    ['password', { password: 'bad@example.com' }],
    ['name', { name: '   ' }],
    ['name', { name: 'x'.repeat(101) }],
    ['name', { name: 'a\u0000b' }],
    ['phone', { phone: 'call me' }],
    ['phone', { phone: '123' }],
  ])('refuses what cannot be right in "%s" (%j), and registers nobody', async (field, wrong) => {
    expect(await signUp({ ...person('bad@example.com'), ...wrong })).toMatchObject({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      field,
    });
    expect(await identity.sql(`SELECT 1 FROM "user" WHERE email = 'bad@example.com'`)).toEqual([]);
  });

  it('tells a wrong password from an unknown address to nobody', async () => {
    const wrong = await signIn('junho@demo.yeyak.dev', 'not the password');
    const unknown = await signIn('nobody-at-all@demo.yeyak.dev', 'not the password');
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ __typename: 'InvalidCredentials', code: 'INVALID_CREDENTIALS' });
  });

  it('X15 after failures an address waits, longer each time, also for the right password; a success forgets them', async () => {
    const email = 'haeundae@demo.yeyak.dev';
    for (let i = 0; i < 5; i += 1)
      expect((await signIn(email, 'wrong')).__typename).toBe('InvalidCredentials');
    // On to a wait that is longer than a busy machine takes for the next question.
    await identity.sql(`UPDATE sign_in_attempts SET failures = 10, blocked_until = to_timestamp(0)`);
    expect((await signIn(email, 'wrong')).__typename).toBe('InvalidCredentials');
    const refused = await signIn(email, demoPassword);
    expect(refused).toMatchObject({ __typename: 'TooManyAttempts', code: 'TOO_MANY_ATTEMPTS' });
    expect(refused.retryAfterSeconds).toBeGreaterThan(60);
    expect(refused.retryAfterSeconds).toBeLessThanOrEqual(120);
    expect((await signIn('nobody@nowhere.example', 'wrong')).__typename).toBe('InvalidCredentials');

    await identity.sql(`UPDATE sign_in_attempts SET blocked_until = now() - interval '1 second'`);
    expect((await signIn(email, demoPassword)).__typename).toBe('Session');
    expect((await signIn(email, 'wrong')).__typename).toBe('InvalidCredentials');
  });

  it('X15 many guesses at once do not slip through together', async () => {
    const guess = async (many: number) => {
      const guesses = Array.from({ length: many }, (_, i) => signIn('guessed@example.com', `number ${i}`));
      return (await Promise.all(guesses)).map(({ __typename }) => __typename).sort();
    };
    await identity.sql('DELETE FROM sign_in_attempts');
    expect(await guess(4)).toEqual(Array(4).fill('InvalidCredentials')); // these may still be slips of the pen
    expect(await identity.sql('SELECT failures FROM sign_in_attempts')).toEqual([{ failures: 4 }]);
    // On to a wait that is longer than a busy machine takes for all of the next ones.
    await identity.sql('UPDATE sign_in_attempts SET failures = 10');
    expect(await guess(12)).toEqual(['InvalidCredentials', ...Array<string>(11).fill('TooManyAttempts')]);
  });

  it('X9 the published keys verify an access token, with nothing personal in it', async () => {
    const { accessToken } = await signInDemo('staff-seongsu');
    const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', identity.url));
    const { payload } = await jwtVerify(accessToken, keys, { issuer: 'the-tests', algorithms: ['ES256'] });
    expect(payload).toMatchObject({
      sub: 'staff-seongsu',
      roles: [{ role: 'STAFF', providerId: 'store-seongsu' }],
      jti: expect.any(String) as unknown,
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
    expect(Object.keys(decodeJwt(accessToken)).sort()).toEqual(['exp', 'iat', 'iss', 'jti', 'roles', 'sub']);
  });

  it('X9 a changed, forged or expired token is not verified by the published keys', async () => {
    const { accessToken } = await signInDemo('customer-minji');
    const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', identity.url));
    const claims = { ...decodeJwt(accessToken), roles: [{ role: 'ADMIN' }] };
    const [head, , signature] = accessToken.split('.');
    const changed = `${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
    await expect(jwtVerify(changed, keys)).rejects.toMatchObject({
      code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    });

    const { privateKey } = await generateKeyPair('ES256');
    const header = { alg: 'ES256', kid: decodeProtectedHeader(accessToken).kid };
    const forged = await new SignJWT(claims).setProtectedHeader(header).sign(privateKey);
    await expect(jwtVerify(forged, keys)).rejects.toMatchObject({
      code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    });

    const later = new Date(Date.now() + 601_000);
    await expect(jwtVerify(accessToken, keys, { currentDate: later })).rejects.toMatchObject({
      code: 'ERR_JWT_EXPIRED',
    });
  });

  it('publishes public halves alone', async () => {
    const jwks = (await (await fetch(`${identity.url}/.well-known/jwks.json`)).json()) as { keys: object[] };
    expect(jwks.keys).toHaveLength(1);
    for (const key of jwks.keys) {
      expect(key).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig' });
      expect(key).not.toHaveProperty('d');
    }
    const [row] = await identity.sql<{ sealed: string }>(
      'SELECT sealed_private_key AS sealed FROM signing_key',
    );
    expect(row?.sealed).toMatch(/^v1\./);
    expect(Buffer.from(row?.sealed ?? '', 'base64url').toString()).not.toContain('PRIVATE');
  });

  it('lists demonstration users, and signs in as these alone without a password', async () => {
    const { data } = await identity.ask<{ demoUsers: { id: string; label: { ko: string; en: string } }[] }>(
      '{ demoUsers { id label { ko en } roles { role providerId supplierId } } }',
    );
    expect(data.demoUsers.map(({ id }) => id)).toEqual(demoUsers.map(({ id }) => id));
    const { viewer } = await signUp(person('real@example.com'));
    expect((await signInDemo(viewer.id)).__typename).toBe('NotFound');
    expect((await signInDemo('user-admin')).viewer.roles).toMatchObject([{ role: 'ADMIN' }]);
  });
});

it('without demonstration data nobody signs in without a password, though the row be there', async () => {
  const identity = await runIdentity();
  try {
    await identity.sql(
      `INSERT INTO "user" (id, email, name, phone, locale, password_hash, created_at, version)
       VALUES ('customer-minji', 'minji@demo.yeyak.dev', 'x', '0', 'ko', '', now(), 1)`,
    );
    const { data } = await identity.ask<{ demoUsers: object[] }>('{ demoUsers { id } }');
    expect(data.demoUsers).toEqual([]);
    const answer = await identity.ask<{ signInDemo: SessionAnswer }>(SIGN_IN_DEMO, {
      userId: 'customer-minji',
    });
    expect(answer.data.signInDemo).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' });
  } finally {
    await identity.stop();
  }
});
