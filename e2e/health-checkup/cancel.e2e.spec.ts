import { eventually } from '@yeyak/testkit';
import { Client } from 'pg';
import { booksOf } from '../support/books';
import { act, deskOf } from '../support/desk';
import { isTold, listed, see, sees } from '../support/my-page';
import { HOURS } from '../support/time';
import type { Visitor } from '../support/visitor';
import { type Person, World } from '../support/world';
import { aFreeSlot, type Centre, type FreeSlot, KIND, leftOf, openCentre, slotsAfter } from './centre';

const AT = expect.stringMatching(/Z$/) as string;

describe('health check-up: cancelling', () => {
  let world: World;
  let centre: Centre;
  let patient: Person;
  beforeAll(async () => {
    world = await World.enter();
    centre = await openCentre(world);
  });
  beforeEach(async () => {
    patient = await world.newCustomer();
  });
  afterAll(() => world.leave());

  const askedFor = async (slot: FreeSlot) => {
    const { id } = await world.reserved(
      { id: centre.basic },
      { slot: { startsAt: slot.startsAt } },
      patient.visitor,
    );
    return { id, slot, work: await world.work(id, { who: centre.staff }) };
  };
  const asked = async () => askedFor(await aFreeSlot(world, centre));
  const confirmed = async (slot?: FreeSlot) => {
    const made = await askedFor(slot ?? (await aFreeSlot(world, centre)));
    await act(centre.staff, made.work.id, 'CONFIRM');
    await world.becomes(made.id, 'CONFIRMED', { who: patient.visitor });
    return made;
  };

  it.each([
    ['before', asked],
    ['after', confirmed],
  ])(
    'H5, H6, H7, H10 cancelled %s it is confirmed: off the desk, refunded within the request, the slot is free',
    async (when, prepare) => {
      const { id, slot, work } = await prepare();
      const { reservation } = await patient.visitor
        .get<{ cancelReservation: { reservation: { status: string }; refund: string } }>(
          `mutation ($input: CancelReservationInput!) {
             cancelReservation(input: $input) {
               ... on CancelReservationSuccess { refund reservation { status payment { status } fulfillment { status } } }
             }
           }`,
          { input: { reservationId: id, note: '일정 변경' } },
        )
        .then(({ cancelReservation: { refund, reservation: after } }) => {
          expect(refund).toBe('DONE');
          return { reservation: after };
        });
      expect(reservation).toEqual({
        status: 'CANCELLED',
        payment: { status: 'REFUNDED' },
        fulfillment: { status: 'WITHDRAWN' },
      });
      expect(await leftOf(world, centre, slot)).toBe(1);
      await sees(patient.visitor, id, {
        status: 'CANCELLED',
        stage: { code: 'CANCELLED', label: { ko: '예약 취소' } },
        payment: { status: 'REFUNDED' },
        fulfillment: { status: 'WITHDRAWN' },
        cancelledAt: AT,
        refundedAt: AT,
        reasonCode: 'BY_CUSTOMER',
        reasonNote: '일정 변경',
      });
      expect((await deskOf(centre.staff, centre.id)).find((row) => row.id === work.id)?.actions).toEqual([]);
      await isTold(
        patient.visitor,
        id,
        ['REQUESTED', ...(when === 'after' ? ['CONFIRMED'] : []), 'CANCELLED'].map(
          (stage) => `${KIND}.${stage}`,
        ),
      );
    },
  );

  it('H6, X2 a cancelled request cannot be confirmed, nor cancelled again', async () => {
    const { id, work } = await asked();
    expect(await world.cancel(id, patient.visitor)).toMatchObject({ __typename: 'CancelReservationSuccess' });
    await sees(patient.visitor, id, { status: 'CANCELLED' });
    for (const action of ['CONFIRM', 'COMPLETE', 'NO_SHOW'])
      expect(await act(centre.staff, work.id, action)).toMatchObject({
        __typename: 'NotPossible',
        state: 'WITHDRAWN',
      });
    expect(await act(centre.staff, work.id, 'DENY', '이미 취소')).toMatchObject({
      __typename: 'NotPossible',
    });
    expect(await world.cancel(id, patient.visitor)).toMatchObject({
      __typename: 'NotPossible',
      state: 'CANCELLED',
    });
    await sees(patient.visitor, id, {
      status: 'CANCELLED',
      confirmedAt: null,
      payment: { status: 'REFUNDED' },
    });
    expect(await booksOf(world, id)).toEqual({ charges: 1, refunds: 1 });
  });

  const cancellable = async (id: string, who: Visitor): Promise<object> => {
    const { reservation } = await who.get<{ reservation: object }>(
      `query ($id: ID!) { reservation(id: $id) { cancellable cancellableUntil } }`,
      { id },
    );
    return reservation;
  };

  it('H5 it is too late on the day before: nothing changes; the centre itself still can, and pays back', async () => {
    const { kinds } = await world
      .visitor()
      .get<{ kinds: { code: string; cancellationNotice: number | null }[] }>(
        `{ kinds { code cancellationNotice } }`,
      );
    expect(kinds.find(({ code }) => code === KIND)?.cancellationNotice).toBe(24 * 60); // said before anybody pays
    // The last one: it is hours away, where the next one may begin before it is confirmed.
    const soon = (await slotsAfter(world, centre, 0)).findLast(
      ({ startsAt }) => Date.parse(startsAt) < Date.now() + 24 * HOURS,
    );
    if (!soon) throw new Error('nothing is free within a day');

    const requested = await askedFor(soon);
    const anyTime = { cancellable: true, cancellableUntil: null };
    expect(await cancellable(requested.id, patient.visitor)).toEqual(anyTime);
    expect(await world.cancel(requested.id, patient.visitor)).toMatchObject({
      __typename: 'CancelReservationSuccess',
      refund: 'DONE',
    });
    await eventually(async () => expect(await leftOf(world, centre, soon)).toBe(1));

    const { id } = await confirmed(soon);
    const until = new Date(Date.parse(soon.startsAt) - 24 * HOURS).toISOString();
    const own = { cancellable: false, cancellableUntil: until };
    expect(await cancellable(id, patient.visitor)).toEqual(own);
    expect(await cancellable(id, centre.staff)).toEqual({ ...own, cancellable: true });
    expect(await world.cancel(id, patient.visitor)).toMatchObject({ __typename: 'TooLate', until });
    expect(await leftOf(world, centre, soon)).toBe(0);
    await sees(patient.visitor, id, {
      status: 'CONFIRMED',
      cancelledAt: null,
      payment: { status: 'PAID' },
      fulfillment: { status: 'CONFIRMED' },
    });
    expect(await world.cancel(id, centre.staff)).toMatchObject({ __typename: 'CancelReservationSuccess' });
    await sees(patient.visitor, id, {
      status: 'CANCELLED',
      reasonCode: 'BY_PROVIDER',
      payment: { status: 'REFUNDED' },
    });
  });

  it('H8 what was cancelled is kept with all its dates, marked deleted, and cannot be erased', async () => {
    const { id, slot } = await confirmed();
    await world.cancel(id, patient.visitor);
    const seen = await sees(patient.visitor, id, { status: 'CANCELLED', deleted: true, refundedAt: AT });
    expect(seen).toMatchObject({
      reservedAt: AT,
      requestedAt: AT,
      paidAt: AT,
      approvedAt: AT,
      confirmedAt: AT,
      cancelledAt: AT,
      slot: { startsAt: slot.startsAt },
      total: { amount: 150_000 },
    });
    const dates = [seen.reservedAt, seen.confirmedAt, seen.cancelledAt].map(String);
    expect(dates).toEqual([...dates].sort());
    expect(await listed(patient.visitor, KIND)).toEqual([
      { id, status: 'CANCELLED', deleted: true, cancelledAt: seen.cancelledAt },
    ]);
    expect(await world.state(id, patient.visitor)).toMatchObject({ status: 'CANCELLED' });
    const client = new Client({ connectionString: world.platform.databaseUrl('mypage') });
    await client.connect();
    try {
      for (const table of ['reservation_view', 'timeline_entry'])
        await expect(client.query(`DELETE FROM ${table}`)).rejects.toThrow();
    } finally {
      await client.end();
    }
    expect(await see(patient.visitor, id)).toMatchObject({ status: 'CANCELLED', deleted: true });
  });

  it('H5, H6, H7, X3 cancelled while the centre is down: taken, and carried out once it is back', async () => {
    const { id, slot, work } = await confirmed();
    await world.platform.stop('fulfillment');
    try {
      expect(await world.cancel(id, patient.visitor)).toMatchObject({
        __typename: 'CancelReservationSuccess',
        reservation: { status: 'CANCELLING' },
      });
      await sees(patient.visitor, id, { status: 'CANCELLING', stage: { label: { ko: '취소 처리 중' } } });
    } finally {
      await world.platform.start('fulfillment');
    }
    await sees(patient.visitor, id, {
      status: 'CANCELLED',
      payment: { status: 'REFUNDED' },
      fulfillment: { status: 'WITHDRAWN' },
    });
    expect(await leftOf(world, centre, slot)).toBe(1);
    expect(await act(centre.staff, work.id, 'COMPLETE')).toMatchObject({ __typename: 'NotPossible' });
  });

  it('H7, X3 cancelled while payment is down: off the desk at once, refunded once it is back', async () => {
    const { id, slot } = await confirmed();
    await world.platform.stop('payment');
    try {
      expect(await world.cancel(id, patient.visitor)).toMatchObject({
        __typename: 'CancelReservationSuccess',
        refund: 'PENDING',
      });
      await sees(patient.visitor, id, { status: 'CANCELLING', fulfillment: { status: 'WITHDRAWN' } });
    } finally {
      await world.platform.start('payment');
    }
    await sees(patient.visitor, id, { status: 'CANCELLED', payment: { status: 'REFUNDED' }, refundedAt: AT });
    await eventually(async () => expect(await leftOf(world, centre, slot)).toBe(1));
  });

  it('H6, X6 cancelled and examined at the same moment: one of the two, with the money where it belongs', async () => {
    const { id, work } = await confirmed();
    const [cancelled, examined] = await Promise.all([
      world.cancel(id, patient.visitor),
      act(centre.staff, work.id, 'COMPLETE'),
    ]);
    const isExamined = examined.__typename === 'ActOnWorkSuccess';
    const seen = await sees(patient.visitor, id, {
      status: isExamined ? 'COMPLETED' : 'CANCELLED',
      payment: { status: isExamined ? 'PAID' : 'REFUNDED' },
      fulfillment: { status: isExamined ? 'COMPLETED' : 'WITHDRAWN' },
    });
    expect(seen.deleted).toBe(!isExamined);
    expect(['CancelReservationSuccess', 'NotPossible']).toContain(cancelled.__typename);
  });

  it('H5, X9 nobody else can cancel it', async () => {
    const { id } = await asked();
    for (const who of [world.other, world.otherStaff])
      expect(await world.cancel(id, who)).toMatchObject({ __typename: 'NotFound' });
    const { errors } = await world
      .visitor()
      .ask(`mutation ($id: ID!) { cancelReservation(input: { reservationId: $id }) { __typename } }`, { id });
    expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(await world.state(id, patient.visitor)).toMatchObject({ status: 'REQUESTED' });
  });
});
