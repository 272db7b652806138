import { randomUUID } from 'node:crypto';
import { type KnownMessage, message, type MessageNamed } from '@yeyak/contracts';
import { connectRedis, createLogger } from '@yeyak/service-kit';
import { Deferred, eventually } from '@yeyak/testkit';
import { type Messaging, type MessagingOptions, policy, type SqlTransaction, startMessaging } from '../src';
import { type DatabaseKind, KINDS } from './databases';
import type { SpecDatabase } from './spec-database';

const logger = createLogger('test', 'silent');
const redisUrl = process.env['YEYAK_TEST_REDIS_URL'] ?? '';

let prefix: string;
let kind: DatabaseKind;
let producerDb: SpecDatabase;
let consumerDb: SpecDatabase;
let open: { stop(): Promise<unknown> }[];

async function setUp(): Promise<void> {
  prefix = `test-${randomUUID()}`;
  open = [];
  const [producing, consuming] = await Promise.all([kind.open(), kind.open()]);
  [producerDb, consumerDb] = [producing.database, consuming.database];
  for (const { database, drop } of [producing, consuming]) {
    open.push({ stop: drop }, { stop: () => database.close() });
  }
}
afterEach(async () => {
  for (const one of open.reverse()) await one.stop();
});

const shared = {
  redisUrl,
  get prefix() {
    return prefix;
  },
  logger,
  roles: ['api', 'worker'] as const,
  acknowledgeEveryMs: 50,
};

async function started(
  options: Pick<MessagingOptions<SqlTransaction>, 'context' | 'database'> &
    Partial<MessagingOptions<SqlTransaction>>,
): Promise<Messaging<SqlTransaction>> {
  const messaging = await startMessaging<SqlTransaction>({
    ...shared,
    prefix,
    dialect: kind.dialect,
    ...options,
  });
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => (closed ??= messaging.close());
  open.push({ stop: close });
  return { ...messaging, close };
}

const producer = () => started({ context: 'catalog', database: producerDb });

const withdrawn = (offeringId: string, version = 2, occurredAt = new Date()): KnownMessage =>
  message(
    'OfferingWithdrawn',
    { offeringId },
    {
      aggregateType: 'Offering',
      aggregateId: offeringId,
      aggregateVersion: version,
      correlationId: offeringId,
      causationId: null,
      occurredAt,
    },
  );

/** A consumer whose effect is a row, so that an effect that happens twice can be seen. */
const consumer = (over: Partial<MessagingOptions<SqlTransaction>> = {}) =>
  started({
    context: 'mypage',
    database: consumerDb,
    policies: [
      policy(
        'OfferingWithdrawn',
        async ({ payload }: MessageNamed<'OfferingWithdrawn'>, tx: SqlTransaction) => {
          await tx.$executeRawUnsafe(
            `INSERT INTO pool AS p (id, provider_id, supply) VALUES ($1, '', 1)
           ON CONFLICT (id) DO UPDATE SET supply = p.supply + 1`,
            payload.offeringId,
          );
        },
      ),
    ],
    ...over,
  });

/** How often each message has taken effect. */
const effects = async (): Promise<Record<string, number>> => {
  const rows = await consumerDb.$queryRawUnsafe<{ id: string; supply: number }[]>(
    `SELECT id, supply FROM pool ORDER BY id`,
  );
  return Object.fromEntries(rows.map(({ id, supply }) => [id, supply]));
};

const publish = (messaging: Messaging<SqlTransaction>, ...ids: string[]) =>
  messaging.transaction((tx) =>
    kind.dialect.appendToOutbox(
      tx,
      ids.map((id) => withdrawn(id)),
    ),
  );

