import { randomUUID } from 'node:crypto';
import { type DeskAction, type Envelope, message } from '@yeyak/contracts';
import { createLogger, Lifecycle } from '@yeyak/service-kit';
import { as, type Ask, createTestDatabase, deliver, subgraphClient, takenIn } from '@yeyak/testkit';
import { createClient, type PrismaClient } from '../src/adapters/prisma/client';
import { startFulfillment } from '../src/main';
import { PROVIDER } from './desk';
import { SECRET } from './gate-contexts';
import { IdentityContext } from './identity-context';

const STAFF = as.staffOf(PROVIDER);
const CUSTOMER = as.customer('customer-1');
const redisUrl = process.env['YEYAK_TEST_REDIS_URL'] ?? '';
const inlet = { consumer: 'fulfillment', redisUrl, prefix: `test-${randomUUID()}` };
const lifecycle = new Lifecycle(createLogger('fulfillment', 'silent'));

const identity = new IdentityContext();

let ask: Ask;
let database: PrismaClient;

beforeAll(async () => {
  const { url, drop } = await createTestDatabase('fulfillment');
  database = createClient(url, 2);
  await identity.listen();
  lifecycle.onStop('test database', drop);
  lifecycle.onStop('test client', () => database.$disconnect());
  lifecycle.onStop('identity', () => identity.close());
  const { port } = await startFulfillment(
    {
      PORT: '0',
      DATABASE_URL: url,
      REDIS_URL: redisUrl,
      QUEUE_PREFIX: inlet.prefix,
      INTERNAL_SECRET: SECRET,
      LOG_LEVEL: 'silent',
      IDENTITY_URL: identity.url,
      IDENTITY_TIMEOUT_MS: '30000', // longer than a busy machine takes
    },
    () => lifecycle,
  );
  ask = subgraphClient(port, SECRET);
});
afterAll(() => lifecycle.stop());
beforeEach(() => {
  identity.reset();
});

const from = (reservationId: string) => ({
  aggregateType: 'Reservation',
  aggregateId: reservationId,
  aggregateVersion: 3,
  correlationId: reservationId,
  causationId: null,
  occurredAt: new Date(),
});
const openOrder = (id: string, actions: readonly DeskAction[] = ['COMPLETE'], over: object = {}): Envelope =>
  message(
    'OpenWorkOrder',
    {
      workOrderId: id,
      reservationId: id,
      providerId: PROVIDER,
      customerId: 'customer-1',
      contactId: 'contact-1',
      offeringId: 'seongsu-gimbap',
      title: { ko: '삼각김밥', en: 'Triangle gimbap' },
      kind: { code: 'STORE_PICKUP', label: { ko: '편의점 픽업', en: 'Store pick-up' } },
      quantity: 2,
      actions: actions.map((action) => ({ action, label: { ko: '픽업 완료', en: 'Picked up' } })),
      gates: { start: [], withdraw: [] },
      dueAt: '2026-11-24T03:00:00.000Z',
      ...over,
    },
    from(id),
  );
const withdrawOrder = (id: string): Envelope =>
  message(
    'WithdrawWorkOrder',
    { workOrderId: id, reservationId: id, providerId: PROVIDER, reason: 'CUSTOMER' },
    from(id),
  );
const send = async (...messages: Envelope[]): Promise<void> => {
  await deliver(inlet, messages);
  await takenIn(inlet);
};
const said = async (correlationId: string) =>
  (await database.outboxMessage.findMany({ where: { correlationId }, orderBy: { position: 'asc' } })).map(
    ({ type, causationId }) => [type, causationId],
  );

const WORK = `id status title { en } kind { code } quantity actions { action label { en } } dueAt completedAt note
  contact { name phone } reservation { id } provider { id }`;
const BY_ID = `query ($id: ID!) { fulfillment(id: $id) { ${WORK} } }`;
const ACT = `mutation ($input: ActOnWorkInput!) { actOnWork(input: $input) { __typename
  ... on UserError { code message } ... on NotPossible { state } ... on InvalidInput { field }
  ... on GateUnknown { gate } ... on ActOnWorkSuccess { fulfillment { status note actions { action } } } } }`;
