import { randomUUID } from 'node:crypto';
import { eventually } from '@yeyak/testkit';
import { booksOf } from '../support/books';
import { act, deskOf } from '../support/desk';
import { isTold, listed, see, sees } from '../support/my-page';
import { letTimePass, MINUTES } from '../support/time';
import { type Person, World } from '../support/world';
import {
  aFreeSlot,
  BASIC,
  type Centre,
  dayAt,
  freeDays,
  KIND,
  leftOf,
  openCentre,
  PRIME,
  SLOTS_A_DAY,
} from './centre';

describe('health check-up: asking for one', () => {
  let world: World;
  let centre: Centre;
  let patient: Person;
  beforeAll(async () => {
    world = await World.enter();
    centre = await openCentre(world);
    patient = await world.newCustomer();
  });
  afterAll(() => world.leave());

  it('H1 packages say what they contain and how to prepare; a date and a slot are picked, and taken', async () => {
    const { offerings } = await world.visitor().get<{
      offerings: { edges: { node: { id: string; contents: unknown; preparation: unknown } }[] };
    }>(
      `query ($id: ID!) {
         offerings(providerId: $id, kind: "${KIND}") {
           edges { node { id name { ko en } price { amount currency } contents { ko en } preparation { ko en }
             slotPlan { minutes capacity } } }
         }
       }`,
      { id: centre.id },
    );
    const slotPlan = { minutes: 60, capacity: 1 };
    expect(offerings.edges.map(({ node }) => node)).toEqual([
      { id: centre.basic, ...BASIC, slotPlan },
      { id: centre.prime, ...PRIME, slotPlan },
    ]);
    const days = await freeDays(world.visitor(), centre, centre.prime, [3, 5]);
    expect(days.map(({ date, available }) => ({ date, available }))).toEqual(
      [3, 4, 5].map((day) => ({ date: dayAt(centre, day), available: SLOTS_A_DAY })),
    );
    const localStart = `${dayAt(centre, 3)}T10:00`;
    const { id } = await world.reserved({ id: centre.prime }, { slot: { localStart } }, patient.visitor);
    const startsAt = new Date(`${localStart}:00+09:00`).toISOString();
    await sees(patient.visitor, id, {
      status: 'REQUESTED',
      stage: { code: 'REQUESTED', label: { ko: '예약 신청' } },
      offering: { name: { ko: '프라임 검진' } },
      slot: { startsAt, date: dayAt(centre, 3), timeZone: 'Asia/Seoul' },
      total: { amount: 480_000 },
    });
    const [day] = await freeDays(world.visitor(), centre, centre.prime, [3, 3]);
    expect(day?.available).toBe(SLOTS_A_DAY - 1);
    expect(day?.slots.map((slot) => slot.startsAt)).not.toContain(startsAt);
    const again = await world.reserve({ id: centre.prime }, { slot: { startsAt } }, world.other);
    expect(again).toMatchObject({ __typename: 'SoldOut', available: 0 });
  });

  it.each(['CARD', 'CASH'])('H2 paid by %s within the request', async (method) => {
    const slot = { startsAt: (await aFreeSlot(world, centre)).startsAt };
    const { id, status } = await world.reserved(
      { id: centre.basic },
      { slot, payment: { method } },
      patient.visitor,
    );
    expect(status).toBe('REQUESTED');
    const { reservation } = await patient.visitor.get<{ reservation: unknown }>(
      `query ($id: ID!) { reservation(id: $id) { payment { status method amount { amount } } } }`,
      { id },
    );
    expect(reservation).toEqual({ payment: { status: 'APPROVED', method, amount: { amount: 150_000 } } });
    await sees(patient.visitor, id, { payment: { status: 'PAID' }, paidAt: expect.any(String) as string });
  });

  it('X1, X2, H2 a declined payment: refused, and the slot is released', async () => {
    const slot = await aFreeSlot(world, centre);
    const answer = await world.reserve(
      { id: centre.basic },
      { slot: { startsAt: slot.startsAt }, payment: { method: 'CARD', token: 'tok_declined' } },
      patient.visitor,
    );
    expect(answer).toMatchObject({ __typename: 'PaymentDeclined', reservation: { status: 'REJECTED' } });
    expect(await leftOf(world, centre, slot)).toBe(1);
    const id = answer.reservation?.id ?? '';
    await sees(patient.visitor, id, {
      status: 'REJECTED',
      reasonCode: 'PAYMENT_DECLINED',
      fulfillment: null,
    });
    const told = await isTold(patient.visitor, id, [`${KIND}.DECLINED`]);
    expect(told[`${KIND}.DECLINED`]?.text.ko).toContain('결제가 승인되지 않음');
  });

  it('X1, X2, H2 payment that does not answer: told to come back, the slot is released, a late charge goes back', async () => {
    const slot = await aFreeSlot(world, centre);
    const over = { slot: { startsAt: slot.startsAt } };
    const late = await world.reserve(
      { id: centre.basic },
      { ...over, payment: { method: 'CARD', token: 'tok_slow' } },
      patient.visitor,
    );
    expect(late).toMatchObject({
      __typename: 'PaymentDelayed',
      retryAfterSeconds: expect.any(Number) as number,
    });
    await sees(patient.visitor, late.reservation?.id ?? '', { status: 'REJECTED', fulfillment: null });
    await world.platform.stop('payment');
    try {
      const refused = await world.reserve({ id: centre.basic }, over, patient.visitor);
      expect(refused).toMatchObject({
        __typename: 'PaymentDelayed',
        reservation: { status: expect.stringMatching(/REJECTED|CANCELLING/) as string },
      });
    } finally {
      await world.platform.start('payment');
    }
    await eventually(async () => expect(await leftOf(world, centre, slot)).toBe(1), { within: 30_000 });
    await eventually(
      async () => {
        const { reservation } = await patient.visitor.get<{ reservation: { payment: { status: string } } }>(
          `query ($id: ID!) { reservation(id: $id) { payment { status } } }`,
          { id: late.reservation?.id },
        );
        expect(reservation.payment.status).toMatch(/^(REFUNDED|VOIDED)$/);
      },
      { within: 30_000 },
    );
    await world.reserved({ id: centre.basic }, over, patient.visitor);
  });

  it('X2, H3 an unpaid request is never at the desk, and no desk can confirm it; paid, it is', async () => {
    const slot = await aFreeSlot(world, centre, centre.prime);
    const { id, status } = await world.reserved(
      { id: centre.prime },
      { slot: { startsAt: slot.startsAt }, payment: null },
      patient.visitor,
    );
    expect(status).toBe('HELD');
    expect(await leftOf(world, centre, slot, centre.prime)).toBe(0);
    // Whoever pays after it is at the desk: what was asked for earlier would be as well.
    const { startsAt } = await aFreeSlot(world, centre);
    const paid = await world.reserved({ id: centre.basic }, { slot: { startsAt } }, world.other);
    await world.work(paid.id, { who: centre.staff });
    expect((await deskOf(centre.staff, centre.id)).map((row) => row.id)).not.toContain(id);
    expect(await act(centre.staff, id, 'CONFIRM')).toEqual({ __typename: 'NotFound' });
    expect(await act(world.admin, id, 'CONFIRM')).toEqual({ __typename: 'NotFound' });
    await sees(patient.visitor, id, { status: 'HELD', payment: null, fulfillment: null, requestedAt: null });
    const { pay } = await patient.visitor.get<{ pay: unknown }>(
      `mutation ($id: ID!) {
         pay(input: { reservationId: $id, payment: { method: CASH } }) {
           __typename ... on PaySuccess { reservation { status } }
         }
       }`,
      { id },
    );
    expect(pay).toEqual({ __typename: 'PaySuccess', reservation: { status: 'REQUESTED' } });
    await world.work(id, { who: centre.staff });
    expect(await act(centre.staff, id, 'CONFIRM')).toMatchObject({ fulfillment: { status: 'CONFIRMED' } });
    await world.becomes(id, 'CONFIRMED', { who: patient.visitor });
  });

  it('X2, H1 whoever does not pay in time has nothing: the slot is free again', async () => {
    const slot = await aFreeSlot(world, centre);
    const over = { slot: { startsAt: slot.startsAt }, payment: null };
    const { id } = await world.reserved({ id: centre.basic }, over, patient.visitor);
    await letTimePass(world, id, 10 * MINUTES);
    await sees(patient.visitor, id, {
      status: 'EXPIRED',
      reasonCode: 'NOT_PAID_IN_TIME',
      expiredAt: expect.any(String) as string,
    });
    expect(await leftOf(world, centre, slot)).toBe(1);
    expect((await deskOf(centre.staff, centre.id)).map((row) => row.id)).not.toContain(id);
  });

  it('H3, X3 requests are taken while the centre is down; it catches up and confirms', async () => {
    const slot = await aFreeSlot(world, centre);
    await world.platform.stop('fulfillment');
    let id: string;
    try {
      const reserved = await world.reserved(
        { id: centre.basic },
        { slot: { startsAt: slot.startsAt } },
        patient.visitor,
      );
      ({ id } = reserved);
      expect(reserved.status).toBe('REQUESTED');
      await sees(patient.visitor, id, {
        status: 'REQUESTED',
        payment: { status: 'PAID' },
        fulfillment: null,
      });
      await isTold(patient.visitor, id, [`${KIND}.REQUESTED`]);
    } finally {
      await world.platform.start('fulfillment');
    }
    const work = await world.work(id, { within: 30_000, who: centre.staff });
    expect(work.actions.map(({ action }) => action).sort()).toEqual(['CONFIRM', 'DENY']);
    expect(await act(centre.staff, work.id, 'CONFIRM')).toMatchObject({
      fulfillment: { status: 'CONFIRMED' },
    });
    await sees(patient.visitor, id, { status: 'CONFIRMED', fulfillment: { status: 'CONFIRMED' } });
  });

  it('H9, X7 the progress is looked at whenever one likes: from the read model, with every other context down', async () => {
    const slot = await aFreeSlot(world, centre);
    const { id } = await world.reserved(
      { id: centre.basic },
      { slot: { startsAt: slot.startsAt } },
      patient.visitor,
    );
    const shown = {
      status: 'REQUESTED',
      slot: { startsAt: slot.startsAt },
      payment: { status: 'PAID' },
      fulfillment: { status: 'OPEN' },
    };
    await sees(patient.visitor, id, shown);
    const away = ['reservation', 'fulfillment', 'payment', 'catalog'];
    await Promise.all(away.map((context) => world.platform.stop(context)));
    try {
      expect(await see(patient.visitor, id)).toMatchObject(shown);
      expect((await listed(patient.visitor, KIND)).map((row) => row.id)).toContain(id);
      expect(await see(world.other, id)).toBeNull();
    } finally {
      await Promise.all(away.map((context) => world.platform.start(context)));
    }
  });

  it.each([
    ['without a time', {}, { __typename: 'MissingDetail', part: 'SLOT' }],
    ['in the past', { slot: { localStart: '2020-01-02T09:00' } }, { code: 'IN_THE_PAST' }],
    ['beyond the calendar', { slot: { localStart: '2099-01-02T09:00' } }, { code: 'NOT_IN_CALENDAR' }],
    ['when the centre is closed', { at: '20:00' }, { code: 'NOT_IN_CALENDAR' }],
    ['between two slots', { at: '09:30' }, { code: 'NOT_IN_CALENDAR' }],
    ['on a day that is none', { slot: { localStart: '2026-02-30T09:00' } }, { field: 'slot.localStart' }],
    ['at two times', { at: '09:00', startsAt: '2026-12-01T00:00:00Z' }, { field: 'slot' }],
    ['for two people at once', { at: '09:00', quantity: 2 }, { __typename: 'LimitReached', limit: 1 }],
    ['for nobody', { at: '09:00', quantity: 0 }, { field: 'quantity' }],
    [
      'for somebody named, which check-ups have no use for,',
      { at: '09:00', personId: randomUUID() },
      { field: 'personId' },
    ],
    [
      'at another price',
      { at: '09:00', expectedPrice: { amount: 1, currency: 'KRW' } },
      { __typename: 'PriceChanged' },
    ],
  ])('H1 asking %s is refused with a type, and nothing is taken or charged', async (_, how, refusal) => {
    const { at, startsAt, ...over } = how as { at?: string; startsAt?: string };
    const given = at ? { slot: { localStart: `${dayAt(centre, 12)}T${at}`, startsAt } } : {};
    const free = () => freeDays(world.visitor(), centre, centre.basic, [1, 20]); // today's hours pass by themselves
    const before = await free();
    const mine = (await listed(patient.visitor, KIND)).length;
    expect(await world.reserve({ id: centre.basic }, { ...given, ...over }, patient.visitor)).toMatchObject(
      refusal,
    );
    expect(await free()).toEqual(before);
    expect(await listed(patient.visitor, KIND)).toHaveLength(mine);
  });

  it('H1 an hour that the clocks skip, and a day on which the centre is closed, are refused with a type', async () => {
    const abroad = await openCentre(world, { timeZone: 'America/New_York' });
    const skipped = { slot: { localStart: '2027-03-14T02:30' } };
    expect(await world.reserve({ id: abroad.basic }, skipped, patient.visitor)).toMatchObject({
      __typename: 'NotAtThisTime',
      code: 'NO_SUCH_LOCAL_TIME',
    });
    const day = dayAt(abroad, 4);
    const { closeDays } = await abroad.staff.get<{ closeDays: { __typename: string } }>(
      `mutation ($input: CloseDaysInput!) { closeDays(input: $input) { __typename } }`,
      { input: { providerId: abroad.id, days: [day], reason: { ko: '직원 연수', en: 'Training' } } },
    );
    expect(closeDays.__typename).toBe('CloseDaysSuccess');
    const closed = { slot: { localStart: `${day}T10:00` } };
    expect(await world.reserve({ id: abroad.basic }, closed, patient.visitor)).toMatchObject({
      code: 'NOT_IN_CALENDAR',
    });
    const days = await freeDays(world.visitor(), abroad, abroad.basic, [3, 5]);
    expect(days.map(({ date }) => date)).toEqual([dayAt(abroad, 3), dayAt(abroad, 5)]);
  });

  it('H1, H2 a double click is one reservation and one charge; another slot with the same key is refused', async () => {
    const slot = await aFreeSlot(world, centre);
    const over = { slot: { startsAt: slot.startsAt }, idempotencyKey: randomUUID() };
    const answers = await Promise.all(
      [1, 2, 3].map(() => world.reserve({ id: centre.basic }, over, patient.visitor)),
    );
    const ids = new Set(answers.map(({ __typename, reservation }) => `${__typename} ${reservation?.id}`));
    expect(ids.size).toBe(1);
    const id = answers[0]?.reservation?.id ?? '';
    expect(await booksOf(world, id)).toEqual({ charges: 1, refunds: 0 });
    const other = { ...over, slot: { startsAt: (await aFreeSlot(world, centre)).startsAt } };
    expect(await world.reserve({ id: centre.basic }, other, patient.visitor)).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });
});
