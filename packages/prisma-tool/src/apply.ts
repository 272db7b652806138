import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { providerOf } from './connection';
import { bareSchema, NOTHING_EXTERNAL, openEngine, readRefusal } from './engine';
import { openFactory } from './factory';
import { guardDatabase, type Release } from './guard';
import { findRoot, layoutOf, readMigrations } from './layout';
import type { MigrationFactory, ScriptFailure } from './migration-factory';

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
 * find nothing left. A database on a server has to exist ({@link createDatabase}); a file is made.
 */
export async function applyMigrations({ context, databaseUrl, root }: ApplyTarget): Promise<Applied> {
  const migrationsList = readMigrations(layoutOf(root ?? findRoot(), context).migrations);
  let release: Release | undefined;
  let factory: MigrationFactory | undefined;
  try {
    release = await guardDatabase(databaseUrl);
    factory = await openFactory(databaseUrl);
    const engine = await openEngine(factory, bareSchema(providerOf(databaseUrl)));
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
    throw toMigrationError(context, error, factory?.lastFailure, migrationsList);
  } finally {
    await factory?.dispose();
    await release?.();
  }
}

/** The engine's error names the migration in its trace at most, and has no code for a script that was refused. */
function toMigrationError(
  context: string,
  error: unknown,
  failure: ScriptFailure | undefined,
  migrations: MigrationList,
): MigrationError {
  const { code, message } = readRefusal(error);
  const migration = migrations.migrationDirectories.find(
    ({ migrationFile: { content } }) => content.tag === 'ok' && content.value === failure?.script,
  )?.path;
  if (migration === undefined || failure === undefined) {
    return new MigrationError(context, code, message, { cause: error });
  }
  const where = failure.line === undefined ? '' : `, line ${failure.line}`;
  const reason = `${migration}${where}: ${failure.message} (${failure.code})`;
  return new MigrationError(context, 'P3018', reason, { cause: error });
}

/** Applies many contexts one after another in one process: the engine is loaded once. */
export async function applyAll(targets: readonly ApplyTarget[]): Promise<({ context: string } & Applied)[]> {
  const results: ({ context: string } & Applied)[] = [];
  for (const target of targets) results.push({ context: target.context, ...(await applyMigrations(target)) });
  return results;
}
