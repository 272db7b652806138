import { createLogger, Peer } from '@yeyak/service-kit';
import { createTestDatabase, Deferred, eventually, FaultPoints } from '@yeyak/testkit';
import { PeerGates } from '../src/adapters/peers/gates';
import { createClient, type PrismaClient, type Transaction } from '../src/adapters/prisma/client';
import { gateErrands } from '../src/adapters/prisma/gate-errand.store';
import { PrismaDeskReader, PrismaWorkOrders } from '../src/adapters/prisma/work-order.store';
import { actOnWork } from '../src/application/act-on-work';
import { askDueGates } from '../src/application/ask-due-gates';
import { openWorkOrder } from '../src/application/open-work-order';
import { pursueGates } from '../src/application/pursue-gates';
import { withdrawNow, withdrawWhenCommanded } from '../src/application/withdraw-work-order';
import { AT, delivery, letterOf, named } from './desk';
import { GateContexts, SECRET } from './gate-contexts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const LEASE = 10 * SECOND;
const logger = createLogger('fulfillment', 'silent');
const others = new GateContexts();

let database: PrismaClient;
let drop: () => Promise<void>;
let now = AT;
const clock = () => now;
const pass = (ms: number) => {
  now = new Date(now.getTime() + ms);
};
const transactions = {
  transaction: <T>(work: (tx: Transaction) => Promise<T>) => database.$transaction(work),
};

beforeAll(async () => {
  const made = await createTestDatabase('fulfillment');
  drop = made.drop;
  database = createClient(made.url, 10);
  await others.listen();
});
afterAll(async () => {
  for (const close of closers) await close();
  await others.close();
  await database.$disconnect();
  await drop();
});
beforeEach(() => {
  others.reset();
  now = AT;
});

const closers: (() => Promise<void>)[] = [];
function peerOf(name: string, timeoutMs = 2_000, breaker?: { volume: number; resetMs: number }): Peer {
  const peer = new Peer({ name, url: others.url, caller: 'fulfillment', secret: SECRET, timeoutMs, breaker });
  closers.push(() => peer.close());
  return peer;
}
const patient = { volume: 1_000, resetMs: 50 };

interface Setting {
  points?: FaultPoints;
  workOrders?: PrismaWorkOrders;
  leaseMs?: number;
  marketing?: Peer | null;
  notification?: Peer | null;
}

/** The use cases over real HTTP, as one replica has them. */
function replica({ points = new FaultPoints(), leaseMs = LEASE, ...given }: Setting = {}) {
  const { workOrders = new PrismaWorkOrders() } = given;
  const { marketing = peerOf('marketing', 2_000, patient) } = given;
  const { notification = peerOf('notification', 2_000, patient) } = given;
  const deps = { database, transactions, workOrders, errands: gateErrands, clock };
  const gates = new PeerGates({ marketing, notification }, logger);
  const pursue = pursueGates({ ...deps, gates, firstPauseMs: SECOND, pass: points.pass });
  const act = actOnWork({ ...deps, pursue, leaseMs });
  const withdrawal = (id: string) => ({ ...named(id), at: now, letter: letterOf(id) });
  return {
    open: (id: string) =>
      transactions.transaction((tx) =>
        openWorkOrder(deps)(tx, { ...named(id), brief: delivery() }, `open-${id}`),
      ),
    start: (id: string) => act({ workOrderId: id, action: 'START', by: 'staff', note: null, at: now }),
    withdraw: (id: string) =>
      transactions.transaction((tx) => withdrawWhenCommanded(deps)(tx, withdrawal(id), `withdraw-${id}`)),
    withdrawNow: (id: string) => withdrawNow(deps)(withdrawal(id)),
    ask: askDueGates({ ...deps, pursue, leaseMs, logger }),
  };
}

