import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { message, type MessageNamed, type PayloadOf } from '@yeyak/contracts';
import {
  createLogger,
  Lifecycle,
  type Principal,
  PRINCIPAL_HEADER,
  signPrincipal,
  verifyPrincipal,
} from '@yeyak/service-kit';
import { createTestDatabase, deliver, eventually, type TestDatabase } from '@yeyak/testkit';
import { createClient, type PrismaClient } from '../src/adapters/prisma/client';
import { type Channel, ChannelRefused, type Contact, type Dispatch } from '../src/application/ports';
import type { NotificationEnv } from '../src/env';
import { startNotification } from '../src/start';

/** Longer than a busy machine takes: only what a test makes late is. */
export const PATIENT = { IDENTITY_TIMEOUT_MS: 30_000, SEND_WAIT_MS: 30_000 };

const SECRET = 'a secret of the tests, and of nothing else';

export const customer = (userId: string): Principal => ({
  type: 'user',
  userId,
  roles: [{ role: 'CUSTOMER' }],
});
export const staff: Principal = {
  type: 'user',
  userId: 'staff-1',
  roles: [{ role: 'STAFF', providerId: 'store-seongsu' }],
};
export const admin: Principal = { type: 'user', userId: 'user-admin', roles: [{ role: 'ADMIN' }] };

/** The command that asks for a message, about a reservation of its own unless said otherwise. */
export function sendMessage(payload: Partial<PayloadOf<'SendMessage'>> = {}): MessageNamed<'SendMessage'> {
  const reservationId = payload.reservationId ?? randomUUID();
  const full = {
    key: `${reservationId}:confirmed`,
    reservationId,
    customerId: 'customer-minji',
    contactId: payload.customerId ?? 'customer-minji',
    template: 'pickup.confirmed',
    text: { ko: '예약이 확정되었습니다', en: 'Your pick-up is confirmed' },
    ...payload,
  };
  return message('SendMessage', full, {
    aggregateType: 'Reservation',
    aggregateId: reservationId,
    aggregateVersion: 1,
    correlationId: reservationId,
    causationId: null,
    occurredAt: new Date(),
  });
}

