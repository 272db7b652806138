import { randomUUID } from 'node:crypto';
import type { Letter } from '@yeyak/contracts';
import { anonymous, type Principal } from '@yeyak/service-kit';
import { Deferred } from '@yeyak/testkit';
import type { Dispatch } from '../src/application/ports';
import { admin, customer, Platform, sendMessage, soon, staff } from './platform';

let platform: Platform;
beforeAll(async () => {
  platform = await Platform.start();
});
afterAll(() => platform.stop());

const fulfillment: Principal = { type: 'service', name: 'fulfillment' };

interface Result {
  __typename: string;
  code?: string;
  field?: string;
  retryAfterSeconds?: number;
  message?: { id: string; status: string; channel: string; deliveries: { channel: string; tries: number }[] };
}

const MUTATION = `mutation ($input: SendCancellationInput!) { sendCancellation(input: $input) {
  __typename
  ... on UserError { code }
  ... on NotSentYet { retryAfterSeconds }
  ... on InvalidInput { field }
  ... on SendCancellationSuccess { message { id status channel deliveries { channel tries } } } } }`;

const letterTo = (customerId: string, more: Partial<Letter> = {}): Letter => {
  const reservationId = more.reservationId ?? randomUUID();
  return {
    key: `${reservationId}:cancelled`,
    reservationId,
    customerId,
    contactId: customerId,
    template: 'SHOP_DELIVERY.CANCELLED',
    text: { ko: '주문이 취소되었습니다', en: 'Your order is cancelled' },
    ...more,
  };
};

const send = async (input: Letter, principal: Principal = fulfillment, at = platform) => {
  const { data, errors } = await at.ask<{ sendCancellation: Result }>(principal, MUTATION, { input });
  return { result: data?.sendCancellation, code: errors?.[0]?.extensions.code };
};

const stored = (reservationId: string) =>
  platform.prisma.message.findMany({ where: { reservationId }, orderBy: { createdAt: 'asc' } });
const factsOf = async (reservationId: string) =>
  (
    await platform.prisma.outboxMessage.findMany({
      where: { correlationId: reservationId },
      orderBy: { position: 'asc' },
    })
  ).map(({ type, payload }) => ({ type, template: (payload as { template: string }).template }));

