import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseInUse, LibsqlAdapter, LocalClient, lockDatabaseFile } from '../src';

let folder: string;
let file: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'yeyak-libsql-'));
  file = path.join(folder, 'messages.db');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

type Adapter = Awaited<ReturnType<LibsqlAdapter['connect']>>;

async function connected(): Promise<Adapter> {
  const adapter = await new LibsqlAdapter(`file:${file}`).connect();
  await adapter.executeScript(
    'CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY, at DATETIME, note TEXT)',
  );
  return adapter;
}

const plain = (sql: string) => ({ sql, args: [], argTypes: [] });
const idsIn = async (adapter: Pick<Adapter, 'queryRaw'>): Promise<unknown[]> =>
  (await adapter.queryRaw(plain('SELECT id FROM t ORDER BY id'))).rows.map(([id]) => id);

/** Another process on the file, which says what it did and stays until it is killed. */
async function neighbour(script: string): Promise<{ child: ChildProcess; said: string }> {
  const libsql = JSON.stringify(require.resolve('libsql'));
  const source = `const Libsql = require(${libsql}); const file = ${JSON.stringify(file)}; ${script}; setInterval(() => {}, 1e6);`;
  const child = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, said: said.toString().trim() };
}

describe('X10 one connection to one file', () => {
  it('lets nobody see or join a transaction that is open', async () => {
    const adapter = await connected();
    const transaction = await adapter.startTransaction();
    await transaction.executeRaw(plain('INSERT INTO t (id) VALUES (1)'));
    expect(await idsIn(transaction)).toEqual([1]);
    const seen: string[] = [];
    const reading = idsIn(adapter).then((ids) => seen.push(`read ${ids.join()}`));
    const writing = adapter
      .executeRaw(plain('INSERT INTO t (id) VALUES (2)'))
      .then(() => seen.push('wrote 2'));
    await transaction.executeRaw(plain('INSERT INTO t (id) VALUES (3)'));
    seen.push('rolling back');
    await transaction.rollback();
    await Promise.all([reading, writing]);
    expect(seen).toEqual(['rolling back', 'read ', 'wrote 2']); // the write is not undone with the transaction
    expect(await idsIn(adapter)).toEqual([2]);
    await adapter.dispose();
  });

  it('negative control: without the adapter’s lock a statement runs inside the open transaction', async () => {
    const client = new LocalClient(file);
    await client.execute({ sql: 'CREATE TABLE t (id INTEGER PRIMARY KEY)', args: [] });
    const transaction = await client.transaction();
    await client.execute({ sql: 'INSERT INTO t (id) VALUES (2)', args: [] });
    await transaction.rollback();
    expect((await client.execute({ sql: 'SELECT id FROM t', args: [] })).rows).toEqual([]);
    client.close();
  });

  it('lets transactions write one after the other', async () => {
    const adapter = await connected();
    await adapter.executeRaw(plain('INSERT INTO t (id, note) VALUES (1, 0)'));
    await Promise.all(
      Array.from({ length: 50 }, async () => {
        const transaction = await adapter.startTransaction();
        const { rows } = await transaction.queryRaw(plain('SELECT note FROM t WHERE id = 1'));
        const next = String(Number(rows[0]?.[0]) + 1);
        await transaction.executeRaw({
          sql: 'UPDATE t SET note = ?1 WHERE id = 1',
          args: [next],
          argTypes: [{ scalarType: 'string', arity: 'scalar' }],
        });
        await transaction.commit();
      }),
    );
    expect((await adapter.queryRaw(plain('SELECT note FROM t'))).rows).toEqual([['50']]);
    await adapter.dispose();
  });

  it('keeps its settings from one transaction to the next', async () => {
    const adapter = await connected();
    for (let round = 0; round < 2; round += 1) await (await adapter.startTransaction()).commit();
    const setting = async (name: string): Promise<unknown> =>
      (await adapter.queryRaw(plain(`PRAGMA ${name}`))).rows[0]?.[0];
    expect([
      await setting('journal_mode'),
      await setting('synchronous'),
      await setting('foreign_keys'),
      await setting('busy_timeout'),
    ]).toEqual(['wal', 2, 1, 5_000]);
    await adapter.dispose();
  });

  it('keeps whole numbers whole, large ones exact, instants in milliseconds', async () => {
    const adapter = await connected();
    const at = new Date('2026-11-21T03:00:00.123Z');
    await adapter.executeRaw({
      sql: 'INSERT INTO t (id, at, note) VALUES (?1, ?2, typeof(?3))',
      args: ['9007199254740993', at.toISOString(), 1_700_000_000_000],
      argTypes: [
        { scalarType: 'bigint', arity: 'scalar' },
        { scalarType: 'datetime', arity: 'scalar' },
        { scalarType: 'int', arity: 'scalar' },
      ],
    });
    const { rows } = await adapter.queryRaw(plain('SELECT id, at, CAST(at AS INTEGER), note FROM t'));
    expect(rows).toEqual([['9007199254740993', at.toISOString(), at.getTime(), 'integer']]);
    await adapter.dispose();
  });
});

describe('X10 one process to one file', () => {
  it('refuses a second one clearly, and lets it in once the first has closed', async () => {
    const first = await connected();
    const second = new LibsqlAdapter(`file:${file}`);
    await expect(async () => second.connect()).rejects.toThrow(
      /messages\.db is in use by another process\. One process at a time writes/,
    );
    await first.dispose();
    await (await second.connect()).dispose();
  });

  it('lets go of the file when its process is killed, and nothing that was committed is lost', async () => {
    const { child, said } = await neighbour(`
      const lock = new Libsql(file + '.lock'); lock.exec('BEGIN EXCLUSIVE');
      const db = new Libsql(file); db.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (id INTEGER PRIMARY KEY)');
      for (let id = 1; id <= 20; id++) db.exec('INSERT INTO t VALUES (' + id + ')');
      db.exec('BEGIN; INSERT INTO t VALUES (21)');
      console.log('half-way')`);
    expect(said).toBe('half-way');
    expect(() => lockDatabaseFile(file)).toThrow(DatabaseInUse);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    const adapter = await connected();
    expect(await idsIn(adapter)).toHaveLength(20);
    await adapter.dispose();
  });

  it('does not keep out who only reads', async () => {
    const adapter = await connected();
    await adapter.executeRaw(plain('INSERT INTO t (id) VALUES (7)'));
    const { said } = await neighbour(
      `console.log(JSON.stringify(new Libsql(file).prepare('SELECT id FROM t').all()))`,
    );
    expect(said).toBe('[{"id":7}]');
    await adapter.dispose();
  });

  it('negative control: without the lock a second one begins to write', async () => {
    const first = await connected();
    const second = await new LibsqlAdapter(`file:${file}`, { exclusive: false }).connect();
    await second.executeRaw(plain('INSERT INTO t (id) VALUES (1)'));
    expect(await idsIn(first)).toEqual([1]);
    await second.dispose();
    await first.dispose();
  });
});
