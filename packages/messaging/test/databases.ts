import { createTestDatabase } from '@yeyak/testkit';
import { type Dialect, postgresql, sqlite } from '../src';
import { PgDatabase } from './pg-database';
import type { SpecDatabase } from './spec-database';
import { SqliteDatabase } from './sqlite-database';

/** One kind of database, and what a spec has to say differently to it. */
export interface DatabaseKind {
  dialect: Dialect;
  open(): Promise<{ database: SpecDatabase; drop(): Promise<void> }>;
  /**
   * Sets every subscriber back to the beginning; without its lease, as a relay that has just published from there would
   * move it on again.
   */
  startAgain: string;
  /** Parts of the statements that move cursors on, and that ask who has yet to take something in. */
  advancing: string;
  unacknowledged: string;
  /** Whether another transaction can commit while one is open. */
  concurrent: boolean;
}

export const KINDS: readonly DatabaseKind[] = [
  {
    dialect: postgresql,
    startAgain: `UPDATE subscription SET transaction_id = 0, position = 0, leased_by = NULL`,
    advancing: 'jsonb_to_recordset',
    unacknowledged: '<> (acknowledged_transaction',
    concurrent: true,
    async open() {
      const { url, drop } = await createTestDatabase('reservation');
      return { database: new PgDatabase(url), drop };
    },
  },
  {
    dialect: sqlite,
    startAgain: `UPDATE subscription SET position = 0, leased_by = NULL`,
    advancing: 'SET position = m.value',
    unacknowledged: '<> acknowledged_position',
    concurrent: false,
    async open() {
      const { url, drop } = await createTestDatabase('notification');
      const database = new SqliteDatabase(url);
      await database.$executeRawUnsafe(
        `CREATE TABLE pool (id TEXT PRIMARY KEY, provider_id TEXT NOT NULL, supply INTEGER NOT NULL)`,
      );
      return { database, drop };
    },
  },
];
