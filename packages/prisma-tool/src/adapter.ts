import { type SqlDriverAdapter, type SqlQueryable } from '@prisma/driver-adapter-utils';
import { randomUUID } from 'node:crypto';
import { type EventEmitter } from 'node:events';
import { type DatabaseError, type Pool, type PoolClient } from 'pg';
import { type Connection } from './connection';
import type { MigrationFactory, ScriptFailure } from './migration-factory';
import { loadAdapterPg, loadAdapterUtils, loadPg } from './installed';

/** PostgreSQL's internal one-byte type `"char"`, of which the system catalogue is full. */
const OID_CHAR = 18;
const OID_TEXT = 25;
/** Marks such a column on its way through the adapter; no name of a column can end in it. */
const CHAR_MARK = '\0char';

type RowDescription = { fields: { name: string; dataTypeID: number }[] };

/**
 * Prisma's adapter for `pg`, fit for migrations. Three things differ from the stock factory:
 * - a script goes to the server whole, in one message: cutting it at each `;` breaks function bodies and strings;
 *   the server then also runs it as one transaction, so that a failing script leaves nothing behind;
 * - columns of type `"char"` are understood, instead of stopping at an unknown type;
 * - the shadow database really is another database.
 *
 * There is one connection and it stays open until {@link dispose}: the engine holds a session lock on it.
 */
export class MigrationAdapterFactory implements MigrationFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  /** The last script that the server refused. */
  lastFailure: ScriptFailure | undefined;
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
    pool.on('connect', markCharColumns);
    const adapter = readingChars(await new PrismaPg(pool).connect());
    const startTransaction = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => readingChars(await startTransaction(level));
    adapter.executeScript = (script) => this.runScript(pool, script);
    const close = async (): Promise<void> => {
      if (!this.opened.delete(close)) return;
      await pool.end();
      await afterClose?.();
    };
    adapter.dispose = close;
    this.opened.add(close);
    return adapter;
  }

  /** Runs a whole script; what the server refuses is kept, with the line at which it stood. */
  private async runScript(pool: Pool, script: string): Promise<void> {
    try {
      await pool.query(script);
    } catch (error) {
      if (!isDatabaseError(error)) throw error;
      const {
        message,
        code: sqlState = 'unknown',
        severity = 'ERROR',
        position,
        detail,
        column,
        hint,
      } = error;
      const line =
        position === undefined ? undefined : script.slice(0, Number(position) - 1).split('\n').length;
      this.lastFailure = { script, message, code: `SQLSTATE ${sqlState}`, line };
      const { DriverAdapterError } = loadAdapterUtils();
      throw new DriverAdapterError({
        kind: 'postgres',
        code: sqlState,
        severity,
        message,
        detail,
        column,
        hint,
      });
    }
  }
}

/** Has columns of type `"char"` pass the adapter as marked text: it refuses types that it does not know. */
function markCharColumns(client: PoolClient): void {
  const wire = (client as unknown as { connection: EventEmitter }).connection;
  wire.prependListener('rowDescription', ({ fields }: RowDescription) => {
    for (const field of fields) {
      if (field.dataTypeID !== OID_CHAR) continue;
      field.dataTypeID = OID_TEXT;
      field.name += CHAR_MARK;
    }
  });
}

/** Gives marked columns their name and type back. */
function readingChars<Q extends SqlQueryable>(queryable: Q): Q {
  const queryRaw = queryable.queryRaw.bind(queryable);
  const { ColumnTypeEnum } = loadAdapterUtils();
  queryable.queryRaw = async (query) => {
    const { columnNames, columnTypes, ...rest } = await queryRaw(query);
    return {
      ...rest,
      columnNames: columnNames.map((name) => name.replace(CHAR_MARK, '')),
      columnTypes: columnTypes.map((type, i) =>
        columnNames[i]?.endsWith(CHAR_MARK) ? ColumnTypeEnum.Character : type,
      ),
    };
  };
  return queryable;
}

const isDatabaseError = (error: unknown): error is DatabaseError =>
  typeof error === 'object' && error !== null && 'severity' in error && 'code' in error;
