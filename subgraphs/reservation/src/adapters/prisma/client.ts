import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';

/** A client with a pool of at most `connections`; statements are prepared once per connection. */
export function connectDatabase(url: string, connections: number): PrismaClient {
  const adapter = new PrismaPg(
    { connectionString: url, max: connections, idleTimeoutMillis: 30_000, connectionTimeoutMillis: 5_000 },
    { statementNameGenerator: ({ sql }) => createHash('sha1').update(sql).digest('base64') },
  );
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 10_000 } });
}
