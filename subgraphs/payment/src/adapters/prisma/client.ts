import { postgresAdapter } from '@yeyak/service-kit';
import { PrismaClient } from './generated/client';

/** The context's database client, with at most `pool` connections. */
export const createClient = (url: string, pool: number): PrismaClient =>
  new PrismaClient({
    adapter: postgresAdapter(url, pool),
    transactionOptions: { maxWait: 5_000, timeout: 10_000 },
  });
