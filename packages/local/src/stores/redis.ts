import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readLock, tryLock, type HeldLock } from '../../bin/lib/lock.cjs';
import { describeProcess, isSameProcess, type ProcessIdentity } from '../../bin/lib/process-table.cjs';
import { StartFailure } from '../failure';
import { findClone } from '../root';
import { findRedis } from './redis-program';
import {
  endProcess,
  spawnServer,
  stopServer,
  tail,
  untilGone,
  type Escalation,
  type ServerProcess,
} from './server-process';

const READY_TIMEOUT_MS = 30_000;
/** The kernel's limit is 108 bytes on Linux and 104 on macOS, the final zero included. */
const LONGEST_SOCKET_PATH = 100;

const STOPPING: Escalation = [
  ['SIGTERM', 15_000],
  ['SIGKILL', 5_000],
];

export type RedisOptions = {
  /** Folder of the append-only file, the socket and the log. */
  dir: string;
  /** A server that somebody else runs: it is asked for nothing but a PING, and never stopped. */
  url?: string;
  clone?: string;
};

/** A running Redis. `shared` is one that somebody else started and will stop. */
export type RedisServer = {
  url: string;
  /** The process, where it is one of this machine that we know of. */
  identity?: ProcessIdentity;
  shared: boolean;
  /** What runs, such as `7.0.15, unpacked`. */
  description: string;
  exited: Promise<void>;
  stop(): Promise<void>;
};

/**
 * Where a folder's socket lies: in it, unless that path is too long for the kernel or holds characters that an
 * address cannot; then in a folder of ours below the system's temporary one.
 */
export function socketPath(
  dir: string,
  uid: number = process.getuid?.() ?? 0,
  tmp: string = tmpdir(),
): string {
  const inside = path.join(path.resolve(dir), 'redis.sock');
  if (inside.length < LONGEST_SOCKET_PATH && /^[\w./@+-]+$/.test(inside)) return inside;
  const key = createHash('sha256').update(path.resolve(dir)).digest('hex').slice(0, 16);
  const outside = path.join(tmp, `yeyak-${uid}`, `${key}.sock`);
  // macOS's own temporary folder is long already.
  return outside.length < LONGEST_SOCKET_PATH ? outside : path.join('/tmp', `yeyak-${uid}`, `${key}.sock`);
}

/** Makes the socket's folder ours alone: whoever reaches the socket reaches the data. */
function secureFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.getuid && statSync(folder).uid !== process.getuid()) {
    throw new StartFailure(`${folder}, meant for Redis's socket, belongs to somebody else.`);
  }
  chmodSync(folder, 0o700);
}

/** Asks a server for a PONG: `ready`, `busy` while it still loads its data, `absent` when nobody answers. */
export function ping(
  target: { path: string } | { host: string; port: number },
): Promise<'ready' | 'busy' | 'absent'> {
  return new Promise((resolve) => {
    const socket = createConnection(target);
    const answer = (state: 'ready' | 'busy' | 'absent'): void => {
      socket.destroy();
      resolve(state);
    };
    socket.setTimeout(2_000, () => answer('absent'));
    socket.once('error', () => answer('absent'));
    socket.once('close', () => answer('absent'));
    socket.once('connect', () => socket.write('PING\r\n'));
    // A server that wants a password answers as well: that it lives is all we ask here.
    socket.once('data', (text) => answer(/^(\+PONG|-NOAUTH)/.test(text.toString()) ? 'ready' : 'busy'));
  });
}

/**
 * Starts the private Redis of a folder, on a unix socket alone. A server that a living process runs there already is
 * shared (two on one folder would destroy its file); one that outlived its process is stopped cleanly first.
 */
export async function startRedis(options: RedisOptions): Promise<RedisServer> {
  if (options.url) return useGiven(options.url);
  const dir = path.resolve(options.dir);
  mkdirSync(dir, { recursive: true });
  const lockFile = path.join(dir, 'owner.lock');
  for (;;) {
    const lock = tryLock(lockFile);
    if (lock.held) return startOwn(dir, lock, options.clone ?? findClone());
    const server = await joinOther(dir, lockFile);
    if (server) return server;
  }
}