const orderOf = async (id: string) => {
  const [order] = await new PrismaDeskReader(database).byIds([id]);
  if (!order) throw new Error(`there is no work ${id}`);
  return order;
};
const statusOf = async (id: string) => (await orderOf(id)).status;
const gatesOf = async (id: string) => (await orderOf(id)).gates.map(({ gate, state }) => `${gate} ${state}`);
const said = async (id: string) => {
  const messages = await database.outboxMessage.findMany({
    where: { correlationId: `r-${id}` },
    orderBy: { position: 'asc' },
  });
  return messages.map(({ type, payload }) => {
    const { gate, state } = payload as { gate?: string; state?: string };
    return gate ? `${gate} ${state}` : type.replace('WorkOrder', '');
  });
};
const dueIn = async (id: string): Promise<number | null> => {
  const row = await database.workOrder.findUniqueOrThrow({ where: { id } });
  return row.gateAt && row.gateAt.getTime() - now.getTime();
};

describe('a start that waits for its coupon', () => {
  it('D3 is stored before marketing is asked, as a service, and takes place with its answer', async () => {
    const { open, start } = replica();
    await open('start');
    let seen: string | undefined;
    others.onAsked = async () => (seen = await statusOf('start'));
    expect(await start('start')).toMatchObject({ ok: true, order: { status: 'STARTED', startedAt: AT } });
    expect(seen).toBe('STARTING');
    expect(others.asked).toEqual([
      {
        gate: 'issueCoupon',
        input: {
          key: 'start:coupon',
          reservationId: 'r-start',
          customerId: 'customer-1',
          providerId: named().providerId,
        },
        caller: { type: 'service', name: 'fulfillment' },
        correlationId: 'r-start',
      },
    ]);
    expect(await said('start')).toEqual(['Opened', 'coupon.issue WAITING', 'coupon.issue OPEN', 'Started']);
    expect(await dueIn('start')).toBeNull();
  });

  it('D3 the same click many times at once asks once', async () => {
    const { open, start } = replica();
    await open('clicks');
    const go = new Deferred();
    others.onAsked = () => go.promise;
    const clicks = Array.from({ length: 6 }, () => start('clicks'));
    await eventually(() => expect(others.asked).toHaveLength(1));
    const [first] = await Promise.all([Promise.any(clicks), eventually(() => statusOf('clicks'))]);
    expect(first).toMatchObject({ ok: true, order: { status: 'STARTING' } });
    go.resolve();
    expect((await Promise.all(clicks)).every(({ ok }) => ok)).toBe(true);
    expect(others.asked).toHaveLength(1);
    expect((await said('clicks')).filter((type) => type === 'Started')).toHaveLength(1);
  });

  it('D3 is given back where no campaign gives a coupon, and starts once one does', async () => {
    const { open, start } = replica();
    await open('refused');
    others.hasCampaign = false;
    const refusal = {
      ok: false,
      reason: { tag: 'GateRefused', gate: 'coupon.issue', reason: 'NO_CAMPAIGN' },
    };
    expect(await start('refused')).toEqual(refusal);
    expect(await statusOf('refused')).toBe('OPEN');
    expect(await gatesOf('refused')).toEqual(['coupon.issue REFUSED']);
    expect(await dueIn('refused')).toBeNull();
    others.hasCampaign = true;
    expect(await start('refused')).toMatchObject({ ok: true, order: { status: 'STARTED' } });
    expect(await said('refused')).toEqual([
      'Opened',
      'coupon.issue WAITING',
      'coupon.issue REFUSED',
      'coupon.issue WAITING',
      'coupon.issue OPEN',
      'Started',
    ]);
  });

  it('D3 stays shut where nobody provides coupons, and says so', async () => {
    const { open, start } = replica({ marketing: null });
    await open('absent');
    expect(await start('absent')).toEqual({
      ok: false,
      reason: { tag: 'GateUnknown', gate: 'coupon.issue' },
    });
    expect(await orderOf('absent')).toMatchObject({
      status: 'OPEN',
      gates: [{ state: 'REFUSED', reason: 'NOT_PROVIDED' }],
    });
  });

  it('D3 while marketing is down it waits, is asked again at growing pauses, and starts by itself', async () => {
    const { open, start, ask } = replica();
    await open('down');
    others.works = false;
    expect(await start('down')).toMatchObject({
      ok: true,
      order: { status: 'STARTING', gates: [{ gate: 'coupon.issue', state: 'WAITING', since: AT }] },
    });
    for (const pause of [1, 2, 4, 8, 16, 32, 60, 60]) {
      expect(await dueIn('down')).toBe(pause * SECOND);
      pass(pause * SECOND - 1);
      const before = others.asked.length;
      await ask();
      expect(others.asked).toHaveLength(before);
      pass(1);
      await ask();
      expect(others.asked).toHaveLength(before + 1);
    }
    others.works = true;
    pass(MINUTE);
    await ask();
    expect(await orderOf('down')).toMatchObject({ status: 'STARTED', startedAt: now, actor: 'staff' });
    // Only what changed was told, however often it was asked.
    expect(await said('down')).toEqual(['Opened', 'coupon.issue WAITING', 'coupon.issue OPEN', 'Started']);
  });

  it('another click does not wait for the pause to end', async () => {
    const { open, start } = replica();
    await open('impatient');
    others.works = false;
    await start('impatient');
    others.works = true;
    expect(await start('impatient')).toMatchObject({ ok: true, order: { status: 'STARTED' } });
  });

  it('D3 X6 a crash between the answer and its commit: another replica asks again, and there is one coupon', async () => {
    const points = new FaultPoints();
    const { open, start } = replica({ points });
    await open('crash');
    points.failAt('answered');
    await expect(start('crash')).rejects.toThrow('fault at answered');
    expect(await statusOf('crash')).toBe('STARTING');
    const other = replica();
    await other.ask();
    expect(others.asked).toHaveLength(1); // it may still be at it
    pass(LEASE);
    await other.ask();
    expect(await statusOf('crash')).toBe('STARTED');
    expect(others.asked.map(({ input }) => input.key)).toEqual(['crash:coupon', 'crash:coupon']);
    expect(others.issued.get('r-crash')).toBe(1);
  });

  it('D3 a lost answer is no answer: it is asked again, and there is one coupon', async () => {
    const { open, start, ask } = replica({ marketing: peerOf('marketing', 60, patient) });
    await open('lost');
    others.delayMs = () => 300;
    expect(await start('lost')).toMatchObject({ ok: true, order: { status: 'STARTING' } });
    expect(others.coupons.has('r-lost')).toBe(true);
    others.delayMs = () => 0;
    pass(SECOND);
    await ask();
    expect(await statusOf('lost')).toBe('STARTED');
    expect(others.issued.get('r-lost')).toBe(1);
  });
});

