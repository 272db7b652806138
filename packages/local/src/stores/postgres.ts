import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { readLock, tryLock, type HeldLock } from '../../bin/lib/lock.cjs';
import { describeProcess, isSameProcess, type ProcessIdentity } from '../../bin/lib/process-table.cjs';
import { reasonOf, StartFailure } from '../failure';
import { requirePort, reservePorts, type PortBlock } from '../ports';
import { findClone } from '../root';
import { secretFile } from '../secret-file';
import { postgresBinaries, type PostgresBinaries } from './postgres-binaries';
import {
  endProcess,
  spawnServer,
  stopServer,
  tail,
  untilGone,
  type Escalation,
  type ServerProcess,
} from './server-process';
import { reachableFolder, storeUser, type StoreUser } from './store-user';

const HOST = '127.0.0.1';
const USER = 'yeyak';
const READY_TIMEOUT_MS = 60_000;

/** Fast shutdown (roll back, check-point), then immediate (recover at the next start), then none at all. */
const STOPPING: Escalation = [
  ['SIGINT', 20_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
];

export type PostgresOptions = {
  /** Folder of the cluster, its password and its log. As root it may be moved, see `reachableFolder`. */
  dir: string;
  /** Port on 127.0.0.1; a free one without it. */
  port?: number;
  /** `false` for tests alone: nothing is forced to the disk, a power cut may destroy the cluster. */
  durable?: boolean;
  /** Folder of the clone whose node_modules bring the programs. */
  clone?: string;
};

/** A running PostgreSQL. `shared` is one that another living process started on the same folder, and will stop. */
export type PostgresServer = {
  port: number;
  identity: ProcessIdentity;
  shared: boolean;
  /** Address of the database `postgres`, as a superuser. */
  adminUrl: string;
  /** Address of a database of this server. */
  url(database: string): string;
  /** Resolves when the server ended, whyever. */
  exited: Promise<void>;
  /** Stops it; nothing to do for a shared one. */
  stop(): Promise<void>;
};

type Place = { home: string; data: string; log: string; lock: string; password: string };

const placeOf = (home: string): Place => ({
  home,
  data: path.join(home, 'data'),
  log: path.join(home, 'postgres.log'),
  lock: path.join(home, 'owner.lock'),
  password: path.join(home, 'password'),
});

/**
 * Starts the private PostgreSQL of a folder. A server that a living process runs there already is shared; one that
 * outlived its process (which was killed) is stopped cleanly first, so that the new one ends with us.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const user = storeUser();
  const place = placeOf(reachableFolder(options.dir, user));
  for (;;) {
    const lock = tryLock(place.lock);
    if (lock.held) return startOwn(options, place, user, lock);
    const server = await joinOther(place);
    if (server) return server;
  }
}

async function startOwn(
  options: PostgresOptions,
  place: Place,
  user: StoreUser | undefined,
  lock: HeldLock,
): Promise<PostgresServer> {
  let block: PortBlock | undefined;
  try {
    const binaries = postgresBinaries(options.clone ?? findClone(), user);
    await stopOrphanPostgres(place.home);
    const password = secretFile(place.password);
    await ensureCluster(place, binaries, user, password, options.durable ?? true);
    if (options.port === undefined) block = await reservePorts(1);
    const port = options.port ?? block?.ports[0] ?? 0;
    await requirePort(port, 'PostgreSQL');
    const server = await launch(place, binaries, user, port, password, options.durable ?? true);
    lock.update({ port, server: server.identity });
    const release = async (): Promise<void> => {
      lock.release();
      await block?.release();
    };
    let stopping: Promise<void> | undefined;
    return {
      ...addresses(port, password),
      identity: server.identity,
      shared: false,
      exited: server.exited,
      stop: () => (stopping ??= stopServer(server, STOPPING).then(release)),
    };
  } catch (error) {
    lock.release();
    await block?.release();
    throw error;
  }
}

/** Waits for the process that has the folder to be ready, then shares its server; `undefined` if it gave up. */
async function joinOther(place: Place): Promise<PostgresServer | undefined> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const lock = readLock(place.lock);
    if (!lock || !isSameProcess(lock.holder)) return undefined;
    if (typeof lock.port === 'number') {
      const password = secretFile(place.password);
      const identity = lock.server as ProcessIdentity;
      if (await answers(addresses(lock.port, password).adminUrl)) {
        const exited = untilGone(identity);
        return {
          ...addresses(lock.port, password),
          identity,
          shared: true,
          exited,
          stop: async () => undefined,
        };
      }
    }
    await delay(50);
  }
  throw new StartFailure(`Another process has ${place.home} but its PostgreSQL does not become ready.`);
}

