import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Principal } from '@yeyak/service-kit';
import { as } from '@yeyak/testkit';
import { graphql, parse } from 'graphql';
import { randomUUID } from 'node:crypto';
import { GiveBack } from '../src/application/give-back';
import { RetryProcess } from '../src/application/retry-process';
import type { Context } from '../src/graphql/context';
import { createLoaders } from '../src/graphql/loaders';
import { resolvers } from '../src/graphql/resolvers';
import { typeDefs } from '../src/graphql/schema.generated';
import { doses, fluWish, openClinic, publish } from './clinic';
import { cake, type Harness, NOW, startHarness } from './harness';

const NINE = '2026-12-01T09:00';
const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }]);

let h: Harness;
beforeAll(async () => {
  h = await startHarness();
});
beforeEach(async () => {
  await h.startAgain();
  await openClinic(h);
  await publish(h, { [NINE]: 2 });
  await doses(h, 'vaxigrip', 3);
});
afterAll(() => h.stop());

async function ask<Data = Record<string, Record<string, unknown>>>(
  principal: Principal,
  source: string,
  variables: Record<string, unknown> = {},
): Promise<{ data: Data; codes: unknown[] }> {
  const context: Context = {
    principal,
    correlationId: 'request',
    now: NOW,
    reserve: h.reserve,
    pay: h.pay,
    cancel: h.cancel,
    giveBack: new GiveBack(h.change, h.reservations, () => NOW),
    retry: new RetryProcess(h.change, () => NOW),
    lookUp: h.lookUp,
    takeBack: h.takeBack,
    reservations: h.reservations,
    kinds: h.kinds,
    loaders: createLoaders(h.reservations, h.lookUp, NOW),
    newId: randomUUID,
  };
  const { data, errors = [] } = await graphql({
    schema,
    source,
    contextValue: context,
    variableValues: variables,
  });
  return { data: data as Data, codes: errors.map(({ extensions }) => extensions['code']) };
}

const RESERVE = `mutation ($input: ReserveInput!) { reserve(input: $input) {
  __typename
  ... on ReserveSuccess { reservation { slot { startsAt endsAt timeZone } personId participantIds item { sku } quantity } }
  ... on MissingDetail { code part }
  ... on NotAtThisTime { code earliest }
  ... on ComeBackShortly { code retryAfterSeconds }
  ... on InvalidInput { field }
} }`;
const input = (over: Record<string, unknown> = {}) => ({
  input: {
    idempotencyKey: `key-${randomUUID()}`,
    offeringId: 'flu',
    slot: { localStart: NINE },
    personId: 'minji',
    ...over,
  },
});
const customer = as.customer('customer');

describe('reserving by GraphQL', () => {
  it('V2 for a time and a person', async () => {
    const { data } = await ask(customer, RESERVE, input());
    expect(data['reserve']).toEqual({
      __typename: 'ReserveSuccess',
      reservation: {
        slot: {
          startsAt: '2026-12-01T00:00:00.000Z',
          endsAt: '2026-12-01T00:30:00.000Z',
          timeZone: 'Asia/Seoul',
        },
        personId: 'minji',
        participantIds: [],
        item: null,
        quantity: 1,
      },
    });
  });

  it.each([
    [{ slot: null }, { __typename: 'MissingDetail', code: 'MISSING_DETAIL', part: 'SLOT' }],
    [{ personId: null }, { __typename: 'MissingDetail', code: 'MISSING_DETAIL', part: 'PERSON' }],
    [
      { slot: { localStart: '2026-11-20T09:00' } },
      { __typename: 'NotAtThisTime', code: 'IN_THE_PAST', earliest: null },
    ],
    [{ slot: { startsAt: 'soon' } }, { __typename: 'InvalidInput', field: 'slot.startsAt' }],
    [{ personId: 'theirs' }, { __typename: 'NotFound' }],
  ])('V2 refuses %j as data', async (over, refusal) => {
    expect(await ask(customer, RESERVE, input(over))).toEqual({ data: { reserve: refusal }, codes: [] });
  });

  it('X25 asks to come back where identity does not answer', async () => {
    h.registry.answer = () => null;
    const { data } = await ask(customer, RESERVE, input({ personId: 'new' }));
    expect(data['reserve']).toEqual({
      __typename: 'ComeBackShortly',
      code: 'COME_BACK_SHORTLY',
      retryAfterSeconds: 5,
    });
  });

  it('every kind says what it asks for', async () => {
    const { data } = await ask<{ kinds: { code: string; asks: string[] }[] }>(
      as.nobody,
      `{ kinds { code asks } }`,
    );
    expect(Object.fromEntries(data.kinds.map(({ code, asks }) => [code, asks]))).toMatchObject({
      VACCINATION: ['SLOT', 'PERSON'],
      HEALTH_CHECKUP: ['SLOT'],
      COURSE_ENROLLMENT: ['PARTICIPANTS'],
      STORE_PICKUP: [],
    });
  });

  it('H5 every kind says, before anybody pays, how long before its time it can be cancelled', async () => {
    const { data } = await ask<{ kinds: { code: string; cancellationNotice: number | null }[] }>(
      as.nobody,
      `{ kinds { code cancellationNotice } }`,
    );
    const told = data.kinds.map(({ code, cancellationNotice }) => [code, cancellationNotice]);
    expect(Object.fromEntries(told)).toEqual({
      ...Object.fromEntries(h.kinds.all.map(({ code }) => [code, null])),
      HEALTH_CHECKUP: 1_440,
    });
  });
});

