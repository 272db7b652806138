import { postgresAdapter } from '@yeyak/service-kit';
import { type Prisma, PrismaClient } from './generated/client';

/** A transaction of this context's database. */
export type Tx = Prisma.TransactionClient;
export type { PrismaClient };

/**
 * A client with a pool of at most `connections`.
 * @param observe is told the text of every statement, for those who count them.
 */
export function connectDatabase(
  url: string,
  connections: number,
  observe?: (sql: string) => void,
): PrismaClient {
  const client = new PrismaClient({
    adapter: postgresAdapter(url, connections),
    errorFormat: 'minimal', // the others print the data that was to be written
    transactionOptions: { maxWait: 5_000, timeout: 10_000 },
    log: observe ? [{ emit: 'event', level: 'query' }] : [],
  });
  if (observe) client.$on('query', ({ query }) => observe(query));
  return client;
}
