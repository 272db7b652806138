import { createTestDatabase, as, eventually, type Answer } from '@yeyak/testkit';
import { createClient, type PrismaClient } from '../src/adapters/prisma/client';
import { delivery, letterOf, PROVIDER } from './desk';
import { GateContexts } from './gate-contexts';
import { IdentityContext } from './identity-context';
import { command, openOrder, type Service, startService } from './service';

const STAFF = as.staffOf(PROVIDER);
const CUSTOMER = as.customer('customer-1');
const identity = new IdentityContext();
const others = new GateContexts();

let url: string;
let drop: () => Promise<void>;
let database: PrismaClient;
let service: Service;

/** A port at which nobody listens. */
const NOBODY = 'http://127.0.0.1:1/graphql';

/** The whole context with its neighbours, with short pauses so that the test is short. */
const start = (env: NodeJS.ProcessEnv = {}) =>
  startService(url, {
    IDENTITY_URL: identity.url,
    MARKETING_URL: others.url,
    NOTIFICATION_URL: others.url,
    GATE_BREAKER_RESET_MS: '300',
    GATE_FIRST_PAUSE_MS: '20',
    ...env,
  });

beforeAll(async () => {
  ({ url, drop } = await createTestDatabase('fulfillment'));
  database = createClient(url, 2);
  await identity.listen();
  await others.listen();
  service = await start();
});
afterAll(async () => {
  await service.stop();
  await others.close();
  await identity.close();
  await database.$disconnect();
  await drop();
});
beforeEach(() => others.reset());

const { actions, gates, milestones } = delivery();
const order = (id: string, over: object = {}) =>
  openOrder(id, {
    kind: { code: 'SHOP_DELIVERY', label: { ko: '쇼핑 배송', en: 'Shop delivery' } },
    actions: [...actions],
    gates: { start: [...gates.start], withdraw: [...gates.withdraw] },
    milestones: [...milestones],
    needsAddress: true,
    ...over,
  });

const WORK = `status startedAt withdrawnAt note gates { action gate state reason }
  milestones { code label { en } reachedAt note } nextMilestones { code } actions { action }
  contact { name phone address }`;
const BY_ID = `query ($id: ID!) { fulfillment(id: $id) { ${WORK} } }`;
const REFUSALS = `__typename ... on UserError { code message } ... on NotPossible { state }
  ... on InvalidInput { field } ... on GateRefused { gate reason } ... on GateUnknown { gate }`;
const ACT = `mutation ($input: ActOnWorkInput!) { actOnWork(input: $input) { ${REFUSALS}
  ... on ActOnWorkSuccess { fulfillment { ${WORK} } } } }`;
const RECORD = `mutation ($input: RecordMilestoneInput!) { recordMilestone(input: $input) {
  __typename ... on UserError { code message } ... on NotPossible { state } ... on InvalidInput { field }
  ... on MilestonePassed { milestone } ... on RecordMilestoneSuccess { fulfillment { ${WORK} } } } }`;
const WITHDRAW = `mutation ($input: WithdrawWorkInput!) { withdrawWork(input: $input) { withdrawn fact } }`;

const only = (answer: Answer<Record<string, unknown>>): Record<string, unknown> | null => {
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return Object.values(answer.data)[0] as Record<string, unknown> | null;
};
const codeOf = (answer: Answer<unknown>) => answer.errors?.[0]?.extensions?.code;
const read = async (id: string, who = CUSTOMER) => only(await service.ask(who, BY_ID, { id }));
const click = async (id: string, action: string) =>
  only(await service.ask(STAFF, ACT, { input: { workOrderId: id, action } }));
const record = (id: string, code: string, note?: string, who = STAFF) =>
  service.ask(who, RECORD, { input: { workOrderId: id, code, note } });
const withdrawNow = async (id: string) =>
  only(
    await service.ask(as.service('reservation'), WITHDRAW, {
      input: {
        workOrderId: id,
        reservationId: id,
        providerId: PROVIDER,
        reason: 'CUSTOMER',
        letter: letterOf(id),
      },
    }),
  );
const becomes = (id: string, status: string) =>
  eventually(async () => expect(await read(id)).toMatchObject({ status }), { within: 60_000 });
const said = async (id: string) =>
  (await database.outboxMessage.findMany({ where: { correlationId: id }, orderBy: { position: 'asc' } })).map(
    ({ type }) => type.replace('WorkOrder', ''),
  );