describe.each(KINDS.map((one) => [one.dialect.name, one] as const))('messages on %s', (_, one) => {
  beforeEach(() => {
    kind = one;
    return setUp();
  });

  it('reach their subscriber once, with what caused them', async () => {
    await consumer();
    await publish(await producer(), 'a', 'b');
    await eventually(async () => expect(await effects()).toEqual({ a: 1, b: 1 }));
    const inbox = await consumerDb.$queryRawUnsafe<unknown[]>(
      `SELECT consumer, type, correlation_id FROM inbox ORDER BY 3`,
    );
    expect(inbox).toEqual([
      { consumer: 'mypage', type: 'OfferingWithdrawn', correlation_id: 'a' },
      { consumer: 'mypage', type: 'OfferingWithdrawn', correlation_id: 'b' },
    ]);
  });

  it('of a transaction that is rolled back are never published', async () => {
    await consumer();
    const messaging = await producer();
    await expect(
      messaging.transaction(async (tx) => {
        await kind.dialect.appendToOutbox(tx, [withdrawn('never')]);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    await publish(messaging, 'later');
    await eventually(async () => expect(await effects()).toEqual({ later: 1 }));
  });

  it('X12 a new consumer is told the whole history, without a change to the producer', async () => {
    const messaging = await producer();
    await publish(messaging, 'before', 'it', 'was', 'there');
    await consumer();
    await eventually(async () => expect(await effects()).toEqual({ before: 1, it: 1, there: 1, was: 1 }));
  });

  it('X3 a consumer that was away receives what it missed', async () => {
    const messaging = await producer();
    const first = await consumer();
    await publish(messaging, 'a');
    await eventually(async () => expect(await effects()).toEqual({ a: 1 }));
    await first.close();
    await publish(messaging, 'b', 'c');
    await consumer();
    await eventually(async () => expect(await effects()).toEqual({ a: 1, b: 1, c: 1 }));
  });

  it('X4 two replicas of a consumer, everything published twice: each takes effect once', async () => {
    const messaging = await producer();
    await consumer();
    await consumer();
    const ids = Array.from({ length: 60 }, (_, i) => `m${String(i).padStart(2, '0')}`);
    await publish(messaging, ...ids);
    await eventually(async () => expect(Object.keys(await effects())).toHaveLength(60));
    await forgetJobs(); // else BullMQ would drop the duplicates before the inbox sees them
    await producerDb.$executeRawUnsafe(kind.startAgain);
    await publish(messaging, 'last');
    await eventually(async () => expect(await effects()).toMatchObject({ last: 1 }));
    await drained();
    expect(new Set(Object.values(await effects()))).toEqual(new Set([1]));
  });

  it('X4 negative control: without the inbox the duplicates take effect again', async () => {
    const messaging = await producer();
    await consumer();
    await publish(messaging, 'a');
    await eventually(async () => expect(await effects()).toEqual({ a: 1 }));
    await forgetJobs();
    await consumerDb.$executeRawUnsafe(`DELETE FROM inbox`);
    await producerDb.$executeRawUnsafe(kind.startAgain);
    await eventually(async () => expect(await effects()).toEqual({ a: 2 }));
  });

  it('that commit late are not skipped, though later ones are published before', async () => {
    await consumer();
    const messaging = await producer();
    const hasWritten = new Deferred();
    const mayCommit = new Deferred();
    const slow = messaging.transaction(async (tx) => {
      await kind.dialect.appendToOutbox(tx, [withdrawn('early-but-slow')]);
      hasWritten.resolve();
      await mayCommit.promise;
    });
    await hasWritten.promise;
    const fast = publish(messaging, 'late-but-fast');
    if (kind.concurrent) await fast;
    mayCommit.resolve();
    await Promise.all([slow, fast]);
    await eventually(async () =>
      expect(await effects()).toEqual({ 'early-but-slow': 1, 'late-but-fast': 1 }),
    );
  });

  it('X3 are published again to a Redis that has lost everything', async () => {
    const messaging = await producer();
    const first = await consumer();
    await publish(messaging, 'known');
    await eventually(async () => expect(await effects()).toEqual({ known: 1 }));
    await first.close();
    await publish(messaging, 'lost');
    await published();
    await loseRedis();
    await consumer();
    await eventually(async () => expect(await effects()).toEqual({ known: 1, lost: 1 }));
  });

  it('X3 that were published to a Redis that is lost before its place is noted are published again', async () => {
    await subscribedButAway();
    const lost = once(async () => {
      await loseRedis();
      await started({ context: 'catalog', database: producerDb }); // another replica, which notices it at once
      await eventually(async () => expect(await epoch()).not.toBe(before));
    });
    const messaging = await started({
      context: 'catalog',
      database: intercepted({ before: kind.advancing, run: () => lost.run() }),
    });
    await eventually(async () => expect(await epoch()).not.toBeNull());
    const before = await epoch();
    await publish(messaging, 'lost');
    await lost.done;
    await consumer();
    await eventually(async () => expect(await effects()).toEqual({ lost: 1 }));
  });

  it('X3 that are lost while it is worked out what has been taken in do not count as taken in', async () => {
    await subscribedButAway();
    const lost = once(loseRedis);
    const messaging = await started({
      context: 'catalog',
      database: intercepted({ after: kind.unacknowledged, run: () => lost.run() }),
    });
    await publish(messaging, 'lost');
    await lost.done;
    await consumer();
    await eventually(async () => expect(await effects()).toEqual({ lost: 1 }));
  });

  it('X3 are published again to a Redis that was restarted, however long ago what they tell happened', async () => {
    await subscribedButAway();
    const first = await producer();
    await first.transaction((tx) =>
      kind.dialect.appendToOutbox(tx, [withdrawn('old', 2, new Date('2026-01-01T00:00:00Z'))]),
    );
    await published();
    await first.close();
    await deleteKeys(`${prefix}:mypage:*`); // the last second, which it had not written yet
    await producerDb.$executeRawUnsafe(`UPDATE relay_state SET run_id = 'the one before'`);
    await producer();
    await consumer();
    await eventually(async () => expect(await effects()).toEqual({ old: 1 }));
  });

  it('X12 a consumer that was emptied is told everything again by setting its place back', async () => {
    await producer();
    await consumer();
    await publish(await producer(), 'a', 'b');
    await eventually(async () => expect(await effects()).toEqual({ a: 1, b: 1 }));
    await drained();
    await consumerDb.$executeRawUnsafe(`DELETE FROM inbox`);
    await consumerDb.$executeRawUnsafe(`DELETE FROM pool`);
    await producerDb.$executeRawUnsafe(kind.startAgain);
    await eventually(async () => expect(await effects()).toEqual({ a: 1, b: 1 }));
  });

  it('X3 whose taking in fails are tried again, and their effects never stay half', async () => {
    let failures = 2;
    await consumer({
      policies: [
        policy('OfferingWithdrawn', async ({ payload }, tx: SqlTransaction) => {
          await tx.$executeRawUnsafe(
            `INSERT INTO pool (id, provider_id, supply) VALUES ($1, '', 1)`,
            payload.offeringId,
          );
          if (failures-- > 0) throw new Error('not yet');
        }),
      ],
    });
    await publish(await producer(), 'a');
    await eventually(async () => expect(await effects()).toEqual({ a: 1 }));
    expect(failures).toBe(-1);
  });
});

/** A consumer that has announced itself and then gone. */
async function subscribedButAway(): Promise<void> {
  const [first, away] = [await producer(), await consumer()];
  await eventually(async () => {
    expect(await producerDb.$queryRawUnsafe(`SELECT consumer FROM subscription`)).toHaveLength(1);
  });
  await away.close();
  await first.close();
}

/** Everything has been handed to Redis. */
const published = (): Promise<void> =>
  eventually(async () => {
    const [row] = await producerDb.$queryRawUnsafe<{ behind: boolean | number }[]>(
      `SELECT (position) < (SELECT max(position) FROM outbox) AS behind FROM subscription`,
    );
    expect(Boolean(row?.behind)).toBe(false);
    expect(row).toBeDefined();
  });

const epoch = async (): Promise<string | null> => {
  const rows = await producerDb.$queryRawUnsafe<{ epoch: string | null }[]>(`SELECT epoch FROM relay_state`);
  return rows[0]?.epoch ?? null;
};

/** Something that happens the first time only, and when it has. */
function once(work: () => Promise<void>): { run(): Promise<void>; done: Promise<void> } {
  const done = new Deferred();
  let begun: Promise<void> | undefined;
  return {
    run: () => (begun ??= work().then(done.resolve, done.reject)),
    done: done.promise,
  };
}

/** The producer's database, with something that happens right before or after certain statements. */
function intercepted(point: { before?: string; after?: string; run: () => Promise<void> }): SpecDatabase {
  const around = async <T>(sql: string, statement: () => PromiseLike<T>): Promise<T> => {
    if (point.before && sql.includes(point.before)) await point.run();
    const result = await statement();
    const rows = Array.isArray(result) ? result.length : 0;
    if (point.after && sql.includes(point.after) && rows > 0) await point.run();
    return result;
  };
  return Object.assign(Object.create(producerDb) as SpecDatabase, {
    $queryRawUnsafe: <T>(sql: string, ...values: unknown[]) =>
      around(sql, () => producerDb.$queryRawUnsafe<T>(sql, ...values)),
    $executeRawUnsafe: (sql: string, ...values: unknown[]) =>
      around(sql, () => producerDb.$executeRawUnsafe(sql, ...values)),
  });
}

/** Removes BullMQ's own memory of finished jobs. */
async function forgetJobs(): Promise<void> {
  await drained();
  await deleteKeys(`${prefix}:mypage:*`);
}

/** Everything under our prefix is gone, as after a crash of a Redis that keeps nothing. */
const loseRedis = (): Promise<void> => deleteKeys(`${prefix}:*`);

async function deleteKeys(pattern: string): Promise<void> {
  const redis = connectRedis(redisUrl);
  const keys = await redis.keys(pattern);
  if (keys.length > 0) await redis.del(...keys);
  redis.disconnect();
}

async function drained(): Promise<void> {
  const redis = connectRedis(redisUrl);
  try {
    await eventually(async () => {
      expect(await redis.llen(`${prefix}:mypage:wait`)).toBe(0);
      expect(await redis.llen(`${prefix}:mypage:active`)).toBe(0);
    });
  } finally {
    redis.disconnect();
  }
}
