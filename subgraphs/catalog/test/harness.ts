import { randomUUID } from 'node:crypto';
import { createLogger, Lifecycle, type Principal, signPrincipal } from '@yeyak/service-kit';
import { createTestDatabase } from '@yeyak/testkit';
import { Client } from 'pg';
import { startCatalog } from '../src/main';

/** Generous: many specs share the machine. */
jest.setTimeout(60_000);

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
  stop(): Promise<void>;
}

/** A `catalog` with a database of its own, in this process. */
export async function runCatalog(more: Record<string, string> = {}): Promise<Running> {
  const database = await createTestDatabase('catalog');
  const lifecycle = new Lifecycle(createLogger('test', 'silent'));
  const env = {
    PORT: '0',
    DATABASE_URL: database.url,
    REDIS_URL: process.env['YEYAK_TEST_REDIS_URL'],
    QUEUE_PREFIX: `test-${randomUUID()}`,
    INTERNAL_SECRET: SECRET,
    LOG_LEVEL: 'silent',
    ...more,
  };
  const { port } = await startCatalog(env, lifecycle);
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    databaseUrl: database.url,
    sql: async <Row>(text: string, values: unknown[] = []) =>
      (await client.query(text, values)).rows as Row[],
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
      await startCatalog(env, lifecycle);
    },
    async stop() {
      await lifecycle.stop();
      await client.end();
      await database.drop();
    },
  };
}