describe('a delivery', () => {
  it('D2 D3 D5 D10 reaches the desk, starts with its coupon, and is followed on its way by the customer', async () => {
    await service.send(order('parcel'));
    expect(await read('parcel', STAFF)).toMatchObject({
      status: 'OPEN',
      gates: [],
      contact: { name: '김민지', phone: '010-0000-1001', address: '서울 성동구 연무장길 1' },
      nextMilestones: [],
    });
    expect(await click('parcel', 'START')).toMatchObject({
      __typename: 'ActOnWorkSuccess',
      fulfillment: {
        status: 'STARTED',
        gates: [{ action: 'START', gate: 'coupon.issue', state: 'OPEN', reason: null }],
        nextMilestones: [{ code: 'SHIPPED' }, { code: 'OUT' }, { code: 'HANDED_OVER' }],
      },
    });
    expect(others.coupons.has('parcel')).toBe(true);
    const first = only(await record('parcel', 'OUT', '오후에 도착합니다'));
    expect(first).toMatchObject({ __typename: 'RecordMilestoneSuccess' });
    expect(only(await record('parcel', 'OUT', 'again'))).toEqual(first);
    expect(await read('parcel')).toMatchObject({
      status: 'STARTED',
      milestones: [
        { code: 'SHIPPED', label: { en: 'SHIPPED' }, reachedAt: null, note: null },
        { code: 'OUT', reachedAt: expect.stringMatching(/Z$/) as string, note: '오후에 도착합니다' },
        { code: 'HANDED_OVER', reachedAt: null },
      ],
      nextMilestones: [],
      actions: [],
      contact: null,
    });
    expect(await click('parcel', 'COMPLETE')).toMatchObject({ fulfillment: { status: 'COMPLETED' } });
    expect(await said('parcel')).toEqual([
      'Opened',
      'GateChanged',
      'GateChanged',
      'Started',
      'MilestoneReached',
      'Completed',
    ]);
  });

  it('a milestone’s words keep no resident number, at the desk or in the fact, which is kept for good', async () => {
    await service.send(order('numbered'));
    await click('numbered', 'START');
    await record('numbered', 'OUT', '900101-1234567 님 댁에 곧 도착합니다. 송장 6892034401234');
    const note = '[hidden] 님 댁에 곧 도착합니다. 송장 6892034401234';
    expect(await read('numbered')).toMatchObject({ milestones: [{}, { code: 'OUT', note }, {}] });
    const [fact] = await database.outboxMessage.findMany({
      where: { correlationId: 'numbered', type: 'WorkOrderMilestoneReached' },
    });
    expect(fact?.payload).toMatchObject({ note });
  });

  it('D5 a milestone that cannot be is refused as data, and only its own staff notes one', async () => {
    await service.send(order('way'));
    expect(only(await record('way', 'SHIPPED'))).toMatchObject({ __typename: 'NotPossible', state: 'OPEN' });
    await click('way', 'START');
    await record('way', 'OUT');
    expect(only(await record('way', 'SHIPPED'))).toEqual({
      __typename: 'MilestonePassed',
      code: 'MILESTONE_PASSED',
      message: 'A later step has been reached already.',
      milestone: 'OUT',
    });
    for (const code of ['', 'LOST', 'a\u0000', 'x'.repeat(10_000)])
      expect(only(await record('way', code))).toMatchObject({ __typename: 'InvalidInput', field: 'code' });
    expect(only(await record('way', 'HANDED_OVER', 'x'.repeat(501)))).toMatchObject({ field: 'note' });
    expect(only(await record('unknown', 'OUT'))).toMatchObject({ __typename: 'NotFound' });
    expect(codeOf(await record('way', 'HANDED_OVER', undefined, as.nobody))).toBe('UNAUTHENTICATED');
    for (const who of [CUSTOMER, as.staffOf('another')])
      expect(codeOf(await record('way', 'HANDED_OVER', undefined, who))).toBe('FORBIDDEN');
    await record('way', 'HANDED_OVER');
    expect(await withdrawNow('way')).toEqual({ withdrawn: false, fact: 'WorkOrderWithdrawalRefused' });
  });

  it('D3 the desk is told that no campaign gives a coupon, and the work stays where it was', async () => {
    await service.send(order('no-campaign'));
    others.hasCampaign = false;
    expect(await click('no-campaign', 'START')).toEqual({
      __typename: 'GateRefused',
      code: 'GATE_REFUSED',
      message: 'It cannot start: "coupon.issue" was refused (NO_CAMPAIGN).',
      gate: 'coupon.issue',
      reason: 'NO_CAMPAIGN',
    });
    expect(await read('no-campaign', STAFF)).toMatchObject({
      status: 'OPEN',
      actions: [{ action: 'START' }],
      gates: [{ state: 'REFUSED', reason: 'NO_CAMPAIGN' }],
    });
  });

  it('D3 X3 while marketing is down the click is kept and seen, also through a restart; then it starts by itself', async () => {
    await service.stop();
    service = await start({ MARKETING_URL: NOBODY });
    await service.send(order('restart'));
    expect(await click('restart', 'START')).toMatchObject({
      __typename: 'ActOnWorkSuccess',
      fulfillment: {
        status: 'STARTING',
        startedAt: null,
        gates: [{ action: 'START', gate: 'coupon.issue', state: 'WAITING' }],
        actions: [],
      },
    });
    expect(await read('restart')).toMatchObject({ status: 'STARTING' });
    await service.stop();
    service = await start();
    await becomes('restart', 'STARTED');
    expect(others.issued.get('restart')).toBe(1);
    expect(await said('restart')).toEqual(['Opened', 'GateChanged', 'GateChanged', 'Started']);
  });
});

