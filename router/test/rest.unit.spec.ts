import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PRINCIPAL_HEADER, verifyPrincipal } from '@yeyak/service-kit';
import { TestIssuer } from './kit/issuer';
import { TestRouter } from './kit/router';
import { Shop } from './kit/shop';
import { SECRET } from './kit/subgraph';

/** A context's process, which answers what a test says and keeps what it was asked. */
class Context {
  asked: { request: IncomingMessage; body: string }[] = [];
  answer = { status: 200, headers: {} as Record<string, string>, body: '{}' };
  /** Answers wait for this. */
  gate: Promise<void> = Promise.resolve();
  private readonly server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      this.asked.push({ request, body });
      const { status, headers } = this.answer;
      void this.gate.then(() => response.writeHead(status, headers).end(this.answer.body));
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/graphql`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    if (this.server.listening) await new Promise((resolve) => this.server.close(resolve));
  }
}

const INTERNALS = /127\.0\.0\.1|localhost|https?:|ECONN|\bat \S+:\d+|SELECT|prisma/;
let shop: Shop;
let issuer: TestIssuer;
let context: Context;
let contextUrl: string;
let router: TestRouter;

const start = (env: Record<string, string> = {}): Promise<TestRouter> =>
  TestRouter.start({
    subgraphs: shop.subgraphs,
    issuer,
    env: { SUBGRAPH_RESERVATION_URL: contextUrl, BODY_LIMIT_BYTES: '1000', ...env },
  });

beforeEach(async () => {
  shop = await new Shop().start();
  issuer = await new TestIssuer().start();
  context = new Context();
  contextUrl = await context.start();
  router = await start();
});
afterEach(async () => {
  await router.stop();
  await context.stop();
  await shop.stop();
  await issuer.stop();
});

const send = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${router.origin}${path}`, init);

async function expectProblem(answer: Response, status: number, code: string): Promise<void> {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const text = await answer.text();
  expect(JSON.parse(text)).toMatchObject({ status, code });
  expect(text).not.toMatch(INTERNALS);
}

test('X11 a request reaches the context with who asks, signed, and nothing else of the client', async () => {
  context.answer = {
    status: 201,
    headers: {
      'content-type': 'application/json',
      location: 'reservations/1',
      etag: '"1"',
      'x-inside': 'secret',
    },
    body: '{"id":"1"}',
  };
  const answer = await send('/rest/reservations?x=1', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await issuer.token({ sub: 'anna' })}`,
      'content-type': 'application/json',
      'idempotency-key': 'key-00001',
      cookie: 'a=b',
      [PRINCIPAL_HEADER]: 'v1.forged.forged',
    },
    body: '{"offeringId":"7"}',
  });
  expect(answer.status).toBe(201);
  expect(await answer.json()).toEqual({ id: '1' });
  expect(answer.headers.get('location')).toBe('reservations/1');
  expect(answer.headers.get('etag')).toBe('"1"');
  expect(answer.headers.get('x-inside')).toBeNull();
  const [{ request, body } = { request: {} as IncomingMessage, body: '' }] = context.asked;
  expect(request.method).toBe('POST');
  expect(request.url).toBe('/reservations?x=1');
  expect(body).toBe('{"offeringId":"7"}');
  expect(request.headers).toMatchObject({ 'idempotency-key': 'key-00001' });
  expect(request.headers.cookie).toBeUndefined();
  expect(request.headers.authorization).toBeUndefined();
  expect(verifyPrincipal(request.headers[PRINCIPAL_HEADER] as string, SECRET)).toMatchObject({
    type: 'user',
    userId: 'anna',
  });
});

test('X9 a bad token is refused before the context hears of it', async () => {
  const answer = await send('/rest/reservations/1', { headers: { authorization: 'Bearer nonsense' } });
  expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
  await expectProblem(answer, 401, 'UNAUTHENTICATED');
  expect(context.asked).toEqual([]);
});

test('X11 only what is offered is reached, by the methods that are offered', async () => {
  for (const path of [
    '/rest/graphql',
    '/rest/metrics',
    '/rest/',
    '/rest/reservations/../graphql',
    '/rest/facts',
  ])
    await expectProblem(await send(path), 404, 'NOT_FOUND').catch((error: unknown) => {
      throw new Error(`${path}: ${String(error)}`);
    });
  await expectProblem(await send('/rest/reservations/1', { method: 'DELETE' }), 405, 'METHOD_NOT_ALLOWED');
  expect(context.asked).toEqual([]);
});

test('X11 a body has the limit that GraphQL’s has', async () => {
  const answer = await send('/rest/reservations', { method: 'POST', body: 'x'.repeat(1_001) });
  await expectProblem(answer, 413, 'PAYLOAD_TOO_LARGE');
  expect(context.asked).toEqual([]);
});

test('X11 a refusal of the context is passed on as it is, a fault is masked', async () => {
  context.answer = {
    status: 503,
    headers: { 'content-type': 'application/problem+json', 'retry-after': '7' },
    body: '{"status":503,"code":"PAYMENT_DELAYED"}',
  };
  const refused = await send('/rest/reservations/1');
  expect(refused.headers.get('retry-after')).toBe('7');
  await expectProblem(refused, 503, 'PAYMENT_DELAYED');
  context.answer = { status: 500, headers: {}, body: 'Error: SELECT at /srv/x.ts:1' };
  await expectProblem(await send('/rest/reservations/1'), 500, 'INTERNAL_SERVER_ERROR');
});

test('X25 a context that does not answer, or not in time, is 503 and when to try again', async () => {
  let open: () => void = () => undefined;
  context.gate = new Promise((resolve) => (open = resolve));
  const hasty = await start({ SUBGRAPH_RESERVATION_TIMEOUT_MS: '100' });
  const slow = await fetch(`${hasty.origin}/rest/reservations/1`);
  expect(slow.headers.get('retry-after')).toBe('5');
  await expectProblem(slow, 503, 'DOWNSTREAM_SERVICE_ERROR');
  open();
  await hasty.stop();
  await context.stop();
  await expectProblem(await send('/rest/reservations/1'), 503, 'DOWNSTREAM_SERVICE_ERROR');
});
