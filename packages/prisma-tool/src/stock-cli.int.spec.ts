import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Client } from 'pg';
import { applyMigrations } from './apply';
import { authorMigration } from './author';
import { parseDatabaseUrl } from './connection';
import { createDatabase } from './databases';
import { loadPg } from './installed';
import { runPrisma } from './prisma-cli';
import { generatorOf, makeSpecRoot, SPEC_CONFIG, type SpecRoot } from './spec-root';
import { startTemporaryPostgres, type TemporaryPostgres } from './temporary-postgres';

const MODEL = `
model Thing {
  id   Int    @id
  name String
  open Boolean @default(true)
}
`;
/** What Prisma's schema language does not say, and people add to a migration by hand. */
const BY_HAND = `
ALTER TABLE "Thing" ADD CONSTRAINT "Thing_name_said" CHECK (name <> '');
CREATE UNIQUE INDEX "Thing_open_name" ON "Thing" (name) WHERE open;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := trim(NEW.name); RETURN NEW; END; $$;
CREATE TRIGGER touch BEFORE INSERT ON "Thing" FOR EACH ROW EXECUTE FUNCTION touch();
`;

let pg: TemporaryPostgres;
let spec: SpecRoot;
let count = 0;

beforeAll(async () => {
  pg = await startTemporaryPostgres();
});
afterAll(() => pg.stop());

beforeEach(() => {
  count += 1;
  spec = makeSpecRoot();
  spec.write('prisma/demo/prisma.config.ts', SPEC_CONFIG);
  spec.write('prisma/demo/schema.prisma', generatorOf('demo') + MODEL);
});
afterEach(() => spec.remove());

const author = (name: string): ReturnType<typeof authorMigration> =>
  authorMigration({ context: 'demo', name, root: spec.root, adminUrl: pg.adminUrl });
const prisma = (...args: string[]): ReturnType<typeof runPrisma> =>
  runPrisma(spec.root, 'demo', args, { databaseUrl: pg.urlOf(`cli_${count}`) });
const migrationsIn = (): string[] => readdirSync(path.join(spec.root, 'prisma/demo/migrations')).sort();

describe('authoring migrations', () => {
  it('writes the first, then nothing until the schema changes, then the change with its warnings', async () => {
    const first = await author('Init');
    expect(first?.name).toMatch(/^\d{14}_init$/);
    expect(first?.script).toContain('CREATE TABLE "Thing"');
    expect(readFileSync(first?.file ?? '', 'utf8')).toBe(first?.script);
    expect(migrationsIn()).toEqual([first?.name, 'migration_lock.toml']);

    expect(await author('again')).toBeNull();
    expect(migrationsIn()).toHaveLength(2);

    spec.write('prisma/demo/schema.prisma', generatorOf('demo') + MODEL.replace(/^ {2}name.*$/m, ''));
    expect((await author('no name'))?.script).toMatch(
      /All the data in the column will be lost[^]*DROP COLUMN "name"/,
    );
  });

  it('leaves alone what was added by hand', async () => {
    const first = await author('init');
    spec.write(path.relative(spec.root, first?.file ?? ''), (first?.script ?? '') + BY_HAND);
    expect(await author('nothing')).toBeNull();
  });

  it('leaves no database behind', async () => {
    await author('init');
    const client: Client = new (loadPg().Client)(parseDatabaseUrl(pg.adminUrl));
    await client.connect();
    const left = "SELECT datname FROM pg_database WHERE datname LIKE '%author%' OR datname LIKE '%shadow%'";
    expect((await client.query(left)).rows).toEqual([]);
    await client.end();
  });

  it('says what is wrong with a schema', async () => {
    spec.write('prisma/demo/schema.prisma', generatorOf('demo') + 'model Thing {\n  id Strin @id\n}\n');
    await expect(author('init')).rejects.toThrow(/Type "Strin" is neither a built-in type/);
    expect(existsSync(path.join(spec.root, 'prisma/demo/migrations'))).toBe(false);
  });
});

describe('the stock CLI over the WebAssembly engine', () => {
  it('accepts the history that applyMigrations wrote', async () => {
    const first = await author('init');
    spec.write(path.relative(spec.root, first?.file ?? ''), (first?.script ?? '') + BY_HAND);
    await createDatabase({ adminUrl: pg.adminUrl, name: `cli_${count}` });
    await applyMigrations({ context: 'demo', databaseUrl: pg.urlOf(`cli_${count}`), root: spec.root });

    expect(await prisma('migrate', 'status')).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('Database schema is up to date') as string,
    });
    expect(await prisma('migrate', 'deploy')).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('No pending migrations to apply') as string,
    });
  });

  it('deploys, and applyMigrations accepts that; an edited migration is noticed', async () => {
    const first = await author('init');
    // It makes the database, too.
    expect(await prisma('migrate', 'deploy')).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('All migrations have been successfully applied') as string,
    });
    const databaseUrl = pg.urlOf(`cli_${count}`);
    expect(await applyMigrations({ context: 'demo', databaseUrl, root: spec.root })).toEqual({ applied: [] });

    spec.write(path.relative(spec.root, first?.file ?? ''), `${first?.script}-- edited\n`);
    const { exitCode, output } = await prisma('migrate', 'dev', '--name', 'next');
    expect(exitCode).not.toBe(0);
    expect(output).toContain('was modified after it was applied');
  });

  it('resolves a migration that failed', async () => {
    spec.write('prisma/demo/migrations/migration_lock.toml', 'provider = "postgresql"\n');
    const bad = 'prisma/demo/migrations/20260101000000_bad/migration.sql';
    spec.write(bad, 'CREATE TABLE half (id int); SELECT 1/0;\n');
    const target = { context: 'demo', databaseUrl: pg.urlOf(`cli_${count}`), root: spec.root };
    await createDatabase({ adminUrl: pg.adminUrl, name: `cli_${count}` });
    await expect(applyMigrations(target)).rejects.toThrow('division by zero (SQLSTATE 22012)');

    spec.write(bad, 'CREATE TABLE half (id int);\n');
    expect(await prisma('migrate', 'resolve', '--rolled-back', '20260101000000_bad')).toMatchObject({
      exitCode: 0,
    });
    expect(await applyMigrations(target)).toEqual({ applied: ['20260101000000_bad'] });
  });

  it('runs migrate dev and diff, shadow database and all', async () => {
    await author('init');
    spec.write(
      'prisma/demo/schema.prisma',
      `${generatorOf('demo')}${MODEL}\nmodel Other {\n  id Int @id\n}\n`,
    );
    expect(await prisma('migrate', 'dev', '--create-only', '--name', 'other')).toMatchObject({ exitCode: 0 });
    expect(migrationsIn()).toEqual([
      expect.stringMatching(/_init$/),
      expect.stringMatching(/_other$/),
      'migration_lock.toml',
    ]);
    const paths = ['--from-migrations', 'prisma/demo/migrations', '--to-schema', 'prisma/demo/schema.prisma'];
    expect(await prisma('migrate', 'diff', ...paths, '--script')).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('This is an empty migration') as string,
    });
  });

  it('says so when the database does not answer', async () => {
    await author('init');
    const { exitCode, output } = await runPrisma(spec.root, 'demo', ['migrate', 'deploy'], {
      databaseUrl: 'postgresql://nobody@127.0.0.1:1/none',
    });
    expect(exitCode).toBe(1);
    expect(output).toMatch(/P1001.*ECONNREFUSED/s);
  });
});
