import { randomUUID } from 'node:crypto';
import { sqlite } from '@yeyak/messaging';
import { createLogger } from '@yeyak/service-kit';
import { createTestDatabase, Deferred } from '@yeyak/testkit';
import { inAppChannel } from '../src/adapters/channels/in-app.channel';
import { prismaMessageStore } from '../src/adapters/prisma/message.store';
import { createClient, type Tx } from '../src/adapters/prisma/client';
import { Dispatcher } from '../src/application/dispatcher';
import { keepMessage } from '../src/application/keep-message';
import type { Channel, Contact } from '../src/application/ports';
import { Platform, soon, sendMessage, TestChannel } from './platform';

let platform: Platform;
beforeAll(async () => {
  platform = await Platform.start();
});
afterAll(() => platform.stop());

const stored = (key: string) => platform.prisma.message.findMany({ where: { key } });
const facts = (reservationId: string) =>
  platform.prisma.outboxMessage.findMany({
    where: { correlationId: reservationId },
    orderBy: { position: 'asc' },
  });

describe('a message that the process asks for', () => {
  it('P11 is sent in the person’s language, and said to be', async () => {
    const minji = platform.identity.knows({ locale: 'en' });
    const command = sendMessage({ customerId: minji });
    const { reservationId, key } = command.payload;
    await platform.deliver(command);
    await soon(async () => expect(await facts(reservationId)).toHaveLength(1));
    expect(platform.channel.to(key)).toMatchObject([
      {
        text: 'Your pick-up is confirmed',
        locale: 'en',
        template: 'pickup.confirmed',
        to: { phone: '010-0000-1001' },
      },
    ]);
    const [message] = await stored(key);
    expect(message).toMatchObject({
      status: 'SENT',
      attempts: 1,
      version: 3,
      providerMessageId: `provider-${key}`,
    });
    expect(await facts(reservationId)).toMatchObject([
      {
        type: 'MessageSent',
        aggregateId: message?.id,
        aggregateVersion: 3,
        causationId: command.id,
        payload: {
          messageId: message?.id,
          reservationId,
          customerId: minji,
          template: 'pickup.confirmed',
          channel: 'test',
        },
      },
    ]);
  });

  it('P11 is sent once per key, however often and however much at once it is asked for', async () => {
    const minji = platform.identity.knows();
    const reservationId = randomUUID();
    const again = Array.from({ length: 8 }, () => sendMessage({ reservationId, customerId: minji }));
    await platform.deliver(...again);
    const later = sendMessage({ customerId: minji });
    await platform.deliver(again[0]!, later);
    await soon(async () => expect(await facts(later.payload.reservationId)).toHaveLength(1));
    await soon(async () =>
      expect(await platform.prisma.inboxMessage.count({ where: { correlationId: reservationId } })).toBe(8),
    );
    expect(platform.channel.to(`${reservationId}:confirmed`)).toHaveLength(1);
    expect(await facts(reservationId)).toHaveLength(1);
  });

  it('X3 waits while identity is away, and is sent when it is back', async () => {
    const minji = platform.identity.knows();
    platform.identity.away = true;
    const command = sendMessage({ customerId: minji });
    await platform.deliver(command);
    await soon(async () => {
      const [message] = await stored(command.payload.key);
      expect(message?.status).toBe('PENDING');
      expect(message?.attempts).toBeGreaterThanOrEqual(2);
    });
    expect(platform.channel.to(command.payload.key)).toEqual([]);
    platform.identity.away = false;
    await soon(async () => expect(await stored(command.payload.key)).toMatchObject([{ status: 'SENT' }]));
  });

  it('X3 is offered again, by the same key, while the channel is away', async () => {
    const minji = platform.identity.knows();
    const command = sendMessage({ customerId: minji, template: 'test.away' });
    platform.channel.answers.set('test.away', ['away', 'away']);
    await platform.deliver(command);
    await soon(async () => expect(await stored(command.payload.key)).toMatchObject([{ status: 'SENT' }]));
    expect(platform.channel.to(command.payload.key)).toHaveLength(3);
    expect(await facts(command.payload.reservationId)).toHaveLength(1);
  });

  it.each([
    ['the channel refuses', 'test.refuse', {}, 'INVALID_NUMBER', 1],
    ['there is no such contact', 'test.none', { contactId: 'contact-unknown' }, 'NO_CONTACT', 0],
  ])('fails for good where %s, and says so', async (_, template, more, code, offered) => {
    const minji = platform.identity.knows();
    platform.channel.answers.set('test.refuse', ['refuse']);
    const { payload, ...command } = sendMessage({ customerId: minji, template, ...more });
    await platform.deliver({ ...command, payload });
    await soon(async () => expect(await facts(payload.reservationId)).toHaveLength(1));
    expect(await facts(payload.reservationId)).toMatchObject([{ type: 'MessageFailed', payload: { code } }]);
    expect(await stored(payload.key)).toMatchObject([{ status: 'FAILED', failureCode: code, sentAt: null }]);
    expect(platform.channel.to(payload.key)).toHaveLength(offered);
  });

  it('X9 never goes to a contact that is somebody else’s', async () => {
    const [minji, junho] = [platform.identity.knows(), platform.identity.knows()];
    const command = sendMessage({ customerId: minji, contactId: junho });
    await platform.deliver(command);
    await soon(async () => {
      expect(await stored(command.payload.key)).toMatchObject([{ failureCode: 'FOREIGN_CONTACT' }]);
    });
    expect(platform.channel.to(command.payload.key)).toEqual([]);
  });

  it('leaves no name and no number in rows, facts or logs', async () => {
    const minji = platform.identity.knows({ name: 'Nobody Elsewhere', phone: '010-9999-0042' });
    const command = sendMessage({ customerId: minji, template: 'test.log' });
    platform.channel.answers.set('test.log', ['away']);
    await platform.deliver(command);
    await soon(async () => expect(await facts(command.payload.reservationId)).toHaveLength(1));
    const rows = [await stored(command.payload.key), await facts(command.payload.reservationId)];
    const everything = JSON.stringify(rows, (_, value: unknown) =>
      typeof value === 'bigint' ? `${value}` : value,
    );
    for (const text of [everything, ...platform.logged]) {
      expect(text).not.toMatch(/9999-?0042/); // in full: ids are random, and may have any four digits
      expect(text).not.toContain('Nobody');
    }
    expect(platform.logged.some((line) => line.includes(command.payload.reservationId))).toBe(true);
  });
});

