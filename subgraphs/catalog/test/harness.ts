import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createLogger, Lifecycle, type Principal, signPrincipal, verifyPrincipal } from '@yeyak/service-kit';
import { createTestDatabase } from '@yeyak/testkit';
import { Client } from 'pg';
import { startCatalog } from '../src/main';

const SECRET = 'a-secret-for-the-tests-of-catalog-only';

/** What GraphQL answered. */
export interface Answer<T> {
  data: T;
  errors?: { message: string; extensions: { code: string } }[];
}

export const anonymous: Principal = { type: 'anonymous' };
export const admin: Principal = { type: 'user', userId: 'an-admin', roles: [{ role: 'ADMIN' }] };
export const customer: Principal = { type: 'user', userId: 'a-customer', roles: [{ role: 'CUSTOMER' }] };
export const staffOf = (providerId: string): Principal => ({
  type: 'user',
  userId: `staff-${providerId}`,
  roles: [{ role: 'STAFF', providerId }],
});

export interface Running {
  url: string;
  databaseUrl: string;
  sql<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  ask<T>(query: string, variables?: Record<string, unknown>, principal?: Principal): Promise<Answer<T>>;
  /** Starts a second replica, on the same database; it stops with this. */
  another(): Promise<void>;
  /** Stops the process that answers and starts another one. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A clock that stands at an instant when it is made and goes on from there, like every clock: what is put off to try
 * again comes about. No test depends on the day on which it runs.
 */
export const clockFrom = (at: Date): (() => Date) => {
  const ahead = at.getTime() - performance.now();
  return () => new Date(ahead + performance.now());
};

/** A `catalog` with a database of its own, in this process. */
export async function runCatalog(more: Record<string, string> = {}, clock?: () => Date): Promise<Running> {
  const database = await createTestDatabase('catalog');
  const env = {
    PORT: '0',
    DATABASE_URL: database.url,
    REDIS_URL: process.env['YEYAK_TEST_REDIS_URL'],
    QUEUE_PREFIX: `test-${randomUUID()}`,
    INTERNAL_SECRET: SECRET,
    LOG_LEVEL: 'silent',
    RESERVATION_TIMEOUT_MS: '30000', // the machine may be slow
    ...more,
  };
  let lifecycle = new Lifecycle(createLogger('test', 'silent'));
  let url = '';
  const start = async (): Promise<void> => {
    url = `http://127.0.0.1:${(await startCatalog(env, lifecycle, clock)).port}`;
  };
  await start();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  return {
    url,
    databaseUrl: database.url,
    sql: async <Row>(query: string, values: unknown[] = []) =>
      (await client.query(query, values)).rows as Row[],
    async ask<T>(query: string, variables = {}, principal = anonymous) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-yeyak-principal': signPrincipal(principal, SECRET),
        },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer<T>;
    },
    async another() {
      await startCatalog(env, lifecycle, clock);
    },
    async restart() {
      await lifecycle.stop();
      lifecycle = new Lifecycle(createLogger('test', 'silent'));
      await start();
    },
    async stop() {
      await lifecycle.stop();
      await client.end();
      await database.drop();
    },
  };
}

/** What is asked of `reservation`: at most so much may be reserved. */
export interface Pool {
  offeringId: string;
  startsAt: string | null;
  capacity: number;
  version: number;
}
/** What `reservation` answers, or does instead of answering. */
export type Reply = object | 'hang up' | 'fault';

/** A `reservation` that answers as it is told, and believes `catalog` alone. */
export async function fakeReservation() {
  const asked: Pool[][] = [];
  const takesBack = (pools: readonly Pool[]): Reply => ({
    __typename: 'SupplyTakenBack',
    pools: pools.length,
  });
  const fake: { reply: (pools: readonly Pool[]) => Reply | Promise<Reply> } = { reply: takesBack };
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const principal = verifyPrincipal(request.headers['x-yeyak-principal'] as string, SECRET);
      const { query, variables } = JSON.parse(await text(request)) as {
        query: string;
        variables: { input: { pools: Pool[] } };
      };
      if (principal.type !== 'service' || principal.name !== 'catalog') throw new Error('not catalog');
      if (!query.includes('takeBackSupply(input: $input)')) throw new Error('not what it is asked');
      asked.push(variables.input.pools);
      const reply = await fake.reply(variables.input.pools);
      if (reply === 'hang up') return void request.socket.destroy();
      const fault = { errors: [{ message: 'went wrong', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(reply === 'fault' ? fault : { data: { takeBackSupply: reply } }));
    };
    answer().catch(() => response.writeHead(500).end('{"errors":[{"message":"a test went wrong"}]}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    /** What it was asked since the last look. */
    asked: (): Pool[][] => asked.splice(0),
    /** How it answers from now on; without a way: it takes back whatever it is asked for. */
    answers: (reply: (pools: readonly Pool[]) => Reply | Promise<Reply> = takesBack): void => {
      fake.reply = reply;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
