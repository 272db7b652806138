import { TestIssuer } from './kit/issuer';
import { TestRouter } from './kit/router';
import { Shop } from './kit/shop';

let shop: Shop;
let issuer: TestIssuer;
let router: TestRouter;

beforeAll(async () => {
  shop = await new Shop().start();
  issuer = await new TestIssuer().start();
  router = await TestRouter.start({ subgraphs: shop.subgraphs, issuer });
});
afterAll(async () => {
  await router.stop();
  await shop.stop();
  await issuer.stop();
});

const JOINED = '{ order(id: "7") { id status payment { amount } note } }';

test('X8 one query is answered by three contexts', async () => {
  expect(await router.query(JOINED)).toEqual({
    data: { order: { id: '7', status: 'new', payment: { amount: 3000 }, note: 'note of 7' } },
  });
});

test('X9 the subgraph sees the signed principal of the token', async () => {
  const token = await issuer.token({ sub: 'anna', roles: [{ role: 'STAFF', providerId: 'p1' }] });
  const { data } = await router.query('{ whoami }', { token });
  expect(JSON.parse(data?.['whoami'] as string)).toEqual({
    type: 'user',
    userId: 'anna',
    roles: [{ role: 'STAFF', providerId: 'p1' }],
  });
});

test('one upstream subscription serves many identical ones, joined by two other contexts', async () => {
  const client = router.client();
  const query = 'subscription { orderChanged(id: "7") { id status payment { amount } note } }';
  const iterators = Array.from({ length: 20 }, () => client.iterate({ query }));
  const firsts = iterators.map((iterator) => iterator.next());
  await shop.changes.until(1);
  shop.change({ id: '7', version: 2, status: 'paid' });
  for (const first of firsts) {
    expect((await first).value).toEqual({
      data: { orderChanged: { id: '7', status: 'paid', payment: { amount: 3000 }, note: 'note of 7' } },
    });
  }
});
