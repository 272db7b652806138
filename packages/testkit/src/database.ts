import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  applyMigrations,
  createDatabase,
  dropDatabase,
  findRoot,
  providerOfContext,
  withDatabase,
} from '@yeyak/prisma-tool';
import { Client } from 'pg';

/** Guards the making of templates; any number will do that nobody else on the server takes. */
const TEMPLATE_LOCK = 7_939_626;

/** A database of one spec's own. */
export interface TestDatabase {
  /** Its address; the user may do everything in it. */
  url: string;
  /** Removes it, together with whoever is still connected. */
  drop(): Promise<void>;
}

/**
 * A fresh database with a context's migrations applied: on the test run's PostgreSQL, or a file where the context's
 * schema says SQLite. It is copied from a template, which the first caller makes: migrating takes about half a second,
 * copying a tenth of it. The template is named after what the migrations say, so workers, and runs on a shared server,
 * only ever share one that is the same.
 * @throws where jest's globalSetup did not start the stores (`int` level only).
 */
export async function createTestDatabase(context: string): Promise<TestDatabase> {
  const root = findRoot(__dirname);
  if (providerOfContext(root, context) === 'sqlite') return createTestFile(root, context);
  const adminUrl = process.env['YEYAK_TEST_PG_ADMIN_URL'];
  if (!adminUrl) throw new Error('YEYAK_TEST_PG_ADMIN_URL is not set: is this an int spec?');
  const template = await ensureTemplate(adminUrl, root, context);
  const name = `test_${context}_${randomUUID().slice(0, 13).replace('-', '')}`;
  await createDatabase({ adminUrl, name, template });
  return {
    url: withDatabase(adminUrl, name),
    drop: () => dropDatabase({ adminUrl, name }),
  };
}

const templateName = (root: string, context: string): string =>
  `template_${context}_${fingerprint(path.join(root, 'prisma', context, 'migrations'))}`;

/** A file in a folder of its own, as SQLite puts others beside it. */
async function createTestFile(root: string, context: string): Promise<TestDatabase> {
  const template = await ensureTemplateFile(root, context);
  const folder = path.join(tmpdir(), `yeyak-test-db-${randomUUID()}`);
  mkdirSync(folder);
  const file = path.join(folder, `${context}.db`);
  cpSync(template, file);
  return { url: `file:${file}`, drop: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function ensureTemplateFile(root: string, context: string): Promise<string> {
  const file = path.join(tmpdir(), 'yeyak-test-templates', `${templateName(root, context)}.db`);
  if (existsSync(file)) return file;
  // Made aside and renamed at the end: a half-made template is never taken for one, and of two makers either's will do.
  const aside = path.join(path.dirname(file), randomUUID());
  mkdirSync(aside, { recursive: true });
  const made = path.join(aside, 'made.db');
  await applyMigrations({ context, databaseUrl: `file:${made}`, root });
  renameSync(made, file);
  rmSync(aside, { recursive: true });
  return file;
}

/** The name of the context's template database, which is there when this returns. */
async function ensureTemplate(adminUrl: string, root: string, context: string): Promise<string> {
  const name = templateName(root, context);
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // Held by this session, so that a worker that dies lets go of it.
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return name;
    // Made aside and renamed at the end: a half-made template is never taken for one.
    const aside = `${name}_making`;
    await dropDatabase({ adminUrl, name: aside });
    await createDatabase({ adminUrl, name: aside });
    await applyMigrations({ context, databaseUrl: withDatabase(adminUrl, aside), root });
    const quoted = client.escapeIdentifier(aside);
    // Whoever was connected would make copying fail.
    await client.query(`ALTER DATABASE ${quoted} WITH ALLOW_CONNECTIONS false`);
    await client.query(`ALTER DATABASE ${quoted} RENAME TO ${client.escapeIdentifier(name)}`);
    return name;
  } finally {
    await client.end();
  }
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (entry.endsWith('.sql')) hash.update(entry).update(readFileSync(path.join(folder, entry)));
  }
  return hash.digest('hex').slice(0, 12);
}
