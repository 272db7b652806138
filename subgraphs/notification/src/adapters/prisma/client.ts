import { LibsqlAdapter } from '@yeyak/libsql';
import { type Prisma, PrismaClient } from './generated/client';

export type { PrismaClient };
/** The transaction that stores and messaging share. */
export type Tx = Prisma.TransactionClient;

export interface ClientOptions {
  /** For a libSQL server. */
  authToken?: string;
  /** Off for who only looks into a file that another client writes. */
  exclusive?: boolean;
}

/** A client of a file that it alone writes, or of a libSQL server; the caller disconnects it. */
export const createClient = (url: string, options: ClientOptions = {}): PrismaClient =>
  new PrismaClient({
    adapter: new LibsqlAdapter(url, options),
    // One connection: who waits for it waits for the transactions before.
    transactionOptions: { maxWait: 10_000, timeout: 10_000 },
  });
