import { type Answer, as, createTestDatabase } from '@yeyak/testkit';
import { IdentityContext } from './identity-context';
import { openOrder, type Service, startService } from './service';

const HOSPITAL = 'hospital-mapo';
const CLINIC = 'clinic-mapo';
const ACADEMY = 'academy-mapo';
const identity = new IdentityContext();

let service: Service;
let drop: () => Promise<void>;

beforeAll(async () => {
  const made = await createTestDatabase('fulfillment');
  drop = made.drop;
  await identity.listen();
  service = await startService(made.url, { IDENTITY_URL: identity.url });
});
afterAll(async () => {
  await service.stop();
  await identity.close();
  await drop();
});
beforeEach(() => identity.reset());

const label = (text: string) => ({ ko: text, en: text });
const slot = (startsAt: string, minutes = 30) => ({
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(),
  timeZone: 'Asia/Seoul',
});
const decided = [
  { action: 'CONFIRM' as const, label: label('Approve') },
  { action: 'DENY' as const, label: label('Deny') },
  { action: 'COMPLETE' as const, label: label('Attended') },
];
const vaccination = (id: string, startsAt: string, over: object = {}) =>
  openOrder(id, {
    providerId: HOSPITAL,
    offeringId: 'flu',
    kind: { code: 'VACCINATION', label: label('Vaccination') },
    quantity: 1,
    slot: slot(startsAt),
    item: { sku: 'vaccine-a', name: label('Vaccine A'), lot: 'A-17' },
    actions: [
      { action: 'COMPLETE', label: label('Vaccinated') },
      { action: 'NO_SHOW', label: label('Did not come') },
    ],
    ...over,
  });
const enrolment = (id: string, over: object = {}) =>
  openOrder(id, {
    providerId: ACADEMY,
    offeringId: 'pottery',
    kind: { code: 'COURSE_ENROLLMENT', label: label('Course') },
    participantIds: ['contact-1', 'contact-2'],
    actions: decided,
    ...over,
  });

/** One after the other: messages that come together are taken in in any order. */
const inOrder = async (...orders: Parameters<Service['send']>): Promise<void> => {
  for (const order of orders) await service.send(order);
};

const BY_ID = `query ($id: ID!) { fulfillment(id: $id) { status dueAt offeringId needsAddress note
  slot { startsAt endsAt timeZone } item { sku name { en } lot } actions { action }
  participants { name phone address } contact { name address } } }`;
const ACT = `mutation ($input: ActOnWorkInput!) { actOnWork(input: $input) { __typename
  ... on UserError { message } ... on NotPossible { state } ... on InvalidInput { field }
  ... on TooEarly { code from }
  ... on ActOnWorkSuccess { fulfillment { status note noShowAt completedAt } } } }`;
const DESK = `query ($of: [_Any!]!, $status: [FulfillmentStatus!], $offeringId: ID, $on: Date, $first: Int, $after: String) {
  _entities(representations: $of) { ... on Provider {
    list: desk(status: $status, offeringId: $offeringId, on: $on, first: $first, after: $after) {
      edges { node { id } } pageInfo { hasNextPage endCursor } } } } }`;
const ROSTER = `query ($of: [_Any!]!, $offeringId: ID!, $startsAt: DateTime, $first: Int, $after: String) {
  _entities(representations: $of) { ... on Provider {
    list: roster(offeringId: $offeringId, startsAt: $startsAt, first: $first, after: $after) {
      edges { node { id participants { name phone } } } pageInfo { hasNextPage endCursor } } } } }`;

