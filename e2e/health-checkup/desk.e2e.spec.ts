import { act, deskOf } from '../support/desk';
import { comesTo, follow, isTold, sees, stagesOf } from '../support/my-page';
import { DAYS, letSlotBegin, letTimePass } from '../support/time';
import { type Person, World } from '../support/world';
import { aFreeSlot, type Centre, KIND, leftOf, openCentre, slotsAfter } from './centre';

const AT = expect.stringMatching(/Z$/) as string;

describe('health check-up: at the desk', () => {
  let world: World;
  let centre: Centre;
  let patient: Person;
  beforeAll(async () => {
    world = await World.enter();
    centre = await openCentre(world);
    patient = await world.newCustomer();
  });
  afterAll(() => world.leave());

  const asked = async () => {
    const slot = await aFreeSlot(world, centre);
    const { id } = await world.reserved(
      { id: centre.basic },
      { slot: { startsAt: slot.startsAt } },
      patient.visitor,
    );
    const work = await world.work(id, { who: centre.staff });
    return { id, slot, work };
  };

  it('H3, H4, H9, H10 the centre’s staff see the request, confirm it and examine; the customer follows it live', async () => {
    const own = follow(patient.visitor);
    const desk = follow(centre.staff, centre.id);
    const stranger = follow(world.other);
    const { id, slot, work } = await asked();
    const [row] = (await deskOf(centre.staff, centre.id)).filter((found) => found.id === work.id);
    expect(row).toMatchObject({
      status: 'OPEN',
      kind: { code: KIND },
      title: { ko: '기본 검진' },
      slot: { startsAt: slot.startsAt },
      contact: { name: '새 고객', phone: expect.stringMatching(/7777$/) as string },
      actions: [
        { action: 'CONFIRM', label: { ko: '예약 확정' } },
        { action: 'DENY', label: { ko: '예약 거절' } },
      ],
    });
    const seen = await sees(patient.visitor, id, { status: 'REQUESTED', requestedAt: AT, approvedAt: null });
    const ofDay = await deskOf(centre.staff, centre.id, seen.slot?.date);
    expect(ofDay.map((found) => found.id)).toContain(work.id);
    await comesTo(own, id, 'REQUESTED');
    expect(await act(centre.staff, work.id, 'CONFIRM')).toMatchObject({
      fulfillment: { status: 'CONFIRMED' },
    });
    await sees(patient.visitor, id, {
      status: 'CONFIRMED',
      stage: { code: 'CONFIRMED', label: { ko: '예약 확정' } },
      approvedAt: AT,
      confirmedAt: AT,
      completedAt: null,
    });
    await comesTo(own, id, 'CONFIRMED');
    expect(await act(centre.staff, work.id, 'CONFIRM')).toMatchObject({
      fulfillment: { status: 'CONFIRMED' },
    });
    expect(await act(centre.staff, work.id, 'COMPLETE')).toMatchObject({
      fulfillment: { status: 'COMPLETED' },
    });
    await sees(patient.visitor, id, {
      status: 'COMPLETED',
      stage: { code: 'EXAMINED', label: { ko: '검진 완료' } },
      completedAt: AT,
      payment: { status: 'PAID' },
      deleted: false,
    });
    for (const stream of [own, desk])
      await stream.until(({ reservationChanged: { view } }) => view.id === id && view.status === 'COMPLETED');
    expect(stagesOf(own, id).slice(-3)).toEqual(['REQUESTED', 'CONFIRMED', 'EXAMINED']);
    expect(stagesOf(stranger, id)).toEqual([]);
    const told = await isTold(
      patient.visitor,
      id,
      ['REQUESTED', 'CONFIRMED', 'EXAMINED'].map((stage) => `${KIND}.${stage}`),
    );
    const hour = new Intl.DateTimeFormat('ko-KR', { timeZone: 'Asia/Seoul', day: 'numeric', month: 'long' });
    for (const { text } of Object.values(told)) expect(text.ko + text.en).not.toMatch(/[{}]|undefined|null/);
    expect(told[`${KIND}.REQUESTED`]?.text.ko).toContain('150,000원');
    expect(told[`${KIND}.CONFIRMED`]?.text.ko).toContain(hour.format(new Date(slot.startsAt)));
    expect(await world.cancel(id, patient.visitor)).toMatchObject({
      __typename: 'NotPossible',
      state: 'COMPLETED',
    });
  });

  it('H4, H10, X6 denied with a reason: the payment is refunded, the slot is free, the person is told why', async () => {
    const { id, slot, work } = await asked();
    expect(await act(centre.staff, work.id, 'DENY')).toEqual({ __typename: 'InvalidInput', field: 'note' });
    expect(await act(centre.staff, work.id, 'DENY', '내시경 장비 점검')).toMatchObject({
      fulfillment: { status: 'DENIED' },
    });
    await sees(patient.visitor, id, {
      status: 'REJECTED',
      stage: { code: 'DECLINED', label: { ko: '예약 거절' } },
      payment: { status: 'REFUNDED' },
      rejectedAt: AT,
      refundedAt: AT,
      reasonCode: 'DENIED',
      reasonNote: '내시경 장비 점검',
    });
    expect(await leftOf(world, centre, slot)).toBe(1);
    const told = await isTold(patient.visitor, id, [`${KIND}.REQUESTED`, `${KIND}.DECLINED`]);
    expect(told[`${KIND}.DECLINED`]?.text.ko).toContain('내시경 장비 점검');
    expect(await act(centre.staff, work.id, 'CONFIRM')).toMatchObject({ __typename: 'NotPossible' });
    expect(await world.cancel(id, patient.visitor)).toMatchObject({ state: 'REJECTED' });
    await world.reserved({ id: centre.basic }, { slot: { startsAt: slot.startsAt } }, world.other);
  });

  it('H3, H10, X6 a request that nobody has answered when its time comes lapses: refunded, and off the desk', async () => {
    const { id, slot } = await asked();
    const { dueAt } = await sees(patient.visitor, id, { status: 'REQUESTED' });
    expect(dueAt).toBe(slot.startsAt);
    await letTimePass(world, id, Date.parse(slot.startsAt) - Date.now() + 1_000);
    await sees(patient.visitor, id, {
      status: 'EXPIRED',
      expiredAt: AT,
      reasonCode: 'NOT_DECIDED_IN_TIME',
      payment: { status: 'REFUNDED' },
      fulfillment: { status: 'WITHDRAWN' },
    });
    expect(await leftOf(world, centre, slot)).toBe(1);
    await isTold(patient.visitor, id, [`${KIND}.REQUESTED`, `${KIND}.EXPIRED`]);
  });

  it('H4, H10 whoever does not come is noted, and the payment is kept', async () => {
    const { id, slot, work } = await asked();
    // Before it is confirmed nobody can be examined, or be missing.
    for (const early of ['COMPLETE', 'NO_SHOW'])
      expect(await act(centre.staff, work.id, early)).toMatchObject({
        __typename: 'NotPossible',
        state: 'OPEN',
      });
    await act(centre.staff, work.id, 'CONFIRM');
    // Nor can anybody who was confirmed, and has paid, before their time has come.
    const offered = async (): Promise<string[] | undefined> =>
      (await deskOf(centre.staff, centre.id))
        .find((row) => row.id === work.id)
        ?.actions.map(({ action }) => action);
    expect(await act(centre.staff, work.id, 'NO_SHOW')).toEqual({
      __typename: 'TooEarly',
      from: slot.startsAt,
    });
    expect(await offered()).toEqual(['COMPLETE']);
    await letSlotBegin(world, work.id);
    expect(await offered()).toEqual(['COMPLETE', 'NO_SHOW']);
    expect(await act(centre.staff, work.id, 'NO_SHOW')).toMatchObject({ fulfillment: { status: 'NO_SHOW' } });
    await sees(patient.visitor, id, {
      status: 'NO_SHOW',
      stage: { code: 'NO_SHOW', label: { ko: '미수검' } },
      noShowAt: AT,
      refundedAt: null,
      payment: { status: 'PAID' },
    });
    const { reservation } = await patient.visitor.get<{ reservation: unknown }>(
      `query ($id: ID!) { reservation(id: $id) { payment { status } } }`,
      { id },
    );
    expect(reservation).toEqual({ payment: { status: 'APPROVED' } });
    expect(await leftOf(world, centre, slot)).toBe(0);
    const told = await isTold(
      patient.visitor,
      id,
      ['REQUESTED', 'CONFIRMED', 'NO_SHOW'].map((stage) => `${KIND}.${stage}`),
    );
    expect(told[`${KIND}.NO_SHOW`]?.text.ko).toContain('환불되지 않습니다');
    expect(await world.cancel(id, patient.visitor)).toMatchObject({ state: 'NO_SHOW' });
  });

  it('H4, X9 only this centre’s staff decide', async () => {
    const { id, work } = await asked();
    for (const who of [patient.visitor, world.other, world.otherStaff])
      for (const action of ['CONFIRM', 'COMPLETE'])
        await expect(act(who, work.id, action)).rejects.toThrow('FORBIDDEN');
    const { errors } = await world.otherStaff.ask(
      `query ($id: ID!) { providerReservations(providerId: $id) { edges { node { id } } } }`,
      { id: centre.id },
    );
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await world.state(id, patient.visitor)).toMatchObject({ status: 'REQUESTED' });
  });

  it('H4, X2 two at the desk at once: one decision counts', async () => {
    const { id, work } = await asked();
    const answers = await Promise.all([
      act(centre.staff, work.id, 'CONFIRM'),
      act(world.admin, work.id, 'DENY', '정원 초과'),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ActOnWorkSuccess', 'NotPossible']);
    const isConfirmed = answers[0]?.__typename === 'ActOnWorkSuccess';
    await sees(patient.visitor, id, {
      status: isConfirmed ? 'CONFIRMED' : 'REJECTED',
      payment: { status: isConfirmed ? 'PAID' : 'REFUNDED' },
    });
  });

  it('H1 a centre’s day cannot be closed while somebody is reserved on it, and can once they cancelled', async () => {
    const [slot] = await slotsAfter(world, centre, 15 * DAYS);
    if (!slot) throw new Error('nothing is free');
    const { id } = await world.reserved(
      { id: centre.basic },
      { slot: { startsAt: slot.startsAt } },
      patient.visitor,
    );
    const { slot: shown } = await sees(patient.visitor, id, { status: 'REQUESTED' });
    const close = async (): Promise<unknown> => {
      const { closeDays } = await centre.staff.get<{ closeDays: unknown }>(
        `mutation ($input: CloseDaysInput!) { closeDays(input: $input) { __typename ... on UserError { code } } }`,
        { input: { providerId: centre.id, days: [shown?.date] } },
      );
      return closeDays;
    };
    expect(await close()).not.toMatchObject({ __typename: 'CloseDaysSuccess' });
    expect(await leftOf(world, centre, slot)).toBe(0);
    await world.cancel(id, patient.visitor);
    await sees(patient.visitor, id, { status: 'CANCELLED' });
    expect(await close()).toEqual({ __typename: 'CloseDaysSuccess' });
  });
});
