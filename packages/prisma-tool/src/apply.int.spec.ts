import { type Client } from 'pg';
import { applyAll, applyMigrations } from './apply';
import { parseDatabaseUrl } from './connection';
import { createDatabase, dropDatabase } from './databases';
import { loadPg } from './installed';
import { makeSpecRoot, type SpecRoot } from './spec-root';
import { startTemporaryPostgres, type TemporaryPostgres } from './temporary-postgres';

const INIT = `-- Semicolons; in a comment; and in "a;b", 'c;d' and a body.
CREATE TABLE thing (id int PRIMARY KEY, "a;b" text NOT NULL DEFAULT 'c;d');
CREATE FUNCTION shout(words text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  RAISE NOTICE 'shouting; %', words;
  RETURN upper(words) || ';';
END;
$$;
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN NEW."a;b" := shout(NEW."a;b"); RETURN NEW; END; $body$;
CREATE TRIGGER stamp BEFORE INSERT ON thing FOR EACH ROW EXECUTE FUNCTION stamp();
`;

let pg: TemporaryPostgres;
let spec: SpecRoot;
let databaseUrl: string;
let count = 0;

beforeAll(async () => {
  pg = await startTemporaryPostgres();
});
afterAll(() => pg.stop());

beforeEach(async () => {
  const name = `apply_${++count}`;
  await createDatabase({ adminUrl: pg.adminUrl, name });
  databaseUrl = pg.urlOf(name);
  spec = makeSpecRoot();
  spec.write('prisma/demo/migrations/migration_lock.toml', 'provider = "postgresql"\n');
  spec.write('prisma/demo/migrations/20260101000000_init/migration.sql', INIT);
});
afterEach(() => spec.remove());

const apply = (): Promise<{ applied: string[] }> =>
  applyMigrations({ context: 'demo', databaseUrl, root: spec.root });

async function query<R>(sql: string): Promise<R[]> {
  const client: Client = new (loadPg().Client)(parseDatabaseUrl(databaseUrl));
  await client.connect();
  try {
    return (await client.query(sql)).rows as R[];
  } finally {
    await client.end();
  }
}

describe('applying migrations', () => {
  it('brings an empty database up to date, function bodies and all', async () => {
    spec.write(
      'prisma/demo/migrations/20260102000000_rows/migration.sql',
      "INSERT INTO thing VALUES (1, 'hi');\n",
    );
    expect(await apply()).toEqual({ applied: ['20260101000000_init', '20260102000000_rows'] });
    expect(await query('SELECT * FROM thing')).toEqual([{ id: 1, 'a;b': 'HI;' }]);
  });

  it('has nothing to do the second time, and goes on with what is new', async () => {
    await apply();
    expect(await apply()).toEqual({ applied: [] });
    spec.write(
      'prisma/demo/migrations/20260102000000_rows/migration.sql',
      "INSERT INTO thing VALUES (1, 'hi');\n",
    );
    expect(await apply()).toEqual({ applied: ['20260102000000_rows'] });
  });

  it('is done once, however many start at once', async () => {
    const runs = await Promise.all([apply(), apply(), apply()]);
    expect(runs.flatMap((run) => run.applied)).toEqual(['20260101000000_init']);
    expect(await query('SELECT migration_name FROM _prisma_migrations')).toHaveLength(1);
  });

  it('waits for another run to end', async () => {
    // Holds our lock, as a slow sister process would.
    const holder: Client = new (loadPg().Client)(parseDatabaseUrl(databaseUrl));
    await holder.connect();
    await holder.query('SELECT pg_advisory_lock(7939625)');
    const run = apply();
    const waiting = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`;
    while ((await query(waiting)).length === 0);
    expect(await query(`SELECT 1 FROM pg_class WHERE relname = 'thing'`)).toEqual([]);
    await holder.end();
    expect(await run).toEqual({ applied: ['20260101000000_init'] });
  });

  it('tells which migration failed, where and why; keeps nothing of it, and records it', async () => {
    await apply();
    spec.write(
      'prisma/demo/migrations/20260102000000_bad/migration.sql',
      'CREATE TABLE half (id int);\n\nINSERT INTO nowhere VALUES (1);\n',
    );
    await expect(apply()).rejects.toMatchObject({
      name: 'MigrationError',
      context: 'demo',
      code: 'P3018',
      message:
        'migrations of "demo" were not applied (P3018): ' +
        '20260102000000_bad, line 3: relation "nowhere" does not exist (SQLSTATE 42P01)',
    });
    expect(await query(`SELECT 1 FROM pg_class WHERE relname = 'half'`)).toEqual([]);
    const failed = 'SELECT migration_name, logs FROM _prisma_migrations WHERE finished_at IS NULL';
    const [row, ...others] = await query<{ migration_name: string; logs: string }>(failed);
    expect(others).toEqual([]);
    expect(row?.migration_name).toBe('20260102000000_bad');
    expect(row?.logs).toContain('No such table: nowhere');
    // Nobody passes over it: not even the next run.
    await expect(apply()).rejects.toMatchObject({
      code: 'P3009',
      message: expect.stringContaining('_bad') as string,
    });
  });

  it('refuses a database of another provider’s migrations, and one that is not there', async () => {
    await expect(
      applyMigrations({ context: 'demo', databaseUrl: pg.urlOf('nowhere'), root: spec.root }),
    ).rejects.toThrow('database "nowhere" does not exist');
    spec.write('prisma/demo/migrations/migration_lock.toml', 'provider = "mysql"\n');
    await expect(apply()).rejects.toMatchObject({ code: 'P3019' });
  });

  it('applies many contexts in one go', async () => {
    spec.write('prisma/other/migrations/20260101000000_init/migration.sql', 'CREATE TABLE other (id int);\n');
    await createDatabase({ adminUrl: pg.adminUrl, name: 'other' });
    const targets = [
      { context: 'demo', databaseUrl, root: spec.root },
      { context: 'other', databaseUrl: pg.urlOf('other'), root: spec.root },
    ];
    expect(await applyAll(targets)).toEqual([
      { context: 'demo', applied: ['20260101000000_init'] },
      { context: 'other', applied: ['20260101000000_init'] },
    ]);
  });
});

describe('databases', () => {
  it('are created once, however many ask', async () => {
    const ref = { adminUrl: pg.adminUrl, name: 'Odd "name"' };
    const results = await Promise.all([createDatabase(ref), createDatabase(ref), createDatabase(ref)]);
    expect(results.filter((it) => it.created)).toHaveLength(1);
    await dropDatabase(ref);
    await dropDatabase(ref);
    expect(await createDatabase(ref)).toEqual({ created: true });
  });

  it('can be copies of another', async () => {
    await apply();
    const name = `copy_of_${count}`;
    await createDatabase({ adminUrl: pg.adminUrl, name, template: `apply_${count}` });
    databaseUrl = pg.urlOf(name);
    expect(await apply()).toEqual({ applied: [] });
  });
});
