import { type Client } from 'pg';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseDatabaseUrl, providerOf, withDatabase } from './connection';
import { loadLibsql, loadPg } from './installed';

/** A database on a server: the address of any database there with the right to create others, and the name. */
export type DatabaseRef = { adminUrl: string; name: string };

/** SQLSTATEs by which another process was quicker: duplicate_database, and unique_violation on the catalogue. */
const ALREADY_THERE = new Set(['42P04', '23505']);

async function withAdmin<T>(adminUrl: string, run: (client: Client) => Promise<T>): Promise<T> {
  const { Client } = loadPg();
  const client: Client = new Client(parseDatabaseUrl(adminUrl));
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/**
 * Creates a database unless it is there; says whether it did. With `template` it is a copy of that database, which
 * nobody may be connected to meanwhile.
 */
export async function createDatabase({
  adminUrl,
  name,
  template,
}: DatabaseRef & { template?: string }): Promise<{ created: boolean }> {
  return withAdmin(adminUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return { created: false };
    const from = template === undefined ? '' : ` TEMPLATE ${client.escapeIdentifier(template)}`;
    try {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}${from}`);
      return { created: true };
    } catch (error) {
      if (ALREADY_THERE.has((error as { code?: string }).code ?? '')) return { created: false };
      throw error;
    }
  });
}

/** Drops a database if it is there, and whoever is connected to it. */
export async function dropDatabase({ adminUrl, name }: DatabaseRef): Promise<void> {
  await withAdmin(adminUrl, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`),
  );
}

/** Throws what the driver throws if a database does not answer. */
export async function checkConnection(databaseUrl: string): Promise<void> {
  if (providerOf(databaseUrl) === 'sqlite') return checkLibsql(databaseUrl);
  await withAdmin(databaseUrl, (client) => client.query('SELECT 1'));
}

async function checkLibsql(databaseUrl: string): Promise<void> {
  const { LibsqlAdapter } = loadLibsql();
  const adapter = await new LibsqlAdapter(databaseUrl, { exclusive: false }).connect();
  try {
    await adapter.executeScript('SELECT 1');
  } finally {
    await adapter.dispose();
  }
}

/** Creates the database that an address names, on its server or as a file; returns its name. */
export async function createDatabaseOf(databaseUrl: string): Promise<string> {
  if (providerOf(databaseUrl) === 'sqlite') {
    const { fileOf } = loadLibsql();
    const file = fileOf(databaseUrl);
    if (file !== undefined) mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    await checkLibsql(databaseUrl);
    return file ?? databaseUrl;
  }
  const name = parseDatabaseUrl(databaseUrl).database;
  if (!name) throw new Error('the address names no database');
  await createDatabase({ adminUrl: withDatabase(databaseUrl, 'postgres'), name });
  return name;
}
