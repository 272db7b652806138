import { createTestDatabase } from '@yeyak/testkit';
import { createClient, type PrismaClient } from '../src/adapters/prisma/client';
import { prismaMessageStore } from '../src/adapters/prisma/message.store';
import { begin, settle, take } from '../src/domain/message';

let prisma: PrismaClient;
let drop: () => Promise<void>;
const now = new Date('2026-11-21T03:00:00.000Z');
const id = 'message-1';

beforeAll(async () => {
  const database = await createTestDatabase('notification');
  drop = database.drop;
  prisma = createClient(database.url);
  const store = prismaMessageStore(prisma);
  const pending = begin({
    id,
    key: 'k',
    reservationId: 'r',
    customerId: 'c',
    contactId: 'c',
    template: 'STORE_PICKUP.CONFIRMED',
    text: { ko: '확정', en: 'Confirmed' },
    channel: 'in-app',
    causationId: null,
    createdAt: now,
  });
  const taken = take(pending, now);
  const tries = [{ channel: 'in-app', outcome: 'TAKEN', providerMessageId: 'k' }] as const;
  await prisma.$transaction(async (tx) => {
    await store.add(tx, { ...pending, id: 'message-2', key: 'k2' });
    await store.add(tx, pending);
    await store.save(tx, [taken]);
    await store.save(tx, [settle(taken, { tag: 'Tried', tries }, now)]);
  });
});
afterAll(async () => {
  await prisma.$disconnect();
  await drop();
});

describe('D12 the history of messages', () => {
  it.each([
    ['deleting a message', `DELETE FROM message WHERE id = '${id}'`, 'messages are kept for good'],
    ['deleting them all', `DELETE FROM message`, 'messages are kept for good'],
    [
      'changing what it says',
      `UPDATE message SET text = '{}' WHERE status = 'PENDING'`,
      'what a message says is kept for good',
    ],
    [
      'changing how it ended',
      `UPDATE message SET status = 'CANCELLED' WHERE id = '${id}'`,
      'how a message ended is kept for good',
    ],
  ])('refuses %s', async (_, sql, why) => {
    await expect(prisma.$executeRawUnsafe(sql)).rejects.toThrow(why);
    const text = { ko: '확정', en: 'Confirmed' };
    expect(await prisma.message.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      { id, status: 'SENT', text },
      { id: 'message-2', status: 'PENDING', text },
    ]);
  });

  it('refuses a client that would delete', async () => {
    await expect(prisma.message.delete({ where: { id } })).rejects.toThrow(/violated/);
    expect(await prisma.message.count()).toBe(2);
  });
});