describe('several dispatchers', () => {
  const routeOf = () => ['test'];
  const dispatcher = (channel: Channel, clock: () => Date, contacts: ReadonlyMap<string, Contact>) =>
    new Dispatcher<Tx>({
      store: prismaMessageStore(other.prisma),
      contacts: { find: async () => contacts },
      channels: [channel],
      lastResort: inAppChannel,
      transaction: (work) => other.prisma.$transaction(work),
      append: sqlite.appendToOutbox,
      routeOf,
      clock,
      logger: createLogger('test', 'silent'),
    });
  const minji: Contact = {
    id: 'minji',
    customerId: 'minji',
    name: '김민지',
    phone: '010',
    email: null,
    locale: 'ko',
  };
  const known = new Map([[minji.id, minji]]);

  /** A store that no running process looks at. */
  let other: { prisma: Platform['prisma']; stop(): Promise<void> };
  beforeAll(async () => {
    const database = await createTestDatabase('notification');
    const prisma = createClient(database.url);
    other = {
      prisma,
      async stop() {
        await prisma.$disconnect();
        await database.drop();
      },
    };
  });
  afterAll(() => other.stop());

  const keep = async (count: number, now: Date) => {
    const work = keepMessage(prismaMessageStore(other.prisma), routeOf, () => now);
    const commands = Array.from({ length: count }, () => sendMessage({ customerId: minji.id }));
    // In one transaction: so many at once would wait for the disk one after the other, longer than one may wait.
    await other.prisma.$transaction(async (tx) => {
      for (const command of commands) await work(command, tx);
    });
    return commands;
  };

  it('X4 send each message once between them', async () => {
    const now = new Date();
    const commands = await keep(60, now);
    const channel = new TestChannel();
    const crew = Array.from({ length: 3 }, () => dispatcher(channel, () => now, known));
    await Promise.all(
      crew.map(async (one) => {
        while (await one.dispatchDue());
      }),
    );
    expect(channel.sent.map((dispatch) => dispatch.key).sort()).toEqual(
      commands.map(({ payload }) => payload.key).sort(),
    );
    expect(await other.prisma.outboxMessage.count()).toBe(60);
  });

  it('take over from one that hangs, and what it says too late is not believed', async () => {
    let now = new Date();
    const [command] = await keep(1, now);
    const reservationId = command?.payload.reservationId ?? '';
    const stand = () => other.prisma.message.findMany({ where: { reservationId } });
    const late = new HangingChannel('late');
    const hanging = dispatcher(late, () => now, known).dispatchDue();
    await late.entered.promise;

    const channel = new TestChannel();
    await dispatcher(channel, () => now, known).dispatchDue();
    expect(channel.sent).toEqual([]); // it is being tried: nobody else touches it
    now = new Date(now.getTime() + 30_000);
    const next = new HangingChannel('next');
    const successor = dispatcher(next, () => now, known).dispatchDue();
    await next.entered.promise;

    late.release.resolve();
    await hanging;
    expect(await stand()).toMatchObject([{ status: 'PENDING', attempts: 2 }]); // it is the successor's now
    next.release.resolve();
    await successor;
    expect(await stand()).toMatchObject([{ status: 'SENT', attempts: 2, providerMessageId: 'next' }]);
    expect(await other.prisma.outboxMessage.count({ where: { correlationId: reservationId } })).toBe(1);
  });
});

/** A channel that takes a message only when it is released. */
class HangingChannel implements Channel {
  readonly name = 'test';
  readonly reaches = (): boolean => true;
  readonly entered = new Deferred();
  readonly release = new Deferred();
  constructor(private readonly providerMessageId: string) {}

  async send() {
    this.entered.resolve();
    await this.release.promise;
    return { providerMessageId: this.providerMessageId };
  }
}
