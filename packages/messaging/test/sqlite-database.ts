import { type Argument, fileOf, LocalClient, type Result } from '@yeyak/libsql';
import type { SqlTransaction } from '../src';
import type { SpecDatabase } from './spec-database';

/** Messaging's database on the bare driver. Statements and transactions follow one another, as under Prisma's adapter. */
export class SqliteDatabase implements SpecDatabase {
  private readonly client: LocalClient;
  private last: Promise<unknown> = Promise.resolve();

  constructor(url: string) {
    this.client = new LocalClient(fileOf(url) ?? ':memory:');
  }

  $queryRawUnsafe<T>(sql: string, ...values: unknown[]): Promise<T> {
    return this.next(async () => rowsOf(await this.client.execute({ sql, args: values as Argument[] })) as T);
  }

  $executeRawUnsafe(sql: string, ...values: unknown[]): Promise<number> {
    return this.next(
      async () => (await this.client.execute({ sql, args: values as Argument[] })).rowsAffected,
    );
  }

  $transaction<T>(work: (tx: SqlTransaction) => Promise<T>): Promise<T> {
    return this.next(async () => {
      const transaction = await this.client.transaction();
      const run = (sql: string, values: unknown[]): Promise<Result> =>
        transaction.execute({ sql, args: values as Argument[] });
      try {
        const result = await work({
          $queryRawUnsafe: async <R>(sql: string, ...values: unknown[]) =>
            rowsOf(await run(sql, values)) as R,
          $executeRawUnsafe: async (sql, ...values) => (await run(sql, values)).rowsAffected,
        });
        await transaction.commit();
        return result;
      } catch (error) {
        await transaction.rollback();
        throw error;
      }
    });
  }

  async close(): Promise<void> {
    await this.last;
    this.client.close();
  }

  private next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }
}

const rowsOf = ({ columns, rows }: Result): Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
