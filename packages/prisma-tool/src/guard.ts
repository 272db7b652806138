import { type Client } from 'pg';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseDatabaseUrl, providerOf } from './connection';
import { loadLibsql, loadPg } from './installed';

/**
 * Our own advisory lock, around the engine's (72707369): the engine gives up after ten seconds, we wait as long as a
 * sister process may well need; and its lock keeps a `prisma migrate deploy` run by hand away meanwhile.
 */
const LOCK_KEY = 7_939_625;
const LOCK_TIMEOUT_MS = 120_000;
/** A file is held as long as its context runs: whoever holds it for longer than a migration takes is that. */
const FILE_TIMEOUT_MS = 5_000;
const LOOK_AGAIN_MS = 50;

/** Keeps every other process from migrating a database until it is called. */
export type Release = () => Promise<void>;

/** Waits until this process is the one that migrates a database. */
export const guardDatabase = (databaseUrl: string): Promise<Release> =>
  providerOf(databaseUrl) === 'sqlite' ? guardFile(databaseUrl) : guardServer(databaseUrl);

async function guardServer(databaseUrl: string): Promise<Release> {
  const { Client } = loadPg();
  const guard: Client = new Client(parseDatabaseUrl(databaseUrl));
  // A guard lost in mid-course (server stopped) shows in the engine's own connection: no crash of the process here.
  guard.on('error', () => undefined);
  const release = (): Promise<void> => guard.end().catch(() => undefined);
  try {
    await guard.connect();
    await guard.query(`SET lock_timeout = ${LOCK_TIMEOUT_MS}`);
    await guard.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    return release;
  } catch (error) {
    await release();
    throw error;
  }
}

/** A libSQL server has no such lock: there the engine's own history is what keeps a migration from running twice. */
async function guardFile(databaseUrl: string): Promise<Release> {
  const { DatabaseInUse, fileOf, lockDatabaseFile } = loadLibsql();
  const file = fileOf(databaseUrl);
  if (file === undefined) return async () => undefined;
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  for (const deadline = Date.now() + FILE_TIMEOUT_MS; ;) {
    try {
      const lock = lockDatabaseFile(file);
      return async () => lock.release();
    } catch (error) {
      if (!(error instanceof DatabaseInUse) || Date.now() > deadline) throw error;
      await delay(LOOK_AGAIN_MS);
    }
  }
}