const addresses = (port: number, password: string): Pick<PostgresServer, 'port' | 'adminUrl' | 'url'> => {
  const url = (database: string): string => `postgresql://${USER}:${password}@${HOST}:${port}/${database}`;
  return { port, url, adminUrl: url('postgres') };
};

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * A server that outlived whoever started it is stopped. A pid in the file that belongs to something else (after a
 * reboot, or in a new container) would make PostgreSQL refuse to start: that file goes.
 */
export async function stopOrphanPostgres(dir: string): Promise<void> {
  const { data } = placeOf(dir);
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  const found = describeProcess(pid);
  if (!found) return;
  if (found.command.includes(data)) await endProcess({ pid, startedAt: found.startedAt }, STOPPING);
  else rmSync(file, { force: true });
}

/** Makes the cluster aside and moves it in place: one that was interrupted half-way is not taken for a whole one. */
async function ensureCluster(
  place: Place,
  binaries: PostgresBinaries,
  user: StoreUser | undefined,
  password: string,
  durable: boolean,
): Promise<void> {
  const versionFile = path.join(place.data, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const major = Number(readFileSync(versionFile, 'utf8'));
    if (major === binaries.major) return;
    throw new StartFailure(
      `The data in ${place.data} were made by PostgreSQL ${major}; this is PostgreSQL ${binaries.major}. ` +
        'Move that folder away to keep them, or empty it with: npm run reset',
    );
  }
  const draft = `${place.data}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const passwordCopy = `${draft}.password`;
  writeFileSync(passwordCopy, password, { mode: 0o600 });
  if (user) for (const item of [draft, passwordCopy]) chownSync(item, user.uid, user.gid);
  try {
    await runInitdb(place, binaries, user, draft, passwordCopy, durable);
  } finally {
    rmSync(passwordCopy, { force: true });
  }
  renameSync(draft, place.data);
}

function runInitdb(
  place: Place,
  binaries: PostgresBinaries,
  user: StoreUser | undefined,
  folder: string,
  passwordFile: string,
  durable: boolean,
): Promise<void> {
  const args = [
    `--pgdata=${folder}`,
    `--username=${USER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // PostgreSQL's own collation: the order of texts does not depend on the libc of the machine.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(binaries.initdb, args, {
      cwd: place.home,
      env: serverEnv(),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(user && { uid: user.uid, gid: user.gid }),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (output += text.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new StartFailure(`PostgreSQL's initdb failed in ${folder}:\n${output.trim()}`));
    });
  });
}

/** No PG* variable of the person's shell may change what our server does. */
const serverEnv = (): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' });

async function launch(
  place: Place,
  binaries: PostgresBinaries,
  user: StoreUser | undefined,
  port: number,
  password: string,
  durable: boolean,
): Promise<ServerProcess> {
  const settings = {
    listen_addresses: HOST,
    port,
    unix_socket_directories: '',
    max_connections: 300,
    shared_buffers: '128MB',
    // Only the machine's crash is excepted: a commit survives `kill -9` of the server either way.
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  const args = [
    '-D',
    place.data,
    ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ];
  const deadline = performance.now() + READY_TIMEOUT_MS;
  for (;;) {
    const server = await spawnServer({
      command: binaries.postgres,
      args,
      cwd: place.home,
      env: serverEnv(),
      logFile: place.log,
      deathSignal: 'INT',
      ...(user && { user }),
    });
    const outcome = await untilReady(server, place, addresses(port, password).adminUrl, deadline);
    if (outcome === 'ready') return server;
    const log = tail(place.log);
    // After a `kill -9` of the server its workers need a moment to notice; they hold its shared memory till then.
    if (!/pre-existing shared memory|already exists/.test(log) || performance.now() > deadline) {
      throw new StartFailure(`PostgreSQL did not start (${outcome}). It said:\n${log}`);
    }
    await delay(200);
  }
}

async function untilReady(
  server: ServerProcess,
  { data }: Place,
  url: string,
  deadline: number,
): Promise<'ready' | 'it ended' | 'time is up' | `it refuses us: ${string}`> {
  const status = path.join(data, 'postmaster.pid');
  while (performance.now() < deadline) {
    if (server.hasExited()) return 'it ended';
    // The eighth line is what pg_ctl goes by as well.
    const [pid, , , , , , , state] = existsSync(status) ? readFileSync(status, 'utf8').split('\n') : [];
    if (Number(pid) === server.identity.pid && state?.trim() === 'ready') {
      const client = new Client({ connectionString: url });
      try {
        await client.connect();
        await client.end();
        return 'ready';
      } catch (error) {
        await endProcess(server.identity, STOPPING);
        return `it refuses us: ${reasonOf(error)}`;
      }
    }
    await delay(10);
  }
  await endProcess(server.identity, STOPPING);
  return 'time is up';
}
