import type { Database, SqlTransaction } from '../src';

/** A database with messaging's tables and a table `pool` for effects. */
export interface SpecDatabase extends Database<SqlTransaction> {
  close(): Promise<void>;
}
