import Libsql from 'libsql';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lockDatabaseFile } from '@yeyak/libsql';
import { applyMigrations } from './apply';
import { authorMigration } from './author';
import { runPrisma } from './prisma-cli';
import { generatorOf, makeSpecRoot, SPEC_CONFIG, type SpecRoot } from './spec-root';

const MODEL = `
model Thing {
  id   Int    @id
  name String
  at   DateTime
}
`;
/** What Prisma's schema language does not say, and people add to a migration by hand. */
const BY_HAND = `
CREATE TRIGGER thing_is_kept BEFORE DELETE ON "Thing" BEGIN SELECT RAISE(ABORT, 'kept; for good'); END;
`;

let spec: SpecRoot;
let databaseUrl: string;

beforeEach(() => {
  spec = makeSpecRoot();
  spec.write('prisma/demo/prisma.config.ts', SPEC_CONFIG);
  spec.write('prisma/demo/schema.prisma', generatorOf('demo', 'sqlite') + MODEL);
  databaseUrl = `file:${path.join(spec.root, 'data', 'demo.db')}`;
});
afterEach(() => spec.remove());

const author = (name: string): ReturnType<typeof authorMigration> =>
  authorMigration({ context: 'demo', name, root: spec.root });
const apply = (): Promise<{ applied: string[] }> =>
  applyMigrations({ context: 'demo', databaseUrl, root: spec.root });
const prisma = (...args: string[]): ReturnType<typeof runPrisma> =>
  runPrisma(spec.root, 'demo', args, { databaseUrl });
const migrationsIn = (): string[] => readdirSync(path.join(spec.root, 'prisma/demo/migrations')).sort();

function query(sql: string): unknown[] {
  const database = new Libsql(databaseUrl.slice('file:'.length));
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

/** The first migration, with what was added by hand. */
async function authorFirst(): Promise<string> {
  const first = await author('init');
  spec.write(path.relative(spec.root, first?.file ?? ''), (first?.script ?? '') + BY_HAND);
  return first?.name ?? '';
}

describe('X10 migrations of a context on SQLite', () => {
  it('are written from the schema: the first, then nothing, then the change', async () => {
    const first = await authorFirst();
    expect(
      readFileSync(path.join(spec.root, 'prisma/demo/migrations', first, 'migration.sql'), 'utf8'),
    ).toMatch(/CREATE TABLE "Thing"[^]*DATETIME/);
    expect(
      readFileSync(path.join(spec.root, 'prisma/demo/migrations/migration_lock.toml'), 'utf8'),
    ).toContain('provider = "sqlite"');
    expect(await author('nothing')).toBeNull();
    spec.write(
      'prisma/demo/schema.prisma',
      generatorOf('demo', 'sqlite') + MODEL.replace(/^ {2}name.*$/m, ''),
    );
    expect((await author('no name'))?.script).toMatch(/All the data in the column will be lost/);
    expect(migrationsIn()).toHaveLength(3);
    expect((await apply()).applied).toHaveLength(2);
    expect(await apply()).toEqual({ applied: [] });
  });

  it('are applied once, however many start at once; triggers and all', async () => {
    const first = await authorFirst();
    const runs = await Promise.all([apply(), apply(), apply()]);
    expect(runs.flatMap((run) => run.applied)).toEqual([first]);
    expect(query('SELECT migration_name FROM _prisma_migrations')).toHaveLength(1);
    query(`INSERT INTO "Thing" VALUES (1, 'a', 0) RETURNING id`);
    expect(() => query('DELETE FROM "Thing" RETURNING id')).toThrow('kept; for good');
  });

  it('wait for a sister process, and say so where a context runs on the file', async () => {
    await authorFirst();
    await apply();
    const running = lockDatabaseFile(databaseUrl.slice('file:'.length));
    await expect(apply()).rejects.toThrow(/demo\.db is in use by another process/);
    const waiting = apply();
    running.release();
    expect(await waiting).toEqual({ applied: [] });
  });

  it('that fail leave nothing but their row, and are not passed over', async () => {
    await authorFirst();
    const bad = 'prisma/demo/migrations/29990101000000_bad/migration.sql';
    spec.write(bad, 'CREATE TABLE half (id int);\n\nINSERT INTO nowhere VALUES (1);\n');
    await expect(apply()).rejects.toMatchObject({
      code: 'P3018',
      message: expect.stringMatching(/29990101000000_bad: .*no such table: nowhere/) as string,
    });
    expect(query(`SELECT 1 FROM sqlite_master WHERE name = 'half'`)).toEqual([]);
    await expect(apply()).rejects.toMatchObject({ code: 'P3009' });
    spec.write(bad, 'CREATE TABLE half (id int);\n');
    expect(await prisma('migrate', 'resolve', '--rolled-back', '29990101000000_bad')).toMatchObject({
      exitCode: 0,
    });
    expect(await apply()).toEqual({ applied: ['29990101000000_bad'] });
  });

  it('are a history that the stock CLI accepts and goes on with', async () => {
    await authorFirst();
    await apply();
    expect(await prisma('migrate', 'status')).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('Database schema is up to date') as string,
    });
    spec.write(
      'prisma/demo/schema.prisma',
      `${generatorOf('demo', 'sqlite')}${MODEL}\nmodel Other {\n  id Int @id\n}\n`,
    );
    expect(await prisma('migrate', 'dev', '--create-only', '--name', 'other')).toMatchObject({ exitCode: 0 });
    expect(await prisma('migrate', 'deploy')).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('All migrations have been successfully applied') as string,
    });
    expect(await apply()).toEqual({ applied: [] });
  });

  it('can be deployed by the stock CLI to a file that is not there yet', async () => {
    await authorFirst();
    expect(await prisma('migrate', 'deploy')).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('All migrations have been successfully applied') as string,
    });
    expect(await apply()).toEqual({ applied: [] });
  });
});