describe('telling of a cancellation', () => {
  it('D8 is done when the answer comes: a channel has taken it, in the person’s language', async () => {
    const minji = platform.identity.knows({ locale: 'en' });
    const letter = letterTo(minji);
    const { result } = await send(letter);
    expect(result).toMatchObject({
      __typename: 'SendCancellationSuccess',
      message: { status: 'SENT', channel: 'test', deliveries: [{ channel: 'test', tries: 1 }] },
    });
    expect(platform.channel.to(letter.key)).toMatchObject([
      { text: 'Your order is cancelled', locale: 'en' },
    ]);
    expect(await factsOf(letter.reservationId)).toEqual([
      { type: 'MessageSent', template: 'SHOP_DELIVERY.CANCELLED' },
    ]);
  });

  it('D8 twice, or twice at once, by one key is one message', async () => {
    const letter = letterTo(platform.identity.knows());
    const both = await Promise.all([send(letter), send(letter)]);
    expect(both.map(({ result }) => result?.__typename)).toContain('SendCancellationSuccess');
    const { result } = await send(letter);
    expect(result?.__typename).toBe('SendCancellationSuccess');
    expect(platform.channel.to(letter.key)).toHaveLength(1);
    expect(await stored(letter.reservationId)).toHaveLength(1);
    expect(await factsOf(letter.reservationId)).toHaveLength(1);
  });

  it('D8 says "not yet" while the channel does not take it, goes on trying by itself, and then says so', async () => {
    const letter = letterTo(platform.identity.knows(), { template: 'test.not-yet' });
    platform.channel.answers.set('test.not-yet', ['away', 'away']);
    expect((await send(letter)).result).toMatchObject({ __typename: 'NotSentYet', retryAfterSeconds: 1 });
    await soon(async () =>
      expect(await stored(letter.reservationId)).toMatchObject([{ status: 'SENT', attempts: 3 }]),
    );
    expect((await send(letter)).result).toMatchObject({
      __typename: 'SendCancellationSuccess',
      message: { deliveries: [{ channel: 'test', tries: 3 }] },
    });
    expect(await factsOf(letter.reservationId)).toHaveLength(1);
  });

  it('D11 answers in time though a channel is slow, and the message is sent all the same, once', async () => {
    const hurried = await Platform.start(null, { SEND_WAIT_MS: 500 });
    try {
      const letter = letterTo(hurried.identity.knows(), { template: 'test.slow' });
      const sending = async () => (await send(letter, fulfillment, hurried)).result;
      const mayEnd = new Deferred();
      hurried.channel.holding.set('test.slow', mayEnd.promise);
      expect(await sending()).toMatchObject({ __typename: 'NotSentYet', retryAfterSeconds: 1 });
      expect(await sending()).toMatchObject({ __typename: 'NotSentYet', retryAfterSeconds: 1 });
      mayEnd.resolve();
      await soon(async () =>
        expect(await sending()).toMatchObject({ __typename: 'SendCancellationSuccess' }),
      );
      expect(hurried.channel.to(letter.key)).toHaveLength(1);
    } finally {
      await hurried.stop();
    }
  });

  it('D8 is kept while nobody can say whom to reach (X3)', async () => {
    const letter = letterTo(platform.identity.knows());
    platform.identity.away = true;
    try {
      expect((await send(letter)).result?.__typename).toBe('NotSentYet');
    } finally {
      platform.identity.away = false;
    }
    await soon(async () => expect((await send(letter)).result?.__typename).toBe('SendCancellationSuccess'));
  });

  it.each([
    ['there is none of this name', () => 'contact-unknown'],
    ['it is somebody else’s', () => platform.identity.knows({ phone: '010-0000-1002' })],
  ])('D8 goes to the customer’s own contact where the named one cannot be used: %s', async (_, contactId) => {
    const minji = platform.identity.knows();
    const letter = letterTo(minji, { contactId: contactId() });
    expect((await send(letter)).result).toMatchObject({
      __typename: 'SendCancellationSuccess',
      message: { status: 'SENT', channel: 'test' },
    });
    expect(platform.channel.to(letter.key).map(({ to }) => to.id)).toEqual([minji]);
  });

  it('D9 is in the app once every other channel has refused it: the cancelling of the work can end', async () => {
    platform.channel.answers.set('test.never', ['refuse']);
    const letter = letterTo(platform.identity.knows(), { template: 'test.never' });
    for (let round = 0; round < 2; round += 1)
      expect((await send(letter)).result).toMatchObject({
        __typename: 'SendCancellationSuccess',
        message: {
          channel: 'in-app',
          deliveries: [
            { channel: 'test', tries: 1 },
            { channel: 'in-app', tries: 1 },
          ],
        },
      });
    expect(platform.channel.to(letter.key)).toHaveLength(1);
    expect(await stored(letter.reservationId)).toHaveLength(1);
    expect(await factsOf(letter.reservationId)).toMatchObject([{ type: 'MessageSent' }]);
  });

  it('D9 is in the app, to be read by the customer, where nobody can be reached at all', async () => {
    const letter = letterTo('customer-without-contact');
    expect((await send(letter)).result).toMatchObject({
      __typename: 'SendCancellationSuccess',
      message: { channel: 'in-app', deliveries: [{ channel: 'in-app', tries: 1 }] },
    });
    expect(platform.channel.to(letter.key)).toEqual([]);
    const query = 'query { myMessages { edges { node { status text { ko } } } } }';
    const { data } = await platform.ask(customer('customer-without-contact'), query);
    expect(data).toEqual({
      myMessages: { edges: [{ node: { status: 'SENT', text: { ko: letter.text.ko } } }] },
    });
  });

  it('D9 is in the app where it began before a crash: whoever sends it knows that it must end', async () => {
    const letter = letterTo(platform.identity.knows(), {
      contactId: 'contact-unknown',
      customerId: 'nobody',
    });
    platform.identity.away = true;
    try {
      expect((await send(letter)).result?.__typename).toBe('NotSentYet');
    } finally {
      platform.identity.away = false;
    }
    await soon(async () =>
      expect(await stored(letter.reservationId)).toMatchObject([{ status: 'SENT', channel: 'in-app' }]),
    );
  });

  it.each([
    ['key', { key: 'k'.repeat(201) }],
    ['template', { template: '' }],
    ['contactId', { contactId: 'a\u0000b' }],
    ['text.ko', { text: { ko: ' ', en: 'x' } }],
    ['text.en', { text: { ko: 'x', en: 'y'.repeat(1_001) } }],
  ])('D8 refuses what %s cannot be', async (field, more) => {
    const { result } = await send(letterTo('customer-x', more));
    expect(result).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT', field });
  });

  it('D8 says so where the key is that of a message that was asked for otherwise and has failed', async () => {
    const { payload, ...command } = sendMessage({ contactId: 'contact-unknown' });
    await platform.deliver({ ...command, payload });
    await soon(async () => expect(await stored(payload.reservationId)).toMatchObject([{ status: 'FAILED' }]));
    const { key, reservationId } = payload;
    const { result } = await send(letterTo(payload.customerId, { key, reservationId }));
    expect(result).toMatchObject({ __typename: 'CannotBeSent', code: 'NO_CONTACT' });
  });

  it('D8 refuses a key that belongs to a message about another reservation', async () => {
    const letter = letterTo(platform.identity.knows());
    await send(letter);
    const { result } = await send({ ...letter, reservationId: randomUUID() });
    expect(result).toMatchObject({ __typename: 'InvalidInput', field: 'key' });
  });

  it.each([
    ['a customer', customer('customer-x')],
    ['staff', staff],
    ['an administrator', admin],
    ['nobody known', anonymous],
  ])('X9 is for contexts alone, not for %s', async (_, principal) => {
    const letter = letterTo('customer-x');
    expect((await send(letter, principal)).code).toBe('FORBIDDEN');
    expect(await stored(letter.reservationId)).toEqual([]);
  });
});

