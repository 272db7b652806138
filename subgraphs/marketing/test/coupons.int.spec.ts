import { randomUUID } from 'node:crypto';
import { as, type Ask } from '@yeyak/testkit';
import {
  CANCEL,
  END,
  fulfillment,
  ISSUE,
  order,
  type Result,
  resultOf,
  runMarketing,
  type Running,
  START,
} from './harness';

/** How many ask at once: more than there are connections. */
const MANY = 12;

let marketing: Running;
beforeAll(async () => {
  marketing = await runMarketing({ SEED_DEMO: 'true' });
});
afterAll(() => marketing.stop());

type Order = ReturnType<typeof order>;
const issue = async (input: Partial<Order>, ask: Ask = marketing.ask): Promise<Result> =>
  resultOf(await ask(fulfillment, ISSUE, { input }));
const cancel = async (
  reservationId: string,
  key = `cancel-${randomUUID()}`,
  ask: Ask = marketing.ask,
): Promise<Result> => resultOf(await ask(fulfillment, CANCEL, { input: { key, reservationId } }));
const factTypes = async (reservationId: string): Promise<string[]> =>
  (await marketing.facts(reservationId)).map(({ type }) => type);

describe('issuing a coupon', () => {
  it('D3 gives the reservation a coupon of the campaign that decides, and tells the others in the same transaction', async () => {
    const input = order();
    const { __typename, coupon } = await issue(input);
    expect(__typename).toBe('IssueCouponSuccess');
    expect(coupon).toEqual({
      id: expect.any(String) as unknown,
      code: expect.stringMatching(/^([2-9B-DF-HJKMNP-TWXYZ]{4}-){3}[2-9B-DF-HJKMNP-TWXYZ]{4}$/) as unknown,
      status: 'ISSUED',
      title: { ko: '다음 주문 2,000원 할인', en: '2,000 won off your next order' },
      discount: { __typename: 'AmountOff', amount: { amount: 2_000, currency: 'KRW' } },
      issuedAt: expect.any(String) as unknown,
      expiresAt: expect.any(String) as unknown,
      cancelledAt: null,
      customer: { id: 'customer-1' },
      reservation: { id: input.reservationId },
      provider: { id: 'shop-1' },
      campaign: { id: 'campaign-every-shop' },
    });
    if (!coupon) throw new Error('no coupon');
    expect(Date.parse(coupon.expiresAt) - Date.parse(coupon.issuedAt)).toBe(30 * 24 * 60 * 60_000);
    expect(await marketing.facts(input.reservationId)).toMatchObject([
      {
        type: 'CouponIssued',
        aggregate_type: 'Coupon',
        aggregate_id: coupon.id,
        aggregate_version: 1,
        causation_id: null,
        payload: {
          couponId: coupon.id,
          reservationId: input.reservationId,
          customerId: 'customer-1',
          campaignId: 'campaign-every-shop',
          title: coupon.title,
          issuedAt: coupon.issuedAt,
          expiresAt: coupon.expiresAt,
        },
      },
    ]);
    // The code is worth money: it goes to its customer alone.
    expect(JSON.stringify(await marketing.facts(input.reservationId))).not.toContain(coupon.code);
  });

  it('D3 takes the provider’s own campaign before the general one', async () => {
    const { coupon } = await issue(order({ providerId: 'shop-ondam' }));
    expect(coupon).toMatchObject({
      campaign: { id: 'campaign-ondam' },
      discount: { __typename: 'PercentOff', percent: 10 },
    });
  });

  it('D3 X4 the same key, once more and at once, on two replicas, is one coupon and one fact', async () => {
    const second = await marketing.another();
    const input = order();
    const answers = await Promise.all(
      Array.from({ length: MANY }, (_, index) => issue(input, index % 2 ? marketing.ask : second)),
    );
    expect(new Set(answers.map(({ coupon }) => coupon?.code)).size).toBe(1);
    expect((await issue(input)).coupon).toEqual(answers[0]?.coupon);
    expect(await factTypes(input.reservationId)).toEqual(['CouponIssued']);
  });

  it('D3 X4 other keys for the same reservation, at once, are one coupon and one fact', async () => {
    const { reservationId } = order();
    const answers = await Promise.all(Array.from({ length: MANY }, () => issue(order({ reservationId }))));
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(MANY).fill('IssueCouponSuccess'));
    expect(new Set(answers.map(({ coupon }) => coupon?.id)).size).toBe(1);
    expect(await factTypes(reservationId)).toEqual(['CouponIssued']);
  });

  it.each(['reservationId', 'customerId', 'providerId'] as const)(
    'the same key for another %s is refused, and nothing changes',
    async (part) => {
      const input = order();
      await issue(input);
      const other = { ...input, [part]: `other-${randomUUID()}` };
      expect(await issue(other)).toEqual({
        __typename: 'IdempotencyKeyReused',
        code: 'IDEMPOTENCY_KEY_REUSED',
        message: expect.any(String) as unknown,
      });
      expect(await factTypes(other.reservationId)).toEqual(part === 'reservationId' ? [] : ['CouponIssued']);
    },
  );

  it('of those who use one key for different reservations at once, one gets a coupon', async () => {
    const { key } = order();
    const orders = Array.from({ length: MANY }, () => order({ key }));
    const answers = await Promise.all(orders.map((input) => issue(input)));
    const names = answers.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'IssueCouponSuccess')).toHaveLength(1);
    expect(names.filter((name) => name === 'IdempotencyKeyReused')).toHaveLength(MANY - 1);
    const told: string[] = [];
    for (const { reservationId } of orders) told.push(...(await factTypes(reservationId)));
    expect(told).toEqual(['CouponIssued']);
  });

  it('for somebody else’s reservation, under a new key, is refused', async () => {
    const input = order();
    await issue(input);
    expect(
      await issue({ ...order(), reservationId: input.reservationId, customerId: 'customer-2' }),
    ).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT', field: 'customerId' });
  });

  it.each([
    ['key', ''],
    ['key', 'k'.repeat(201)],
    ['key', 'a\u0000b'],
    ['reservationId', ' '],
    ['reservationId', 'r'.repeat(201)],
    ['customerId', 'a\nb'],
    ['customerId', '\ud800'],
    ['providerId', ''],
  ])('bad "%s" is refused (%j), and nothing is kept', async (field, value) => {
    const input = order({ [field]: value });
    expect(await issue(input)).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT', field });
    if (field !== 'reservationId') expect(await factTypes(input.reservationId)).toEqual([]);
  });
});

