import { randomUUID } from 'node:crypto';
import { type Messaging, startMessaging } from '@yeyak/messaging';
import { createLogger } from '@yeyak/service-kit';
import { createTestDatabase, Deferred } from '@yeyak/testkit';
import { createClient, type PrismaClient, type Transaction } from '../src/adapters/prisma/client';

let database: PrismaClient;
let messaging: Messaging<Transaction>;
let drop: () => Promise<void>;
beforeAll(async () => {
  const made = await createTestDatabase('fulfillment');
  drop = made.drop;
  database = createClient(made.url, 4);
  messaging = await startMessaging<Transaction>({
    context: 'fulfillment',
    database,
    redisUrl: process.env['YEYAK_TEST_REDIS_URL'] ?? '',
    prefix: `test-${randomUUID()}`,
    logger: createLogger('test', 'silent'),
    roles: ['api'],
  });
});
afterAll(async () => {
  await messaging.close();
  await database.$disconnect();
  await drop();
});

/** Ways to change a row. They fail in different words where PostgreSQL ends them for a deadlock. */
const WAYS = {
  'as Prisma’s own': (tx: Transaction, owner: string) =>
    tx.timer.updateMany({ where: { owner }, data: { attempts: { increment: 1 } } }),
  'as SQL that returns rows': (tx: Transaction, owner: string) =>
    tx.$queryRawUnsafe('UPDATE timer SET attempts = attempts + 1 WHERE owner = $1 RETURNING name', owner),
  'as SQL that returns none': (tx: Transaction, owner: string) =>
    tx.$executeRawUnsafe('UPDATE timer SET attempts = attempts + 1 WHERE owner = $1', owner),
};

it.each(Object.entries(WAYS))(
  'X6 two who want what the other has both come through, their statements given %s',
  async (name, change) => {
    const owners = [`${name} a`, `${name} b`] as const;
    await database.timer.createMany({
      data: owners.map((owner) => ({
        owner,
        name: 'bell',
        correlationId: owner,
        dueAt: new Date(),
        payload: {},
      })),
    });
    let runs = 0;
    const both = (first: string, second: string, mine: Deferred, others: Deferred) =>
      messaging.transaction(async (tx) => {
        runs += 1;
        await change(tx, first);
        mine.resolve();
        await others.promise;
        await change(tx, second);
      });
    const [one, other] = [new Deferred(), new Deferred()];
    await Promise.all([both(owners[0], owners[1], one, other), both(owners[1], owners[0], other, one)]);
    expect(runs).toBe(3);
    const timers = await database.timer.findMany({ where: { owner: { in: [...owners] } } });
    expect(timers.map(({ attempts }) => attempts)).toEqual([2, 2]);
  },
);
