import { randomUUID } from 'node:crypto';
import {
  anonymous,
  createLogger,
  Lifecycle,
  type Principal,
  signPrincipal,
  PRINCIPAL_HEADER,
} from '@yeyak/service-kit';
import { enterInbox } from '@yeyak/messaging';
import { createTestDatabase, deliver, eventually, type TestDatabase } from '@yeyak/testkit';
import { createClient as createSocket, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { createClient, type PrismaClient } from '../src/adapters/prisma/client';
import { prismaViewStore } from '../src/adapters/prisma/view.store';
import { projectFact } from '../src/application/project-fact';
import type { ProviderKnown } from '../src/domain/reservation-view';
import { startMypage } from '../src/start';
import type { StoryFact } from '../src/projections/reservation-facts';

const SECRET = 'a secret of the tests, and of nothing else';

export const customer = (userId: string): Principal => ({
  type: 'user',
  userId,
  roles: [{ role: 'CUSTOMER' }],
});
export const staff = (userId: string, providerId: string): Principal => ({
  type: 'user',
  userId,
  roles: [{ role: 'STAFF', providerId }],
});
export const admin: Principal = { type: 'user', userId: 'user-admin', roles: [{ role: 'ADMIN' }] };
export const service: Principal = { type: 'service', name: 'reservation' };
export { anonymous };

export interface Answer<T> {
  data?: T | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/** One process of my page, asked over its own GraphQL endpoint. */
export class Replica {
  private readonly sockets: Client[] = [];

  constructor(
    readonly port: number,
    private readonly lifecycle: Lifecycle,
  ) {}

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

  /** How many follow here: to know when a subscription has begun. */
  async followers(): Promise<number> {
    const response = await fetch(`http://127.0.0.1:${this.port}/metrics`);
    return Number(/^yeyak_mypage_followers (\d+)$/m.exec(await response.text())?.[1]);
  }

  /** Follows a subscription; nothing is sent before the result is first read. */
  follow<T>(principal: Principal, query: string, variables: Record<string, unknown> = {}) {
    const socket = createSocket({
      url: `ws://127.0.0.1:${this.port}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    this.sockets.push(socket);
    const extensions = { principal: signPrincipal(principal, SECRET) };
    return socket.iterate<T>({ query, variables, extensions });
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) await socket.dispose();
    await this.lifecycle.stop();
  }
}

/** My page on a database of its own, in as many replicas as are wanted. */
export class Platform {
  private readonly replicas: Replica[] = [];
  readonly prefix = `test-${randomUUID()}`;
  private constructor(
    private readonly database: TestDatabase,
    readonly prisma: PrismaClient,
  ) {}

  static async start(): Promise<Platform> {
    const database = await createTestDatabase('mypage');
    return new Platform(database, createClient(database.url, 5));
  }

  /** @param patienceMs how long a reader waits for what they just did; as long as in earnest by default */
  async replica(
    overrides: { REDIS_URL?: string; ROLES?: ('api' | 'worker')[] } = {},
    patienceMs?: number,
  ): Promise<Replica> {
    const logger = createLogger('mypage', 'silent');
    const lifecycle = new Lifecycle(logger);
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
      ...overrides,
    };
    const { port } = await startMypage(settings, logger, lifecycle, patienceMs);
    const replica = new Replica(port, lifecycle);
    this.replicas.push(replica);
    return replica;
  }

  /** Takes facts in as the consumer does, but now: each in a transaction of its own, together with its inbox row. */
  async project(facts: readonly StoryFact[]): Promise<void> {
    const project = projectFact(prismaViewStore);
    for (const fact of facts) {
      await this.prisma.$transaction(async (tx) => {
        if (await enterInbox(tx, 'mypage', fact)) await project(fact, tx);
      });
    }
  }

  /** Makes a provider known. */
  async provider(provider: ProviderKnown): Promise<void> {
    await this.prisma.$transaction((tx) => prismaViewStore.saveProvider(tx, provider));
  }

  /**
   * Returns once no transaction is left, of any spec on the server, that might still get in front of the changes so far:
   * only then are they read.
   */
  async settled(): Promise<void> {
    await soon(async () => {
      const [row] = await this.prisma.$queryRawUnsafe<{ settled: boolean }[]>(
        `SELECT COALESCE(max(transaction_id), 0) < pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS settled
         FROM reservation_change`,
      );
      expect(row?.settled).toBe(true);
    });
  }

  /** Puts facts into my page's queue, as the relays of their contexts do. */
  deliver(facts: readonly StoryFact[]): Promise<void> {
    const redisUrl = process.env['YEYAK_TEST_REDIS_URL'] ?? '';
    return deliver({ consumer: 'mypage', redisUrl, prefix: this.prefix }, facts);
  }

  async stop(): Promise<void> {
    await Promise.all(this.replicas.map((replica) => replica.stop()));
    await this.prisma.$disconnect();
    await this.database.drop();
  }
}

/** Waits for what other loops bring about; generously, as the machine may be busy with other specs. */
export const soon = <T>(check: () => T | Promise<T>): Promise<T> => eventually(check, { within: 20_000 });