describe('a change and what others are told of it', () => {
  const REFUSE = `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$;
    CREATE TRIGGER refuse BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION refuse()`;
  const ACCEPT = 'DROP TRIGGER IF EXISTS refuse ON outbox; DROP FUNCTION IF EXISTS refuse';
  afterEach(() => marketing.sql(ACCEPT));

  it('D3 D7 are one: where the fact cannot be kept there is no coupon, no cancellation, and no key', async () => {
    const input = order();
    const broken = async (mutation: string, given: object): Promise<void> => {
      await marketing.sql(REFUSE);
      const { errors } = await marketing.ask(fulfillment, mutation, { input: given });
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['INTERNAL_SERVER_ERROR']);
      await marketing.sql(ACCEPT);
    };
    const { key, reservationId } = input;
    const states = () =>
      marketing.sql('SELECT status, version FROM coupon WHERE reservation_id = $1', reservationId);
    const keys = () => marketing.sql('SELECT operation FROM idempotency_key WHERE key = $1', key);
    await broken(ISSUE, input);
    expect([await states(), await keys()]).toEqual([[], []]);
    await issue(input);
    await broken(CANCEL, { key, reservationId });
    expect(await states()).toEqual([{ status: 'ISSUED', version: 1 }]);
    await cancel(reservationId, key);
    expect(await states()).toEqual([{ status: 'CANCELLED', version: 2 }]);
    expect(await factTypes(reservationId)).toEqual(['CouponIssued', 'CouponCancelled']);
  });
});

describe('issuing where no campaign is live', () => {
  let bare: Running;
  beforeAll(async () => {
    bare = await runMarketing();
  });
  afterAll(() => bare.stop());

  it('D3 is refused and leaves nothing; the same key succeeds once a campaign runs, and not after its end', async () => {
    const input = order({ providerId: 'shop-9' });
    expect(await issue(input, bare.ask)).toEqual({
      __typename: 'NoCampaign',
      code: 'NO_CAMPAIGN',
      message: expect.any(String) as unknown,
    });
    expect(await bare.sql('SELECT 1 FROM idempotency_key UNION ALL SELECT 1 FROM coupon')).toEqual([]);
    const of = (providerId: string) => ({
      idempotencyKey: providerId,
      title: { ko: '가', en: 'a' },
      discount: { percentOff: 5 },
      validDays: 1,
      providerId,
    });
    resultOf(await bare.ask(as.admin, START, { input: of('shop-8') }));
    expect((await issue(input, bare.ask)).__typename).toBe('NoCampaign'); // another provider's decides nothing here
    const started = resultOf(await bare.ask(as.admin, START, { input: of('shop-9') }));
    expect((await issue(input, bare.ask)).__typename).toBe('IssueCouponSuccess');
    resultOf(await bare.ask(as.admin, END, { id: started.campaign?.id }));
    expect((await issue(order({ providerId: 'shop-9' }), bare.ask)).__typename).toBe('NoCampaign');
    expect((await issue(input, bare.ask)).__typename).toBe('IssueCouponSuccess'); // what was issued stays
  });
});