describe('cancelled while it is about to start', () => {
  /** Marketing has issued the coupon; before that is stored the order is cancelled. */
  async function race(id: string, point: 'answered' | 'decided', workOrders?: PrismaWorkOrders) {
    const points = new FaultPoints();
    const { open, start } = replica({ points, workOrders });
    await open(id);
    points.runBefore(point, () => replica().withdraw(id));
    return start(id);
  }

  it.each(['answered', 'decided'] as const)(
    'D3 D6 D7 it never starts, and the coupon is taken back (cancelled when %s)',
    async (point) => {
      const id = `race-${point}`;
      expect(await race(id, point)).toEqual({
        ok: false,
        reason: { tag: 'NotPossible', state: 'WITHDRAWING' },
      });
      expect(others.coupons.has(`r-${id}`)).toBe(true);
      await replica().ask();
      expect(await statusOf(id)).toBe('WITHDRAWN');
      expect(others.coupons.has(`r-${id}`)).toBe(false);
      expect(await said(id)).not.toContain('Started');
    },
  );

  it('without the version check it would start (negative control)', async () => {
    await race('unchecked', 'decided', new PrismaWorkOrders({ checkVersion: false }));
    expect(await said('unchecked')).toContain('Started');
  });

  it('D3 D7 a coupon that is asked for after its cancellation is not issued any more', async () => {
    const { open, start, withdraw, ask } = replica();
    await open('overtaken');
    const go = new Deferred();
    // The request for the coupon is on its way while everything else happens.
    others.onAsked = ({ gate }) => (gate === 'issueCoupon' ? go.promise : Promise.resolve());
    const click = start('overtaken');
    await eventually(() => expect(others.count('issueCoupon')).toBe(1));
    await withdraw('overtaken');
    await ask();
    expect(await statusOf('overtaken')).toBe('WITHDRAWN');
    go.resolve();
    expect(await click).toMatchObject({ ok: false, reason: { tag: 'NotPossible', state: 'WITHDRAWN' } });
    expect(others.coupons.has('r-overtaken')).toBe(false);
  });
});

