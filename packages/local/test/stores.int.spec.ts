import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { describeProcess, isSameProcess } from '../bin/lib/process-table.cjs';
import { reservePorts } from '../src/ports';
import { startPostgres, type PostgresServer } from '../src/stores/postgres';
import { startRedis, type RedisServer } from '../src/stores/redis';
import { untilGone } from '../src/stores/server-process';
import { Cleanup, hold } from './fixtures/processes';

jest.setTimeout(180_000); // several starts each, beside whatever else the machine does
const cleanup = new Cleanup();
afterEach(() => cleanup.run());

type Said = { address: string; pid: number; shared: boolean };

/** A PATH without setpriv, as on macOS: nobody tells the servers that their parent has been killed. */
function pathWithoutDeathSignals(): string {
  const folder = path.join(cleanup.folder(), 'bin');
  mkdirSync(folder);
  const refusing = path.join(folder, 'setpriv');
  writeFileSync(refusing, '#!/bin/sh\nexit 1\n');
  chmodSync(refusing, 0o755);
  return `${folder}:${process.env.PATH}`;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows.map((row) => Object.values(row)[0]);
  } finally {
    await client.end();
  }
}

async function withRedis<T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis({ path: url.replace('unix://', ''), maxRetriesPerRequest: 1 });
  redis.on('error', () => undefined);
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

