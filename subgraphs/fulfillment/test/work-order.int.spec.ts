import type { DeskAction } from '@yeyak/contracts';
import { createTestDatabase, FaultPoints } from '@yeyak/testkit';
import { createClient, type PrismaClient, type Transaction } from '../src/adapters/prisma/client';
import { gateErrands } from '../src/adapters/prisma/gate-errand.store';
import { PrismaDeskReader, PrismaWorkOrders } from '../src/adapters/prisma/work-order.store';
import { actOnWork } from '../src/application/act-on-work';
import { openWorkOrder } from '../src/application/open-work-order';
import { withdrawNow, withdrawWhenCommanded } from '../src/application/withdraw-work-order';
import { AT, brief, named, PROVIDER } from './desk';

let database: PrismaClient;
let drop: () => Promise<void>;
beforeAll(async () => {
  const made = await createTestDatabase('fulfillment');
  drop = made.drop;
  database = createClient(made.url, 10);
});
afterAll(async () => {
  await database.$disconnect();
  await drop();
});

const transactions = {
  transaction: <T>(work: (tx: Transaction) => Promise<T>) => database.$transaction(work),
};

/** The use cases; `points` lets a test step in, `workOrders` replaces the store. */
function desk(points = new FaultPoints(), workOrders = new PrismaWorkOrders()) {
  const deps = { transactions, workOrders, errands: gateErrands, pass: points.pass };
  const pursue = () => Promise.reject(new Error('there are no gates here'));
  const act = actOnWork({ ...deps, pursue, leaseMs: 1_000 });
  const withdrawal = (id: string) => ({ ...named(id), letter: null });
  return {
    open: (id: string, actions: readonly DeskAction[], over = {}, cause = `open-${id}`) =>
      transactions.transaction((tx) =>
        openWorkOrder(deps)(tx, { ...named(id), brief: brief(actions, over) }, cause),
      ),
    withdraw: (id: string, cause = `withdraw-${id}`) =>
      transactions.transaction((tx) => withdrawWhenCommanded(deps)(tx, withdrawal(id), cause)),
    withdrawNow: (id: string) => withdrawNow(deps)(withdrawal(id)),
    act: (id: string, action: DeskAction, by = 'staff', note: string | null = null) =>
      act({ workOrderId: id, action, by, note, at: AT }),
  };
}

const said = async (id: string) =>
  (
    await database.outboxMessage.findMany({
      where: { correlationId: `r-${id}` },
      orderBy: { position: 'asc' },
    })
  ).map(({ type, aggregateVersion, causationId }) => [type, aggregateVersion, causationId] as const);
const saidTypes = async (id: string) => (await said(id)).map(([type]) => type);
const statusOf = async (id: string) => (await database.workOrder.findUnique({ where: { id } }))?.status;

describe('a work order in its database', () => {
  it('P8 H4 E4 is kept with all it knows, and each step is said once with its cause', async () => {
    const { open, act } = desk();
    const dueAt = new Date('2026-11-24T03:00:00.000Z');
    await open('kept', ['CONFIRM', 'START', 'COMPLETE'], { dueAt });
    await act('kept', 'CONFIRM', 'staff-1', '오세요');
    await act('kept', 'START', 'staff-2');
    const done = await act('kept', 'COMPLETE', 'staff-3');
    expect(done).toMatchObject({
      ok: true,
      order: {
        status: 'COMPLETED',
        confirmedAt: AT,
        startedAt: AT,
        completedAt: AT,
        actor: 'staff-3',
        note: '오세요',
        brief: brief(['CONFIRM', 'START', 'COMPLETE'], { dueAt }),
      },
    });
    const [read] = await new PrismaDeskReader(database).byIds(['kept']);
    expect(done).toEqual({ ok: true, order: read });
    expect(await said('kept')).toEqual([
      ['WorkOrderOpened', 1, 'open-kept'],
      ['WorkOrderConfirmed', 2, null],
      ['WorkOrderStarted', 3, null],
      ['WorkOrderCompleted', 4, null],
    ]);
  });

  it('as an older version left it is read as it was meant', async () => {
    await desk().open('old', ['COMPLETE']);
    const { brief: stored } = await database.workOrder.findUniqueOrThrow({ where: { id: 'old' } });
    const before = ['contactId', 'offeringId', 'title', 'kind', 'quantity', 'actions', 'gates'];
    const old = Object.fromEntries(
      Object.entries(stored as object).filter(([key]) => before.includes(key)),
    ) as Record<string, string>;
    await database.$executeRawUnsafe(
      `UPDATE work_order SET brief = $1::jsonb, progress = NULL WHERE id = 'old'`,
      JSON.stringify(old),
    );
    const [read] = await new PrismaDeskReader(database).byIds(['old']);
    expect(read).toMatchObject({ brief: brief(['COMPLETE']), gates: [], reached: [] });
    expect(await desk().act('old', 'COMPLETE')).toMatchObject({ ok: true });
  });

  it('the same command again, also at once, is one', async () => {
    const { open, act, withdraw } = desk();
    await Promise.all([1, 2, 3, 4].map((n) => open('once', ['COMPLETE'], {}, `open-${n}`)));
    const clicks = await Promise.all([1, 2, 3, 4].map(() => act('once', 'COMPLETE')));
    expect(clicks.every(({ ok }) => ok)).toBe(true);
    expect(await saidTypes('once')).toEqual(['WorkOrderOpened', 'WorkOrderCompleted']);
    await open('taken-back', ['COMPLETE']);
    await Promise.all([1, 2, 3].map((n) => withdraw('taken-back', `w-${n}`)));
    expect(await saidTypes('taken-back')).toEqual(['WorkOrderOpened', 'WorkOrderWithdrawn']);
  });

  it('withdrawn before it came it never opens, whichever way it is withdrawn', async () => {
    const { open, withdraw, withdrawNow: now, act } = desk();
    await withdraw('closed');
    expect(await now('closed-now')).toBe('WorkOrderWithdrawn');
    for (const id of ['closed', 'closed-now']) {
      expect(await new PrismaDeskReader(database).byIds([id])).toEqual([]);
      await open(id, ['COMPLETE']);
      expect(await statusOf(id)).toBe('WITHDRAWN');
      expect(await saidTypes(id)).toEqual(['WorkOrderWithdrawn']);
      expect(await act(id, 'COMPLETE')).toEqual({
        ok: false,
        reason: { tag: 'NotPossible', state: 'WITHDRAWN' },
      });
    }
  });

  it('opened and withdrawn at once it ends withdrawn, whoever is first', async () => {
    const { open, withdraw } = desk();
    const ids = Array.from({ length: 10 }, (_, n) => `both-${n}`);
    await Promise.all(ids.flatMap((id) => [open(id, ['COMPLETE']), withdraw(id)]));
    expect(await Promise.all(ids.map(statusOf))).toEqual(ids.map(() => 'WITHDRAWN'));
    for (const id of ids) expect(await saidTypes(id)).toContain('WorkOrderWithdrawn');
  });

  it('a withdrawal that comes too late is answered, by message and within a request', async () => {
    const { open, act, withdraw, withdrawNow: now } = desk();
    await open('late', ['COMPLETE']);
    await act('late', 'COMPLETE');
    await withdraw('late');
    expect(await now('late')).toBe('WorkOrderWithdrawalRefused');
    expect((await said('late')).slice(2)).toEqual([['WorkOrderWithdrawalRefused', 2, 'withdraw-late']]);
    expect(await statusOf('late')).toBe('COMPLETED');
  });

  it('a crash between the decision and the commit leaves nothing behind', async () => {
    const points = new FaultPoints();
    const { open, act } = desk(points);
    await open('crash', ['COMPLETE']);
    points.failAt('decided');
    await expect(act('crash', 'COMPLETE')).rejects.toThrow('fault at decided');
    expect(await statusOf('crash')).toBe('OPEN');
    expect(await saidTypes('crash')).toEqual(['WorkOrderOpened']);
    expect(await act('crash', 'COMPLETE')).toMatchObject({ ok: true });
  });
});

