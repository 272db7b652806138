import { randomUUID } from 'node:crypto';
import { eventually } from '@yeyak/testkit';
import { type Person, World } from '../support/world';
import { Academy } from './academy';

describe('course enrolment: applying and paying', () => {
  let world: World;
  let academy: Academy;
  let parent: Person;
  beforeAll(async () => {
    world = await World.enter();
    academy = await Academy.open(world);
  });
  beforeEach(async () => {
    parent = await world.newCustomer();
  });
  afterAll(() => world.leave());

  const state = (id: string) => world.state(id, parent.visitor);

  it('E1, E2, E8 applies for several participants, a seat each, and pays for all of them', async () => {
    const course = await academy.teaches({ seats: 3 });
    const people = await academy.participants(parent.visitor, '김하늘', '김바다');
    const application = await academy.applied(course, parent, people);
    expect(application).toMatchObject({ status: 'REQUESTED', stage: { code: 'APPLIED' } });
    expect(await world.available(course)).toBe(1);
    await academy.shows(application.id, parent, {
      status: 'REQUESTED',
      stage: { label: { ko: '신청 완료' } },
      participants: 2,
      total: { amount: 100_000 },
      slot: { timeZone: 'Asia/Seoul' },
      payment: { status: 'PAID' },
      fulfillment: { status: 'OPEN' },
    });
    expect(await academy.books(application.id)).toEqual({ charges: 1, refunds: 0 });
    await academy.told(application.id, parent, 'APPLIED'); // not asked for what was paid at once
    const more = await academy.participants(parent.visitor, '김들', '김산');
    expect(await academy.apply(course, parent, more)).toMatchObject({ __typename: 'SoldOut', available: 1 });
    expect(await academy.apply(course, parent, more.slice(0, 1))).toMatchObject({
      __typename: 'ReserveSuccess',
    });
    expect(await world.available(course)).toBe(0);
  });

  it('E1 two families, the last two seats: one of them gets both, the other none', async () => {
    const course = await academy.teaches({ seats: 2 });
    const families = await Promise.all(
      [0, 1].map(async () => {
        const who = await world.newCustomer();
        return { who, people: await academy.participants(who.visitor, '언니', '동생') };
      }),
    );
    const answers = await Promise.all(families.map(({ who, people }) => academy.apply(course, who, people)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ReserveSuccess', 'SoldOut']);
    expect(await world.available(course)).toBe(0);
  });

  it('E1 refused in words that say why, and no seat is taken', async () => {
    const course = await academy.teaches({ seats: 4 });
    const [one = '', two = ''] = await academy.participants(parent.visitor, '하나', '둘');
    const ask = (people: string[], over: Record<string, unknown> = {}) =>
      academy.apply(course, parent, people, over);
    expect(await ask([])).toMatchObject({ __typename: 'MissingDetail', part: 'PARTICIPANTS' });
    expect(await ask([one, one])).toMatchObject({ __typename: 'InvalidInput', field: 'participantIds' });
    expect(await ask([one, two], { quantity: 3 })).toMatchObject({ field: 'quantity' });
    const [theirs = ''] = await academy.participants((await world.newCustomer()).visitor, '남');
    expect(await ask([one, theirs])).toMatchObject({ __typename: 'NotFound' });
    expect(await ask([one, randomUUID()])).toMatchObject({ __typename: 'NotFound' });
    expect(await ask([one], { slot: { localStart: '2099-01-01T10:00' } })).toMatchObject({ field: 'slot' });
    const eleven = Array.from({ length: 11 }, () => randomUUID());
    expect(await ask(eleven)).toMatchObject({ __typename: 'LimitReached', limit: 10 });
    expect(await world.available(course)).toBe(4);
  });

  it('E1, X2 pressed twice it is one application, and one charge', async () => {
    const course = await academy.teaches();
    const people = await academy.participants(parent.visitor, '하나');
    const idempotencyKey = randomUUID();
    const press = () => academy.apply(course, parent, people, { idempotencyKey });
    const answers = await Promise.all([press(), press(), press()]);
    const ids = new Set(answers.map(({ reservation }) => reservation?.id));
    expect(ids.size).toBe(1);
    expect(await academy.books([...ids][0] ?? '')).toEqual({ charges: 1, refunds: 0 });
    expect(await world.available(course)).toBe(9);
  });

  it('E2, X1, X2 payment is not to be had: the application is in, the seat is held, and it is paid later', async () => {
    const course = await academy.teaches({ seats: 1 });
    const people = await academy.participants(parent.visitor, '하나');
    await world.psp({ outage: true });
    let id;
    try {
      const application = await academy.applied(course, parent, people);
      expect(application).toMatchObject({ status: 'HELD', stage: { code: 'AWAITING_PAYMENT' } });
      ({ id } = application);
    } finally {
      await world.psp({ outage: false });
    }
    expect(await world.available(course)).toBe(0);
    const view = await academy.shows(id, parent, {
      status: 'HELD',
      stage: { label: { ko: '결제 대기' } },
      fulfillment: null,
    });
    expect(new Date(view.dueAt ?? '').getTime()).toBeGreaterThan(Date.now());
    const [told] = await academy.told(id, parent, 'AWAITING_PAYMENT');
    expect(told?.text.ko).toMatch(/까지.*50,000원.*결제해 주세요/);
    // Its breaker may still be open for a moment: the person presses again.
    const paid = await eventually(async () => {
      const answer = await academy.pay(id, parent);
      expect(answer.__typename).toBe('PaySuccess');
      return answer;
    });
    expect(paid.reservation).toMatchObject({ status: 'REQUESTED', stage: { code: 'APPLIED' } });
    expect(await academy.pay(id, parent)).toMatchObject({ __typename: 'PaySuccess' });
    expect(await academy.books(id)).toEqual({ charges: 1, refunds: 0 });
    await academy.workOf(id);
    await academy.told(id, parent, 'AWAITING_PAYMENT', 'APPLIED');
  });

  it('E2, X1 the payment’s answer is lost: held meanwhile, and what was charged counts, once', async () => {
    const course = await academy.teaches();
    const people = await academy.participants(parent.visitor, '하나');
    const answer = await academy.apply(course, parent, people, {
      payment: { method: 'CARD', token: 'tok_slow' },
    });
    expect(answer).toMatchObject({ __typename: 'ReserveSuccess', reservation: { status: 'HELD' } });
    const id = answer.reservation?.id ?? '';
    await world.becomes(id, 'REQUESTED', { who: parent.visitor, within: 60_000 });
    expect(await academy.books(id)).toEqual({ charges: 1, refunds: 0 });
    await academy.told(id, parent, 'AWAITING_PAYMENT', 'APPLIED');
  });

  it('E2, X2 a declined card leaves the seat held and nothing confirmed; another card pays', async () => {
    const course = await academy.teaches({ seats: 1 });
    const people = await academy.participants(parent.visitor, '하나');
    const declined = await academy.apply(course, parent, people, {
      payment: { method: 'CARD', token: 'tok_declined' },
    });
    expect(declined).toMatchObject({
      __typename: 'PaymentDeclined',
      reservation: { status: 'HELD', stage: { code: 'AWAITING_PAYMENT' } },
    });
    const id = declined.reservation?.id ?? '';
    expect(await world.available(course)).toBe(0);
    await academy.shows(id, parent, { status: 'HELD', payment: { status: 'DECLINED' }, fulfillment: null });
    expect(await academy.pay(id, parent, 'tok_insufficient_funds')).toMatchObject({
      __typename: 'PaymentDeclined',
      declineCode: 'insufficient_funds',
      reservation: { status: 'HELD' },
    });
    expect(await academy.pay(id, parent)).toMatchObject({
      __typename: 'PaySuccess',
      reservation: { status: 'REQUESTED' },
    });
    expect(await academy.books(id)).toEqual({ charges: 1, refunds: 0 });
    await academy.shows(id, parent, { payment: { status: 'PAID', attempts: 3 } });
    await academy.told(id, parent, 'AWAITING_PAYMENT', 'APPLIED'); // asked once, however often it was tried
  });

  it('E2, X2 nobody else pays for it, and what is held unpaid does not reach the administrator', async () => {
    const course = await academy.teaches();
    const people = await academy.participants(parent.visitor, '하나');
    const { id } = await academy.applied(course, parent, people, { payment: null });
    const other = await world.newCustomer();
    expect(await academy.pay(id, other)).toMatchObject({ __typename: 'NotFound' });
    expect(await academy.view(id, other.visitor)).toBeNull();
    expect(await world.cancel(id, other.visitor)).toMatchObject({ __typename: 'NotFound' });
    await academy.shows(id, parent, { status: 'HELD', fulfillment: null });
    expect(await academy.roster(course)).toEqual([]);
    expect(await state(id)).toMatchObject({ status: 'HELD' });
    expect(await world.cancel(id, parent.visitor)).toMatchObject({
      refund: 'NONE',
      reservation: { status: 'CANCELLED' },
    });
    expect(await world.available(course)).toBe(10);
    expect(await academy.pay(id, parent)).toMatchObject({ __typename: 'NotPossible', state: 'CANCELLED' });
    expect(await academy.books(id)).toEqual({ charges: 0, refunds: 0 });
  });

  it('E2, X6 not paid in time: it lapses by itself, and the seats are free', async () => {
    const course = await academy.teaches({ seats: 2 });
    const people = await academy.participants(parent.visitor, '하나', '둘');
    await world.platform.restart('reservation', { HOLD_SECONDS: '6' });
    let id;
    try {
      ({ id } = await academy.applied(course, parent, people, { payment: null }));
      expect(await state(id)).toMatchObject({ status: 'HELD' });
      expect(await world.available(course)).toBe(0);
      await world.becomes(id, 'EXPIRED', { who: parent.visitor, within: 60_000 });
    } finally {
      await world.platform.restart('reservation');
    }
    expect(await world.available(course)).toBe(2);
    await academy.shows(id, parent, { status: 'EXPIRED', reasonCode: 'NOT_PAID_IN_TIME', fulfillment: null });
    await academy.told(id, parent, 'AWAITING_PAYMENT', 'EXPIRED');
    expect(await academy.pay(id, parent)).toMatchObject({ __typename: 'NotPossible', state: 'EXPIRED' });
    expect(await academy.books(id)).toEqual({ charges: 0, refunds: 0 });
  });
});