describe('PostgreSQL', () => {
  const begin = async (dir: string, port?: number): Promise<PostgresServer> => {
    const server = await startPostgres({ dir, port, durable: false });
    cleanup.add(() => server.stop());
    return server;
  };

  test('starts from nothing, for who has the password alone, and is gone when stopped', async () => {
    const server = await begin(path.join(cleanup.folder(), 'pg'));
    expect(await query(server.adminUrl, 'SHOW max_connections')).toEqual(['300']);
    expect(await query(server.adminUrl, 'SHOW listen_addresses')).toEqual(['127.0.0.1']);
    const wrong = new URL(server.adminUrl);
    wrong.password = 'wrong';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    await server.stop();
    expect(isSameProcess(server.identity)).toBe(false);
  });

  test('keeps its data and its password from one start to the next', async () => {
    const dir = path.join(cleanup.folder(), 'pg');
    const first = await begin(dir);
    await query(first.adminUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    const second = await begin(dir);
    expect(await query(second.adminUrl, 'SELECT answer FROM kept')).toEqual([42]);
    expect(new URL(second.adminUrl).password).toBe(new URL(first.adminUrl).password);
  });

  test('two at once on one folder share one server, in one process and in two', async () => {
    const dir = path.join(cleanup.folder(), 'pg');
    const [a, b, other] = await Promise.all([
      begin(dir),
      begin(dir),
      hold<Said>('hold-stores.ts', ['postgres', dir]),
    ]);
    cleanup.add(() => other.kill('SIGTERM'));
    expect(new Set([a.identity.pid, b.identity.pid, other.said.pid]).size).toBe(1);
    expect([a.shared, b.shared, other.said.shared].filter((shared) => !shared)).toHaveLength(1);
  });

  test('a server that outlived its killed parent is stopped, and its data are there', async () => {
    const dir = path.join(cleanup.folder(), 'pg');
    const holder = await hold<Said>('hold-stores.ts', ['postgres', dir], { PATH: pathWithoutDeathSignals() });
    await query(holder.said.address, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await holder.kill('SIGKILL');
    expect(describeProcess(holder.said.pid)).toBeDefined();
    const server = await begin(dir);
    expect(describeProcess(holder.said.pid)).toBeUndefined();
    expect(await query(server.adminUrl, 'SELECT answer FROM kept')).toEqual([42]);
  });

  test('recovers after the server itself was killed', async () => {
    const dir = path.join(cleanup.folder(), 'pg');
    const first = await begin(dir);
    await query(first.adminUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(first.identity.pid, 'SIGKILL');
    await first.exited;
    await first.stop();
    const second = await begin(dir);
    expect(await query(second.adminUrl, 'SELECT answer FROM kept')).toEqual([42]);
  });

  test('a pid file that names something else (after a reboot) neither stops the start nor that process', async () => {
    const dir = path.join(cleanup.folder(), 'pg');
    const first = await begin(dir);
    await first.stop();
    const data = path.join(dir, 'data');
    writeFileSync(
      path.join(data, 'postmaster.pid'),
      `${process.pid}\n${data}\n0\n54329\n\n127.0.0.1\n0 0\nready\n`,
    );
    const second = await begin(dir);
    expect(await query(second.adminUrl, 'SELECT 1')).toEqual([1]);
  });

  test('a cluster whose making was interrupted is made again', async () => {
    const dir = path.join(cleanup.folder(), 'pg');
    mkdirSync(path.join(dir, 'data.new'), { recursive: true });
    writeFileSync(path.join(dir, 'data.new', 'half'), '');
    expect(await query((await begin(dir)).adminUrl, 'SELECT 1')).toEqual([1]);
  });

  test('data of another major version are left alone, with a sentence', async () => {
    const dir = path.join(cleanup.folder(), 'pg');
    mkdirSync(path.join(dir, 'data'), { recursive: true });
    writeFileSync(path.join(dir, 'data', 'PG_VERSION'), '15\n');
    await expect(begin(dir)).rejects.toThrow(/made by PostgreSQL 15; this is PostgreSQL 18/);
    expect(readFileSync(path.join(dir, 'data', 'PG_VERSION'), 'utf8')).toBe('15\n');
  });

  test('a taken port is named, with who has it', async () => {
    const dir = path.join(cleanup.folder(), 'pg');
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
    cleanup.add(() => squatter.close());
    const { port } = squatter.address() as AddressInfo;
    const names = process.platform === 'linux' ? `taken by process ${process.pid} ` : 'taken by';
    await expect(begin(dir, port)).rejects.toThrow(`Port ${port}, meant for PostgreSQL, is ${names}`);
  });
});

describe('Redis', () => {
  const begin = async (dir: string): Promise<RedisServer> => {
    const server = await startRedis({ dir });
    cleanup.add(() => server.stop());
    return server;
  };

  test('starts on a socket that is ours alone, keeps jobs rather than memory, and is gone when stopped', async () => {
    const dir = path.join(cleanup.folder(), 'redis');
    const server = await begin(dir);
    await withRedis(server.url, async (redis) => {
      expect(await redis.config('GET', 'appendonly')).toEqual(['appendonly', 'yes']);
      expect(await redis.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
      expect(await redis.config('GET', 'port')).toEqual(['port', '0']);
    });
    expect(statSync(path.join(dir, 'redis.sock')).mode & 0o077).toBe(0);
    await server.stop();
    expect(server.identity && isSameProcess(server.identity)).toBe(false);
  });

  test('loses no acknowledged write to kill -9', async () => {
    const dir = path.join(cleanup.folder(), 'redis');
    const first = await begin(dir);
    await withRedis(first.url, (redis) => redis.set('kept', '42'));
    process.kill(first.identity?.pid ?? 0, 'SIGKILL');
    await first.exited;
    await first.stop();
    const second = await begin(dir);
    expect(await withRedis(second.url, (redis) => redis.get('kept'))).toBe('42');
  });

  test('two at once on one folder share one server: two would destroy its file', async () => {
    const dir = path.join(cleanup.folder(), 'redis');
    const [a, b, other] = await Promise.all([
      begin(dir),
      begin(dir),
      hold<Said>('hold-stores.ts', ['redis', dir]),
    ]);
    cleanup.add(() => other.kill('SIGTERM'));
    expect(new Set([a.identity?.pid, b.identity?.pid, other.said.pid]).size).toBe(1);
  });

  test('a server that outlived its killed parent is stopped, and its data are there', async () => {
    const dir = path.join(cleanup.folder(), 'redis');
    const holder = await hold<Said>('hold-stores.ts', ['redis', dir], { PATH: pathWithoutDeathSignals() });
    await withRedis(holder.said.address, (redis) => redis.set('kept', '42'));
    await holder.kill('SIGKILL');
    expect(describeProcess(holder.said.pid)).toBeDefined();
    const server = await begin(dir);
    expect(describeProcess(holder.said.pid)).toBeUndefined();
    expect(await withRedis(server.url, (redis) => redis.get('kept'))).toBe('42');
  });

  test('REDIS_URL is used as it is and never stopped', async () => {
    const own = await begin(path.join(cleanup.folder(), 'redis'));
    const given = await startRedis({ dir: cleanup.folder(), url: own.url });
    expect(given.url).toBe(own.url);
    await given.stop();
    expect(await withRedis(own.url, (redis) => redis.ping())).toBe('PONG');
  });

  test('a REDIS_URL where nobody answers is a sentence without its password', async () => {
    const block = await reservePorts(1);
    cleanup.add(() => block.release());
    const { ports } = block;
    const url = `redis://:hidden@127.0.0.1:${ports[0]}`;
    const failure = startRedis({ dir: cleanup.folder(), url });
    await expect(failure).rejects.toThrow(`No Redis answers at REDIS_URL (redis://127.0.0.1:${ports[0]})`);
  });
});

// Where the kernel tells a server that its parent has ended, nothing at all is left behind.
const linux = process.platform === 'linux' ? test : test.skip;
linux.each(['postgres', 'redis'])('%s ends by itself when whoever started it is killed', async (kind) => {
  const holder = await hold<Said>('hold-stores.ts', [kind, path.join(cleanup.folder(), kind)]);
  const found = describeProcess(holder.said.pid);
  await holder.kill('SIGKILL');
  await untilGone({ pid: holder.said.pid, startedAt: found?.startedAt ?? '' });
  expect(describeProcess(holder.said.pid)).toBeUndefined();
});

test('port blocks do not overlap, however many ask', async () => {
  const blocks = await Promise.all(Array.from({ length: 5 }, () => reservePorts(12)));
  cleanup.add(() => Promise.all(blocks.map((block) => block.release())));
  expect(new Set(blocks.flatMap((block) => block.ports)).size).toBe(60);
});
