import { randomUUID } from 'node:crypto';
import type { Envelope } from '@yeyak/contracts';
import { createLogger, Lifecycle } from '@yeyak/service-kit';
import { type Ask, createTestDatabase, deliver, subgraphClient, takenIn } from '@yeyak/testkit';
import { createClient } from '../src/adapters/prisma/client';
import { startInventory } from '../src/main';

const SECRET = 'a secret that is long enough for a test';

/** The whole context with the demonstration data, on a database and queues of the spec's own. */
export async function openInventory() {
  const { url, drop } = await createTestDatabase('inventory');
  const redisUrl = process.env['YEYAK_TEST_REDIS_URL'] ?? '';
  const prefix = `test-${randomUUID()}`;
  const lifecycle = new Lifecycle(createLogger('inventory', 'silent'));
  const database = createClient(url, 2);
  lifecycle.onStop('test database', drop);
  lifecycle.onStop('test client', () => database.$disconnect());
  const environment = {
    PORT: '0',
    DATABASE_URL: url,
    REDIS_URL: redisUrl,
    QUEUE_PREFIX: prefix,
    INTERNAL_SECRET: SECRET,
    LOG_LEVEL: 'silent',
    SEED_DEMO: 'true',
  };
  const { port } = await startInventory(environment, () => lifecycle);
  const inlet = { consumer: 'inventory', redisUrl, prefix };
  return {
    ask: subgraphClient(port, SECRET),
    database,
    /** Starts another replica of it. @returns what stops that one. */
    async another(over: NodeJS.ProcessEnv = {}): Promise<Lifecycle> {
      const again = new Lifecycle(createLogger('inventory', 'silent'));
      await startInventory({ ...environment, ...over }, () => again);
      return again;
    },
    /** Puts messages on its queue. @returns once it has taken them in. */
    async send(messages: readonly Envelope[]): Promise<void> {
      await deliver(inlet, messages);
      await takenIn(inlet);
    },
    /** What it said of a reservation, in the order in which it did. */
    said: (correlationId: string) =>
      database.outboxMessage.findMany({ where: { correlationId }, orderBy: { position: 'asc' } }),
    close: () => lifecycle.stop(),
  };
}

export type Inventory = Awaited<ReturnType<typeof openInventory>>;

/** What a query or mutation with one field came to. */
export interface Result {
  [field: string]: Record<string, unknown> & { order?: { id: string; status: string } };
}

/** The one field that was asked for. @throws where there are errors instead. */
export const only = async (answer: ReturnType<Ask>): Promise<Result[string]> => {
  const { data, errors } = (await answer) as { data?: Result; errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as Result[string];
};

/** The code of the first error. */
export const codeOf = async (answer: ReturnType<Ask>): Promise<string | undefined> =>
  (await answer).errors?.[0]?.extensions?.code;
