import { randomUUID } from 'node:crypto';
import { eventually } from '@yeyak/testkit';
import { booksOf } from '../support/books';
import { BEGINNING } from '../support/visitor';
import { World } from '../support/world';
import { type Buyer, Shop } from './shop';

describe('shop delivery: ordering and delivering', () => {
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

  it('D1, D2, X2 ordered and paid in one step, with address, phone and quantity: the desk has what it needs', async () => {
    const mug = await shop.sells({ stock: 5 });
    const order = await world.reserved(mug, { contactId: buyer.contactId, quantity: 3 }, buyer.visitor);
    expect(order).toMatchObject({ status: 'CONFIRMED', stage: { code: 'ORDERED' } });
    expect(await world.available(mug.id)).toBe(2);
    const work = await shop.work(order.id);
    expect(work).toMatchObject({
      status: 'OPEN',
      quantity: 3,
      needsAddress: true,
      contact: { name: '한소라', address: '서울특별시 성동구 연무장길 7, 302호' },
      actions: [{ action: 'START', label: { ko: '배송 시작' } }],
    });
    expect(work.contact?.phone?.replace(/\D/g, '')).toMatch(/1043218765$/);
    await shop.shows(order.id, buyer, {
      status: 'CONFIRMED',
      stage: { code: 'ORDERED', label: { ko: '주문 완료' } },
      quantity: 3,
      total: { amount: 84_000 },
      payment: { status: 'PAID' },
      paidAt: expect.stringMatching(/Z$/) as string,
      fulfillment: { status: 'OPEN' },
      lastMessage: { template: 'SHOP_DELIVERY.ORDERED', state: 'SENT' },
      coupon: null,
    });
    expect(await shop.onHand(mug)).toBe(2);
  });

  it('D1 refused in words that say why, and nothing is kept: no address, too many, sold out, a stranger’s contact', async () => {
    const mug = await shop.sells({ stock: 2 });
    const ask = (over: Record<string, unknown>) =>
      world.reserve(mug, { contactId: buyer.contactId, ...over }, buyer.visitor);
    const nowhere = { __typename: 'MissingDetail', code: 'MISSING_DETAIL', part: 'CONTACT' };
    expect(await ask({ contactId: null })).toMatchObject(nowhere);
    const withoutAddress = await shop.contact(buyer.visitor, {});
    expect(await ask({ contactId: withoutAddress })).toMatchObject({ ...nowhere, part: 'ADDRESS' });
    const foreign = (await shop.buyer()).contactId;
    expect(await ask({ contactId: foreign })).toMatchObject({ __typename: 'NotFound' });
    expect(await ask({ contactId: randomUUID() })).toMatchObject({ __typename: 'NotFound' });
    expect(await ask({ quantity: 3 })).toMatchObject({ __typename: 'SoldOut', available: 2 });
    expect(await ask({ quantity: 51 })).toMatchObject({ __typename: 'LimitReached', limit: 50 });
    expect(await ask({ quantity: 0 })).toMatchObject({ __typename: 'InvalidInput', field: 'quantity' });
    expect(await ask({ slot: { localStart: '2099-01-01T09:00' } })).toMatchObject({ field: 'slot' });
    expect(await ask({ expectedPrice: { amount: 1, currency: 'KRW' } })).toMatchObject({
      __typename: 'PriceChanged',
    });
    expect(await world.available(mug.id)).toBe(2);
    expect(await shop.onHand(mug)).toBe(2);
  });

  it('D1 pressed twice it is one order and one charge; what was declined is not ordered and keeps nothing (X2, X6)', async () => {
    const mug = await shop.sells({ stock: 2 });
    const idempotencyKey = randomUUID();
    const { contactId, visitor } = buyer;
    const press = () => world.reserve(mug, { contactId, idempotencyKey }, visitor);
    const answers = await Promise.all([press(), press(), press()]);
    const ids = new Set(answers.map(({ reservation }) => reservation?.id));
    expect(ids.size).toBe(1);
    expect(await booksOf(world, [...ids][0] ?? '')).toEqual({ charges: 1, refunds: 0 });
    expect(await world.available(mug.id)).toBe(1);
    const declined = await world.reserve(
      mug,
      { contactId, payment: { method: 'CARD', token: 'tok_insufficient_funds' } },
      visitor,
    );
    expect(declined).toMatchObject({
      __typename: 'PaymentDeclined',
      declineCode: 'insufficient_funds',
      reservation: { status: 'REJECTED', stage: { code: 'NOT_ORDERED' } },
    });
    expect(await world.available(mug.id)).toBe(1);
    await eventually(async () => expect(await shop.onHand(mug)).toBe(1));
    await shop.shows(declined.reservation?.id ?? '', buyer, {
      status: 'REJECTED',
      fulfillment: null,
      lastMessage: { template: 'SHOP_DELIVERY.NOT_ORDERED' },
    });
  });

  it('X1 payment is not to be had: told to try again shortly, nothing is ordered', async () => {
    const mug = await shop.sells({ stock: 1 });
    await world.psp({ outage: true });
    let answer;
    try {
      answer = await world.reserve(mug, { contactId: buyer.contactId }, buyer.visitor);
    } finally {
      await world.psp({ outage: false });
    }
    expect(answer).toMatchObject({
      __typename: 'PaymentDelayed',
      retryAfterSeconds: expect.any(Number) as number,
    });
    await world.becomes(answer.reservation?.id ?? '', 'REJECTED', { who: buyer.visitor, within: 60_000 });
    await eventually(async () => expect(await world.available(mug.id)).toBe(1));
  });

  it('D2, X3 the shop’s desk was down: the order is taken, and reaches it afterwards', async () => {
    const mug = await shop.sells();
    await world.platform.stop('fulfillment');
    let id;
    try {
      id = await shop.order(mug, buyer);
      await shop.shows(id, buyer, { status: 'CONFIRMED', fulfillment: null });
    } finally {
      await world.platform.start('fulfillment');
    }
    expect(await shop.work(id)).toMatchObject({ status: 'OPEN', actions: [{ action: 'START' }] });
    await shop.shows(id, buyer, { fulfillment: { status: 'OPEN' } });
  });

  it('D3, D4, D5, D10 the start issues the coupon, tells the customer, and the parcel is followed to the door', async () => {
    const mug = await shop.sells();
    const id = await shop.order(mug, buyer, 2);
    const live = buyer.visitor.subscribe<{
      reservationChanged: { view: { status: string; fulfillment: { milestones: unknown[] } | null } };
    }>(
      `subscription ($id: ID!, $after: String) { reservationChanged(reservationId: $id, after: $after) {
         view { status fulfillment { milestones { milestone { code } } } } } }`,
      { id, after: BEGINNING },
    );
    const { id: workId } = await shop.work(id);
    expect(await shop.coupons(buyer)).toEqual([]);
    expect(await shop.act(workId, 'START')).toMatchObject({ fulfillment: { status: 'STARTED' } });
    // D3: issued within the desk's own request, so it is there already.
    expect(await shop.coupons(buyer)).toMatchObject([
      { status: 'ISSUED', code: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) as string, reservation: { id } },
    ]);
    expect(await shop.act(workId, 'START')).toMatchObject({ fulfillment: { status: 'STARTED' } });
    expect(await shop.coupons(buyer)).toHaveLength(1);
    await shop.shows(id, buyer, {
      status: 'IN_PROGRESS',
      stage: { code: 'DELIVERING', label: { ko: '배송 중' } },
      startedAt: expect.stringMatching(/Z$/) as string,
      coupon: { state: 'ISSUED', title: { ko: '다음 주문 2,000원 할인' } },
      fulfillment: { status: 'STARTED', gates: [{ gate: 'coupon.issue', state: 'OPEN' }], milestones: [] },
      lastMessage: { template: 'SHOP_DELIVERY.DELIVERING', state: 'SENT' },
    });
    const told = (await shop.letters(id, buyer)).find(
      ({ template }) => template === 'SHOP_DELIVERY.DELIVERING',
    );
    expect(told?.text.ko).toMatch(/머그컵.*2개.*배송이 시작/);

    expect(await shop.reach(workId, 'PICKED_UP', '한빛택배 1234-5678')).toMatchObject({
      __typename: 'RecordMilestoneSuccess',
    });
    expect((await shop.card(workId)).nextMilestones).toEqual([
      { code: 'IN_TRANSIT' },
      { code: 'OUT_FOR_DELIVERY' },
    ]);
    await shop.reach(workId, 'OUT_FOR_DELIVERY');
    expect(await shop.reach(workId, 'IN_TRANSIT')).toMatchObject({
      __typename: 'MilestonePassed',
      milestone: 'OUT_FOR_DELIVERY',
    });
    expect(await shop.reach(workId, 'LOST_AT_SEA')).toMatchObject({ __typename: 'InvalidInput' });
    await shop.shows(id, buyer, {
      fulfillment: {
        milestones: [
          { milestone: { code: 'PICKED_UP', label: { ko: '집화 완료' } }, note: '한빛택배 1234-5678' },
          { milestone: { code: 'OUT_FOR_DELIVERY', label: { ko: '배송 출발' } } },
        ],
      },
    });
    expect(await shop.act(workId, 'COMPLETE')).toMatchObject({ fulfillment: { status: 'COMPLETED' } });
    await shop.shows(id, buyer, {
      status: 'COMPLETED',
      stage: { code: 'DELIVERED', label: { ko: '배송 완료' } },
      completedAt: expect.stringMatching(/Z$/) as string,
      lastMessage: { template: 'SHOP_DELIVERY.DELIVERED', state: 'SENT' },
    });
    const watched = await live.until(
      ({ reservationChanged }) => reservationChanged.view.status === 'COMPLETED',
    );
    expect(watched.reservationChanged.view.fulfillment?.milestones).toHaveLength(2);
    expect(live.errors).toEqual([]);
    expect(await world.cancel(id, buyer.visitor)).toMatchObject({
      __typename: 'NotPossible',
      state: 'COMPLETED',
    });
  });

  it('D3, D5, X6 marketing is down: never started; the gate is seen to wait, and it starts by itself', async () => {
    const mug = await shop.sells();
    const id = await shop.order(mug, buyer);
    const { id: workId } = await shop.work(id);
    await world.platform.stop('marketing');
    try {
      expect(await shop.act(workId, 'START')).toMatchObject({ fulfillment: { status: 'STARTING' } });
      expect(await shop.card(workId)).toMatchObject({
        status: 'STARTING',
        gates: [{ action: 'START', gate: 'coupon.issue', state: 'WAITING' }],
        actions: [],
      });
      await shop.shows(id, buyer, {
        status: 'CONFIRMED',
        startedAt: null,
        coupon: null,
        fulfillment: {
          status: 'OPEN',
          gates: [{ gate: 'coupon.issue', label: { ko: '쿠폰 발급' }, state: 'WAITING' }],
        },
      });
      expect(await shop.reach(workId, 'PICKED_UP')).toMatchObject({ __typename: 'NotPossible' });
      expect(await shop.act(workId, 'COMPLETE')).toMatchObject({ __typename: 'NotPossible' });
      expect(await shop.story(id, buyer)).not.toContain('WorkOrderStarted');
    } finally {
      await world.platform.start('marketing');
    }
    await world.becomes(id, 'IN_PROGRESS', { who: buyer.visitor, within: 60_000 });
    expect(await shop.coupons(buyer)).toMatchObject([{ status: 'ISSUED', reservation: { id } }]);
    await shop.shows(id, buyer, {
      status: 'IN_PROGRESS',
      coupon: { state: 'ISSUED' },
      fulfillment: { status: 'STARTED', gates: [{ gate: 'coupon.issue', state: 'OPEN' }] },
    });
  });

  it('D10 nobody else sees or cancels the order', async () => {
    const mug = await shop.sells();
    const id = await shop.order(mug, buyer);
    await shop.shows(id, buyer, { status: 'CONFIRMED' });
    const other = await shop.buyer();
    expect(await shop.view(id, other.visitor)).toBeNull();
    expect(await shop.view(id, world.staff)).toBeNull();
    expect(await shop.view(id, shop.place.staff)).toMatchObject({ status: 'CONFIRMED' });
    expect(await world.cancel(id, other.visitor)).toMatchObject({ __typename: 'NotFound' });
    const { id: workId } = await shop.work(id);
    for (const stranger of [world.staff, buyer.visitor, world.visitor()]) {
      const { errors } = await stranger.ask(
        `mutation ($id: ID!) { actOnWork(input: { workOrderId: $id, action: START }) { __typename } }`,
        { id: workId },
      );
      expect(errors[0]?.extensions?.code).toMatch(/^(FORBIDDEN|UNAUTHENTICATED)$/);
    }
    expect(await world.state(id, buyer.visitor)).toMatchObject({ status: 'CONFIRMED' });
  });
});
