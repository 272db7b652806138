import { randomUUID } from 'node:crypto';
import { createLogger, Lifecycle } from '@yeyak/service-kit';
import { createTestDatabase, Deferred, type TestDatabase } from '@yeyak/testkit';
import { createClient } from '../src/adapters/prisma/client';
import { prismaMessageStore } from '../src/adapters/prisma/message.store';
import { begin } from '../src/domain/message';
import { startNotification } from '../src/start';
import { FakeIdentity, PATIENT, sendMessage, soon } from './platform';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase('notification');
});
afterEach(() => database.drop());

const message = (key: string) =>
  begin({
    id: randomUUID(),
    key,
    reservationId: 'r',
    customerId: 'c',
    contactId: 'c',
    template: 'STORE_PICKUP.CONFIRMED',
    text: { ko: '확정', en: 'Confirmed' },
    channel: 'in-app',
    causationId: null,
    createdAt: new Date(),
  });

/** Starts notification on the file as a process would; `stop` ends it. */
async function start(identityUrl: string, channels = 'in-app'): Promise<{ stop(): Promise<unknown> }> {
  const logger = createLogger('notification', 'silent');
  const lifecycle = new Lifecycle(logger);
  const settings = {
    PORT: 0,
    HOST: '127.0.0.1',
    DATABASE_URL: database.url,
    DATABASE_POOL: 5,
    REDIS_URL: process.env['YEYAK_TEST_REDIS_URL'] ?? '',
    QUEUE_PREFIX: `test-${randomUUID()}`,
    INTERNAL_SECRET: 'a secret of the tests, and of nothing else',
    ROLES: ['api', 'worker'] as ('api' | 'worker')[],
    LOG_LEVEL: 'silent' as const,
    SEED_DEMO: false,
    IDENTITY_URL: identityUrl,
    ...PATIENT,
    NOTIFICATION_CHANNELS: channels,
  };
  try {
    await startNotification(settings, logger, lifecycle);
  } catch (error) {
    await lifecycle.stop();
    throw error;
  }
  return { stop: () => lifecycle.stop() };
}

describe('X10 the file of messages', () => {
  it('lets no query see or join a transaction that is open', async () => {
    const prisma = createClient(database.url);
    const store = prismaMessageStore(prisma);
    const [written, mayEnd] = [new Deferred(), new Deferred()];
    const undone = prisma.$transaction(async (tx) => {
      await store.add(tx, message('undone'));
      expect(await tx.message.count()).toBe(1);
      written.resolve();
      await mayEnd.promise;
      throw new Error('undone');
    });
    await written.promise;
    const counting = prisma.message.count().then((count) => count); // begun now, not when it is awaited
    const writing = prisma.$transaction((tx) => store.add(tx, message('kept')));
    mayEnd.resolve();
    await expect(undone).rejects.toThrow('undone');
    expect(await counting).toBe(0);
    await writing;
    expect((await prisma.message.findMany()).map(({ key }) => key)).toEqual(['kept']);
    await prisma.$disconnect();
  });

  it('is written by one process: a second one is refused at its start, until the first has ended', async () => {
    const identity = new FakeIdentity();
    const url = await identity.listen();
    const first = await start(url);
    await expect(start(url)).rejects.toThrow(/notification\.db is in use by another process/);
    await first.stop();
    const second = await start(url);
    await second.stop();
    await identity.close();
  });

  it('D12 X3 still has what was not sent when its process ended, and the next one sends it', async () => {
    const before = createClient(database.url);
    const identity = new FakeIdentity();
    const minji = identity.knows();
    const { payload } = sendMessage({ customerId: minji });
    const waiting = { ...message(payload.key), customerId: minji, contactId: minji };
    await before.$transaction((tx) => prismaMessageStore(before).add(tx, waiting));
    await before.$disconnect();
    const process = await start(await identity.listen());
    const after = createClient(database.url, { exclusive: false });
    await soon(async () => expect(await after.message.findMany()).toMatchObject([{ status: 'SENT' }]));
    await after.$disconnect();
    await process.stop();
    await identity.close();
  });

  it.each(['kakao,in-app', 'sms', 'email,in-app'])(
    'E8 H10 a route by a channel that is not configured is refused at start: %s',
    async (route) => {
      await expect(start('http://127.0.0.1:1/graphql', route)).rejects.toThrow(/there is no channel/);
    },
  );
});