describe('a delivery that is cancelled', () => {
  it('D6 D7 D8 D9 D13 is agreed at once within the request, and withdrawn once coupon and message are', async () => {
    await service.send(order('cancelled'));
    await click('cancelled', 'START');
    others.works = false;
    expect(await withdrawNow('cancelled')).toEqual({ withdrawn: true, fact: 'WorkOrderWithdrawalAgreed' });
    expect(await read('cancelled')).toMatchObject({
      status: 'WITHDRAWING',
      gates: [
        { action: 'START', gate: 'coupon.issue', state: 'OPEN' },
        { action: 'WITHDRAW', gate: 'coupon.cancel', state: 'WAITING' },
        { action: 'WITHDRAW', gate: 'message.sendCancellation', state: 'WAITING' },
      ],
    });
    expect(await click('cancelled', 'COMPLETE')).toMatchObject({
      __typename: 'NotPossible',
      state: 'WITHDRAWING',
    });
    others.works = true;
    await becomes('cancelled', 'WITHDRAWN');
    expect([others.coupons.has('cancelled'), others.sent.has('cancelled:cancelled')]).toEqual([false, true]);
    expect(await withdrawNow('cancelled')).toEqual({ withdrawn: true, fact: 'WorkOrderWithdrawn' });
  });

  it('D11 a message service slowed by 400 to 620 ms: every cancellation is agreed at once, fewer calls reach it, all are done in the end', async () => {
    await service.stop();
    service = await start({ GATE_TIMEOUT_MS: '450', GATE_BREAKER_VOLUME: '5' });
    const ids = Array.from({ length: 12 }, (_, n) => `slowed-${n}`);
    await service.send(...ids.map((id) => order(id)));
    others.delayMs = ({ gate }, n) => (gate === 'sendCancellation' ? 400 + ((n * 97) % 221) : 0);
    const commands = ids.map((id) =>
      command('WithdrawWorkOrder', id, {
        workOrderId: id,
        reservationId: id,
        providerId: PROVIDER,
        reason: 'CUSTOMER',
        letter: letterOf(id),
      }),
    );
    await service.send(...commands);
    // With a pause of 20 ms they would be sent again and again; the breaker lets one try every 300 ms.
    await eventually(async () => {
      const tries = await database.workOrder.aggregate({ _sum: { gateTries: true } });
      expect(tries._sum.gateTries ?? 0).toBeGreaterThan(2 * others.count('sendCancellation'));
    });
    others.reset();
    for (const id of ids) await becomes(id, 'WITHDRAWN');
    for (const id of ids)
      expect([await said(id), others.sent.has(`${id}:cancelled`)]).toEqual([
        [
          'Opened',
          'WithdrawalAgreed',
          'GateChanged',
          'GateChanged',
          'GateChanged',
          'GateChanged',
          'Withdrawn',
        ],
        true,
      ]);
  });
});

it('D3 X25 without marketing a start is refused in so many words, a withdrawal waits visibly', async () => {
  await service.stop();
  service = await start({ MARKETING_URL: undefined });
  await service.send(order('alone'));
  expect(await click('alone', 'START')).toMatchObject({ __typename: 'GateUnknown', gate: 'coupon.issue' });
  expect(await withdrawNow('alone')).toMatchObject({ fact: 'WorkOrderWithdrawalAgreed' });
  await eventually(async () =>
    expect(await read('alone')).toMatchObject({
      status: 'WITHDRAWING',
      gates: [{ gate: 'coupon.cancel', state: 'REFUSED', reason: 'NOT_PROVIDED' }, { state: 'WAITING' }],
    }),
  );
  expect(await service.metrics()).toContain('fulfillment_gates{state="waiting"} 1\n');
  await database.workOrder.update({ where: { id: 'alone' }, data: { gateTries: 7 } });
  expect(await service.metrics()).toContain('fulfillment_gates{state="stuck"} 1\n');
});