interface List {
  edges: { node: { id: string; participants?: unknown[] } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const only = ({ data, errors }: Answer<Record<string, unknown>>): unknown => {
  if (!data) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0];
};
const list = async (query: string, provider: string, variables: object = {}, who = as.staffOf(provider)) => {
  const of = [{ __typename: 'Provider', id: provider }];
  const answer = await service.ask(who, query, { of, ...variables });
  if (answer.errors) return answer.errors[0]?.extensions?.code;
  return (only(answer) as { list: List | null }[])[0]?.list;
};
const ids = async (...args: Parameters<typeof list>) => {
  const found = await list(...args);
  return found && typeof found === 'object' ? found.edges.map(({ node }) => node.id) : found;
};
const click = async (provider: string, workOrderId: string, action: string, note?: string) =>
  only(await service.ask(as.staffOf(provider), ACT, { input: { workOrderId, action, note } }));

describe('the desk of a hospital', () => {
  beforeAll(() =>
    inOrder(
      // 00:30 and 23:30 of the second of December in Seoul, which is over: two days of UTC.
      vaccination('v-early', '2025-12-01T15:30:00.000Z'),
      vaccination('v-late', '2025-12-02T14:30:00.000Z', { dueAt: '2025-12-02T15:00:00.000Z' }),
      vaccination('v-next', '2025-12-02T15:00:00.000Z'),
      vaccination('v-other', '2025-12-02T01:00:00.000Z', { offeringId: 'hepatitis' }),
      openOrder('v-whenever', { providerId: HOSPITAL }),
    ),
  );

  it('V6 sees who comes when and what was drawn for them; no more of them than it needs', async () => {
    const seen = only(await service.ask(as.staffOf(HOSPITAL), BY_ID, { id: 'v-late' }));
    expect(seen).toEqual({
      status: 'OPEN',
      dueAt: '2025-12-02T15:00:00.000Z',
      offeringId: 'flu',
      needsAddress: false,
      note: null,
      slot: {
        startsAt: '2025-12-02T14:30:00.000Z',
        endsAt: '2025-12-02T15:00:00.000Z',
        timeZone: 'Asia/Seoul',
      },
      item: { sku: 'vaccine-a', name: { en: 'Vaccine A' }, lot: 'A-17' },
      actions: [{ action: 'COMPLETE' }, { action: 'NO_SHOW' }],
      participants: [],
      contact: { name: '김민지', address: null },
    });
  });

  it('V6 lists a local day, an offering, a state, and what all of them say together', async () => {
    expect(await ids(DESK, HOSPITAL, { on: '2025-12-02' })).toEqual(['v-early', 'v-late', 'v-other']);
    expect(await ids(DESK, HOSPITAL, { on: '2025-12-03' })).toEqual(['v-next']);
    expect(await ids(DESK, HOSPITAL, { offeringId: 'flu' })).toEqual(['v-early', 'v-late', 'v-next']);
    expect(await ids(DESK, HOSPITAL, { offeringId: 'flu', on: '2025-12-02' })).toEqual(['v-early', 'v-late']);
    expect(await ids(DESK, HOSPITAL)).toHaveLength(5);
    const page = (await list(DESK, HOSPITAL, { on: '2025-12-02', first: 2 })) as List;
    expect(page.pageInfo.hasNextPage).toBe(true);
    const after = page.pageInfo.endCursor;
    expect(await ids(DESK, HOSPITAL, { on: '2025-12-02', first: 2, after })).toEqual(['v-other']);
    expect(await click(HOSPITAL, 'v-early', 'COMPLETE')).toMatchObject({
      fulfillment: { status: 'COMPLETED', completedAt: expect.any(String) as string },
    });
    expect(await click(HOSPITAL, 'v-other', 'NO_SHOW')).toMatchObject({
      fulfillment: { status: 'NO_SHOW', noShowAt: expect.any(String) as string },
    });
    const filter = { on: '2025-12-02', status: ['OPEN', 'NO_SHOW'] };
    expect(await ids(DESK, HOSPITAL, filter)).toEqual(['v-late', 'v-other']);
    expect(await ids(DESK, HOSPITAL, { ...filter, offeringId: 'flu' })).toEqual(['v-late']);
  });

  it('H4 V6 notes nobody as missing before their time, nor offers to; who comes earlier is served', async () => {
    const startsAt = new Date(Date.now() + 21 * 86_400_000).toISOString();
    const work = vaccination('v-ahead', startsAt, { providerId: CLINIC });
    await service.send(work);
    const seen = only(await service.ask(as.staffOf(CLINIC), BY_ID, { id: 'v-ahead' }));
    expect(seen).toMatchObject({ status: 'OPEN', actions: [{ action: 'COMPLETE' }] });
    expect(await click(CLINIC, 'v-ahead', 'NO_SHOW')).toEqual({
      __typename: 'TooEarly',
      code: 'TOO_EARLY',
      message: 'Nobody can be marked as a no-show before the time that they are expected at.',
      from: startsAt,
    });
    expect(await click(CLINIC, 'v-ahead', 'COMPLETE')).toMatchObject({
      fulfillment: { status: 'COMPLETED', noShowAt: null },
    });
  });

  it.each([
    ['a day that there is not', { on: '2026-02-30' }],
    ['no day at all', { on: 'tomorrow' }],
    ['a NUL', { on: '\u0000' }],
  ])('%s is bad input', async (_, variables) => {
    expect(await list(DESK, HOSPITAL, variables)).toBe('BAD_USER_INPUT');
  });

  it.each(['', 'a\u0000', 'x'.repeat(10_000)])('what is no id is no offering', async (offeringId) => {
    expect(await ids(DESK, HOSPITAL, { offeringId })).toEqual([]);
    expect(await ids(ROSTER, HOSPITAL, { offeringId })).toEqual([]);
  });

  it('V6 who comes at a time: there is nothing to confirm, so all of them', async () => {
    const startsAt = '2025-12-02T14:30:00.000Z';
    expect(await ids(ROSTER, HOSPITAL, { offeringId: 'flu', startsAt })).toEqual(['v-late']);
    expect(await ids(ROSTER, HOSPITAL, { offeringId: 'flu', startsAt: '2025-12-02T23:30:00+09:00' })).toEqual(
      ['v-late'],
    );
    expect(await ids(ROSTER, HOSPITAL, { offeringId: 'flu' })).toEqual(['v-early', 'v-late', 'v-next']);
    expect(await list(ROSTER, HOSPITAL, { offeringId: 'flu', startsAt: 'noon' })).toBe('BAD_USER_INPUT');
  });
});

describe('the desk of an academy, a centre, a library', () => {
  beforeAll(() =>
    inOrder(...['e-1', 'e-2', 'e-3'].map((id) => enrolment(id)), enrolment('e-else', { offeringId: 'x' })),
  );

  it('H4 B5 B8 E4 confirms, or denies with a reason that the customer reads', async () => {
    expect(await click(ACADEMY, 'e-1', 'CONFIRM')).toMatchObject({ fulfillment: { status: 'CONFIRMED' } });
    for (const reason of [undefined, ' ', 'a\u0007'])
      expect(await click(ACADEMY, 'e-2', 'DENY', reason)).toMatchObject({
        __typename: 'InvalidInput',
        field: 'note',
      });
    const reason = '정원이 찼습니다';
    expect(await click(ACADEMY, 'e-2', 'DENY', reason)).toMatchObject({ fulfillment: { status: 'DENIED' } });
    expect(await click(ACADEMY, 'e-2', 'CONFIRM')).toMatchObject({
      __typename: 'NotPossible',
      state: 'DENIED',
    });
    expect(only(await service.ask(as.customer('customer-1'), BY_ID, { id: 'e-2' }))).toMatchObject({
      status: 'DENIED',
      note: reason,
      participants: null,
      contact: null,
    });
  });

  it('E4 has a roster of those who were confirmed, with their participants’ names', async () => {
    await click(ACADEMY, 'e-3', 'CONFIRM');
    identity.reset();
    const roster = (await list(ROSTER, ACADEMY, { offeringId: 'pottery', first: 1 })) as List;
    expect(roster.edges).toEqual([
      {
        node: {
          id: 'e-1',
          participants: [
            { name: '김민지', phone: '010-0000-1001' },
            { name: '이준호', phone: null },
          ],
        },
      },
    ]);
    expect(identity.asked).toHaveLength(1);
    const { endCursor: after } = roster.pageInfo;
    expect(await ids(ROSTER, ACADEMY, { offeringId: 'pottery', first: 1, after })).toEqual(['e-3']);
    await click(ACADEMY, 'e-3', 'COMPLETE');
    expect(await ids(ROSTER, ACADEMY, { offeringId: 'pottery' })).toEqual(['e-1', 'e-3']);
  });

  it('shows nobody else’s contact as a participant, and goes on without names', async () => {
    await service.send(enrolment('e-foreign', { participantIds: ['customer-2', 'contact-1'] }));
    const names = async () =>
      only(await service.ask(as.admin, BY_ID, { id: 'e-foreign' })) as { participants: unknown };
    expect((await names()).participants).toEqual([
      null,
      { name: '김민지', phone: '010-0000-1001', address: null },
    ]);
    identity.works = false;
    expect((await names()).participants).toEqual([null, null]);
  });

  it('is for its staff alone', async () => {
    for (const who of [as.nobody, as.customer('customer-1'), as.staffOf(HOSPITAL), as.supplier('s')]) {
      expect(await list(DESK, ACADEMY, {}, who)).toBeNull();
      expect(await list(ROSTER, ACADEMY, { offeringId: 'pottery' }, who)).toBeNull();
    }
    expect(await ids(ROSTER, ACADEMY, { offeringId: 'x' }, as.admin)).toEqual([]);
  });
});