describe('a withdrawal that waits for coupon and message', () => {
  it('D6 D7 D8 D9 is agreed, then the coupon is cancelled, then the message sent, and only then it is withdrawn', async () => {
    const { open, start, withdraw, ask } = replica();
    await open('delivery');
    await start('delivery');
    await withdraw('delivery');
    expect(await statusOf('delivery')).toBe('WITHDRAWING');
    expect(others.count('cancelCoupon')).toBe(0); // nobody is called within the message's transaction
    await ask();
    expect(others.asked.slice(1).map(({ gate, input }) => [gate, input])).toEqual([
      ['cancelCoupon', { key: 'delivery:coupon', reservationId: 'r-delivery' }],
      ['sendCancellation', letterOf('delivery')],
    ]);
    expect((await said('delivery')).slice(4)).toEqual([
      'WithdrawalAgreed',
      'coupon.cancel WAITING',
      'message.sendCancellation WAITING',
      'coupon.cancel OPEN',
      'message.sendCancellation OPEN',
      'Withdrawn',
    ]);
    expect(others.sent.get('delivery:cancelled')).toBe('Your order is cancelled');
    const facts = await database.outboxMessage.findMany({
      where: { correlationId: 'r-delivery' },
      orderBy: { position: 'asc' },
    });
    expect(facts.map(({ aggregateVersion }) => aggregateVersion)).toEqual(
      [1, 3, 4, 5, 6, 7, 8, 9, 10, 11], // 2 is the click itself
    );
    expect(new Set(facts.slice(4).map(({ causationId }) => causationId))).toEqual(
      new Set(['withdraw-delivery']),
    );
  });

  it('D13 within a request it is agreed without waiting for a gate', async () => {
    const { open, withdrawNow: take } = replica();
    await open('refund');
    others.works = false;
    expect(await take('refund')).toBe('WorkOrderWithdrawalAgreed');
    expect(await take('refund')).toBe('WorkOrderWithdrawalAgreed');
    expect(others.asked).toEqual([]);
    others.works = true;
    await replica().ask();
    expect(await take('refund')).toBe('WorkOrderWithdrawn');
  });

  it('D8 D9 while the message cannot be sent it waits, visibly, and the coupon is not cancelled again', async () => {
    const { open, withdraw, ask } = replica();
    await open('unsent');
    others.insteadOfSending = { __typename: 'NotSentYet', code: 'NOT_SENT_YET', retryAfterSeconds: 7 };
    await withdraw('unsent');
    await ask();
    expect(await statusOf('unsent')).toBe('WITHDRAWING');
    expect(await gatesOf('unsent')).toEqual(['coupon.cancel OPEN', 'message.sendCancellation WAITING']);
    expect(await dueIn('unsent')).toBe(7 * SECOND); // as the gate said
    others.works = false;
    pass(7 * SECOND);
    await ask();
    expect(await statusOf('unsent')).toBe('WITHDRAWING');
    others.works = true;
    others.insteadOfSending = null;
    pass(MINUTE);
    await ask();
    expect(await statusOf('unsent')).toBe('WITHDRAWN');
    expect(others.count('cancelCoupon')).toBe(1);
  });

  it('D9 a gate that refuses is seen and asked again, until somebody has put it right', async () => {
    const { open, withdraw, ask } = replica();
    await open('unreachable');
    others.insteadOfSending = { __typename: 'NoSuchContact', code: 'NO_SUCH_CONTACT' };
    await withdraw('unreachable');
    for (let n = 0; n < 3; n += 1) {
      await ask();
      expect(await orderOf('unreachable')).toMatchObject({
        status: 'WITHDRAWING',
        gates: [{ state: 'OPEN' }, { state: 'REFUSED', reason: 'NO_SUCH_CONTACT' }],
      });
      pass(MINUTE);
    }
    others.insteadOfSending = null;
    await ask();
    expect(await statusOf('unreachable')).toBe('WITHDRAWN');
    expect((await said('unreachable')).filter((what) => what.endsWith('REFUSED'))).toHaveLength(1);
  });

  it('D9 of several replicas one asks', async () => {
    const ids = Array.from({ length: 8 }, (_, n) => `replicas-${n}`);
    const [one, two, three] = [replica(), replica(), replica()];
    for (const id of ids) await one.open(id).then(() => one.withdraw(id));
    const go = new Deferred();
    others.onAsked = () => go.promise;
    const asking = [one.ask(), two.ask(), three.ask()];
    await eventually(() => expect(others.asked).toHaveLength(ids.length));
    go.resolve();
    await Promise.all(asking);
    for (const id of ids) {
      expect(await statusOf(id)).toBe('WITHDRAWN');
      expect([others.count('cancelCoupon', `r-${id}`), others.count('sendCancellation', `r-${id}`)]).toEqual([
        1, 1,
      ]);
    }
  });

  it('without the lease each replica asks (negative control); it is withdrawn once all the same', async () => {
    const [one, two] = [replica({ leaseMs: -1 }), replica({ leaseMs: -1 })];
    await one.open('unleased');
    await one.withdraw('unleased');
    const go = new Deferred();
    others.onAsked = () => go.promise;
    const first = one.ask();
    await eventually(() => expect(others.count('cancelCoupon')).toBe(1));
    const second = two.ask();
    await eventually(() => expect(others.count('cancelCoupon')).toBe(2));
    go.resolve();
    await Promise.all([first, second]);
    expect((await said('unleased')).filter((type) => type === 'Withdrawn')).toHaveLength(1);
  });
});

