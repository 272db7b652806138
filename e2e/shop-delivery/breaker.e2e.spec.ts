import { eventually } from '@yeyak/testkit';
import { World } from '../support/world';
import { type Buyer, type Product, Shop, GOES_BACK } from './shop';
import { Slowed } from './slowed';

/** How many calls have to fail before the breaker opens, in this spec. */
const THRESHOLD = 4;
const ORDERS = 6;

describe('shop delivery: the message service is slow', () => {
  let world: World;
  let shop: Shop;
  let buyer: Buyer;
  let mug: Product;
  let slowed: Slowed;
  beforeAll(async () => {
    world = await World.enter();
    shop = await Shop.open(world);
    buyer = await shop.buyer();
    mug = await shop.sells({ stock: 20 });
    slowed = await Slowed.inFrontOf(world.platform.url('notification'), 1_500);
    await world.platform.restart('fulfillment', {
      NOTIFICATION_URL: slowed.url,
      GATE_BREAKER_VOLUME: String(THRESHOLD),
      GATE_BREAKER_RESET_MS: '4000',
      GATE_FIRST_PAUSE_MS: '100',
    });
  });
  afterAll(async () => {
    await world.platform.restart('fulfillment');
    await slowed.close();
    await world.leave();
  });

  /** How often a gate was answered for without anybody being called, by fulfillment's own log. */
  const answeredForIt = async (): Promise<number> => {
    const lines = await world.platform.logs('fulfillment', 1_000);
    return lines.filter((line) => line.includes('notification is unavailable')).length;
  };
  const waiting = async (): Promise<number> => {
    const metrics = await fetch(world.platform.url('fulfillment').replace(/graphql$/, 'metrics'));
    return Number(/fulfillment_gates\{state="waiting"\} (\d+)/.exec(await metrics.text())?.[1]);
  };

  it('D11, D13 past the threshold it is not called any more, nobody waits for it, and all of it is made good', async () => {
    const ids: string[] = [];
    for (let n = 0; n < ORDERS; n++) ids.push(await shop.ship(mug, buyer));
    expect(slowed.calls).toBe(0);

    const answers = await Promise.all(ids.map((id) => world.cancel(id, buyer.visitor)));
    for (const answer of answers)
      expect(answer).toMatchObject({ refund: GOES_BACK, reservation: { status: 'CANCELLING' } });
    await eventually(() => expect(slowed.calls).toBeGreaterThanOrEqual(THRESHOLD));
    // Open: asked again and again, without a call.
    await eventually(async () => expect(await answeredForIt()).toBeGreaterThanOrEqual(2 * ORDERS));
    const { calls } = slowed;
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

    slowed.delay = { min: 400, max: 620 };
    for (const id of ids) await world.becomes(id, 'CANCELLED', { who: buyer.visitor, within: 60_000 });
    for (const id of ids) {
      const letters = await shop.letters(id, buyer);
      expect(letters.filter(({ template }) => template === 'SHOP_DELIVERY.CANCELLED')).toMatchObject([
        { status: 'SENT' },
      ]);
    }
    await eventually(async () => expect(await waiting()).toBe(0));
  });
});
