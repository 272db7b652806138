import { postgresAdapter } from '@yeyak/service-kit';
import { type Prisma, PrismaClient } from './generated/client';

/** A transaction of this context's database. */
export type Tx = Prisma.TransactionClient;
export type { PrismaClient };

/** A client with a pool of at most `connections`. */
export const connectDatabase = (url: string, connections: number): PrismaClient =>
  new PrismaClient({
    adapter: postgresAdapter(url, connections),
    errorFormat: 'minimal', // the others print the data that was to be written
    transactionOptions: { maxWait: 5_000, timeout: 10_000 },
  });
