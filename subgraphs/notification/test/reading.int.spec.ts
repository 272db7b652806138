import { randomUUID } from 'node:crypto';
import { anonymous } from '@yeyak/service-kit';
import { admin, customer, Platform, soon, sendMessage, staff } from './platform';

let platform: Platform;
beforeAll(async () => {
  platform = await Platform.start();
});
afterAll(() => platform.stop());

/** Messages to one person that were sent, oldest first. */
async function sent(count: number): Promise<{ minji: string; reservations: string[] }> {
  const minji = platform.identity.knows();
  const reservations: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const command = sendMessage({ customerId: minji });
    reservations.push(command.payload.reservationId);
    await platform.deliver(command);
    await soon(async () => {
      const where = { reservationId: command.payload.reservationId, status: 'SENT' };
      expect(await platform.prisma.message.count({ where })).toBe(1);
    });
  }
  return { minji, reservations };
}

const PAGE = `pageInfo { hasNextPage endCursor } edges { node { id reservation { id } } }`;
interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: { id: string; reservation: { id: string } } }[];
}

describe('reading messages', () => {
  it('P11 a person reads in the app what was written to them, newest first, page by page', async () => {
    const { minji, reservations } = await sent(3);
    const query = `query ($after: String) { myMessages(first: 2, after: $after) { ${PAGE} } }`;
    const first = await platform.ask<{ myMessages: Page }>(customer(minji), query);
    const { endCursor: after, hasNextPage } = first.data?.myMessages.pageInfo ?? {};
    expect(hasNextPage).toBe(true);
    const second = await platform.ask<{ myMessages: Page }>(customer(minji), query, { after });
    expect(second.data?.myMessages.pageInfo.hasNextPage).toBe(false);
    const edges = [first, second].flatMap(({ data }) => data?.myMessages.edges ?? []);
    expect(edges.map(({ node }) => node.reservation.id)).toEqual(reservations.toReversed());
  });

  it('X5 a reservation’s messages and their state are there for the customer and administrators alone', async () => {
    const { minji, reservations } = await sent(1);
    const [id] = reservations;
    const query = `query ($who: [_Any!]!) { _entities(representations: $who) {
      ... on Reservation { messages { template channel status text { ko en } attempts sentAt failedAt failureCode } }
      ... on Customer { inbox: messages { edges { node { template } } } } } }`;
    const who = [
      { __typename: 'Reservation', id },
      { __typename: 'Customer', id: minji },
    ];
    for (const reader of [customer(minji), admin, { type: 'service', name: 'mypage' } as const]) {
      const { data } = await platform.ask(reader, query, { who });
      expect(data).toMatchObject({
        _entities: [
          {
            messages: [
              {
                template: 'pickup.confirmed',
                channel: 'test',
                status: 'SENT',
                text: { ko: '예약이 확정되었습니다', en: 'Your pick-up is confirmed' },
                attempts: 1,
                sentAt: expect.any(String) as string,
                failedAt: null,
                failureCode: null,
              },
            ],
          },
          { inbox: { edges: [{ node: { template: 'pickup.confirmed' } }] } },
        ],
      });
    }
    for (const stranger of [customer('customer-x'), staff, anonymous]) {
      const { data } = await platform.ask(stranger, query, { who });
      expect(data).toEqual({ _entities: [{ messages: null }, { inbox: null }] });
    }
  });

  it('X9 a message by its id is for the person it was written to', async () => {
    const { minji, reservations } = await sent(1);
    const message = await platform.prisma.message.findFirstOrThrow({
      where: { reservationId: reservations[0] ?? '' },
    });
    const query = `query ($who: [_Any!]!) { _entities(representations: $who) { ... on Message { text { en } } } }`;
    const who = [{ __typename: 'Message', id: message.id }];
    const own = await platform.ask(customer(minji), query, { who });
    expect(own.data).toEqual({ _entities: [{ text: { en: 'Your pick-up is confirmed' } }] });
    const foreign = await platform.ask(customer('customer-x'), query, { who });
    expect(foreign.data).toEqual({ _entities: [null] });
  });

  it('a reservation without messages has none', async () => {
    const query = `query ($who: [_Any!]!) { _entities(representations: $who) { ... on Reservation { messages { id } } } }`;
    const { data } = await platform.ask(customer('customer-x'), query, {
      who: [{ __typename: 'Reservation', id: randomUUID() }],
    });
    expect(data).toEqual({ _entities: [{ messages: [] }] });
  });

  it.each([
    ['{ myMessages { pageInfo { hasNextPage } } }', anonymous, 'UNAUTHENTICATED'],
    ['{ myMessages(first: 0) { pageInfo { hasNextPage } } }', customer('c'), 'BAD_USER_INPUT'],
    ['{ myMessages(after: "x") { pageInfo { hasNextPage } } }', customer('c'), 'BAD_USER_INPUT'],
  ])('X9 %s as %j is refused with %s', async (query, principal, code) => {
    const { errors } = await platform.ask(principal, query);
    expect(errors?.map((error) => error.extensions.code)).toEqual([code]);
  });
});