const RESERVATIONS = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Reservation { fulfillment { status contact { name } actions { action } } } ... on Fulfillment { status } } }`;
const DESK = `query ($of: [_Any!]!, $status: [FulfillmentStatus!], $first: Int, $after: String) {
  _entities(representations: $of) { ... on Provider { desk(status: $status, first: $first, after: $after) {
    edges { node { id contact { name phone } } } pageInfo { hasNextPage endCursor } } } } }`;

const only = async (answer: ReturnType<Ask>): Promise<Record<string, unknown> | null> => {
  const { data, errors } = await answer;
  if (!data) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as Record<string, unknown> | null;
};
const codeOf = async (answer: ReturnType<Ask>) => (await answer).errors?.[0]?.extensions?.code;
const entities = async (answer: ReturnType<Ask>) => (await only(answer)) as unknown as unknown[];
const click = (id: string, action: DeskAction, note?: string) => ({
  input: { workOrderId: id, action, note },
});

describe('a pick-up', () => {
  it('P8 X5 comes by a command, is completed by staff, and each is said once with its cause', async () => {
    const open = openOrder('w-pickup');
    await send(open, open);
    expect(await only(ask(STAFF, BY_ID, { id: 'w-pickup' }))).toEqual({
      id: 'w-pickup',
      status: 'OPEN',
      title: { en: 'Triangle gimbap' },
      kind: { code: 'STORE_PICKUP' },
      quantity: 2,
      actions: [{ action: 'COMPLETE', label: { en: 'Picked up' } }],
      dueAt: '2026-11-24T03:00:00.000Z',
      completedAt: null,
      note: null,
      contact: { name: '김민지', phone: '010-0000-1001' },
      reservation: { id: 'w-pickup' },
      provider: { id: PROVIDER },
    });
    const done = {
      __typename: 'ActOnWorkSuccess',
      fulfillment: { status: 'COMPLETED', note: null, actions: [] },
    };
    expect(await only(ask(STAFF, ACT, click('w-pickup', 'COMPLETE')))).toEqual(done);
    expect(await only(ask(STAFF, ACT, click('w-pickup', 'COMPLETE')))).toEqual(done);
    expect(await said('w-pickup')).toEqual([
      ['WorkOrderOpened', open.id],
      ['WorkOrderCompleted', null],
    ]);
    expect(await only(ask(CUSTOMER, BY_ID, { id: 'w-pickup' }))).toMatchObject({
      status: 'COMPLETED',
      completedAt: expect.stringMatching(/Z$/) as string,
    });
  });

  it('is withdrawn by a command or within a request, and can then not be completed', async () => {
    const WITHDRAW = `mutation ($input: WithdrawWorkInput!) { withdrawWork(input: $input) { withdrawn fact } }`;
    const input = (id: string) => ({
      input: { workOrderId: id, reservationId: id, providerId: PROVIDER, reason: 'CUSTOMER' },
    });
    const service = as.service('reservation');
    await send(openOrder('w-withdrawn'), openOrder('w-withdrawn-now'), openOrder('w-done'));
    await send(withdrawOrder('w-withdrawn'));
    expect(await only(ask(service, WITHDRAW, input('w-withdrawn-now')))).toEqual({
      withdrawn: true,
      fact: 'WorkOrderWithdrawn',
    });
    for (const id of ['w-withdrawn', 'w-withdrawn-now']) {
      expect(await only(ask(STAFF, ACT, click(id, 'COMPLETE')))).toEqual({
        __typename: 'NotPossible',
        code: 'NOT_POSSIBLE',
        message: 'This cannot be done with a work order that is cancelled.',
        state: 'WITHDRAWN',
      });
      expect((await said(id)).map(([type]) => type)).toEqual(['WorkOrderOpened', 'WorkOrderWithdrawn']);
    }
    await ask(STAFF, ACT, click('w-done', 'COMPLETE'));
    expect(await only(ask(service, WITHDRAW, input('w-done')))).toEqual({
      withdrawn: false,
      fact: 'WorkOrderWithdrawalRefused',
    });
    for (const who of [as.nobody, CUSTOMER, STAFF, as.admin])
      expect(await codeOf(ask(who, WITHDRAW, input('w-done')))).toBe('FORBIDDEN');
  });

  it('withdrawn before it came: nobody sees it, and it comes withdrawn', async () => {
    await send(withdrawOrder('w-closed'));
    expect(await only(ask(STAFF, BY_ID, { id: 'w-closed' }))).toBeNull();
    await send(openOrder('w-closed'));
    expect(await only(ask(CUSTOMER, BY_ID, { id: 'w-closed' }))).toMatchObject({ status: 'WITHDRAWN' });
  });
});

describe('who may what', () => {
  beforeAll(() => send(openOrder('w-mine', ['CONFIRM', 'DENY', 'COMPLETE'])));

  it('the contact of another person, named by whoever reserved, is shown to nobody', async () => {
    await send(openOrder('w-foreign', ['COMPLETE'], { contactId: 'customer-2' }));
    for (const who of [STAFF, as.admin])
      expect(await only(ask(who, BY_ID, { id: 'w-foreign' }))).toMatchObject({ contact: null });
  });

  it.each([
    ['an unknown one', 'w-none'],
    ['an empty one', ''],
    ['one with a NUL in it', 'w\u0000'],
    ['an endless one', 'x'.repeat(10_000)],
  ])('there is no work with %s for an id: that is no fault', async (_, id) => {
    expect(await only(ask(STAFF, BY_ID, { id }))).toBeNull();
    const input = { workOrderId: id, action: 'COMPLETE' };
    expect(await only(ask(STAFF, ACT, { input }))).toMatchObject({ __typename: 'NotFound' });
  });

  it('the customer sees it without the desk’s buttons and the contact; others see nothing', async () => {
    const of = [
      { __typename: 'Reservation', id: 'w-mine' },
      { __typename: 'Fulfillment', id: 'w-mine' },
      { __typename: 'Reservation', id: 'unknown' },
    ];
    const contact = { name: '김민지' };
    const actions = [{ action: 'CONFIRM' }, { action: 'DENY' }];
    for (const who of [STAFF, as.admin])
      expect(await entities(ask(who, RESERVATIONS, { of }))).toEqual([
        { fulfillment: { status: 'OPEN', contact, actions } },
        { status: 'OPEN' },
        { fulfillment: null },
      ]);
    for (const who of [CUSTOMER, as.service('mypage')])
      expect(await entities(ask(who, RESERVATIONS, { of }))).toEqual([
        { fulfillment: { status: 'OPEN', contact: null, actions: [] } },
        { status: 'OPEN' },
        { fulfillment: null },
      ]);
    for (const who of [as.nobody, as.customer('another'), as.staffOf('store-haeundae'), as.supplier('s')])
      expect(await entities(ask(who, RESERVATIONS, { of }))).toEqual([
        { fulfillment: null },
        null,
        { fulfillment: null },
      ]);
  });

  it('only its own staff acts', async () => {
    expect(await codeOf(ask(as.nobody, ACT, click('w-mine', 'CONFIRM')))).toBe('UNAUTHENTICATED');
    for (const who of [CUSTOMER, as.staffOf('store-haeundae'), as.supplier('s')])
      expect(await codeOf(ask(who, ACT, click('w-mine', 'CONFIRM')))).toBe('FORBIDDEN');
    expect(await only(ask(STAFF, BY_ID, { id: 'w-mine' }))).toMatchObject({ status: 'OPEN' });
  });

  it('what cannot be right is refused as data', async () => {
    expect(await only(ask(STAFF, ACT, click('unknown', 'CONFIRM')))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await only(ask(STAFF, ACT, click('w-mine', 'DENY')))).toEqual({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      message: '"note" must say why.',
      field: 'note',
    });
    expect(await only(ask(STAFF, ACT, click('w-mine', 'CONFIRM', 'x'.repeat(501))))).toMatchObject({
      __typename: 'InvalidInput',
    });
    expect(await only(ask(STAFF, ACT, click('w-mine', 'COMPLETE')))).toMatchObject({ state: 'OPEN' });
    expect(await only(ask(STAFF, ACT, click('w-mine', 'DENY', '품절입니다')))).toMatchObject({
      fulfillment: { status: 'DENIED', note: '품절입니다' },
    });
    await send(openOrder('w-number', ['CONFIRM', 'DENY']));
    expect(
      await only(ask(STAFF, ACT, click('w-number', 'DENY', '900101-1234567 님, 품절입니다'))),
    ).toMatchObject({ fulfillment: { status: 'DENIED', note: '[hidden] 님, 품절입니다' } });
    await send(openOrder('w-gated', ['START'], { gates: { start: ['coupon.issue'], withdraw: [] } }));
    expect(await only(ask(STAFF, ACT, click('w-gated', 'START')))).toMatchObject({
      __typename: 'GateUnknown',
      gate: 'coupon.issue',
    });
  });
});

describe('a desk', () => {
  const of = [{ __typename: 'Provider', id: 'store-desk' }];
  const staff = as.staffOf('store-desk');
  interface Desk {
    desk: {
      edges: { node: { id: string; contact: object | null } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }
  const list = async (variables: object = {}): Promise<Desk['desk'] | undefined> =>
    ((await entities(ask(staff, DESK, { of, ...variables }))) as Desk[])[0]?.desk;

  beforeAll(async () => {
    for (let n = 1; n <= 5; n += 1)
      await send(openOrder(`d-${n}`, ['COMPLETE'], { providerId: 'store-desk', contactId: `contact-${n}` }));
    await ask(staff, ACT, click('d-2', 'COMPLETE'));
  });

  it('is listed in pages, by status, for its staff', async () => {
    const page = await list({ status: ['OPEN'], first: 2 });
    expect(page?.edges.map(({ node }) => node.id)).toEqual(['d-1', 'd-3']);
    const next = await list({ status: ['OPEN'], first: 2, after: page?.pageInfo.endCursor });
    expect(next?.edges.map(({ node }) => node.id)).toEqual(['d-4', 'd-5']);
    expect(next?.pageInfo.hasNextPage).toBe(false);
    expect(await entities(ask(as.customer(), DESK, { of }))).toEqual([{ desk: null }]);
    expect(await entities(ask(STAFF, DESK, { of }))).toEqual([{ desk: null }]);
    expect(await codeOf(ask(staff, DESK, { of, first: 101 }))).toBe('BAD_USER_INPUT');
    expect(await codeOf(ask(staff, DESK, { of, after: 'nonsense' }))).toBe('BAD_USER_INPUT');
    const nul = Buffer.from(JSON.stringify(['2026-11-21T03:00:00Z', '\u0000'])).toString('base64url');
    expect(await codeOf(ask(staff, DESK, { of, after: nul }))).toBe('BAD_USER_INPUT');
  });

  it('asks for all contacts at once, as a service, and goes on without them', async () => {
    const page = await list();
    expect(page?.edges.map(({ node }) => node.contact)).toEqual([
      { name: '김민지', phone: '010-0000-1001' },
      { name: '이준호', phone: null },
      null,
      null,
      null,
    ]);
    expect(identity.asked).toEqual([
      { caller: { type: 'service', name: 'fulfillment' }, ids: [1, 2, 3, 4, 5].map((n) => `contact-${n}`) },
    ]);
    identity.works = false;
    const { data, errors } = await ask(staff, DESK, { of });
    expect(errors).toBeUndefined();
    expect((data as { _entities: Desk[] })._entities[0]?.desk.edges.map(({ node }) => node.contact)).toEqual(
      Array(5).fill(null),
    );
  });
});
