import { type Client } from 'pg';
import { MigrationAdapterFactory, type ScriptFailure } from './adapter';
import { parseDatabaseUrl } from './connection';
import { NOTHING_EXTERNAL, openEngine, readRefusal } from './engine';
import { findRoot, layoutOf, readMigrations } from './layout';
import { loadPg } from './installed';

/**
 * Our own advisory lock, around the engine's (72707369): the engine gives up after ten seconds, we wait as long as a
 * sister process may well need; and its lock keeps a `prisma migrate deploy` run by hand away meanwhile.
 */
const LOCK_KEY = 7_939_625;
const LOCK_TIMEOUT_MS = 120_000;

/** A migration that could not be applied: which context, why, and Prisma's code where there is one. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
  constructor(
    readonly context: string,
    readonly code: string | undefined,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`migrations of "${context}" were not applied${code ? ` (${code})` : ''}: ${reason}`, options);
  }
}

/** What to bring up to date: a context's migrations, into this database. */
export type ApplyTarget = {
  context: string;
  databaseUrl: string;
  /** Root of the repository; found from the working directory by default. */
  root?: string;
};

/** Names of the migrations that this call applied, in order; empty when there was nothing to do. */
export type Applied = { applied: string[] };

/**
 * Applies the migrations of `prisma/<context>/migrations` that a database has not had yet, as `prisma migrate deploy`
 * would, and writes the same history. Any number of processes may do so at once: one applies, the others wait and
 * find nothing left. The database has to exist ({@link createDatabase}).
 */
export async function applyMigrations({ context, databaseUrl, root }: ApplyTarget): Promise<Applied> {
  const migrationsList = readMigrations(layoutOf(root ?? findRoot(), context).migrations);
  const connection = parseDatabaseUrl(databaseUrl);
  const { Client } = loadPg();
  const guard: Client = new Client(connection);
  const factory = new MigrationAdapterFactory(connection);
  // A guard lost in mid-course (server stopped) shows in the engine's own connection: no crash of the process here.
  guard.on('error', () => undefined);
  try {
    await guard.connect();
    await guard.query(`SET lock_timeout = ${LOCK_TIMEOUT_MS}`);
    await guard.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    const engine = await openEngine(factory);
    try {
      const { appliedMigrationNames } = await engine.applyMigrations({
        migrationsList,
        filters: NOTHING_EXTERNAL,
      });
      return { applied: [...appliedMigrationNames] };
    } finally {
      engine.free();
    }
  } catch (error) {
    throw toMigrationError(context, error, factory.lastFailure);
  } finally {
    await factory.dispose();
    await guard.end().catch(() => undefined);
  }
}

/** The engine's error names the migration only in its trace, and has no code for a script that the server refused. */
function toMigrationError(
  context: string,
  error: unknown,
  failure: ScriptFailure | undefined,
): MigrationError {
  const { code, message } = readRefusal(error);
  const migration = /with migration_name="([^"]+)"/.exec((error as Error).message)?.[1];
  if (migration === undefined || failure === undefined) {
    return new MigrationError(context, code, message, { cause: error });
  }
  const where = failure.line === undefined ? '' : `, line ${failure.line}`;
  const reason = `${migration}${where}: ${failure.message} (SQLSTATE ${failure.sqlState})`;
  return new MigrationError(context, 'P3018', reason, { cause: error });
}

/** Applies many contexts one after another in one process: the engine is loaded once. */
export async function applyAll(targets: readonly ApplyTarget[]): Promise<({ context: string } & Applied)[]> {
  const results: ({ context: string } & Applied)[] = [];
  for (const target of targets) results.push({ context: target.context, ...(await applyMigrations(target)) });
  return results;
}
