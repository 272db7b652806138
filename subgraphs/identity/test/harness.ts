import { randomUUID } from 'node:crypto';
import { createLogger, Lifecycle, type Principal, signPrincipal } from '@yeyak/service-kit';
import { createTestDatabase } from '@yeyak/testkit';
import { Client } from 'pg';
import { startIdentity } from '../src/main';

const SECRET = 'a-secret-for-the-tests-of-identity-only';

/** What GraphQL answered. */
export interface Answer<T> {
  data: T;
  errors?: { message: string; extensions: { code: string } }[];
}

/** The environment of an `identity` of this test's own. */
export const testEnv = (databaseUrl: string, more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  PORT: '0',
  DATABASE_URL: databaseUrl,
  REDIS_URL: process.env['YEYAK_TEST_REDIS_URL'],
  QUEUE_PREFIX: `test-${randomUUID()}`,
  INTERNAL_SECRET: SECRET,
  KEY_ENCRYPTION_SECRET: 'another-secret-for-the-tests-of-identity',
  LOG_LEVEL: 'silent',
  ...more,
});

export const signed = (principal: Principal): Record<string, string> => ({
  'x-yeyak-principal': signPrincipal(principal, SECRET),
});
export const customer = (userId: string): Principal & { type: 'user' } => ({
  type: 'user',
  userId,
  roles: [{ role: 'CUSTOMER' }],
});
export const admin: Principal = { type: 'user', userId: 'an-admin', roles: [{ role: 'ADMIN' }] };
export const service: Principal = { type: 'service', name: 'notification' };
export const anonymous: Principal = { type: 'anonymous' };

/** A question to a subgraph at an address, as somebody. */
export async function askAt<T>(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  principal: Principal = anonymous,
): Promise<Answer<T>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signed(principal) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<T>;
}

export interface Running {
  url: string;
  sql<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  ask<T>(query: string, variables?: Record<string, unknown>, principal?: Principal): Promise<Answer<T>>;
  stop(): Promise<void>;
}

/** An `identity` with a database of its own, in this process. */
export async function runIdentity(more: Record<string, string> = {}): Promise<Running> {
  const database = await createTestDatabase('identity');
  const lifecycle = new Lifecycle(createLogger('test', 'silent'));
  const { port } = await startIdentity(testEnv(database.url, more), lifecycle);
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    sql: async <Row>(text: string, values: unknown[] = []) =>
      (await client.query(text, values)).rows as Row[],
    ask: (query, variables, principal) => askAt(url, query, variables, principal),
    async stop() {
      await lifecycle.stop();
      await client.end();
      await database.drop();
    },
  };
}

export const SESSION = `
  __typename
  ... on Session { accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt viewer { id name roles { role providerId supplierId } } }
  ... on UserError { code message }
  `;

export interface SessionAnswer {
  __typename: string;
  accessToken: string;
  accessTokenExpiresAt: string;
  refreshToken: string;
  refreshTokenExpiresAt: string;
  viewer: { id: string; name: string; roles: { role: string; providerId: string | null }[] };
  code: string;
  message: string;
  field: string;
  retryAfterSeconds: number;
}
