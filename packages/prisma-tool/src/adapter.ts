import {
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import { randomUUID } from 'node:crypto';
import { type EventEmitter } from 'node:events';
import { type DatabaseError, type Pool, type PoolClient } from 'pg';
import { type Connection } from './connection';
import { loadAdapterPg, loadAdapterUtils, loadPg } from './native';

/** PostgreSQL's internal one-byte type `"char"`, of which the system catalogue is full. */
const OID_CHAR = 18;
const OID_TEXT = 25;

type RowDescription = { fields: { dataTypeID: number }[] };

/**
 * Prisma's adapter for `pg`, fit for migrations. Three things differ from the stock factory:
 * - a script goes to the server whole, in one message: cutting it at each `;` breaks function bodies and strings;
 *   the server then also runs it as one transaction, so that a failing script leaves nothing behind;
 * - columns of type `"char"` are read as text, instead of stopping at an unknown type;
 * - the shadow database really is another database.
 *
 * There is one connection and it stays open until {@link dispose}: the engine holds a session lock on it.
 */
export class MigrationAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  private readonly opened = new Set<() => Promise<void>>();

  constructor(private readonly connection: Connection) {}

  async connect(): Promise<SqlDriverAdapter> {
    return this.open(this.connection);
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const admin = await this.open(this.connection);
    const database = `prisma_migrate_shadow_db_${randomUUID()}`;
    await admin.executeScript(`CREATE DATABASE "${database}"`);
    const shadow = await this.open({ ...this.connection, database }, async () => {
      await admin.executeScript(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
      await admin.dispose();
    });
    return shadow;
  }

  /** Closes whatever is still open; shadow databases go with it. */
  async dispose(): Promise<void> {
    // Newest first: a shadow database is dropped over a connection that was opened before it.
    for (const close of [...this.opened].reverse()) await close();
  }

  private async open(connection: Connection, afterClose?: () => Promise<void>): Promise<SqlDriverAdapter> {
    const { Pool } = loadPg();
    const { PrismaPg } = loadAdapterPg();
    const pool: Pool = new Pool({ ...connection, max: 1, idleTimeoutMillis: 0 });
    pool.on('connect', readCharAsText);
    const adapter = await new PrismaPg(pool).connect();
    adapter.executeScript = (script) => runScript(pool, script);
    const close = async (): Promise<void> => {
      if (!this.opened.delete(close)) return;
      await pool.end();
      await afterClose?.();
    };
    adapter.dispose = close;
    this.opened.add(close);
    return adapter;
  }
}

/** Renames the type in the server's own answer, before driver and adapter look at it. */
function readCharAsText(client: PoolClient): void {
  const wire = (client as unknown as { connection: EventEmitter }).connection;
  wire.prependListener('rowDescription', ({ fields }: RowDescription) => {
    for (const field of fields) if (field.dataTypeID === OID_CHAR) field.dataTypeID = OID_TEXT;
  });
}

/** Runs a whole script; what the server refuses is reported with the line at which it stood. */
async function runScript(pool: Pool, script: string): Promise<void> {
  try {
    await pool.query(script);
  } catch (error) {
    if (!isDatabaseError(error)) throw error;
    const { DriverAdapterError } = loadAdapterUtils();
    const line = error.position ? script.slice(0, Number(error.position) - 1).split('\n').length : undefined;
    const message = line === undefined ? error.message : `${error.message} (line ${line})`;
    throw new DriverAdapterError({
      kind: 'postgres',
      code: error.code ?? 'unknown',
      severity: error.severity ?? 'ERROR',
      message,
      detail: error.detail,
      column: error.column,
      hint: error.hint,
      originalCode: error.code,
      originalMessage: message,
    });
  }
}

const isDatabaseError = (error: unknown): error is DatabaseError =>
  typeof error === 'object' && error !== null && 'severity' in error && 'code' in error;
