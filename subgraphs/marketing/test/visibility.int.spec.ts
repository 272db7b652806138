import { randomUUID } from 'node:crypto';
import type { Principal } from '@yeyak/service-kit';
import { as } from '@yeyak/testkit';
import {
  CANCEL,
  COUPON,
  type CouponAnswer,
  fulfillment,
  ISSUE,
  order,
  type Result,
  resultOf,
  runMarketing,
  type Running,
} from './harness';

let marketing: Running;
let coupon: CouponAnswer;
beforeAll(async () => {
  marketing = await runMarketing({ SEED_DEMO: 'true' });
  coupon = await issue();
});
afterAll(() => marketing.stop());

const issue = async (more: Record<string, string> = {}): Promise<CouponAnswer> => {
  const result: Result = resultOf(await marketing.ask(fulfillment, ISSUE, { input: order(more) }));
  if (!result.coupon) throw new Error(result.__typename);
  return result.coupon;
};

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations)
  { ... on Reservation { coupon { ...coupon } } ... on Coupon { ...coupon } } } ${COUPON}`;
const entity = async (principal: Principal, typename: string, id: string): Promise<unknown> => {
  const { data, errors } = await marketing.ask<{ _entities: unknown[] }>(principal, ENTITIES, {
    representations: [{ __typename: typename, id }],
  });
  expect(errors).toBeUndefined();
  return data?._entities[0];
};

/** Who asks, and what of a coupon they see: all, all but the code, all but the campaign … or nothing. */
const viewers: [string, Principal, Partial<CouponAnswer> | null][] = [
  ['the customer', as.customer('customer-1'), { campaign: null }],
  ['staff of the provider', as.staffOf('shop-1'), { code: null, campaign: null }],
  ['an administrator', as.admin, { code: null }],
  ['a context', as.service('mypage'), {}],
  ['another customer', as.customer('customer-2'), null],
  ['staff of another provider', as.staffOf('shop-2'), null],
  ['a supplier', as.supplier('shop-1'), null],
  ['nobody', as.nobody, null],
];

describe('who sees a coupon', () => {
  it.each(viewers)('D3 of a reservation: %s', async (_, principal, seen) => {
    const expected = seen && { ...coupon, ...seen };
    expect(await entity(principal, 'Reservation', coupon.reservation.id)).toEqual({ coupon: expected });
  });

  it.each(viewers)('by its id: %s', async (_, principal, seen) => {
    expect(await entity(principal, 'Coupon', coupon.id)).toEqual(seen && { ...coupon, ...seen });
  });

  it('D7 a reservation that was closed before it had one shows none', async () => {
    const reservationId = randomUUID();
    resultOf(await marketing.ask(fulfillment, CANCEL, { input: { key: randomUUID(), reservationId } }));
    expect(await entity(as.admin, 'Reservation', reservationId)).toEqual({ coupon: null });
  });

  it.each(['no-such', '', 'a\u0000b', 'x'.repeat(10_000)])('there is none of %j', async (id) => {
    expect(await entity(as.admin, 'Reservation', id)).toEqual({ coupon: null });
    expect(await entity(as.admin, 'Coupon', id)).toBeNull();
  });
});

describe('my coupons', () => {
  const MINE = `query ($first: Int, $after: String) { myCoupons(first: $first, after: $after)
    { edges { node { ...coupon } cursor } pageInfo { hasNextPage endCursor } } } ${COUPON}`;
  interface Mine {
    myCoupons: {
      edges: { node: CouponAnswer }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }
  const mine = async (
    customerId: string,
    variables: Record<string, unknown> = {},
  ): Promise<Mine['myCoupons']> => {
    const { data } = await marketing.ask<Mine>(as.customer(customerId), MINE, variables);
    if (!data) throw new Error('no data');
    return data.myCoupons;
  };

  it('D3 are the viewer’s own, the newest first, page by page, cancelled ones too', async () => {
    const customerId = `customer-${randomUUID()}`;
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) ids.unshift((await issue({ customerId })).id);
    const { edges } = await mine(customerId);
    expect(edges.map(({ node }) => node.id)).toEqual(ids);
    expect(edges.every(({ node }) => node.code !== null && node.customer.id === customerId)).toBe(true);
    const reservationId = edges[0]?.node.reservation.id;
    resultOf(await marketing.ask(fulfillment, CANCEL, { input: { key: randomUUID(), reservationId } }));
    const first = await mine(customerId, { first: 3 });
    expect(first.edges[0]?.node).toMatchObject({ id: ids[0], status: 'CANCELLED' });
    const second = await mine(customerId, { first: 3, after: first.pageInfo.endCursor });
    expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(ids);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('are none of somebody who has none', async () => {
    expect((await mine('customer-without')).edges).toEqual([]);
  });

  it.each([
    ['nobody', as.nobody, 'UNAUTHENTICATED'],
    ['staff', as.staffOf('shop-1'), 'FORBIDDEN'],
    ['a context', fulfillment, 'UNAUTHENTICATED'],
  ])('X9 are not for %s', async (_, principal, code) => {
    const { errors } = await marketing.ask(principal, MINE);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
  });
});
