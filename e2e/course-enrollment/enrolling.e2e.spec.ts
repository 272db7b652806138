import { eventually } from '@yeyak/testkit';
import { BEGINNING } from '../support/visitor';
import { type Person, World } from '../support/world';
import { Academy, GOES_BACK } from './academy';

/** Long enough to apply, to pay and to be confirmed in, on a busy machine too. */
const SOON = 25_000;

describe('course enrolment: from the confirmation to the end', () => {
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

  const cancel = (id: string) => world.cancel(id, parent.visitor);
  const becomes = (id: string, status: string) =>
    world.becomes(id, status, { who: parent.visitor, within: 60_000 });

  it('E3, X3 the administrator is away: the application is taken, and is on the desk afterwards', async () => {
    const course = await academy.teaches();
    const people = await academy.participants(parent.visitor, '하나');
    await world.platform.stop('fulfillment');
    let id;
    try {
      const application = await academy.applied(course, parent, people);
      expect(application).toMatchObject({ status: 'REQUESTED' });
      ({ id } = application);
      await academy.shows(id, parent, {
        status: 'REQUESTED',
        payment: { status: 'PAID' },
        fulfillment: null,
      });
    } finally {
      await world.platform.start('fulfillment');
    }
    const work = await world.work(id, { who: academy.place.staff, within: 30_000 });
    expect(work).toMatchObject({ status: 'OPEN', actions: [{ action: 'CONFIRM' }, { action: 'DENY' }] });
  });

  it('E4, E8 confirmed: the customer is enrolled and told, the roster names who comes', async () => {
    const course = await academy.teaches();
    const people = await academy.participants(parent.visitor, '김하늘', '김바다');
    const { id } = await academy.applied(course, parent, people);
    const work = await academy.workOf(id);
    expect(await academy.roster(course)).toEqual([]); // nobody who has not been confirmed
    const strangers = await world.otherStaff.ask(
      `mutation ($id: ID!) { actOnWork(input: { workOrderId: $id, action: CONFIRM }) { __typename } }`,
      { id: work },
    );
    expect(strangers.errors[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await academy.act(work, 'CONFIRM')).toMatchObject({ fulfillment: { status: 'CONFIRMED' } });
    expect(await becomes(id, 'CONFIRMED')).toMatchObject({ stage: { code: 'ENROLLED' } });
    expect(await academy.roster(course)).toMatchObject([
      {
        status: 'CONFIRMED',
        participants: [
          { name: '김하늘', phone: '010-2345-6789' },
          { name: '김바다', phone: '010-2345-6789' },
        ],
        reservation: { id },
      },
    ]);
    await academy.shows(id, parent, {
      status: 'CONFIRMED',
      stage: { label: { ko: '수강 확정' } },
      fulfillment: { status: 'CONFIRMED' },
      lastMessage: { template: 'COURSE_ENROLLMENT.ENROLLED', state: 'SENT' },
    });
    const letters = await academy.told(id, parent, 'APPLIED', 'ENROLLED');
    expect(letters[1]?.text.ko).toMatch(/파이썬 첫걸음.*확정.*개강.*\d+월 \d+일/);
  });

  it('E5, E6, X6 cancelled before it begins: all of it is refunded, the seats are free, it is off the roster', async () => {
    const course = await academy.teaches({ seats: 2 });
    const people = await academy.participants(parent.visitor, '하나', '둘');
    const id = await academy.enrolled(course, parent, people);
    expect(await world.available(course)).toBe(0);
    expect(await cancel(id)).toMatchObject({ __typename: 'CancelReservationSuccess', refund: GOES_BACK });
    await becomes(id, 'CANCELLED');
    await academy.shows(id, parent, {
      status: 'CANCELLED',
      deleted: true,
      payment: { status: 'REFUNDED' },
      fulfillment: { status: 'WITHDRAWN' },
    });
    expect(await world.available(course)).toBe(2);
    expect(await academy.roster(course)).toEqual([]);
    expect(await academy.books(id)).toEqual({ charges: 1, refunds: 1 });
    expect(await cancel(id)).toMatchObject({ __typename: 'NotPossible', state: 'CANCELLED' });
    const work = await academy.workOf(id);
    expect(await academy.act(work, 'COMPLETE')).toMatchObject({
      __typename: 'NotPossible',
      state: 'WITHDRAWN',
    });
    await academy.told(id, parent, 'APPLIED', 'ENROLLED', 'CANCELLED');
    expect(await academy.apply(course, parent, people)).toMatchObject({ __typename: 'ReserveSuccess' });
  });

  it('E4, E5 a request that was cancelled cannot be confirmed any more', async () => {
    const course = await academy.teaches();
    const { id } = await academy.applied(course, parent, await academy.participants(parent.visitor, '하나'));
    const work = await academy.workOf(id);
    expect(await cancel(id)).toMatchObject({ refund: GOES_BACK });
    await becomes(id, 'CANCELLED');
    expect(await academy.act(work, 'CONFIRM')).toMatchObject({
      __typename: 'NotPossible',
      state: 'WITHDRAWN',
    });
    expect(await academy.deny(work, '늦었습니다')).toMatchObject({ __typename: 'NotPossible' });
    expect(await world.state(id, parent.visitor)).toMatchObject({ status: 'CANCELLED' });
  });

  it('E4, E8, X6 denied, with a reason: refunded, the seats are free, the customer is told', async () => {
    const course = await academy.teaches({ seats: 1 });
    const { id } = await academy.applied(course, parent, await academy.participants(parent.visitor, '하나'));
    const work = await academy.workOf(id);
    expect(await academy.deny(work, ' ')).toMatchObject({ __typename: 'InvalidInput', field: 'note' });
    expect(await academy.deny(work, '선수 과목을 먼저 들어 주세요.')).toMatchObject({
      __typename: 'ActOnWorkSuccess',
    });
    expect(await becomes(id, 'REJECTED')).toMatchObject({ stage: { code: 'DECLINED' } });
    await academy.shows(id, parent, {
      status: 'REJECTED',
      reasonCode: 'DENIED',
      reasonNote: '선수 과목을 먼저 들어 주세요.',
      payment: { status: 'REFUNDED' },
      fulfillment: { status: 'DENIED' },
    });
    await eventually(async () => expect(await world.available(course)).toBe(1));
    expect(await academy.books(id)).toEqual({ charges: 1, refunds: 1 });
    await academy.told(id, parent, 'APPLIED', 'DECLINED');
    expect(await academy.act(work, 'CONFIRM')).toMatchObject({ __typename: 'NotPossible', state: 'DENIED' });
    expect(await cancel(id)).toMatchObject({ __typename: 'NotPossible', state: 'REJECTED' });
  });

  it('E5, E7, E8 begins by itself at its time; from then on nobody applies or cancels; attended, or not', async () => {
    const people = await academy.participants(parent.visitor, '하나', '둘', '셋');
    const course = await academy.teaches({ seats: 5, startsIn: SOON });
    const [here = '', away = ''] = await Promise.all(
      people.slice(0, 2).map((person) => academy.enrolled(course, parent, [person])),
    );
    const live = parent.visitor.subscribe<{
      reservationChanged: { view: { status: string; stage: { code: string } } };
    }>(
      `subscription ($id: ID!, $after: String) {
         reservationChanged(reservationId: $id, after: $after) { view { status stage { code } } }
       }`,
      { id: here, after: BEGINNING },
    );
    const { slot } = await academy.shows(here, parent, { status: 'CONFIRMED' });
    for (const id of [here, away])
      expect(await becomes(id, 'IN_PROGRESS')).toMatchObject({ stage: { code: 'STARTED' } });
    expect(Date.now()).toBeGreaterThanOrEqual(new Date(slot?.startsAt ?? '').getTime());
    await live.until(({ reservationChanged: { view } }) => view.stage.code === 'STARTED');
    expect(live.errors).toEqual([]);
    await academy.shows(here, parent, {
      status: 'IN_PROGRESS',
      stage: { label: { ko: '수강 중' } },
      startedAt: expect.stringMatching(/Z$/) as string,
    });

    expect(await cancel(here)).toMatchObject({ __typename: 'NotPossible', state: 'IN_PROGRESS' });
    expect(await world.cancel(here, academy.place.staff)).toMatchObject({ __typename: 'NotPossible' });
    expect(await academy.apply(course, parent, people.slice(2))).toMatchObject({
      __typename: 'NotAtThisTime',
      code: 'ALREADY_BEGUN',
    });
    expect(await academy.books(here)).toEqual({ charges: 1, refunds: 0 });

    expect(await academy.act(await academy.workOf(here), 'COMPLETE')).toMatchObject({
      fulfillment: { status: 'COMPLETED' },
    });
    expect(await becomes(here, 'COMPLETED')).toMatchObject({ stage: { code: 'ATTENDED' } });
    expect(await academy.act(await academy.workOf(away), 'NO_SHOW')).toMatchObject({
      fulfillment: { status: 'NO_SHOW' },
    });
    expect(await becomes(away, 'NO_SHOW')).toMatchObject({ stage: { code: 'NOT_ATTENDED' } });
    await academy.shows(here, parent, { status: 'COMPLETED', stage: { label: { ko: '수료' } } });
    await academy.shows(away, parent, {
      status: 'NO_SHOW',
      stage: { label: { ko: '불참' } },
      payment: { status: 'PAID' },
    });
    await academy.told(here, parent, 'APPLIED', 'ENROLLED', 'STARTED', 'ATTENDED');
    await academy.told(away, parent, 'APPLIED', 'ENROLLED', 'STARTED', 'NOT_ATTENDED');
    const roster = await academy.roster(course);
    expect(roster.map(({ status }) => status).sort()).toEqual(['COMPLETED', 'NO_SHOW']);
  });

  it('E4, E7, X6 nobody decided before it began: it lapses with a refund; unpaid it lapses without one', async () => {
    const [one = '', two = ''] = await academy.participants(parent.visitor, '하나', '둘');
    const course = await academy.teaches({ seats: 2, startsIn: SOON });
    const [{ id }, unpaid] = await Promise.all([
      academy.applied(course, parent, [one]),
      academy.applied(course, parent, [two], { payment: null }),
    ]);
    const work = await academy.workOf(id);
    await becomes(unpaid.id, 'EXPIRED');
    await becomes(id, 'EXPIRED');
    await academy.shows(id, parent, {
      status: 'EXPIRED',
      reasonCode: 'NOT_DECIDED_IN_TIME',
      payment: { status: 'REFUNDED' },
      fulfillment: { status: 'WITHDRAWN' },
    });
    await academy.shows(unpaid.id, parent, { status: 'EXPIRED', reasonCode: 'NOT_PAID_IN_TIME' });
    expect(await academy.act(work, 'CONFIRM')).toMatchObject({
      __typename: 'NotPossible',
      state: 'WITHDRAWN',
    });
    expect(await academy.books(id)).toEqual({ charges: 1, refunds: 1 });
    const letters = await academy.told(id, parent, 'APPLIED', 'EXPIRED');
    expect(letters[1]?.text.ko).toContain('기한 내 미승인');
  });
});
