import { decodeJwt } from 'jose';
import { type Running, runIdentity, SESSION, type SessionAnswer } from './harness';

const REFRESH = `mutation ($token: String!) { refreshSession(refreshToken: $token) { ${SESSION} } }`;
const SIGN_IN_DEMO = `mutation ($userId: ID!) { signInDemo(userId: $userId) { ${SESSION} } }`;

describe('identity, staying signed in', () => {
  let identity: Running;
  beforeAll(async () => {
    identity = await runIdentity({ SEED_DEMO: 'true' });
  });
  afterAll(() => identity.stop());

  const signIn = async (userId = 'customer-minji') =>
    (await identity.ask<{ signInDemo: SessionAnswer }>(SIGN_IN_DEMO, { userId })).data.signInDemo;
  const refresh = async (token: string) =>
    (await identity.ask<{ refreshSession: SessionAnswer }>(REFRESH, { token })).data.refreshSession;
  const signOut = async (token: string) =>
    (
      await identity.ask<{ signOut: boolean }>(
        'mutation ($token: String!) { signOut(refreshToken: $token) }',
        { token },
      )
    ).data.signOut;

  it('X9 trades a refresh token for a new session of the same person', async () => {
    const first = await signIn();
    const second = await refresh(first.refreshToken);
    expect(second).toMatchObject({ __typename: 'Session', viewer: { id: 'customer-minji' } });
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect(decodeJwt(second.accessToken).jti).not.toBe(decodeJwt(first.accessToken).jti);
    expect((await refresh(second.refreshToken)).__typename).toBe('Session');
  });

  it('X9 a used token that is shown again ends the whole sign-in, and no other', async () => {
    const elsewhere = await signIn();
    const first = await signIn();
    const second = await refresh(first.refreshToken);
    expect(await refresh(first.refreshToken)).toMatchObject({
      __typename: 'SessionRevoked',
      code: 'SESSION_REVOKED',
    });
    expect((await refresh(second.refreshToken)).__typename).toBe('SessionRevoked');
    expect((await refresh(elsewhere.refreshToken)).__typename).toBe('Session');
  });

  it('X9 of two that show one token at once, one is answered and the sign-in ends', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { refreshToken } = await signIn();
      const answers = await Promise.all([refresh(refreshToken), refresh(refreshToken)]);
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Session', 'SessionRevoked']);
      const won = answers.find(({ __typename }) => __typename === 'Session');
      expect((await refresh(won?.refreshToken ?? '')).__typename).toBe('SessionRevoked');
    }
  });

  it('X9 a token that is not ours, or ended unused, is refused and ends nothing', async () => {
    for (const token of ['', 'x', 'x'.repeat(10_000), '\u0000']) {
      expect(await refresh(token)).toMatchObject({
        __typename: 'InvalidRefreshToken',
        code: 'INVALID_REFRESH_TOKEN',
      });
    }
    const { refreshToken } = await signIn('customer-junho');
    await identity.sql(
      `UPDATE refresh_token t SET expires_at = now() - interval '1 second' FROM session s
       WHERE s.id = t.session_id AND s.user_id = 'customer-junho'`,
    );
    expect((await refresh(refreshToken)).__typename).toBe('InvalidRefreshToken');
    expect(
      await identity.sql(`SELECT 1 FROM session WHERE user_id = 'customer-junho' AND ended_at IS NOT NULL`),
    ).toEqual([]);
  });

  it('X9 signing out ends what came of the sign-in; doing it twice, or with nonsense, is true as well', async () => {
    const first = await signIn();
    const second = await refresh(first.refreshToken);
    expect(await signOut(first.refreshToken)).toBe(true);
    expect((await refresh(second.refreshToken)).__typename).toBe('SessionRevoked');
    expect(await signOut(first.refreshToken)).toBe(true);
    expect(await signOut('nonsense')).toBe(true);
  });

  it('X9 a refreshed token carries the roles that the person has by then', async () => {
    const { refreshToken } = await signIn('staff-haeundae');
    await identity.sql(`UPDATE membership SET scope = 'store-seongsu' WHERE user_id = 'staff-haeundae'`);
    const { accessToken } = await refresh(refreshToken);
    expect(decodeJwt(accessToken)['roles']).toEqual([{ role: 'STAFF', providerId: 'store-seongsu' }]);
  });

  it('keeps no refresh token as it is', async () => {
    const { refreshToken } = await signIn();
    const rows = await identity.sql<{ row: string }>('SELECT t::text AS row FROM refresh_token t');
    expect(rows.length).toBeGreaterThan(0);
    for (const { row } of rows) expect(row).not.toContain(refreshToken);
  });
});