describe('D12 what has not been sent yet when a reservation is cancelled', () => {
  it('is cancelled with it and said to be; what was sent stays sent; other reservations’ stay', async () => {
    const minji = platform.identity.knows();
    const reservationId = randomUUID();
    const [sent, waiting, other] = [
      sendMessage({ reservationId, customerId: minji, key: `${reservationId}:paid`, template: 'test.paid' }),
      sendMessage({ reservationId, customerId: minji, key: `${reservationId}:on`, template: 'test.waits' }),
      sendMessage({ customerId: minji, template: 'test.waits' }),
    ];
    await platform.deliver(sent);
    await soon(async () => expect(await stored(reservationId)).toMatchObject([{ status: 'SENT' }]));
    platform.channel.answers.set(
      'test.waits',
      Array.from({ length: 100 }, () => 'away' as const),
    );
    await platform.deliver(waiting, other);
    await soon(async () => {
      expect(await stored(other.payload.reservationId)).toHaveLength(1);
      const [, tried] = await stored(reservationId);
      expect(tried).toMatchObject({ status: 'PENDING', takenUntil: null });
      expect(tried?.attempts).toBeGreaterThan(0);
      // Far from the next try, which would otherwise be under way when it is cancelled; the pauses grow.
      expect(tried?.dueAt?.getTime()).toBeGreaterThan(Date.now() + 1_000);
    });

    expect((await send(letterTo(minji, { reservationId }))).result?.__typename).toBe(
      'SendCancellationSuccess',
    );
    expect(await stored(reservationId)).toMatchObject([
      { template: 'test.paid', status: 'SENT' },
      { template: 'test.waits', status: 'CANCELLED', dueAt: null },
      { template: 'SHOP_DELIVERY.CANCELLED', status: 'SENT' },
    ]);
    expect(await factsOf(reservationId)).toEqual([
      { type: 'MessageSent', template: 'test.paid' },
      { type: 'MessageCancelled', template: 'test.waits' },
      { type: 'MessageSent', template: 'SHOP_DELIVERY.CANCELLED' },
    ]);
    expect(await stored(other.payload.reservationId)).toMatchObject([{ status: 'PENDING' }]);
    platform.channel.answers.delete('test.waits');
    await soon(async () =>
      expect(await stored(other.payload.reservationId)).toMatchObject([{ status: 'SENT' }]),
    );
    expect(platform.channel.to(waiting.payload.key).length).toBeLessThan(100); // no try after the cancelling

    const query = `query ($who: [_Any!]!) { _entities(representations: $who) {
      ... on Reservation { messages { template status cancelledAt } } } }`;
    const { data } = await platform.ask(customer(minji), query, {
      who: [{ __typename: 'Reservation', id: reservationId }],
    });
    expect(data).toMatchObject({
      _entities: [
        {
          messages: [
            { status: 'SENT', cancelledAt: null },
            { status: 'CANCELLED', cancelledAt: expect.any(String) as string },
            { status: 'SENT' },
          ],
        },
      ],
    });
  });

  it.each([
    ['and reaches the person after all is sent, not cancelled', 'takes', 'SENT'],
    ['and does not reach the person is cancelled', 'away', 'CANCELLED'],
  ] as const)('that is being tried at that moment %s', async (_, end, status) => {
    const minji = platform.identity.knows();
    const template = `test.held-${end}`;
    const held = sendMessage({ customerId: minji, template });
    const { reservationId } = held.payload;
    const mayEnd = new Deferred();
    platform.channel.holding.set(template, mayEnd.promise);
    if (end === 'away') platform.channel.answers.set(template, ['away']);
    await platform.deliver(held);
    await soon(() =>
      expect(platform.channel.sent.some((one: Dispatch) => one.template === template)).toBe(true),
    );
    expect((await send(letterTo(minji, { reservationId }))).result?.__typename).toBe(
      'SendCancellationSuccess',
    );
    expect(await stored(reservationId)).toMatchObject([{ status: 'PENDING', cancelAsked: true }, {}]);
    mayEnd.resolve();
    await soon(async () =>
      expect(await stored(reservationId)).toMatchObject([{ status }, { status: 'SENT' }]),
    );
    expect(platform.channel.to(held.payload.key)).toHaveLength(1);
  });
});