async function useGiven(url: string): Promise<RedisServer> {
  const { protocol, hostname, port, pathname } = new URL(url);
  const target =
    protocol === 'unix:'
      ? { path: pathname }
      : { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 6379) };
  // A server behind TLS would not understand a plain PING; the contexts will say whether they reach it.
  if (protocol !== 'rediss:' && (await ping(target)) === 'absent') {
    throw new StartFailure(
      `No Redis answers at REDIS_URL (${protocol}//${hostname || pathname}${port && `:${port}`}).`,
    );
  }
  const never = new Promise<void>(() => undefined);
  return {
    url,
    shared: true,
    description: 'the one of REDIS_URL',
    exited: never,
    stop: async () => undefined,
  };
}

async function startOwn(dir: string, lock: HeldLock, clone: string): Promise<RedisServer> {
  try {
    const program = await findRedis(clone);
    const socket = socketPath(dir);
    if (path.dirname(socket) !== dir) secureFolder(path.dirname(socket));
    chmodSync(dir, 0o700);
    await stopOrphanRedis(dir);
    rmSync(socket, { force: true });
    const description = `${program.version}, ${program.origin}`;
    const server = await spawnServer({
      command: program.command,
      args: redisArguments(dir, socket),
      cwd: dir,
      env: { PATH: process.env.PATH, LC_ALL: 'C', ...program.env },
      logFile: path.join(dir, 'redis.log'),
      deathSignal: 'TERM',
    });
    await untilReady(server, socket, path.join(dir, 'redis.log'));
    lock.update({ socket, description, server: server.identity });
    let stopping: Promise<void> | undefined;
    return {
      url: `unix://${socket}`,
      identity: server.identity,
      shared: false,
      description,
      exited: server.exited,
      stop: () => (stopping ??= stopServer(server, STOPPING).then(() => lock.release())),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Jobs must survive a crash (append-only file) and must never be thrown away for want of memory (noeviction). */
const redisArguments = (dir: string, socket: string): string[] =>
  Object.entries({
    dir,
    unixsocket: socket,
    unixsocketperm: '700',
    port: '0',
    appendonly: 'yes',
    appendfsync: 'everysec',
    save: '',
    'maxmemory-policy': 'noeviction',
    pidfile: path.join(dir, 'redis.pid'),
    daemonize: 'no',
  }).flatMap(([key, value]) => [`--${key}`, value]);

/** Stops the server that a killed process left behind: Redis writes its pid beside its data. */
export async function stopOrphanRedis(dir: string): Promise<void> {
  const file = path.join(dir, 'redis.pid');
  if (!existsSync(file)) return;
  const found = describeProcess(Number(readFileSync(file, 'utf8')));
  // Its title names the socket, its arguments the folder: a pid that was given to something else shows neither.
  if (found && (found.command.includes(socketPath(dir)) || found.command.includes(dir))) {
    await endProcess({ pid: found.pid, startedAt: found.startedAt }, STOPPING);
  }
  rmSync(file, { force: true });
}

async function untilReady(server: ServerProcess, socket: string, log: string): Promise<void> {
  const deadline = performance.now() + READY_TIMEOUT_MS;
  while ((await ping({ path: socket })) !== 'ready') {
    const late = performance.now() > deadline;
    if (late) await endProcess(server.identity, STOPPING);
    if (late || server.hasExited()) {
      throw new StartFailure(
        `Redis did not start (${late ? 'time is up' : 'it ended'}). It said:\n${tail(log)}`,
      );
    }
    await delay(5);
  }
}

/** Waits for the process that has the folder to be ready, then shares its server; `undefined` if it gave up. */
async function joinOther(dir: string, lockFile: string): Promise<RedisServer | undefined> {
  // The other may be fetching the program first.
  const deadline = Date.now() + READY_TIMEOUT_MS + 120_000;
  while (Date.now() < deadline) {
    const lock = readLock(lockFile);
    if (!lock || !isSameProcess(lock.holder)) return undefined;
    if (typeof lock.socket === 'string' && (await ping({ path: lock.socket })) === 'ready') {
      const identity = lock.server as ProcessIdentity;
      return {
        url: `unix://${lock.socket}`,
        identity,
        shared: true,
        description: `${String(lock.description)}, shared`,
        exited: untilGone(identity),
        stop: async () => undefined,
      };
    }
    await delay(50);
  }
  throw new StartFailure(`Another process has ${dir} but its Redis does not become ready.`);
}