it('D11 a message service slowed by 400 to 620 ms opens the breaker; nothing is lost, and it closes again', async () => {
  const notification = peerOf('notification', 450, { volume: 5, resetMs: 400 });
  const { open, withdraw, ask } = replica({ notification });
  const ids = Array.from({ length: 16 }, (_, n) => `slow-${n}`);
  for (const id of ids) await open(id).then(() => withdraw(id));
  others.delayMs = ({ gate }, n) => (gate === 'sendCancellation' ? 400 + ((n * 97) % 221) : 0);
  await ask();
  expect(notification.isOpen).toBe(true);
  const before = others.count('sendCancellation');
  const waiting = (await Promise.all(ids.map(statusOf))).filter((status) => status === 'WITHDRAWING');
  expect(waiting.length).toBeGreaterThanOrEqual(5);
  pass(SECOND);
  await ask(); // the breaker is open: nobody is called, and nobody waits
  expect(others.count('sendCancellation')).toBe(before);
  others.reset();
  await eventually(async () => {
    pass(MINUTE);
    await ask();
    expect(new Set(await Promise.all(ids.map(statusOf)))).toEqual(new Set(['WITHDRAWN']));
  });
  expect(notification.isOpen).toBe(false);
  expect(ids.every((id) => others.sent.has(`${id}:cancelled`))).toBe(true);
});
