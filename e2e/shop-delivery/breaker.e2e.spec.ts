import { eventually } from '@yeyak/testkit';
import { World } from '../support/world';
import { type Buyer, type Product, Shop, GOES_BACK } from './shop';
import { Slowed } from './slowed';

/** How many calls have to fail before the breaker opens, in this spec. */
const THRESHOLD = 4;
const ORDERS = 6;
/** The pauses between two questions have grown by the time that there are answers again. */
const PATIENCE = 300_000;
/** Longer than a gate is waited for. */
const TOO_SLOW = 1_500;

describe('shop delivery: a neighbour is slow', () => {
  let world: World;
  let shop: Shop;
  let buyer: Buyer;
  let mug: Product;
  let messages: Slowed;
  let coupons: Slowed;
  /** What other specs had happen to the gates is in the same log. */
  let began: number;
  beforeAll(async () => {
    world = await World.enter();
    shop = await Shop.open(world);
    buyer = await shop.buyer();
    mug = await shop.sells({ stock: 20 });
    messages = await Slowed.inFrontOf(world.platform.url('notification'), TOO_SLOW);
    coupons = await Slowed.inFrontOf(world.platform.url('marketing'), 0);
    began = Date.now();
    await world.platform.restart('fulfillment', {
      NOTIFICATION_URL: messages.url,
      MARKETING_URL: coupons.url,
      GATE_TIMEOUT_MS: '610',
      GATE_BREAKER_VOLUME: String(THRESHOLD),
      GATE_BREAKER_RESET_MS: '4000',
      GATE_FIRST_PAUSE_MS: '100',
    });
  });
  afterAll(async () => {
    await world.platform.restart('fulfillment');
    await messages.close();
    await coupons.close();
    await world.leave();
  });

  /** How often a gate was answered for without anybody being called, by fulfillment's own log. */
  const answeredFor = async (context: string): Promise<number> => {
    const lines = await world.platform.logs('fulfillment', 200);
    const isOurs = (line: string): boolean => (JSON.parse(line) as { time: number }).time >= began;
    return lines.filter((line) => line.includes(`${context} is unavailable`) && isOurs(line)).length;
  };
  const waiting = async (): Promise<number> => {
    const metrics = await fetch(world.platform.url('fulfillment').replace(/graphql$/, 'metrics'));
    return Number(/fulfillment_gates\{state="waiting"\} (\d+)/.exec(await metrics.text())?.[1]);
  };

  it(
    'D11, D13 past the threshold it is not called any more, nobody waits for it, and all of it is made good',
    async () => {
      const ids: string[] = [];
      for (let n = 0; n < ORDERS; n++) ids.push(await shop.ship(mug, buyer));
      expect(messages.calls).toBe(0);

      const answers = await Promise.all(ids.map((id) => world.cancel(id, buyer.visitor)));
      for (const answer of answers)
        expect(answer).toMatchObject({ refund: GOES_BACK, reservation: { status: 'CANCELLING' } });
      await eventually(() => expect(messages.calls).toBeGreaterThanOrEqual(THRESHOLD));
      // Open: asked again and again, without a call.
      await eventually(async () =>
        expect(await answeredFor('notification')).toBeGreaterThanOrEqual(2 * ORDERS),
      );
      const { calls } = messages;
      expect(calls).toBeLessThanOrEqual(2 * ORDERS);
      expect(await waiting()).toBe(ORDERS);
      for (const id of ids)
        await shop.shows(id, buyer, {
          status: 'CANCELLING',
          payment: { status: 'REFUNDED' },
          coupon: { state: 'CANCELLED' },
        });
      // Another context's gate is not held up by it.
      await shop.ship(mug, buyer);

      messages.delay = 0;
      for (const id of ids) await world.becomes(id, 'CANCELLED', { who: buyer.visitor, within: 150_000 });
      for (const id of ids) {
        const letters = await shop.letters(id, buyer);
        expect(letters.filter(({ template }) => template === 'SHOP_DELIVERY.CANCELLED')).toMatchObject([
          { status: 'SENT' },
        ]);
      }
      await eventually(async () => expect(await waiting()).toBe(0));
    },
    PATIENCE,
  );

  it(
    'D11, D3 the same where coupons are slow: nothing starts without one, and each gets one once it can',
    async () => {
      const customer = await shop.buyer();
      await shop.ship(mug, buyer); // its breaker is closed
      const ids = await Promise.all(Array.from({ length: ORDERS }, () => shop.order(mug, customer)));
      const works = await Promise.all(ids.map(async (id) => (await shop.work(id)).id));
      const before = coupons.calls;
      coupons.delay = TOO_SLOW;
      for (const work of works)
        expect(await shop.act(work, 'START')).toMatchObject({ fulfillment: { status: 'STARTING' } });
      await eventually(async () => expect(await answeredFor('marketing')).toBeGreaterThanOrEqual(ORDERS));
      expect(coupons.calls - before).toBeGreaterThanOrEqual(THRESHOLD);
      for (const id of ids)
        await shop.shows(id, customer, {
          status: 'CONFIRMED',
          fulfillment: { status: 'OPEN', gates: [{ gate: 'coupon.issue', state: 'WAITING' }] },
        });

      coupons.delay = 0;
      for (const id of ids)
        await world.becomes(id, 'IN_PROGRESS', { who: customer.visitor, within: 150_000 });
      const issued = await shop.coupons(customer);
      expect(issued.map(({ reservation }) => reservation.id).sort()).toEqual([...ids].sort());
      expect(issued.every(({ status }) => status === 'ISSUED')).toBe(true);
    },
    PATIENCE,
  );
});
