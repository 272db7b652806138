import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Redis from 'ioredis';
import { Client } from 'pg';
import type { World } from './world';

type Platform = World['platform'];

/**
 * Where the platform keeps or has written one of these texts: rows of every table of every context (as text, and as the
 * bytes of the text), every key in Redis, every file of its folder: logs, message history, the databases' own.
 * @returns one line for each place, e.g. `identity: person`; empty where it is nowhere.
 */
export async function tracesOf(platform: Platform, texts: readonly string[]): Promise<string[]> {
  const found = await Promise.all([
    ...contextsOf(platform).map((context) => inDatabase(platform, context, texts)),
    inRedis(platform, texts),
  ]);
  return [...found.flat(), ...inFiles(homeOf(platform), texts)];
}

/** The files in which one of these texts is, of the processes' logs alone. */
export const tracesInLogs = (platform: Platform, texts: readonly string[]): string[] =>
  inFiles(path.join(homeOf(platform), 'logs'), texts);

const databaseUrl = (platform: Platform, name: string): string | null => {
  try {
    return platform.databaseUrl(name);
  } catch {
    return null; // the router and the payment provider have none
  }
};

const contextsOf = (platform: Platform): string[] =>
  platform.names.filter((name) => databaseUrl(platform, name)?.startsWith('postgres'));

/** The folder of all data and logs: contexts that keep theirs in a file have it in there. */
function homeOf(platform: Platform): string {
  const file = platform.names
    .map((name) => databaseUrl(platform, name))
    .find((url) => url?.startsWith('file:'));
  if (!file) throw new Error('no context keeps its data in a file');
  return path.dirname(path.dirname(fileURLToPath(file)));
}

async function inDatabase(platform: Platform, context: string, texts: readonly string[]): Promise<string[]> {
  const client = new Client({ connectionString: platform.databaseUrl(context) });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    const patterns = [...texts, ...texts.map((text) => Buffer.from(text).toString('hex'))];
    const found: string[] = [];
    for (const { name } of rows) {
      const { rowCount } = await client.query(
        `SELECT 1 FROM ${name} row WHERE EXISTS (SELECT 1 FROM unnest($1::text[]) p WHERE strpos(row::text, p) > 0) LIMIT 1`,
        [patterns],
      );
      if (rowCount) found.push(`${context}: ${name.replace('public.', '')}`);
    }
    return found;
  } finally {
    await client.end();
  }
}

async function inRedis(platform: Platform, texts: readonly string[]): Promise<string[]> {
  const redis = new Redis(platform.redisUrl.replace(/^unix:\/\//, ''));
  const read: Record<string, (key: string) => Promise<unknown>> = {
    string: (key) => redis.get(key),
    hash: (key) => redis.hgetall(key),
    list: (key) => redis.lrange(key, 0, -1),
    set: (key) => redis.smembers(key),
    zset: (key) => redis.zrangebyscore(key, '-inf', '+inf'),
    stream: (key) => redis.xrange(key, '-', '+'),
  };
  try {
    const found: string[] = [];
    for (const key of await redis.keys('*')) {
      const type = await redis.type(key);
      const value = `${key} ${JSON.stringify(await read[type]?.(key))}`;
      if (texts.some((text) => value.includes(text))) found.push(`Redis: ${key}`);
    }
    return found;
  } finally {
    await redis.quit();
  }
}

function inFiles(folder: string, texts: readonly string[]): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isFile()) continue;
    const bytes = readIfThere(file);
    if (texts.some((text) => bytes.includes(text))) found.push(path.relative(folder, file));
  }
  return found;
}

/** Databases make and remove files as they go. */
function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