describe('two people at one desk', () => {
  /** One has decided to confirm, and before that is stored another has denied. */
  async function race(id: string, workOrders = new PrismaWorkOrders()) {
    const points = new FaultPoints();
    await desk().open(id, ['CONFIRM', 'DENY']);
    let rival: unknown;
    points.runBefore('decided', async () => {
      rival = await desk().act(id, 'DENY', 'staff-2', '품절');
    });
    const first = await desk(points, workOrders).act(id, 'CONFIRM', 'staff-1');
    return { first, rival };
  }

  it('one wins, the other is told', async () => {
    const { first, rival } = await race('race');
    expect(rival).toMatchObject({ ok: true, order: { status: 'DENIED' } });
    expect(first).toEqual({ ok: false, reason: { tag: 'NotPossible', state: 'DENIED' } });
    expect(await saidTypes('race')).toEqual(['WorkOrderOpened', 'WorkOrderDenied']);
  });

  it('without the version check both win (negative control)', async () => {
    const { first, rival } = await race('unchecked', new PrismaWorkOrders({ checkVersion: false }));
    expect([first, rival]).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await saidTypes('unchecked')).toEqual([
      'WorkOrderOpened',
      'WorkOrderDenied',
      'WorkOrderConfirmed',
    ]);
  });

  it('of many at once exactly one wins', async () => {
    const { open, act } = desk();
    await open('crowd', ['CONFIRM', 'DENY']);
    const clicks = await Promise.all(
      Array.from({ length: 12 }, (_, n) => act('crowd', n % 2 ? 'CONFIRM' : 'DENY', `staff-${n}`, 'why')),
    );
    expect(clicks.filter(({ ok }) => ok)).toHaveLength(6);
    expect(await said('crowd')).toHaveLength(2);
  });
});

it('a desk is listed in pages, what came first first', async () => {
  const { open, act } = desk();
  const provider = 'store-pages';
  for (let n = 0; n < 5; n += 1)
    await transactions.transaction((tx) =>
      openWorkOrder({ workOrders: new PrismaWorkOrders() })(
        tx,
        {
          ...named(`page-${n}`),
          providerId: provider,
          brief: brief(['COMPLETE']),
          at: new Date(AT.getTime() + (n < 2 ? 0 : n)),
        },
        'open',
      ),
    );
  await act('page-3', 'COMPLETE');
  await open('elsewhere', ['COMPLETE']);
  const reader = new PrismaDeskReader(database);
  const all = { statuses: null, offeringId: null, on: null };
  const waiting = { ...all, statuses: ['OPEN'] as const };
  const first = await reader.desk(provider, all, { take: 3, after: null });
  expect(first.map(({ id }) => id)).toEqual(['page-0', 'page-1', 'page-2']);
  const after = { openedAt: AT, id: 'page-0' };
  expect((await reader.desk(provider, waiting, { take: 9, after })).map(({ id }) => id)).toEqual([
    'page-1',
    'page-2',
    'page-4',
  ]);
  expect((await reader.desk(PROVIDER, waiting, { take: 50, after: null })).map(({ id }) => id)).toContain(
    'elsewhere',
  );
});
