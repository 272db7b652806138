import { randomUUID } from 'node:crypto';
import { eventually } from '@yeyak/testkit';
import { booksOf } from '../support/books';
import { act, deskOf } from '../support/desk';
import { isTold, listed, sees } from '../support/my-page';
import { DAYS, letTimePass } from '../support/time';
import { type Person, type Place, type ReserveAnswer, World } from '../support/world';
import { askedFor, BOOK, FEE, KIND, registerBook } from './library';

const AT = expect.stringMatching(/Z$/) as string;

describe('e-book rental: asking for a book', () => {
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

  it('B1 an administrator registers an e-book with title, fee and copies; everybody finds it, members cannot', async () => {
    const { id } = await registerBook(world, library, 2);
    const { offerings } = await world.visitor().get<{
      offerings: { edges: { node: { id: string } }[] };
    }>(
      `query ($id: ID!) {
         offerings(providerId: $id, kind: "${KIND}", search: "소나기") {
           edges { node { id name { ko en } price { amount currency } capacity availability { available soldOut }
             book { author { ko en } publisher { ko en } publishedIn } } }
         }
       }`,
      { id: library.id },
    );
    expect(offerings.edges.map(({ node }) => node)).toEqual([
      { id, ...BOOK, capacity: 2, availability: { available: 2, soldOut: false } },
    ]);
    const input = { idempotencyKey: randomUUID(), providerId: library.id, kind: KIND, ...BOOK, capacity: 1 };
    const publish = `mutation ($input: PublishOfferingInput!) { publishOffering(input: $input) { __typename } }`;
    const { errors } = await member.visitor.ask(publish, { input });
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('B2, B3 a member asks for a book and pays the fee within the request; a copy is set aside', async () => {
    const book = await registerBook(world, library, 2);
    const reservation = await world.reserved(book, {}, member.visitor);
    expect(reservation).toMatchObject({ status: 'REQUESTED', stage: { code: 'AWAITING_APPROVAL' } });
    expect(await world.available(book.id)).toBe(1);
    await sees(member.visitor, reservation.id, {
      status: 'REQUESTED',
      stage: { code: 'AWAITING_APPROVAL', label: { ko: '승인 대기' } },
      offering: { name: { ko: '소나기' } },
      total: { amount: FEE },
      payment: { status: 'PAID' },
      requestedAt: AT,
      paidAt: AT,
      startedAt: null,
    });
    const told = await isTold(member.visitor, reservation.id, [`${KIND}.AWAITING_APPROVAL`]);
    expect(told[`${KIND}.AWAITING_APPROVAL`]?.text.ko).toContain('1,200원');
  });

  it('B2 two copies, three members at once: two get one', async () => {
    const book = await registerBook(world, library, 2);
    const others = await Promise.all([world.newCustomer(), world.newCustomer()]);
    const members = [member, ...others];
    const answers = await Promise.all(members.map(({ visitor }) => world.reserve(book, {}, visitor)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'ReserveSuccess',
      'ReserveSuccess',
      'SoldOut',
    ]);
    expect(await world.available(book.id)).toBe(0);
  });

  it('B3, X1, X2 a declined payment: refused, and the copy is released', async () => {
    const book = await registerBook(world, library);
    const answer = await world.reserve(
      book,
      { payment: { method: 'CARD', token: 'tok_insufficient_funds' } },
      member.visitor,
    );
    expect(answer).toMatchObject({ __typename: 'PaymentDeclined', reservation: { status: 'REJECTED' } });
    expect(await world.available(book.id)).toBe(1);
    const id = answer.reservation?.id ?? '';
    await sees(member.visitor, id, { status: 'REJECTED', reasonCode: 'PAYMENT_DECLINED', fulfillment: null });
    await isTold(member.visitor, id, [`${KIND}.NOT_LENT`]);
    await world.reserved(book, {}, world.other);
  });

  it('B3, X1, X2 payment that cannot be had: told to come back, the copy is released, a late charge goes back', async () => {
    const book = await registerBook(world, library);
    const late = await world.reserve(
      book,
      { payment: { method: 'CARD', token: 'tok_slow' } },
      member.visitor,
    );
    expect(late).toMatchObject({
      __typename: 'PaymentDelayed',
      retryAfterSeconds: expect.any(Number) as number,
    });
    await sees(member.visitor, late.reservation?.id ?? '', { status: 'REJECTED', fulfillment: null });
    await world.platform.stop('payment');
    let refused: ReserveAnswer;
    try {
      refused = await world.reserve(book, {}, member.visitor);
      expect(refused.__typename).toBe('PaymentDelayed');
    } finally {
      await world.platform.start('payment');
    }
    await sees(member.visitor, refused.reservation?.id ?? '', { status: 'REJECTED', startedAt: null });
    await eventually(async () => expect(await world.available(book.id)).toBe(1), { within: 30_000 });
    expect((await deskOf(library.staff, library.id)).map(({ id }) => id)).not.toContain(late.reservation?.id);
    await world.reserved(book, {}, member.visitor);
  });

  it('B4, X3 requests are taken while administration is down; it catches up and approves', async () => {
    const book = await registerBook(world, library);
    await world.platform.stop('fulfillment');
    let id: string;
    try {
      ({ id } = await world.reserved(book, {}, member.visitor));
      await sees(member.visitor, id, {
        status: 'REQUESTED',
        payment: { status: 'PAID' },
        fulfillment: null,
      });
      expect(await world.reserve(book, {}, world.other)).toMatchObject({ __typename: 'SoldOut' });
    } finally {
      await world.platform.start('fulfillment');
    }
    const work = await world.work(id, { within: 30_000, who: library.staff });
    expect(await act(library.staff, work.id, 'CONFIRM')).toMatchObject({
      fulfillment: { status: 'CONFIRMED' },
    });
    await sees(member.visitor, id, { status: 'IN_PROGRESS', stage: { code: 'ON_LOAN' } });
  });

  it('B5, X2 an unpaid request can never be approved: it is not at the desk, whoever tries', async () => {
    const book = await registerBook(world, library, 2);
    const unpaid = await world.reserved(book, { payment: null }, member.visitor);
    expect(unpaid.status).toBe('HELD');
    const paid = await askedFor(world, library, book, world.other);
    const desk = (await deskOf(library.staff, library.id)).map(({ id }) => id);
    expect(desk).toContain(paid.workId);
    expect(desk).not.toContain(unpaid.id);
    for (const who of [library.staff, world.admin])
      expect(await act(who, unpaid.id, 'CONFIRM')).toEqual({ __typename: 'NotFound' });
    await sees(member.visitor, unpaid.id, { status: 'HELD', approvedAt: null, startedAt: null });
    await letTimePass(world, unpaid.id, DAYS);
    await sees(member.visitor, unpaid.id, { status: 'EXPIRED', reasonCode: 'NOT_PAID_IN_TIME' });
    const { pay } = await member.visitor.get<{ pay: unknown }>(
      `mutation ($id: ID!) {
         pay(input: { reservationId: $id, payment: { method: CARD } }) { __typename ... on NotPossible { state } }
       }`,
      { id: unpaid.id },
    );
    expect(pay).toEqual({ __typename: 'NotPossible', state: 'EXPIRED' });
    expect(await act(library.staff, unpaid.id, 'CONFIRM')).toMatchObject({
      __typename: expect.stringMatching(/NotFound|NotPossible/) as string,
    });
    expect(await world.available(book.id)).toBe(1);
  });

  it('B2, B3 a double click is one request and one charge', async () => {
    const book = await registerBook(world, library, 3);
    const over = { idempotencyKey: randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => world.reserve(book, over, member.visitor)));
    const ids = [...new Set(answers.map(({ reservation }) => reservation?.id))];
    expect(ids).toHaveLength(1);
    expect(await world.available(book.id)).toBe(2);
    expect(await booksOf(world, ids[0] ?? '')).toEqual({ charges: 1, refunds: 0 });
  });

  it.each([
    ['two copies for one person', { quantity: 2 }, { __typename: 'LimitReached', limit: 1 }],
    ['for a time', { slot: { startsAt: '2027-01-01T00:00:00Z' } }, { field: 'slot' }],
    ['a book that there is not', { offeringId: randomUUID() }, { __typename: 'NotFound' }],
    [
      'at another fee',
      { expectedPrice: { amount: 1, currency: 'KRW' } },
      { __typename: 'PriceChanged', code: 'PRICE_CHANGED' },
    ],
  ])('B2 asking for %s is refused with a type, and nothing is taken', async (_, over, refusal) => {
    const book = await registerBook(world, library, 2);
    expect(await world.reserve(book, over, member.visitor)).toMatchObject(refusal);
    expect(await world.available(book.id)).toBe(2);
    expect(await listed(member.visitor, KIND)).toEqual([]);
  });
});
