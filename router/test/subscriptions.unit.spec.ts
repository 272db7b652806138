import { anonymous } from '@yeyak/service-kit';
import { newContext } from '../src/context';
import { type Events, JOINED, joined, LiveShop, next, until } from './kit/live-shop';
import { type Result, TestRouter } from './kit/router';

let live: LiveShop;
let shop: LiveShop['shop'];
let issuer: LiveShop['issuer'];
let router: LiveShop['router'];
beforeEach(async () => {
  live = await LiveShop.start();
  ({ shop, issuer, router } = live);
});
afterEach(() => live.stop());

const change = (status: string): void => live.change(status);
const subscribe = (...args: Parameters<LiveShop['subscribe']>): Events => live.subscribe(...args);
const listening = (...args: Parameters<LiveShop['listening']>): ReturnType<LiveShop['listening']> =>
  live.listening(...args);

/** For fake timers that change what time it is, and nothing else. */
const ALL_BUT_DATE = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

test('one upstream subscription serves many identical ones, and the joins run once per event', async () => {
  const clients = Array.from({ length: 10 }, () => router.client());
  const all = clients.flatMap((client) =>
    Array.from({ length: 20 }, () => client.iterate({ query: JOINED }) as Events),
  );
  const firsts = all.map(next);
  await until(() => router.running.subscriptions.live.downstream === 200);
  await shop.changes.until(1);
  change('paid');
  for (const first of firsts) expect(await first).toEqual(joined('paid'));
  expect(shop.changes.size).toBe(1);
  expect(shop.payments.requests).toBe(1);
  expect(shop.notes.requests).toBe(1);
  expect(router.running.subscriptions.live).toEqual({ downstream: 200, views: 1, upstream: 1 });
});

test('different selections share the upstream only where the upstream operation is the same', async () => {
  const status = 'subscription { orderChanged(id: "7") { status } }';
  const a = await listening(1, status);
  const b = await listening(1, 'subscription { orderChanged(id: "7") { status } } # said otherwise');
  const c = await listening(2, JOINED);
  change('paid');
  expect(await a.first).toEqual({ data: { orderChanged: { status: 'paid' } } });
  expect(await b.first).toEqual({ data: { orderChanged: { status: 'paid' } } });
  expect(await c.first).toEqual(joined('paid'));
});

test('two people never share, one person in two windows does, and each is signed for', async () => {
  const anna = await issuer.token({ sub: 'anna' });
  await listening(1, JOINED, anna);
  await listening(1, JOINED, anna);
  await listening(2, JOINED, await issuer.token({ sub: 'ben' }));
  await listening(3, JOINED, await issuer.token({ sub: 'anna', roles: [{ role: 'ADMIN' }] }));
  expect(shop.orders.principals.map((who) => (who.type === 'user' ? who.userId : who.type))).toEqual([
    'anna',
    'ben',
    'anna',
  ]);
});

test('who leaves last closes the upstream subscription', async () => {
  const [first, second] = [router.client(), router.client()];
  const lost = next(first.iterate({ query: JOINED }) as Events);
  lost.catch(() => undefined);
  const kept = next(second.iterate({ query: JOINED }) as Events);
  await until(() => router.running.subscriptions.live.downstream === 2);
  await shop.changes.until(1);
  await first.dispose();
  await until(() => router.running.subscriptions.live.downstream === 1);
  change('paid');
  expect(await kept).toEqual(joined('paid'));
  await second.dispose();
  await shop.changes.until(0);
  expect(router.running.subscriptions.live).toEqual({ downstream: 0, views: 0, upstream: 0 });
});

test('X25 a context that goes down mid-way is null and a masked error, until it is back', async () => {
  const { events, first } = await listening(1);
  change('one');
  await first;
  await shop.payments.stop();
  change('two');
  expect(await next(events)).toEqual({
    ...joined('two', { payment: null }),
    errors: [
      {
        message: 'payments is unavailable.',
        path: ['orderChanged'],
        extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'payments' },
      },
    ],
  });
  await shop.payments.start();
  change('three');
  expect(await next(events)).toEqual(joined('three'));
});

test('events keep their order though their joins overtake each other', async () => {
  const { events, first } = await listening(1);
  let open: () => void = () => undefined;
  shop.payments.gate = new Promise((resolve) => (open = resolve));
  change('one');
  await until(() => shop.payments.requests === 1);
  shop.payments.gate = Promise.resolve();
  change('two');
  await until(() => shop.payments.requests === 2);
  open();
  expect(await first).toEqual(joined('one'));
  expect(await next(events)).toEqual(joined('two'));
});

test('a burst of events is joined a few at a time, all of it, in order', async () => {
  const { events, first } = await listening(1);
  let open: () => void = () => undefined;
  shop.payments.gate = new Promise((resolve) => (open = resolve));
  for (let index = 0; index < 100; index += 1) change(`burst ${index}`);
  await until(() => shop.payments.requests === 16);
  await router.query('{ whoami }'); // whatever else was under way has had its turn
  expect(shop.payments.requests).toBe(16);
  open();
  const seen = [(await first).data?.['orderChanged']];
  while (seen.length < 100) seen.push((await next(events)).data?.['orderChanged']);
  expect(seen.map((order) => (order as { status: string }).status)).toEqual(
    Array.from({ length: 100 }, (_, index) => `burst ${index}`),
  );
});

