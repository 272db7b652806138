import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TestIssuer } from './kit/issuer';
import { TestRouter } from './kit/router';
import { Shop } from './kit/shop';

let shop: Shop;
let issuer: TestIssuer;
let router: TestRouter;

beforeEach(async () => {
  shop = await new Shop().start();
  issuer = await new TestIssuer().start();
});
afterEach(async () => {
  await router.stop();
  await shop.stop();
  await issuer.stop();
});

const start = async (env: Record<string, string> = {}): Promise<void> => {
  router = await TestRouter.start({ subgraphs: shop.subgraphs, issuer, env });
};
const JOINED = '{ order(id: "7") { id status payment { amount } note } }';
const down = {
  message: 'payments is unavailable.',
  path: ['order'],
  extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'payments' },
};
/** No address of any kind, no port, no stack. */
const INTERNALS = /127\.0\.0\.1|localhost|https?:|wss?:|\d{4,5}\/graphql|ECONN|\bat \S+:\d+|undici|SELECT/;

test('X8 one query is answered by three contexts', async () => {
  await start();
  expect(await router.query(JOINED)).toEqual({
    data: { order: { id: '7', status: 'new', payment: { amount: 3000 }, note: 'note of 7' } },
  });
});

test('X25 a context that is down is null and an error that names it, until it is back', async () => {
  await start();
  await shop.payments.stop();
  const result = await router.query(JOINED);
  expect(result).toEqual({
    data: { order: { id: '7', status: 'new', payment: null, note: 'note of 7' } },
    errors: [down],
  });
  expect(JSON.stringify(result)).not.toMatch(INTERNALS);
  await shop.payments.start();
  expect((await router.query(JOINED)).errors).toBeUndefined();
});

test('X25 a context that is not deployed at all is treated as one that is down', async () => {
  await start({ SUBGRAPH_PAYMENTS_URL: 'none' });
  expect(await router.query(JOINED)).toMatchObject({
    data: { order: { id: '7', payment: null } },
    errors: [down],
  });
});

test('a context that does not answer in time is given up, and the rest is answered', async () => {
  await start({ SUBGRAPH_PAYMENTS_TIMEOUT_MS: '50' });
  let open: () => void = () => undefined;
  shop.payments.gate = new Promise((resolve) => (open = resolve));
  const { data, errors } = await router.query(JOINED);
  open();
  expect(data).toMatchObject({ order: { note: 'note of 7', payment: null } });
  expect(errors).toEqual([{ ...down, message: 'payments did not answer in time.' }]);
});

test('an answer that is not GraphQL is an outage', async () => {
  const proxy = createServer((_request, response) =>
    response.writeHead(502).end('<h1>http://10.0.0.7 Bad gateway</h1>'),
  );
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  await start({ SUBGRAPH_PAYMENTS_URL: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/graphql` });
  expect((await router.query(JOINED)).errors).toEqual([down]);
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));
});

test.each(['leak', 'sql'])('what a context lets slip (%s) does not leave the router', async (field) => {
  await start();
  const { errors } = await router.query(`{ order(id: "7") { id ${field} } }`);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]).toMatchObject({ message: 'Something went wrong on our side.', path: ['order', field] });
  expect(Object.keys(errors?.[0]?.extensions ?? {}).sort()).toEqual(['code', 'serviceName']);
  expect(JSON.stringify(errors)).not.toMatch(INTERNALS);
});

test('X5 ids of the request and of the trace are passed on to every context, and nothing else of the client', async () => {
  await start();
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const response = await router.post(
    { query: JOINED },
    { traceparent, 'x-request-id': 'request-1', cookie: 'session=1', 'x-forwarded-for': '1.2.3.4' },
  );
  expect(response.headers.get('x-request-id')).toBe('request-1');
  for (const subgraph of shop.subgraphs) {
    expect(subgraph.headers.at(-1)).toMatchObject({ traceparent, 'x-request-id': 'request-1' });
    expect(subgraph.headers.at(-1)).not.toHaveProperty('cookie');
    expect(subgraph.headers.at(-1)).not.toHaveProperty('x-forwarded-for');
  }
});

test('X25 readiness names what is down and stays ready', async () => {
  await start();
  await shop.notes.stop();
  const response = await fetch(`${router.origin}/readyz`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    ready: true,
    status: 'ready',
    subgraphs: { orders: 'up', payments: 'up', notes: 'down' },
  });
});