describe('cancelling a coupon', () => {
  it('D7 makes it void for good, and tells the others in the same transaction', async () => {
    const input = order();
    const issued = (await issue(input)).coupon;
    const { __typename, coupon } = await cancel(input.reservationId);
    expect(__typename).toBe('CancelCouponSuccess');
    expect(coupon).toEqual({
      ...issued,
      status: 'CANCELLED',
      cancelledAt: expect.any(String) as unknown,
    });
    const [, fact] = await marketing.facts(input.reservationId);
    expect(fact).toMatchObject({
      type: 'CouponCancelled',
      aggregate_id: issued?.id,
      aggregate_version: 2,
      payload: { couponId: issued?.id, customerId: 'customer-1', cancelledAt: coupon?.cancelledAt },
    });
  });

  it('D7 X4 twice is once: with the same key, with another, at once, on two replicas', async () => {
    const second = await marketing.another();
    const input = order();
    await issue(input);
    const key = `cancel-${randomUUID()}`;
    const answers = await Promise.all(
      Array.from({ length: MANY }, (_, index) =>
        cancel(input.reservationId, index % 3 ? key : undefined, index % 2 ? marketing.ask : second),
      ),
    );
    expect(new Set(answers.map(({ coupon }) => coupon?.cancelledAt)).size).toBe(1);
    expect((await cancel(input.reservationId, key)).coupon).toEqual(answers[0]?.coupon);
    expect(await factTypes(input.reservationId)).toEqual(['CouponIssued', 'CouponCancelled']);
  });

  it('D7 that comes first closes the door: nothing is told, and a coupon asked for later is refused', async () => {
    const input = order();
    expect(await cancel(input.reservationId)).toEqual({ __typename: 'CancelCouponSuccess', coupon: null });
    expect(await issue(input)).toEqual({
      __typename: 'CouponClosed',
      code: 'COUPON_CLOSED',
      message: expect.any(String) as unknown,
    });
    expect(await cancel(input.reservationId)).toEqual({ __typename: 'CancelCouponSuccess', coupon: null });
    expect(await factTypes(input.reservationId)).toEqual([]);
  });

  it('D7 closes the door behind a coupon too: its own key does not bring it back', async () => {
    const input = order();
    await issue(input);
    await cancel(input.reservationId);
    expect((await issue(input)).__typename).toBe('CouponClosed');
    expect((await issue(order({ reservationId: input.reservationId }))).__typename).toBe('CouponClosed');
    expect(await factTypes(input.reservationId)).toEqual(['CouponIssued', 'CouponCancelled']);
  });

  it('D7 X4 at the same time as issuing ends without a valid coupon, whichever is first', async () => {
    const orders = Array.from({ length: MANY }, () => order());
    await Promise.all(
      orders.flatMap((input, index) =>
        index % 2
          ? [issue(input), cancel(input.reservationId)]
          : [cancel(input.reservationId), issue(input), issue(order({ reservationId: input.reservationId }))],
      ),
    );
    for (const { reservationId } of orders) {
      const [row] = await marketing.sql<{ status: string }>(
        'SELECT status FROM coupon WHERE reservation_id = $1',
        reservationId,
      );
      expect(await factTypes(reservationId)).toEqual(
        row?.status === 'CANCELLED' ? ['CouponIssued', 'CouponCancelled'] : [],
      );
      expect(row?.status).toMatch(/^(CANCELLED|CLOSED)$/);
    }
  });

  it('the same key for another reservation is refused, and its coupon stays', async () => {
    const [first, second] = [order(), order()];
    await issue(first);
    await issue(second);
    const key = `cancel-${randomUUID()}`;
    await cancel(first.reservationId, key);
    expect((await cancel(second.reservationId, key)).__typename).toBe('IdempotencyKeyReused');
    expect(await factTypes(second.reservationId)).toEqual(['CouponIssued']);
  });

  it('each operation has keys of its own', async () => {
    const input = order();
    await issue(input);
    expect((await cancel(input.reservationId, input.key)).coupon).toMatchObject({ status: 'CANCELLED' });
  });

  it.each([
    ['key', { key: '\u0007' }],
    ['reservationId', { reservationId: '' }],
  ])('bad "%s" is refused', async (field, wrong) => {
    const input = { key: randomUUID(), reservationId: randomUUID(), ...wrong };
    expect(resultOf(await marketing.ask(fulfillment, CANCEL, { input }))).toMatchObject({
      __typename: 'InvalidInput',
      field,
    });
  });
});

it.each([
  ['nobody', as.nobody],
  ['the customer', as.customer('customer-1')],
  ['the provider’s staff', as.staffOf('shop-1')],
  ['an administrator', as.admin],
])('X9 issuing and cancelling are not for %s', async (_, principal) => {
  const { key, reservationId, ...rest } = order();
  for (const [mutation, input] of [
    [ISSUE, { key, reservationId, ...rest }],
    [CANCEL, { key, reservationId }],
  ] as const) {
    const { data, errors } = await marketing.ask(principal, mutation, { input });
    expect(data).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  }
  expect(await marketing.sql('SELECT 1 FROM coupon WHERE reservation_id = $1', reservationId)).toEqual([]);
});
