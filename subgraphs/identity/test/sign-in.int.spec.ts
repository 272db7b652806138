import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { demoPassword } from '@yeyak/demo';
import { type Running, runIdentity, SESSION, type SessionAnswer } from './harness';

const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { ${SESSION} ... on InvalidInput { field } } }`;
const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { ${SESSION} ... on TooManyAttempts { retryAfterSeconds } } }`;
const SIGN_IN_DEMO = `mutation ($userId: ID!) { signInDemo(userId: $userId) { ${SESSION} } }`;

describe('identity, signing up and in', () => {
  let identity: Running;
  beforeAll(async () => {
    identity = await runIdentity({ SEED_DEMO: 'true', JWT_ISSUER: 'the-tests' });
  });
  afterAll(() => identity.stop());

  const person = (email: string) => ({
    email,
    password: 'correct horse battery',
    name: '홍길동',
    phone: '+82 10-1234-5678',
    locale: 'ko',
  });
  const signUp = async (input: object) =>
    (await identity.ask<{ signUp: SessionAnswer }>(SIGN_UP, { input })).data.signUp;
  const signIn = async (email: string, password: string) =>
    (await identity.ask<{ signIn: SessionAnswer }>(SIGN_IN, { email, password })).data.signIn;

  it('X9 signs a person up and in, whatever the case of the address', async () => {
    const up = await signUp(person('Gildong@Example.com'));
    expect(up).toMatchObject({ __typename: 'Session', viewer: { name: '홍길동', roles: [{ role: 'CUSTOMER' }] } });
    const again = await signIn('gildong@EXAMPLE.com', 'correct horse battery');
    expect(again.viewer.id).toBe(up.viewer.id);
  });

  it('X9 the published keys verify an access token, and no other', async () => {
    const { accessToken } = await signIn('seongsu@demo.yeyak.dev', demoPassword);
    const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', identity.url));
    const { payload } = await jwtVerify(accessToken, keys, { issuer: 'the-tests', algorithms: ['ES256'] });
    expect(payload).toMatchObject({
      sub: 'staff-seongsu',
      roles: [{ role: 'STAFF', providerId: 'store-seongsu' }],
      jti: expect.any(String) as unknown,
    });
    expect(payload.exp! - payload.iat!).toBe(600);
    expect(decodeProtectedHeader(accessToken).kid).toBeTruthy();
    expect(JSON.stringify(decodeJwt(accessToken))).not.toMatch(/박서연|demo\.yeyak/);
    const [head, , signature] = accessToken.split('.');
    const forged = Buffer.from(JSON.stringify({ ...payload, roles: [{ role: 'ADMIN' }] })).toString('base64url');
    await expect(jwtVerify(`${head}.${forged}.${signature}`, keys)).rejects.toThrow('signature');
  });
});
void createLocalJWKSet; void SIGN_IN_DEMO;