describe('when the subgraph of a subscription restarts', () => {
  const restart = async (meanwhile: () => void = () => undefined): Promise<void> => {
    await shop.orders.stop();
    await shop.changes.until(0);
    meanwhile();
    await shop.orders.start();
    await shop.changes.until(1);
  };

  test('X3 what happened meanwhile is replayed after the last cursor', async () => {
    const { events, first } = await listening(1);
    change('before');
    await first;
    await restart(() => change('during'));
    expect(await next(events)).toEqual(joined('during'));
    change('after');
    expect(await next(events)).toEqual(joined('after'));
    expect(shop.orders.subscribed.map(({ variables }) => variables)).toEqual([
      {},
      { router_after: String(live.version - 2) },
    ]);
  });

  test('X9 who asks is signed anew, as a signature lives for a minute only', async () => {
    const { events, first } = await listening(1, JOINED, await issuer.token({ sub: 'anna' }));
    change('before');
    await first;
    await restart(() => {
      jest.useFakeTimers({ now: Date.now() + 120_000, doNotFake: [...ALL_BUT_DATE] });
    });
    jest.useRealTimers();
    change('after');
    expect(await next(events)).toEqual(joined('after'));
  });

  test('events flow again, and the first one says that some may be missing where nothing can be replayed', async () => {
    const { events, first } = await listening(1);
    await restart();
    change('after');
    expect(await first).toEqual({ ...joined('after'), extensions: { gap: true } });
    change('later');
    expect(await next(events)).toEqual(joined('later'));
  });
});

test("X3 a client's own cursor is honoured, for itself alone", async () => {
  change('old');
  const since = String(live.version);
  change('missed');
  const query = 'subscription ($since: String) { orderChanged(id: "7", after: $since) { id status cursor } }';
  const a = await listening(1, query, undefined, { since });
  const b = await listening(2, query, undefined, { since });
  const missed = { data: { orderChanged: { id: '7', status: 'missed', cursor: String(live.version) } } };
  expect(await a.first).toEqual(missed);
  expect(await b.first).toEqual(missed);
});

test('a refusal of the subgraph reaches the client, and the subscription is over', async () => {
  const events = subscribe('subscription { forbidden { id } }');
  expect(await next(events)).toEqual({
    data: null,
    errors: [
      {
        message: 'You may not do this.',
        path: ['forbidden'],
        extensions: { code: 'FORBIDDEN', serviceName: 'orders' },
      },
    ],
  });
  expect((await events.next()).done).toBe(true);
  expect(router.running.subscriptions.live.upstream).toBe(0);
});

test.each([
  ['is not valid', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'asks for too much at a time',
    `{ orderChanged(id: "7") { ${'parent { '.repeat(13)} id ${'} '.repeat(13)} } }`,
    'OPERATION_LIMIT_EXCEEDED',
  ],
  [
    'has its first field on a condition',
    '($x: Boolean!) { orderChanged(id: "7") @include(if: $x) { id } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
])('a subscription that %s is refused before anything is opened', async (_what, selection, code) => {
  const events = subscribe(`subscription ${selection}`, undefined, { x: true });
  const outcome = await next(events).then(
    (result) => result.errors,
    (errors: unknown) => errors,
  );
  expect(outcome).toEqual([
    expect.objectContaining({ extensions: expect.objectContaining({ code }) as unknown }),
  ]);
  expect(shop.orders.subscribed).toEqual([]);
});

test('queries and mutations over the socket go through the pipeline of HTTP', async () => {
  const client = router.client();
  const run = async (query: string): Promise<Result> => next(client.iterate({ query }) as Events);
  expect(await run('{ order(id: "7") { note } }')).toEqual({ data: { order: { note: 'note of 7' } } });
  expect(await run('mutation { touch(id: "7") { status } }')).toEqual({
    data: { touch: { status: 'touched' } },
  });
  const deep = `{ order(id: "7") { ${'parent { '.repeat(13)} id ${'} '.repeat(13)} } }`;
  expect((await run(deep)).errors?.[0]?.extensions).toMatchObject({
    code: 'OPERATION_LIMIT_EXCEEDED',
    limit: 'depth',
  });
  expect((await run('{ nothing }')).errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
});

describe('a client that reads too slowly', () => {
  let slow: TestRouter;
  beforeEach(async () => {
    slow = await TestRouter.start({ subgraphs: shop.subgraphs, issuer, env: { SUBSCRIPTION_BUFFER: '5' } });
  });
  afterEach(() => slow.stop());

  test('gets what was kept for it, is then told why it is over, and disturbs nobody', async () => {
    const graph = slow.running.subscriptions.current;
    const query = 'subscription { orderChanged(id: "7") { status } }';
    const prepared = graph.prepare(query);
    if (!prepared.ok) throw new Error('refused');
    const request = {
      query,
      prepared: prepared.operation,
      variables: {},
      context: newContext({ principal: anonymous }),
    };
    const idle = slow.running.subscriptions.subscribe(request); // asks for nothing
    const events = slow.client().iterate({ query }) as Events;
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const { data } of events) {
        seen.push((data?.['orderChanged'] as { status: string }).status);
        if (seen.length === 8) return;
        change(`event ${seen.length}`);
      }
    })();
    await until(() => slow.running.subscriptions.live.downstream === 2);
    await shop.changes.until(1);
    change('event 0');
    await reading;
    expect(seen).toEqual(Array.from({ length: 8 }, (_, index) => `event ${index}`));
    const kept: unknown[] = [];
    await expect(
      (async () => {
        for await (const result of idle) kept.push(result);
      })(),
    ).rejects.toMatchObject({ extensions: { code: 'SUBSCRIPTION_OVERFLOW' } });
    expect(kept).toHaveLength(5);
    expect(
      await slow.running.metrics.registry.getSingleMetricAsString('router_subscription_overflows_total'),
    ).toMatch(/ 1$/);
  });
});
