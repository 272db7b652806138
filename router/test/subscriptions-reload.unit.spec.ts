import { joined, LiveShop, next, until } from './kit/live-shop';
import { compose } from './kit/router';
import { TestSubgraph } from './kit/subgraph';

let live: LiveShop;
let shop: LiveShop['shop'];
let router: LiveShop['router'];
beforeEach(async () => {
  live = await LiveShop.start();
  ({ shop, router } = live);
});
afterEach(() => live.stop());

const change = (status: string): void => live.change(status);
const listening = (...args: Parameters<LiveShop['listening']>): ReturnType<LiveShop['listening']> =>
  live.listening(...args);

describe('when the supergraph is loaded again', () => {
  const extra = (field: string): TestSubgraph =>
    new TestSubgraph({
      name: 'orders',
      typeDefs: shop.orders.typeDefs.replace('type Query {', `type Query { ${field}: String`),
      resolvers: {},
    });
  const reload = (sdl: string): void => router.replaceSupergraph(sdl);
  const knows = async (field: string): Promise<boolean> => {
    const { data } = await router.query('{ __schema { queryType { fields { name } } } }');
    return JSON.stringify(data).includes(`"${field}"`);
  };

  test('new fields are served without a restart, and running subscriptions go on', async () => {
    const { events, first } = await listening(1);
    change('before');
    await first;
    reload(compose([extra('later'), shop.payments, shop.notes]));
    await until(() => knows('later'));
    change('after');
    expect(await next(events)).toEqual(joined('after'));
    expect(shop.orders.subscribed).toHaveLength(1);
  });

  test('a subscription whose plan changes is moved, and goes on after its last event', async () => {
    const { events, first } = await listening(1);
    change('before');
    await first;
    const moved = new TestSubgraph({
      name: 'payments',
      typeDefs: shop.payments.typeDefs
        .replace('payment: Payment', 'payment: Payment note: String @override(from: "notes")')
        .replace('"@key"', '"@override", "@key"'),
      resolvers: {},
    });
    reload(compose([extra('later'), moved, shop.notes]));
    await until(() => knows('later'));
    change('after');
    const result = await next(events);
    expect(result.data?.['orderChanged']).toMatchObject({ status: 'after' });
    expect(result.errors?.[0]?.extensions).toMatchObject({ serviceName: 'payments' }); // where note is asked now
  });

  test('a subscription that is no longer valid is ended with a code', async () => {
    const { events, first } = await listening(1);
    change('before');
    await first;
    const without = new TestSubgraph({
      name: 'notes',
      typeDefs: shop.notes.typeDefs.replace('note: String', 'remark: String'),
      resolvers: {},
    });
    const over = next(events);
    reload(compose([shop.orders, shop.payments, without]));
    await expect(over).rejects.toEqual([
      expect.objectContaining({ extensions: { code: 'SUBSCRIPTION_OBSOLETE' } }),
    ]);
    await shop.changes.until(0);
  });

  test('a supergraph that cannot be loaded leaves everything as it is', async () => {
    reload('type Query { broken');
    reload(
      compose([
        ...shop.subgraphs,
        new TestSubgraph({ name: 'unknown', typeDefs: 'type Query { unknown: String }', resolvers: {} }),
      ]),
    );
    reload(compose([extra('later'), shop.payments, shop.notes]));
    await until(() => knows('later'));
    expect(await knows('unknown')).toBe(false);
  });
});
