import { fileURLToPath } from 'node:url';
import Libsql from 'libsql';
import { Pool } from 'pg';
import type { World } from './world';

type Platform = World['platform'];
export type Row = Record<string, unknown>;

/**
 * Looks into the contexts' own databases, each for itself, as an auditor would: to ask whether what they say fits
 * together. It only reads. (What people see of the platform is asked through the router.)
 */
export class Stores {
  private readonly pools = new Map<string, Pool>();

  constructor(private readonly platform: Platform) {}

  /** The contexts that keep something. */
  get contexts(): string[] {
    return this.platform.names.filter((name) => this.urlOf(name) !== null);
  }

  /** @param values for `$1`, `$2` …: texts alone, which both sorts of database read alike */
  async rows<T = Row>(context: string, sql: string, values: readonly string[] = []): Promise<T[]> {
    const url = this.urlOf(context);
    if (url === null) throw new Error(`${context} has no database`);
    return url.startsWith('file:') ? fromFile<T>(url, sql, values) : this.fromServer<T>(context, sql, values);
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.end()));
  }

  private async fromServer<T>(context: string, sql: string, values: readonly string[]): Promise<T[]> {
    let pool = this.pools.get(context);
    if (!pool) {
      pool = new Pool({ connectionString: this.platform.databaseUrl(context), max: 2 });
      pool.on('error', () => undefined); // cut off while nobody uses it, as when the platform has stopped
      this.pools.set(context, pool);
    }
    return (await pool.query(sql, [...values])).rows as T[];
  }

  private urlOf(name: string): string | null {
    try {
      return this.platform.databaseUrl(name);
    } catch {
      return null; // the router and the payment provider have none
    }
  }
}

/** Opened for each look: its one writer is another process. */
function fromFile<T>(url: string, sql: string, values: readonly string[]): T[] {
  const database = new Libsql(fileURLToPath(url), { readonly: true });
  try {
    return database.prepare(sql.replace(/\$(\d+)/g, '?$1')).all([...values]) as T[];
  } finally {
    database.close();
  }
}
