import { act, deskOf } from '../support/desk';
import { comesTo, follow, isTold, listed, sees, stagesOf } from '../support/my-page';
import { DAYS, HOURS, letTimePass } from '../support/time';
import { type Person, type Place, World } from '../support/world';
import { askedFor, giveBack, KIND, lent, registerBook } from './library';

const AT = expect.stringMatching(/Z$/) as string;

describe('e-book rental: approval, loan and return', () => {
  let world: World;
  let library: Place;
  let member: Person;
  beforeAll(async () => {
    world = await World.enter();
    library = await world.newProvider();
  });
  beforeEach(async () => {
    member = await world.newCustomer();
  });
  afterAll(() => world.leave());

  it('B5, B6, B7, B10 approved it is on loan until its due date; returned, it says so: live, with each date', async () => {
    const book = await registerBook(world, library);
    const own = follow(member.visitor);
    const { id, workId } = await askedFor(world, library, book, member.visitor);
    await comesTo(own, id, 'AWAITING_APPROVAL');
    const [row] = (await deskOf(library.staff, library.id)).filter((found) => found.id === workId);
    expect(row).toMatchObject({
      status: 'OPEN',
      kind: { code: KIND },
      title: { ko: '소나기' },
      actions: [
        { action: 'CONFIRM', label: { ko: '승인' } },
        { action: 'DENY', label: { ko: '거절' } },
      ],
    });
    expect(await act(world.admin, workId, 'CONFIRM')).toMatchObject({ fulfillment: { status: 'CONFIRMED' } });
    const onLoan = await sees(member.visitor, id, {
      status: 'IN_PROGRESS',
      stage: { code: 'ON_LOAN', label: { ko: '대여 중' } },
      requestedAt: AT,
      paidAt: AT,
      approvedAt: AT,
      startedAt: AT,
      completedAt: null,
      dueAt: AT,
    });
    await comesTo(own, id, 'ON_LOAN');
    expect(Date.parse(onLoan.dueAt ?? '') - Date.parse(onLoan.startedAt ?? '')).toBe(14 * DAYS);
    expect(await world.available(book.id)).toBe(0);
    expect(await giveBack(member.visitor, id)).toMatchObject({
      __typename: 'GiveBackSuccess',
      reservation: { status: 'COMPLETED', stage: { code: 'RETURNED' } },
    });
    const returned = await sees(member.visitor, id, {
      status: 'COMPLETED',
      stage: { code: 'RETURNED', label: { ko: '반납 완료' } },
      completedAt: AT,
      dueAt: null,
      refundedAt: null,
      cancelledAt: null,
      payment: { status: 'PAID' },
    });
    const { reservedAt, paidAt, requestedAt, approvedAt, startedAt, completedAt } = returned;
    const dates = [reservedAt, paidAt, requestedAt, approvedAt, startedAt, completedAt].map((at) =>
      Date.parse(at ?? ''),
    );
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
    await own.until(({ reservationChanged: { view } }) => view.id === id && view.status === 'COMPLETED');
    expect(stagesOf(own, id).slice(-3)).toEqual(['AWAITING_APPROVAL', 'ON_LOAN', 'RETURNED']);
    const told = await isTold(
      member.visitor,
      id,
      ['AWAITING_APPROVAL', 'ON_LOAN', 'RETURNED'].map((stage) => `${KIND}.${stage}`),
    );
    const due = new Intl.DateTimeFormat('ko-KR', { timeZone: 'Asia/Seoul', month: 'long', day: 'numeric' });
    expect(told[`${KIND}.ON_LOAN`]?.text.ko).toContain(due.format(new Date(onLoan.dueAt ?? '')));
    for (const { text } of Object.values(told)) expect(text.ko + text.en).not.toMatch(/[{}]|undefined|null/);
  });

  it('B7 two copies, three members: the third gets one as soon as one is returned', async () => {
    const book = await registerBook(world, library, 2);
    const [second, third] = await Promise.all([world.newCustomer(), world.newCustomer()]);
    const first = await lent(world, library, book, member.visitor);
    await lent(world, library, book, second.visitor);
    expect(await world.reserve(book, {}, third.visitor)).toMatchObject({
      __typename: 'SoldOut',
      available: 0,
    });
    expect(await giveBack(member.visitor, first)).toMatchObject({ __typename: 'GiveBackSuccess' });
    expect(await world.available(book.id)).toBe(1);
    await lent(world, library, book, third.visitor);
    expect(await world.available(book.id)).toBe(0);
    // Whoever returned it may have it again, once there is one.
    expect(await world.reserve(book, {}, member.visitor)).toMatchObject({ __typename: 'SoldOut' });
  });

  it('B7 a return before the rental, a second one, and somebody else’s are refused with a type', async () => {
    const book = await registerBook(world, library);
    const held = await world.reserved(book, { payment: null }, member.visitor);
    expect(await giveBack(member.visitor, held.id)).toEqual({ __typename: 'NotPossible', state: 'HELD' });
    await world.cancel(held.id, member.visitor);
    const { id, workId } = await askedFor(world, library, book, member.visitor);
    expect(await giveBack(member.visitor, id)).toEqual({ __typename: 'NotPossible', state: 'REQUESTED' });
    expect(await world.available(book.id)).toBe(0);
    await act(library.staff, workId, 'CONFIRM');
    await sees(member.visitor, id, { status: 'IN_PROGRESS' });
    expect(await giveBack(world.other, id)).toEqual({ __typename: 'NotFound' });
    expect(await giveBack(member.visitor, 'no-such-loan')).toEqual({ __typename: 'NotFound' });
    const twice = await Promise.all([giveBack(member.visitor, id), giveBack(member.visitor, id)]);
    expect(twice.map(({ __typename }) => __typename).sort()).toEqual(['GiveBackSuccess', 'NotPossible']);
    expect(await giveBack(member.visitor, id)).toEqual({ __typename: 'NotPossible', state: 'COMPLETED' });
    expect(await world.available(book.id)).toBe(1);
    expect(await world.cancel(id, member.visitor)).toMatchObject({
      __typename: 'NotPossible',
      state: 'COMPLETED',
    });
  });

  it('B6, B7 at the end of its period a book is returned by itself, after a reminder on the day before', async () => {
    const book = await registerBook(world, library);
    const id = await lent(world, library, book, member.visitor);
    const letters = (...stages: string[]) =>
      ['AWAITING_APPROVAL', 'ON_LOAN', ...stages].map((stage) => `${KIND}.${stage}`);
    await letTimePass(world, id, 12 * DAYS);
    await isTold(member.visitor, id, letters());
    await letTimePass(world, id, DAYS);
    const reminded = await isTold(member.visitor, id, letters('ON_LOAN_REMINDER'));
    expect(reminded[`${KIND}.ON_LOAN_REMINDER`]?.text.ko).toMatch(/소나기.*대여 기간.*자동으로 반납/);
    await sees(member.visitor, id, { status: 'IN_PROGRESS', completedAt: null });
    expect(await world.available(book.id)).toBe(0);
    await letTimePass(world, id, 23 * HOURS);
    expect(await world.state(id, member.visitor)).toMatchObject({ status: 'IN_PROGRESS' });
    await letTimePass(world, id, HOURS);
    await sees(member.visitor, id, {
      status: 'COMPLETED',
      stage: { code: 'RETURNED' },
      completedAt: AT,
      payment: { status: 'PAID' },
    });
    await isTold(member.visitor, id, letters('ON_LOAN_REMINDER', 'RETURNED'));
    expect(await giveBack(member.visitor, id)).toEqual({ __typename: 'NotPossible', state: 'COMPLETED' });
    expect(await world.available(book.id)).toBe(1);
    await lent(world, library, book, world.other);
  });

  it('B8, B9, X6 denied with a reason: refunded, then over; the copy is free and the member told', async () => {
    const book = await registerBook(world, library);
    const { id, workId } = await askedFor(world, library, book, member.visitor);
    expect(await act(library.staff, workId, 'DENY', ' ')).toEqual({
      __typename: 'InvalidInput',
      field: 'note',
    });
    expect(await act(library.staff, workId, 'DENY', '판권 계약 만료')).toMatchObject({
      fulfillment: { status: 'DENIED' },
    });
    const seen = await sees(member.visitor, id, {
      status: 'REJECTED',
      stage: { code: 'NOT_LENT', label: { ko: '대여 불가' } },
      payment: { status: 'REFUNDED' },
      rejectedAt: AT,
      refundedAt: AT,
      approvedAt: null,
      startedAt: null,
      reasonCode: 'DENIED',
      reasonNote: '판권 계약 만료',
    });
    // B9: the rental is over only once the payment is.
    const facts = seen.timeline.map(({ type }) => type);
    expect(facts.indexOf('PaymentRefunded')).toBeGreaterThan(facts.indexOf('WorkOrderDenied'));
    expect(facts.indexOf('ReservationRejected')).toBeGreaterThan(facts.indexOf('PaymentRefunded'));
    expect(await world.available(book.id)).toBe(1);
    const told = await isTold(member.visitor, id, [`${KIND}.AWAITING_APPROVAL`, `${KIND}.NOT_LENT`]);
    expect(told[`${KIND}.NOT_LENT`]?.text.ko).toContain('판권 계약 만료');
    expect(await act(library.staff, workId, 'CONFIRM')).toMatchObject({ __typename: 'NotPossible' });
    expect(await giveBack(member.visitor, id)).toEqual({ __typename: 'NotPossible', state: 'REJECTED' });
    await lent(world, library, book, world.other);
  });

  it('B8, B9, X3 denied while payment is down: the refund is made once it is back, and only then is it over', async () => {
    const book = await registerBook(world, library);
    const { id, workId } = await askedFor(world, library, book, member.visitor);
    await world.platform.stop('payment');
    try {
      await act(library.staff, workId, 'DENY', '판권 계약 만료');
      await sees(member.visitor, id, { status: 'CANCELLING', rejectedAt: null, payment: { status: 'PAID' } });
    } finally {
      await world.platform.start('payment');
    }
    await sees(member.visitor, id, { status: 'REJECTED', payment: { status: 'REFUNDED' }, refundedAt: AT });
    expect(await world.available(book.id)).toBe(1);
  });

  it('B9, B10, X2 cancelled before it is approved: refunded, with its dates; it cannot be approved any more', async () => {
    const book = await registerBook(world, library);
    const { id, workId } = await askedFor(world, library, book, member.visitor);
    for (const who of [world.other, world.otherStaff])
      expect(await world.cancel(id, who)).toMatchObject({ __typename: 'NotFound' });
    expect(await world.cancel(id, member.visitor)).toMatchObject({ __typename: 'CancelReservationSuccess' });
    await sees(member.visitor, id, {
      status: 'CANCELLED',
      stage: { code: 'CANCELLED', label: { ko: '대여 취소' } },
      requestedAt: AT,
      paidAt: AT,
      refundedAt: AT,
      cancelledAt: AT,
      approvedAt: null,
      startedAt: null,
      deleted: true,
    });
    expect(await act(library.staff, workId, 'CONFIRM')).toMatchObject({
      __typename: 'NotPossible',
      state: 'WITHDRAWN',
    });
    expect(await world.cancel(id, member.visitor)).toMatchObject({
      __typename: 'NotPossible',
      state: 'CANCELLED',
    });
    expect(await listed(member.visitor, KIND)).toMatchObject([{ id, status: 'CANCELLED' }]);
    expect(await world.available(book.id)).toBe(1);
    await isTold(member.visitor, id, [`${KIND}.AWAITING_APPROVAL`, `${KIND}.CANCELLED`]);
  });

  it('B5, B6 what was lent cannot be cancelled, nor denied; somebody else’s staff decide nothing', async () => {
    const book = await registerBook(world, library);
    const { id, workId } = await askedFor(world, library, book, member.visitor);
    for (const who of [member.visitor, world.otherStaff])
      await expect(act(who, workId, 'CONFIRM')).rejects.toThrow('FORBIDDEN');
    await act(library.staff, workId, 'CONFIRM');
    await sees(member.visitor, id, { status: 'IN_PROGRESS' });
    expect(await world.cancel(id, member.visitor)).toMatchObject({
      __typename: 'NotPossible',
      state: 'IN_PROGRESS',
    });
    expect(await act(library.staff, workId, 'DENY', '오류')).toMatchObject({ __typename: 'NotPossible' });
    await sees(member.visitor, id, { status: 'IN_PROGRESS', payment: { status: 'PAID' } });
  });

  it.each([1, 2, 3, 4])(
    'B5, B9, X6 cancelled and approved at the same moment: lent and paid for, or neither (%i)',
    async () => {
      const book = await registerBook(world, library);
      const { id, workId } = await askedFor(world, library, book, member.visitor);
      const [cancelled, approved] = await Promise.all([
        world.cancel(id, member.visitor),
        act(library.staff, workId, 'CONFIRM'),
      ]);
      const isLent = approved.__typename === 'ActOnWorkSuccess';
      if (!isLent) expect(cancelled).toMatchObject({ __typename: 'CancelReservationSuccess' });
      await sees(member.visitor, id, {
        status: isLent ? 'IN_PROGRESS' : 'CANCELLED',
        payment: { status: isLent ? 'PAID' : 'REFUNDED' },
        fulfillment: { status: isLent ? 'CONFIRMED' : 'WITHDRAWN' },
        deleted: !isLent,
      });
      expect(await world.available(book.id)).toBe(isLent ? 0 : 1);
    },
  );

  it('B4, X6 a request that nobody answers within two days lapses: refunded, and the copy is free', async () => {
    const book = await registerBook(world, library);
    const { id } = await askedFor(world, library, book, member.visitor);
    await letTimePass(world, id, 2 * DAYS);
    await sees(member.visitor, id, {
      status: 'EXPIRED',
      reasonCode: 'NOT_DECIDED_IN_TIME',
      expiredAt: AT,
      payment: { status: 'REFUNDED' },
      fulfillment: { status: 'WITHDRAWN' },
    });
    expect(await world.available(book.id)).toBe(1);
    await isTold(member.visitor, id, [`${KIND}.AWAITING_APPROVAL`, `${KIND}.EXPIRED`]);
  });
});
