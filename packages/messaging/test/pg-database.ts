import pg from 'pg';
import type { Database, SqlTransaction } from '../src';

/** Messaging's database on the bare driver: it needs nothing of Prisma but these two methods. */
export class PgDatabase implements Database<SqlTransaction> {
  private readonly pool: pg.Pool;

  constructor(url: string) {
    this.pool = new pg.Pool({ connectionString: url, max: 8 });
    // One that is cut off while nobody uses it is no loss. `end` comes back before they are closed, and the database
    // may be dropped by then.
    this.pool.on('error', () => undefined);
  }

  async $queryRawUnsafe<T>(sql: string, ...values: unknown[]): Promise<T> {
    return (await this.pool.query(sql, values)).rows as T;
  }

  async $executeRawUnsafe(sql: string, ...values: unknown[]): Promise<number> {
    return (await this.pool.query(sql, values)).rowCount ?? 0;
  }

  async $transaction<T>(work: (tx: SqlTransaction) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const result = await work({
        $queryRawUnsafe: async <R>(sql: string, ...values: unknown[]) =>
          (await client.query(sql, values)).rows as R,
        $executeRawUnsafe: async (sql, ...values) => (await client.query(sql, values)).rowCount ?? 0,
      });
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
