import { postgresAdapter } from '@yeyak/service-kit';
import { type Prisma, PrismaClient } from './generated/client';

export type { PrismaClient };
/** The transaction that stores and messaging share. */
export type Tx = Prisma.TransactionClient;

/** A client with a pool of its own; the caller disconnects it. */
export const createClient = (url: string, pool: number): PrismaClient =>
  new PrismaClient({
    adapter: postgresAdapter(url, pool),
    transactionOptions: { maxWait: 10_000, timeout: 10_000 },
  });
