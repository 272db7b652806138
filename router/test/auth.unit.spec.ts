import { PRINCIPAL_HEADER, signPrincipal } from '@yeyak/service-kit';
import { ManualClock } from './kit/clock';
import { TestIssuer } from './kit/issuer';
import { type Result, TestRouter } from './kit/router';
import { Shop } from './kit/shop';
import { SECRET } from './kit/subgraph';

let shop: Shop;
let issuer: TestIssuer;
let clock: ManualClock;
let router: TestRouter;

beforeEach(async () => {
  shop = await new Shop().start();
  issuer = await new TestIssuer().start();
  clock = new ManualClock();
  router = await TestRouter.start({ subgraphs: shop.subgraphs, issuer, clock });
});
afterEach(async () => {
  await router.stop();
  await shop.stop();
  await issuer.stop();
});

const whoami = { query: '{ whoami }' };
const ask = async (token?: string): Promise<{ status: number; text: string; body: Result }> => {
  const response = await router.post(whoami, token === undefined ? {} : { authorization: `Bearer ${token}` });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Result };
};
const refusal = (message: string) => ({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });

describe('over HTTP', () => {
  test('X9 the subgraph sees the signed principal of the token, and not the token', async () => {
    const token = await issuer.token({ sub: 'anna', roles: [{ role: 'STAFF', providerId: 'p1' }] });
    const { body } = await ask(token);
    expect(JSON.parse(body.data?.['whoami'] as string)).toEqual({
      type: 'user',
      userId: 'anna',
      roles: [{ role: 'STAFF', providerId: 'p1' }],
    });
    expect(shop.orders.headers.at(-1)).not.toHaveProperty('authorization');
  });

  test('X9 nobody without a token is anonymous, and so is an empty one', async () => {
    expect((await ask()).body.data).toEqual({ whoami: '{"type":"anonymous"}' });
    expect((await ask('')).body.data).toEqual({ whoami: '{"type":"anonymous"}' });
  });

  test("X9 a client's own principal header is ignored, even a well signed one", async () => {
    const forged = signPrincipal({ type: 'user', userId: 'mallory', roles: [{ role: 'ADMIN' }] }, SECRET);
    const response = await router.post(whoami, { [PRINCIPAL_HEADER]: forged });
    expect(await response.json()).toEqual({ data: { whoami: '{"type":"anonymous"}' } });
    expect(shop.orders.principals).toEqual([{ type: 'anonymous' }]);
  });

  test('X9 an expired token is 401, and the answer says so', async () => {
    const { status, body } = await ask(await issuer.token({ expiresIn: -60 }));
    expect(status).toBe(401);
    expect(body).toEqual(refusal('The access token has expired.'));
    expect(shop.orders.requests).toBe(0);
  });

  test.each([
    ['signed with another key', async () => (await new TestIssuer().addedKey()).token()],
    ['of another issuer', async () => issuer.token({ issuer: 'https://elsewhere.test' })],
    ['without a subject', async () => issuer.token({ sub: '' })],
    ['with a role that there is not', async () => issuer.token({ roles: [{ role: 'KING' } as never] })],
    ['that is no token', async () => 'abc'],
    ['in two words', async () => 'a b'],
    ['unsigned', async () => unsigned()],
  ])('X9 a token %s is 401', async (_what, make) => {
    const { status, body, text } = await ask(await make());
    expect(status).toBe(401);
    expect(body).toEqual(refusal('The access token is invalid.'));
    expect(text).not.toMatch(/\bat \S+:\d+|stack|jose|JWS/i);
    expect(shop.orders.requests).toBe(0);
  });

  test('X9 a token that was good a moment ago is refused once it has expired', async () => {
    const token = await issuer.token({ expiresIn: 20 });
    expect((await ask(token)).status).toBe(200);
    clock.advance(120_000);
    const { status, body } = await ask(token);
    expect(status).toBe(401);
    expect(body).toEqual(refusal('The access token has expired.'));
  });

  test('X25 with the identity provider down, known keys stay good and only an unknown key is refused', async () => {
    const known = await issuer.token();
    expect((await ask(known)).status).toBe(200);
    await issuer.stop();
    clock.advance(11 * 60_000); // beyond the age at which keys are refreshed
    const { status: anonymous } = await ask();
    expect(anonymous).toBe(200);
    const later = await issuer.token({ expiresIn: 3600 });
    expect((await ask(later)).status).toBe(200);
  });

  test('X25 a token whose key cannot be fetched is 503, and good once the provider is back', async () => {
    await issuer.stop();
    const token = await issuer.token();
    const { status, body } = await ask(token);
    expect(status).toBe(503);
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'AUTH_UNAVAILABLE', retryAfterSeconds: 5 });
    await issuer.start();
    expect((await ask(token)).status).toBe(200);
  });
});

describe('over a WebSocket', () => {
  const closing = (
    token: string,
  ): { closed: Promise<{ code: number; reason: string }>; run: () => Promise<unknown> } => {
    let tell: (event: { code: number; reason: string }) => void;
    const closed = new Promise<{ code: number; reason: string }>((resolve) => (tell = resolve));
    const client = router.client(token, {
      closed: (event) => {
        const { code, reason } = event as { code: number; reason: string };
        tell({ code, reason });
      },
    });
    return { closed, run: () => client.iterate(whoami).next() };
  };

  test('X9 the principal is that of connectionParams, for queries too', async () => {
    const { value } = (await router
      .client(await issuer.token({ sub: 'ben' }))
      .iterate(whoami)
      .next()) as { value: Result };
    expect(JSON.parse(value.data?.['whoami'] as string)).toMatchObject({ userId: 'ben' });
  });

  test.each([
    ['forged', async () => 'abc'],
    ['expired', async () => issuer.token({ expiresIn: -60 })],
  ])('X9 a token that is %s closes the socket with 4403', async (_what, make) => {
    const { closed, run } = closing(await make());
    await expect(run()).rejects.toBeDefined();
    expect(await closed).toMatchObject({ code: 4403, reason: 'Forbidden' });
  });

  test('X9 a key that cannot be fetched closes with 1013, so that clients try again', async () => {
    await issuer.stop();
    const { closed, run } = closing(await issuer.token());
    await expect(run()).rejects.toBeDefined();
    expect(await closed).toMatchObject({ code: 1013 });
  });

  test('X9 a socket is closed when its token expires', async () => {
    const { closed, run } = closing(await issuer.token({ expiresIn: 600 }));
    await run();
    clock.advance(500_000);
    await run(); // still open
    clock.advance(400_000);
    expect(await closed).toMatchObject({ code: 4403, reason: 'Token expired' });
  });
});

function unsigned(): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(Date.now() / 1000) + 600;
  return `${part({ alg: 'none' })}.${part({ sub: 'anna', exp, iss: issuer.issuer })}.`;
}
