import { postgresAdapter } from '@yeyak/service-kit';
import { type Prisma, PrismaClient } from './generated/client';

/** A transaction of this context's database; use cases hand it on, they never open it. */
export type Transaction = Prisma.TransactionClient;

/**
 * Connects to this context's database with at most `pool` connections.
 * Whoever waits for a connection or a lock longer than the time-outs is told, and nothing of theirs is kept.
 */
export const createClient = (url: string, pool: number): PrismaClient =>
  new PrismaClient({
    adapter: postgresAdapter(url, pool),
    transactionOptions: { maxWait: 5_000, timeout: 10_000 },
  });
export type { PrismaClient };