/** Stands in for identity: knows contacts, answers other contexts alone, and can be away. */
export class FakeIdentity {
  readonly contacts = new Map<string, Contact>();
  away = false;
  asked = 0;
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        this.asked += 1;
        if (this.away) return void response.writeHead(503).end();
        const principal = verifyPrincipal(request.headers[PRINCIPAL_HEADER] as string | undefined, SECRET);
        const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
          variables: { ids: string[]; who?: { id: string }[] };
        };
        const contacts = variables.ids.map((id) => {
          const { email: _, ...contact } = this.contacts.get(id) ?? { email: null };
          return 'id' in contact ? contact : null;
        });
        const customers = variables.who?.map(({ id }) => ({
          id,
          email: this.contacts.get(id)?.email ?? null,
        }));
        const data = { contacts, ...(customers && { _entities: customers }) };
        const refusal = [{ message: 'You may not do this.', extensions: { code: 'FORBIDDEN' } }];
        response.end(JSON.stringify(principal.type === 'service' ? { data } : { errors: refusal }));
      });
    });
  }

  /** Makes somebody known, with the id as contact id, and returns it. */
  knows(contact: Partial<Contact> = {}): string {
    const id = contact.id ?? `customer-${randomUUID()}`;
    this.contacts.set(id, {
      id,
      customerId: id,
      name: '김민지',
      phone: '010-0000-1001',
      email: null,
      locale: 'ko',
      ...contact,
    });
    return id;
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/graphql`;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

/** A channel that remembers what it was given, and does as it is told. */
export class TestChannel implements Channel {
  readonly name = 'test';
  readonly sent: Dispatch[] = [];
  readonly reaches = (): boolean => true;
  /** What to do with the next dispatches of a template, one after the other: then they are taken. */
  readonly answers = new Map<string, ('away' | 'refuse')[]>();

  /** Templates whose dispatches wait for something before they are answered. */
  readonly holding = new Map<string, Promise<void>>();

  async send(dispatch: Dispatch): Promise<{ providerMessageId: string }> {
    this.sent.push(dispatch);
    await this.holding.get(dispatch.template);
    const answer = this.answers.get(dispatch.template)?.shift();
    if (answer === 'away') throw new Error(`cannot reach ${dispatch.to.phone}`);
    if (answer === 'refuse') throw new ChannelRefused('INVALID_NUMBER');
    return { providerMessageId: `provider-${dispatch.key}` };
  }

  to = (key: string): Dispatch[] => this.sent.filter((dispatch) => dispatch.key === key);
}

export interface Answer<T> {
  data?: T | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/** Notification on a database of its own, beside a stand-in for identity. */
export class Platform {
  readonly logged: string[] = [];
  readonly channel = new TestChannel();
  private readonly lifecycles: Lifecycle[] = [];
  private readonly prefix = `test-${randomUUID()}`;
  private port = 0;

  private constructor(
    private readonly database: TestDatabase,
    readonly prisma: PrismaClient,
    readonly identity: FakeIdentity,
    private readonly identityUrl: string,
    private readonly environment: Partial<NotificationEnv> | null,
    private readonly waits: Partial<NotificationEnv>,
  ) {}

  /**
   * @param environment what the environment says of channels; without it there is the test's own channel alone
   * @param waits how long it waits for others; long by default
   */
  static async start(
    environment: Partial<NotificationEnv> | null = null,
    waits: Partial<NotificationEnv> = PATIENT,
  ): Promise<Platform> {
    const database = await createTestDatabase('notification');
    const identity = new FakeIdentity();
    const platform = new Platform(
      database,
      createClient(database.url, { exclusive: false }),
      identity,
      await identity.listen(),
      environment,
      waits,
    );
    await platform.startProcess();
    return platform;
  }

  private async startProcess(): Promise<void> {
    const logger = createLogger('notification', 'trace');
    for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const) {
      logger[level] = (...words: unknown[]) => void this.logged.push(JSON.stringify(words, errorsToo));
    }
    const lifecycle = new Lifecycle(logger);
    this.lifecycles.push(lifecycle);
    const settings = {
      PORT: 0,
      HOST: '127.0.0.1',
      DATABASE_URL: this.database.url,
      DATABASE_POOL: 5,
      REDIS_URL: process.env['YEYAK_TEST_REDIS_URL'] ?? '',
      QUEUE_PREFIX: this.prefix,
      INTERNAL_SECRET: SECRET,
      ROLES: ['api', 'worker'] as ('api' | 'worker')[],
      LOG_LEVEL: 'silent' as const,
      SEED_DEMO: false,
      IDENTITY_URL: this.identityUrl,
      ...PATIENT,
      ...this.waits,
      NOTIFICATION_CHANNELS: 'test',
      ...this.environment,
    };
    const channels = this.environment ? undefined : [this.channel];
    this.port = (await startNotification(settings, logger, lifecycle, channels)).port;
  }

  /** Puts commands into notification's queue, as the reservation's relay does. */
  deliver(...commands: MessageNamed<'SendMessage'>[]): Promise<void> {
    const redisUrl = process.env['YEYAK_TEST_REDIS_URL'] ?? '';
    return deliver({ consumer: 'notification', redisUrl, prefix: this.prefix }, commands);
  }

  async ask<T>(
    principal: Principal,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`http://127.0.0.1:${this.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [PRINCIPAL_HEADER]: signPrincipal(principal, SECRET) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<T>;
  }

  async stop(): Promise<void> {
    await Promise.all(this.lifecycles.map((lifecycle) => lifecycle.stop()));
    await this.identity.close();
    await this.prisma.$disconnect();
    await this.database.drop();
  }
}

const errorsToo = (_: string, value: unknown): unknown =>
  value instanceof Error ? { name: value.name, message: value.message, stack: value.stack } : value;

/** Waits for what other loops bring about; generously, as the machine may be busy with other specs. */
export const soon = <T>(check: () => T | Promise<T>): Promise<T> => eventually(check, { within: 40_000 });
