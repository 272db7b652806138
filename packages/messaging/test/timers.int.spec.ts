import { randomUUID } from 'node:crypto';
import { createLogger } from '@yeyak/service-kit';
import { createTestDatabase, Deferred, eventually } from '@yeyak/testkit';
import {
  cancelTimer,
  type Messaging,
  type MessagingOptions,
  setTimer,
  type SqlTransaction,
  startMessaging,
} from '../src';
import { PgDatabase } from './pg-database';

let producerDb: PgDatabase;
let stop: () => Promise<void>;

beforeEach(async () => {
  const { url, drop } = await createTestDatabase('reservation');
  producerDb = new PgDatabase(url);
  stop = async () => {
    await producerDb.close();
    await drop();
  };
});
afterEach(() => stop());

async function started(
  options: Pick<MessagingOptions<SqlTransaction>, 'context' | 'database' | 'clock' | 'timers'>,
): Promise<Messaging<SqlTransaction>> {
  const messaging = await startMessaging<SqlTransaction>({
    redisUrl: process.env['YEYAK_TEST_REDIS_URL'] ?? '',
    prefix: `test-${randomUUID()}`,
    logger: createLogger('test', 'silent'),
    roles: ['api', 'worker'],
    ...options,
  });
  const before = stop;
  stop = async () => {
    await messaging.close();
    await before();
  };
  return messaging;
}

describe('timers', () => {
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
      await setTimer(tx, entry('soon', 10));
      await setTimer(tx, entry('cancelled', 10));
      await setTimer(tx, entry('later', 100));
      await cancelTimer(tx, 'cancelled', 'bell');
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
      await setTimer(tx, { owner: 'broken', name: 'bell', correlationId: 'x', dueAt: now });
      await setTimer(tx, { owner: 'fine', name: 'bell', correlationId: 'x', dueAt: now });
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
      database: Object.assign(Object.create(producerDb) as PgDatabase, {
        $executeRawUnsafe: async (sql: string, ...values: unknown[]) => {
          const postpones = sql.startsWith('UPDATE timer');
          if (postpones)
            await setTimer(producerDb, { owner: 'x', name: 'bell', correlationId: 'x', dueAt: later });
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
      setTimer(tx, { owner: 'x', name: 'bell', correlationId: 'x', dueAt: now }),
    );
    await failed.promise;
    expect(await producerDb.$queryRawUnsafe(`SELECT due_at FROM timer`)).toEqual([{ due_at: later }]);
    now = later;
    await eventually(() => expect(rung).toEqual([later]));
  });
});
