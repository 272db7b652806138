import { TestIssuer } from './kit/issuer';
import { type Result, TestRouter } from './kit/router';
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

/** What a link, an image or a crawler can do to us; with the header it is a program that asks. */
const get = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${router.origin}/graphql?query=${encodeURIComponent(query)}`, { headers });

describe('a GET', () => {
  it('changes nothing: a mutation is refused before any context is asked', async () => {
    const before = shop.orders.requests;
    const response = await get('mutation { touch(id: "1") { id } }', { 'apollo-require-preflight': 'yes' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(shop.orders.requests).toBe(before);
  });

  it('nor does one that hides it behind a query', async () => {
    const before = shop.orders.requests;
    const two = 'query Look { whoami } mutation Touch { touch(id: "1") { id } }';
    const url = `${router.origin}/graphql?operationName=Touch&query=${encodeURIComponent(two)}`;
    const response = await fetch(url, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(response.status).toBe(405);
    expect(shop.orders.requests).toBe(before);
  });

  it('by a link or an image does not even read', async () => {
    const before = shop.orders.requests;
    const response = await get('{ whoami }');
    expect(response.status).toBe(400);
    expect(shop.orders.requests).toBe(before);
  });

  it('negative control: the same mutation by POST, and a query by GET, are carried out', async () => {
    const posted = await router.post({ query: 'mutation { touch(id: "1") { status } }' });
    expect(((await posted.json()) as Result).data).toEqual({ touch: { status: 'touched' } });
    const read = await get('{ orders { id } }', { 'apollo-require-preflight': 'yes' });
    expect(((await read.json()) as Result).data).toEqual({ orders: [{ id: '1' }, { id: '2' }, { id: '3' }] });
  });
});
