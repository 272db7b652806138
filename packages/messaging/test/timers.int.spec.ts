import { randomUUID } from 'node:crypto';
import { createLogger } from '@yeyak/service-kit';
import { Deferred, eventually } from '@yeyak/testkit';
import { type Messaging, type MessagingOptions, type SqlTransaction, startMessaging } from '../src';
import { type DatabaseKind, KINDS } from './databases';
import type { SpecDatabase } from './spec-database';

let kind: DatabaseKind;
let producerDb: SpecDatabase;
let stop: () => Promise<void>;

async function setUp(): Promise<void> {
  const { database, drop } = await kind.open();
  producerDb = database;
  stop = async () => {
    await database.close();
    await drop();
  };
}
afterEach(() => stop());

async function started(
  options: Pick<MessagingOptions<SqlTransaction>, 'context' | 'database' | 'clock' | 'timers'>,
): Promise<Messaging<SqlTransaction>> {
  const messaging = await startMessaging<SqlTransaction>({
    redisUrl: process.env['YEYAK_TEST_REDIS_URL'] ?? '',
    prefix: `test-${randomUUID()}`,
    logger: createLogger('test', 'silent'),
    roles: ['api', 'worker'],
    dialect: kind.dialect,
    ...options,
  });
  const before = stop;
  stop = async () => {
    await messaging.close();
    await before();
  };
  return messaging;
}

describe.each(KINDS.map((one) => [one.dialect.name, one] as const))('timers on %s', (_, one) => {
  beforeEach(() => {
    kind = one;
    return setUp();
  });

  it('run when they are due, once, and not when they were taken away', async () => {
    let now = new Date('2026-01-01T00:00:00Z');
    const rung: string[] = [];
    const messaging = await started({
      context: 'catalog',
      database: producerDb,
      clock: () => now,
      timers: { bell: async ({ owner }) => void rung.push(owner) },
    });
    const entry = (owner: string, seconds: number) => ({
      owner,
      name: 'bell',
      correlationId: owner,
      dueAt: new Date(now.getTime() + seconds * 1_000),
    });
    await messaging.transaction(async (tx) => {
      await kind.dialect.setTimer(tx, entry('soon', 10));
      await kind.dialect.setTimer(tx, entry('cancelled', 10));
      await kind.dialect.setTimer(tx, entry('later', 100));
      await kind.dialect.cancelTimer(tx, 'cancelled', 'bell');
    });
    expect(rung).toEqual([]);
    now = new Date(now.getTime() + 10_000);
    messaging.committed();
    await eventually(() => expect(rung).toEqual(['soon']));
    now = new Date(now.getTime() + 100_000);
    messaging.committed();
    await eventually(() => expect(rung).toEqual(['soon', 'later']));
  });

  it('that fail are kept, and do not keep others from running', async () => {
    let now = new Date('2026-01-01T00:00:00Z');
    const rung: string[] = [];
    let broken = true;
    const messaging = await started({
      context: 'catalog',
      database: producerDb,
      clock: () => now,
      timers: {
        bell: async ({ owner }) => {
          if (owner === 'broken' && broken) throw new Error('not yet');
          rung.push(owner);
        },
      },
    });
    await messaging.transaction(async (tx) => {
      // The first that is due: it has failed for good when the other one rings.
      const earlier = new Date(now.getTime() - 1);
      await kind.dialect.setTimer(tx, { owner: 'broken', name: 'bell', correlationId: 'x', dueAt: earlier });
      await kind.dialect.setTimer(tx, { owner: 'fine', name: 'bell', correlationId: 'x', dueAt: now });
    });
    await eventually(() => expect(rung).toEqual(['fine']));
    broken = false;
    now = new Date(now.getTime() + 120_000);
    messaging.committed();
    await eventually(() => expect(rung).toEqual(['fine', 'broken']));
  });

  it('that fail and were moved meanwhile stay where they were moved to', async () => {
    let now = new Date('2026-01-01T00:00:00Z');
    const rung: Date[] = [];
    const failed = new Deferred();
    const later = new Date(now.getTime() + 3_600_000);
    const messaging = await started({
      context: 'catalog',
      database: Object.assign(Object.create(producerDb) as SpecDatabase, {
        $executeRawUnsafe: async (sql: string, ...values: unknown[]) => {
          const postpones = sql.startsWith('UPDATE timer');
          if (postpones)
            await kind.dialect.setTimer(producerDb, {
              owner: 'x',
              name: 'bell',
              correlationId: 'x',
              dueAt: later,
            });
          const count = await producerDb.$executeRawUnsafe(sql, ...values);
          if (postpones) failed.resolve();
          return count;
        },
      }),
      clock: () => now,
      timers: {
        bell: async ({ dueAt }) => {
          if (dueAt < later) throw new Error('not yet');
          rung.push(dueAt);
        },
      },
    });
    await messaging.transaction((tx) =>
      kind.dialect.setTimer(tx, { owner: 'x', name: 'bell', correlationId: 'x', dueAt: now }),
    );
    await failed.promise;
    const left = await producerDb.$queryRawUnsafe<{ due_at: Date | number }[]>(`SELECT due_at FROM timer`);
    expect(left.map((timer) => new Date(Number(timer.due_at)))).toEqual([later]);
    now = later;
    await eventually(() => expect(rung).toEqual([later]));
  });
});

describe('a transaction that the database ends for a deadlock', () => {
  beforeEach(() => {
    // SQLite has one writer at a time.
    kind = KINDS.find(({ concurrent }) => concurrent) as DatabaseKind;
    return setUp();
  });

  const set = (tx: SqlTransaction, owner: string): Promise<void> =>
    kind.dialect.setTimer(tx, { owner, name: 'bell', correlationId: 'x', dueAt: new Date() });

  it('is run again', async () => {
    const messaging = await started({ context: 'catalog', database: producerDb });
    const [a, b] = [new Deferred(), new Deferred()];
    let runs = 0;
    const both = (mine: Deferred, others: Deferred, owners: readonly [string, string]) =>
      messaging.transaction(async (tx) => {
        runs++;
        await set(tx, owners[0]);
        mine.resolve();
        await others.promise;
        await set(tx, owners[1]);
      });
    await Promise.all([both(a, b, ['a', 'b']), both(b, a, ['b', 'a'])]);
    expect(runs).toBe(3);
  });

  it('is given up where it fails for another reason', async () => {
    const messaging = await started({ context: 'catalog', database: producerDb });
    let runs = 0;
    const failing = messaging.transaction(async (tx) => {
      runs++;
      await set(tx, 'a');
      throw Object.assign(new Error('not this one'), { code: '23505' });
    });
    await expect(failing).rejects.toThrow('not this one');
    expect(runs).toBe(1);
    expect(await producerDb.$queryRawUnsafe('SELECT 1 FROM timer')).toEqual([]);
  });
});
