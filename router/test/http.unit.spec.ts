import { createConnection } from 'node:net';
import { TestIssuer } from './kit/issuer';
import { type Result, TestRouter } from './kit/router';
import { Shop } from './kit/shop';
import { ManualClock } from './kit/clock';

let shop: Shop;
let issuer: TestIssuer;
let router: TestRouter;
const clock = new ManualClock();

beforeAll(async () => {
  shop = await new Shop().start();
  issuer = await new TestIssuer().start();
  router = await TestRouter.start({
    subgraphs: shop.subgraphs,
    issuer,
    clock,
    env: { BODY_LIMIT_BYTES: '2000' },
  });
});
afterAll(async () => {
  await router.stop();
  await shop.stop();
  await issuer.stop();
});

const codes = async (response: Response): Promise<unknown[]> =>
  ((await response.json()) as Result).errors?.map(({ extensions }) => extensions?.['code']) ?? [];

describe('what is wrong with a request is said in GraphQL', () => {
  test.each([
    ['no JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['no operation', '{}', 400, 'BAD_REQUEST'],
    [
      'a body that is too large',
      JSON.stringify({ query: `{ orders { id } } #${'x'.repeat(3000)}` }),
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    ['no GraphQL', JSON.stringify({ query: '{ orders' }), 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', JSON.stringify({ query: '{ nothing }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of the wrong type',
      JSON.stringify({ query: 'query ($x: ID!) { order(id: $x) { id } }', variables: { x: {} } }),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'too deep',
      JSON.stringify({ query: `{ order(id: "1") { ${'parent { '.repeat(13)} id ${'} '.repeat(13)} } }` }),
      400,
      'OPERATION_LIMIT_EXCEEDED',
    ],
    [
      'too many aliases',
      JSON.stringify({ query: `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: whoami`).join(' ')} }` }),
      400,
      'OPERATION_LIMIT_EXCEEDED',
    ],
    [
      'too many fields',
      JSON.stringify({ query: '{ orders(first: 100000) { id } }' }),
      400,
      'OPERATION_LIMIT_EXCEEDED',
    ],
    [
      'a subscription',
      JSON.stringify({ query: 'subscription { orderChanged(id: "1") { id } }' }),
      400,
      'BAD_REQUEST',
    ],
  ])('%s', async (_what, body, status, code) => {
    const before = shop.orders.requests;
    const response = await router.post(body);
    expect(response.status).toBe(status);
    const text = await response.clone().text();
    expect(await codes(response)).toEqual([code]);
    expect(text).not.toMatch(/\bat \S+:\d+|stacktrace|127\.0\.0\.1/);
    expect(shop.orders.requests).toBe(before);
  });
});

test('a request that a form on another site can send is refused (CSRF)', async () => {
  const plain = await router.post('{"query":"{ whoami }"}', { 'content-type': 'text/plain' });
  expect(plain.status).toBe(400);
  const get = await fetch(`${router.origin}/graphql?query=${encodeURIComponent('{ whoami }')}`);
  expect(get.status).toBe(400);
  const meant = await fetch(`${router.origin}/graphql?query=${encodeURIComponent('{ whoami }')}`, {
    headers: { 'apollo-require-preflight': 'true' },
  });
  expect(await meant.json()).toEqual({ data: { whoami: '{"type":"anonymous"}' } });
});

describe('multipart subscriptions', () => {
  const accept = 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0,application/json';
  const query = 'subscription { orderChanged(id: "7") { status note } }';

  /** The JSON of each part, as it arrives. */
  async function* parts(response: Response): AsyncGenerator<unknown> {
    let text = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(chunk).toString();
      const pieces = text.split('--graphql');
      text = pieces.pop() ?? '';
      for (const piece of pieces) if (piece.trim()) yield JSON.parse(piece.slice(piece.indexOf('{')));
    }
  }
  const open = async (token?: string): Promise<AsyncGenerator<unknown>> => {
    const response = await router.post(
      { query },
      { accept, ...(token ? { authorization: `Bearer ${token}` } : {}) },
    );
    expect(response.headers.get('content-type')).toContain('multipart/mixed');
    const stream = parts(response);
    expect((await stream.next()).value).toEqual({}); // says at once that it is open
    return stream;
  };

  test('events arrive as parts, joined', async () => {
    const stream = await open();
    await shop.changes.until(1);
    shop.change({ id: '7', version: 2, status: 'paid' });
    expect((await stream.next()).value).toEqual({
      payload: { data: { orderChanged: { status: 'paid', note: 'note of 7' } } },
    });
    await stream.return(undefined);
    await shop.changes.until(0);
  });

  test('X9 the stream ends when its token expires', async () => {
    const stream = await open(await issuer.token());
    await shop.changes.until(1);
    clock.advance(900_000);
    expect((await stream.next()).value).toEqual({
      payload: null,
      errors: [{ message: 'The access token has expired.', extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect((await stream.next()).done).toBe(true);
    await shop.changes.until(0);
  });

  test('what is wrong with the subscription is a plain answer', async () => {
    const response = await router.post({ query: 'subscription { nothing }' }, { accept });
    expect(response.status).toBe(400);
    expect(await codes(response)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('operating', () => {
  test('the process says that it lives, and measures itself', async () => {
    expect((await fetch(`${router.origin}/livez`)).status).toBe(200);
    await router.query('{ whoami }');
    const metrics = await (await fetch(`${router.origin}/metrics`)).text();
    expect(metrics).toMatch(/router_requests_total\{type="query",outcome="ok"\} [1-9]/);
    expect(metrics).toMatch(/router_subgraph_seconds_count\{subgraph="orders",outcome="ok"\} [1-9]/);
    expect(metrics).toMatch(/router_subscriptions_upstream 0/);
  });

  test('a message that is no WebSocket frame does not disturb the others', async () => {
    const socket = createConnection(router.running.port, '127.0.0.1');
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.on('data', () => socket.write(Buffer.from([0xff, 0xff, 0xff, 0xff])));
    socket.write(
      'GET /graphql HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n' +
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
    );
    await closed;
    expect((await router.query('{ whoami }')).errors).toBeUndefined();
  });
});

test('a router that is told to stop says so to its sockets and streams, and lets requests finish', async () => {
  const own = await TestRouter.start({ subgraphs: shop.subgraphs, issuer });
  let tell: (code: number) => void = () => undefined;
  const closed = new Promise<number>((resolve) => (tell = resolve));
  const client = own.client(undefined, { closed: (event) => tell((event as { code: number }).code) });
  const lost = client.iterate({ query: 'subscription { orderChanged(id: "7") { id } }' }).next();
  lost.catch(() => undefined);
  await shop.changes.until(1);
  let open: () => void = () => undefined;
  shop.notes.gate = new Promise((resolve) => (open = resolve));
  const before = shop.notes.requests;
  const running = own.query('{ order(id: "7") { note } }');
  while (shop.notes.requests === before) await new Promise((resolve) => setImmediate(resolve));
  const stopped = own.lifecycle.stop();
  expect(await closed).toBe(1001);
  open();
  expect(await running).toEqual({ data: { order: { note: 'note of 7' } } });
  await stopped;
  await expect(fetch(`${own.origin}/livez`)).rejects.toThrow();
  await shop.changes.until(0);
  await own.stop();
});

test('web apps of named origins may read answers, others may not', async () => {
  const own = await TestRouter.start({
    subgraphs: shop.subgraphs,
    issuer,
    env: { CORS_ORIGINS: 'https://app.test, https://desk.test' },
  });
  const preflight = (origin: string): Promise<Response> =>
    fetch(`${own.origin}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    });
  const allowed = await preflight('https://desk.test');
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get('access-control-allow-origin')).toBe('https://desk.test');
  expect(allowed.headers.get('access-control-allow-headers')).toContain('authorization');
  expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
  const answer = await own.post({ query: '{ whoami }' }, { origin: 'https://app.test' });
  expect(answer.headers.get('access-control-allow-origin')).toBe('https://app.test');
  const refused = await preflight('https://evil.test');
  expect(refused.headers.get('access-control-allow-origin')).toBeNull();
  await Promise.all([allowed, answer, refused].map((response) => response.text()));
  await own.stop();
});

test('introspection can be switched off, and the Playground too', async () => {
  const own = await TestRouter.start({
    subgraphs: shop.subgraphs,
    issuer,
    env: { INTROSPECTION: 'false', PLAYGROUND: 'false' },
  });
  expect((await own.query('{ __schema { queryType { name } } }')).errors).toHaveLength(1);
  expect((await fetch(`${own.origin}/playground`)).status).toBe(404);
  await own.stop();
});
