import { eventually } from '@yeyak/testkit';
import { BEGINNING } from '../support/visitor';
import { World } from '../support/world';
import { type Buyer, Shop, GOES_BACK } from './shop';

const COUPON = 'coupon.cancel';
const MESSAGE = 'message.sendCancellation';

describe('shop delivery: cancelling', () => {
  let world: World;
  let shop: Shop;
  let buyer: Buyer;
  beforeAll(async () => {
    world = await World.enter();
    shop = await Shop.open(world);
  });
  beforeEach(async () => {
    buyer = await shop.buyer();
  });
  afterAll(() => world.leave());

  const cancel = (id: string) => world.cancel(id, buyer.visitor);
  const isCancelled = (id: string) => world.becomes(id, 'CANCELLED', { who: buyer.visitor, within: 60_000 });

  it('D6, D7, D8, D9, D13 on its way and cancelled: refunded at once, then coupon and message, then the order is', async () => {
    const mug = await shop.sells({ stock: 3 });
    const id = await shop.ship(mug, buyer, 3);
    const live = buyer.visitor.subscribe<{
      reservationChanged: { view: { status: string; fulfillment: { gates: { gate: string }[] } } };
    }>(
      `subscription ($id: ID!, $after: String) { reservationChanged(reservationId: $id, after: $after) {
         view { status fulfillment { gates { gate state } } } } }`,
      { id, after: BEGINNING },
    );
    expect(await cancel(id)).toMatchObject({ __typename: 'CancelReservationSuccess', refund: GOES_BACK });
    expect(await isCancelled(id)).toMatchObject({ stage: { code: 'CANCELLED' } });
    expect(await shop.coupons(buyer)).toMatchObject([
      { status: 'CANCELLED', cancelledAt: expect.stringMatching(/Z$/) as string, reservation: { id } },
    ]);
    const told = (await shop.letters(id, buyer)).filter(({ template }) => template.endsWith('.CANCELLED'));
    expect(told).toMatchObject([{ template: 'SHOP_DELIVERY.CANCELLED', status: 'SENT' }]);
    expect(told[0]?.text.ko).toMatch(/84,000원.*환불/);
    await eventually(async () => expect(await shop.onHand(mug)).toBe(3));
    await eventually(async () => expect(await world.available(mug.id)).toBe(3));
    await shop.shows(id, buyer, {
      status: 'CANCELLED',
      stage: { label: { ko: '주문 취소' } },
      deleted: true,
      cancelledAt: expect.stringMatching(/Z$/) as string,
      refundedAt: expect.stringMatching(/Z$/) as string,
      payment: { status: 'REFUNDED' },
      coupon: { state: 'CANCELLED' },
      fulfillment: {
        status: 'WITHDRAWN',
        gates: [
          { gate: 'coupon.issue', state: 'OPEN' },
          { action: 'WITHDRAW', gate: COUPON, state: 'OPEN' },
          { action: 'WITHDRAW', gate: MESSAGE, state: 'OPEN' },
        ],
      },
    });
    const story = await eventually(async () => {
      const types = await shop.story(id, buyer);
      expect(types).toEqual(
        expect.arrayContaining(['WorkOrderWithdrawalAgreed', 'CouponCancelled', 'MessageSent']),
      );
      return types;
    });
    const at = (type: string) => story.indexOf(type);
    expect(at('CouponCancelled')).toBeLessThan(at('WorkOrderWithdrawn'));
    expect(at('WorkOrderWithdrawn')).toBeLessThan(at('ReservationCancelled'));
    await live.until(({ reservationChanged }) => reservationChanged.view.status === 'CANCELLED');
    expect(await cancel(id)).toMatchObject({ __typename: 'NotPossible', state: 'CANCELLED' });
    await eventually(async () => expect(await shop.letters(id, buyer)).toHaveLength(3));
  });

  it('D9, D13, X3 messages are down: refunded at once, seen to wait, cancelled once the message is sent', async () => {
    const mug = await shop.sells({ stock: 2 });
    const id = await shop.ship(mug, buyer);
    const { id: workId } = await shop.work(id);
    await world.platform.stop('notification');
    try {
      expect(await cancel(id)).toMatchObject({
        refund: GOES_BACK,
        reservation: { status: 'CANCELLING', stage: { code: 'CANCELLING' } },
      });
      await shop.shows(id, buyer, {
        status: 'CANCELLING',
        stage: { label: { ko: '취소 처리 중' } },
        cancelledAt: null,
        deleted: false,
        payment: { status: 'REFUNDED' },
        coupon: { state: 'CANCELLED' },
        fulfillment: {
          status: 'WITHDRAWING',
          gates: [
            { gate: 'coupon.issue', state: 'OPEN' },
            { gate: COUPON, state: 'OPEN' },
            { gate: MESSAGE, label: { ko: '취소 안내 발송' }, state: 'WAITING' },
          ],
        },
      });
      expect(await shop.card(workId)).toMatchObject({
        status: 'WITHDRAWING',
        actions: [],
        nextMilestones: [],
      });
      expect(await shop.act(workId, 'COMPLETE')).toMatchObject({
        __typename: 'NotPossible',
        state: 'WITHDRAWING',
      });
      expect(await shop.reach(workId, 'PICKED_UP')).toMatchObject({ __typename: 'NotPossible' });
      // Cancelling again changes nothing: it is under way.
      expect(await cancel(id)).toMatchObject({ refund: GOES_BACK, reservation: { status: 'CANCELLING' } });
      expect(await world.state(id, buyer.visitor)).toMatchObject({ status: 'CANCELLING' });
    } finally {
      await world.platform.start('notification');
    }
    await isCancelled(id);
    const letters = await shop.letters(id, buyer);
    expect(letters.filter(({ template }) => template === 'SHOP_DELIVERY.CANCELLED')).toMatchObject([
      { status: 'SENT' },
    ]);
    await eventually(async () => expect(await world.available(mug.id)).toBe(2));
  });

  it('D7, D9 marketing is down: no message before the coupon is void, and not cancelled before both', async () => {
    const mug = await shop.sells();
    const id = await shop.ship(mug, buyer);
    await world.platform.stop('marketing');
    try {
      expect(await cancel(id)).toMatchObject({ refund: GOES_BACK, reservation: { status: 'CANCELLING' } });
      const { fulfillment } = await shop.shows(id, buyer, {
        status: 'CANCELLING',
        payment: { status: 'REFUNDED' },
        coupon: { state: 'ISSUED' },
        fulfillment: { status: 'WITHDRAWING' },
      });
      const waiting = fulfillment?.gates.filter(({ state }) => state === 'WAITING').map(({ gate }) => gate);
      expect(waiting).toEqual([COUPON, MESSAGE]);
      const letters = await shop.letters(id, buyer);
      expect(letters.map(({ template }) => template)).not.toContain('SHOP_DELIVERY.CANCELLED');
    } finally {
      await world.platform.start('marketing');
    }
    await isCancelled(id);
    expect(await shop.coupons(buyer)).toMatchObject([{ status: 'CANCELLED' }]);
  });

  it('D6, X3 the desk is down: cancelling waits for its word, and nothing is lost', async () => {
    const mug = await shop.sells({ stock: 1 });
    const id = await shop.order(mug, buyer);
    const { id: workId } = await shop.work(id);
    await world.platform.stop('fulfillment');
    try {
      expect(await cancel(id)).toMatchObject({ reservation: { status: 'CANCELLING' } });
      await shop.shows(id, buyer, { status: 'CANCELLING' });
    } finally {
      await world.platform.start('fulfillment');
    }
    await isCancelled(id);
    expect(await shop.coupons(buyer)).toEqual([]);
    expect(await shop.act(workId, 'START')).toMatchObject({ __typename: 'NotPossible', state: 'WITHDRAWN' });
    await shop.shows(id, buyer, { status: 'CANCELLED', payment: { status: 'REFUNDED' }, coupon: null });
    await eventually(async () => expect(await world.available(mug.id)).toBe(1));
  });

  it('D3, D7 cancelled while the start waits for its coupon: never started, no coupon is ever valid', async () => {
    const mug = await shop.sells();
    const id = await shop.order(mug, buyer);
    const { id: workId } = await shop.work(id);
    await world.platform.stop('marketing');
    try {
      expect(await shop.act(workId, 'START')).toMatchObject({ fulfillment: { status: 'STARTING' } });
      expect(await cancel(id)).toMatchObject({ refund: GOES_BACK, reservation: { status: 'CANCELLING' } });
    } finally {
      await world.platform.start('marketing');
    }
    await isCancelled(id);
    expect((await shop.coupons(buyer)).filter(({ status }) => status === 'ISSUED')).toEqual([]);
    expect(await shop.story(id, buyer)).not.toContain('WorkOrderStarted');
  });

  it('D6 out for delivery it is too late: the customer is told, and everything stays as it is', async () => {
    const mug = await shop.sells({ stock: 4 });
    const id = await shop.ship(mug, buyer);
    const { id: workId } = await shop.work(id);
    await shop.reach(workId, 'IN_TRANSIT');
    await shop.reach(workId, 'OUT_FOR_DELIVERY');
    expect(await cancel(id)).toMatchObject({ __typename: 'NotPossible', state: 'IN_PROGRESS' });
    await shop.shows(id, buyer, {
      status: 'IN_PROGRESS',
      stage: { code: 'DELIVERING' },
      payment: { status: 'PAID' },
      coupon: { state: 'ISSUED' },
      fulfillment: { status: 'STARTED' },
    });
    expect(await world.available(mug.id)).toBe(3);
    await shop.tells(id, buyer, 'DELIVERING', 'ORDERED');
    expect(await shop.act(workId, 'COMPLETE')).toMatchObject({ fulfillment: { status: 'COMPLETED' } });
    await world.becomes(id, 'COMPLETED', { who: buyer.visitor });
  });

  it('D6 the shop cancels what it cannot deliver', async () => {
    const mug = await shop.sells();
    const id = await shop.order(mug, buyer);
    await shop.work(id);
    expect(await world.cancel(id, shop.place.staff)).toMatchObject({ refund: GOES_BACK });
    await isCancelled(id);
    await shop.shows(id, buyer, { status: 'CANCELLED', payment: { status: 'REFUNDED' } });
  });
});