describe('looking up by GraphQL', () => {
  const LOOK = `query ($input: AvailabilityInput!) { availability(input: $input) {
    __typename
    ... on AvailabilitySuccess { days { offeringId providerId date available slots { startsAt endsAt available } } }
    ... on InvalidInput { field }
  } }`;
  const month = { from: '2026-12-01', to: '2026-12-31' };

  it('V1 anybody may, for a month', async () => {
    const day = { offeringId: 'flu', providerId: 'clinic', date: '2026-12-01', available: 2 };
    const { data } = await ask(as.nobody, LOOK, { input: month });
    expect(data['availability']).toEqual({
      __typename: 'AvailabilitySuccess',
      days: [{ ...day, slots: null }],
    });
    const detailed = await ask(as.nobody, LOOK, { input: { ...month, withSlots: true } });
    const slot = { startsAt: '2026-12-01T00:00:00.000Z', endsAt: '2026-12-01T00:30:00.000Z', available: 2 };
    expect(detailed.data['availability']).toMatchObject({ days: [{ ...day, slots: [slot] }] });
  });

  it('V1 refuses what is no month', async () => {
    const { data } = await ask(as.nobody, LOOK, { input: { ...month, from: 'December' } });
    expect(data['availability']).toEqual({ __typename: 'InvalidInput', field: 'from' });
  });

  it('P4 an offering says what is left of it; one that names another store’s stock says nothing', async () => {
    await h.offerings.saveOffering(h.database, cake({ id: 'theirs', providerId: 'clinic' }));
    await h.supply(3);
    const representations = ['flu', 'cake', 'theirs', 'nothing'].map((id) => ({
      __typename: 'Offering',
      id,
    }));
    const { data } = await ask<{ _entities: unknown[] }>(
      as.nobody,
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Offering { id availability { available soldOut nextDay } } } }`,
      { representations },
    );
    expect(data._entities).toEqual([
      { id: 'flu', availability: { available: 2, soldOut: false, nextDay: '2026-12-01' } },
      { id: 'cake', availability: { available: 3, soldOut: false, nextDay: null } },
      { id: 'theirs', availability: null },
      { id: 'nothing', availability: null },
    ]);
  });
});

describe('cancelling by GraphQL', () => {
  const CANCEL = `mutation ($input: CancelReservationInput!) { cancelReservation(input: $input) { __typename } }`;

  it.each([
    ['900101-1234567 입니다', '[hidden] 입니다'],
    ['mine is 9001011234567', 'mine is [hidden]'],
    ['010-0000-1001', '010-0000-1001'],
  ])('V2 X9 a resident registration number in the words %j goes into no fact', async (note, kept) => {
    const wish = fluWish(NINE);
    await h.reserve.execute(wish);
    const { data } = await ask(as.customer(wish.customerId), CANCEL, {
      input: { reservationId: wish.id, note },
    });
    expect(data['cancelReservation']).toEqual({ __typename: 'CancelReservationSuccess' });
    const facts = await h.database.outboxMessage.findMany({ where: { correlationId: wish.id } });
    const told = JSON.stringify(facts.map(({ payload }) => payload));
    expect(told).toContain(`"${kept}"`);
    expect(JSON.stringify(await h.reservations.find(wish.id))).toContain(`"${kept}"`);
  });
});

describe('between contexts and for customers alone', () => {
  const TAKE_BACK = `mutation ($pools: [TakeBackPoolInput!]!) { takeBackSupply(input: { pools: $pools }) {
    __typename ... on SupplyTakenBack { pools } ... on SupplyInUse { code claimed startsAt offeringId } } }`;
  const startsAt = '2026-12-01T00:00:00.000Z';

  it('takes supply back for a service, and for nobody else', async () => {
    const pools = [{ offeringId: 'flu', startsAt, capacity: 1 }];
    for (const principal of [as.nobody, customer, as.staffOf('clinic'), as.admin]) {
      expect(await ask(principal, TAKE_BACK, { pools })).toEqual({ data: null, codes: ['FORBIDDEN'] });
    }
    const taken = await ask(as.service('catalog'), TAKE_BACK, { pools });
    expect(taken.data['takeBackSupply']).toEqual({ __typename: 'SupplyTakenBack', pools: 1 });
    await h.reserve.execute(fluWish(NINE));
    const inUse = await ask(as.service('catalog'), TAKE_BACK, { pools: [{ ...pools[0], capacity: 0 }] });
    expect(inUse.data['takeBackSupply']).toEqual({
      __typename: 'SupplyInUse',
      code: 'SUPPLY_IN_USE',
      claimed: 1,
      startsAt,
      offeringId: 'flu',
    });
  });

  it.each([
    [{ offeringId: '', startsAt, capacity: 1 }],
    [{ offeringId: 'flu', startsAt: 'soon', capacity: 1 }],
    [{ offeringId: 'flu', startsAt, capacity: -1 }],
  ])('refuses to take back %j', async (pool) => {
    const { codes } = await ask(as.service('catalog'), TAKE_BACK, { pools: [pool] });
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  it('B7 a book is given back by whoever has it, once, and the next may have it', async () => {
    const novel = {
      offeringId: 'novel',
      providerId: 'clinic',
      kind: 'EBOOK_RENTAL',
      name: { ko: '소설', en: 'Novel' },
      price: { amount: 3_000, currency: 'KRW' },
      sku: null,
      capacity: 1,
    };
    await h.tell('OfferingPublished', novel);
    const lent = input({ offeringId: 'novel', slot: null, personId: null, payment: { method: 'CARD' } });
    const id = (
      await ask<{ reserve: { reservation: { id: string } } }>(
        customer,
        RESERVE.replace('personId participantIds', 'id personId participantIds'),
        lent,
      )
    ).data.reserve.reservation.id;
    const GIVE_BACK = `mutation ($id: ID!) { giveBack(reservationId: $id) {
      __typename ... on GiveBackSuccess { reservation { status } } ... on NotPossible { state } } }`;
    const early = await ask(customer, GIVE_BACK, { id });
    expect(early.data['giveBack']).toEqual({ __typename: 'NotPossible', state: 'REQUESTED' });
    await h.fact(id, 'WorkOrderConfirmed');
    const others = await ask(
      as.customer('another'),
      RESERVE,
      input({ ...lent.input, idempotencyKey: 'another-one' }),
    );
    expect(others.data['reserve']).toEqual({ __typename: 'SoldOut' });
    expect((await ask(as.customer('another'), GIVE_BACK, { id })).data['giveBack']).toEqual({
      __typename: 'NotFound',
    });
    const given = await ask(customer, GIVE_BACK, { id });
    expect(given.data['giveBack']).toEqual({
      __typename: 'GiveBackSuccess',
      reservation: { status: 'COMPLETED' },
    });
    const twice = await ask(customer, GIVE_BACK, { id });
    expect(twice.data['giveBack']).toEqual({ __typename: 'NotPossible', state: 'COMPLETED' });
    const next = await ask(
      as.customer('another'),
      RESERVE,
      input({ ...lent.input, idempotencyKey: 'another-two' }),
    );
    expect(next.data['reserve']).toMatchObject({ __typename: 'ReserveSuccess' });
  });
});
