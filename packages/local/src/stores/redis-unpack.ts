import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** How to run a Redis server: its program, and what it needs in its environment. */
export type RedisProgram = { command: string; env: NodeJS.ProcessEnv; version: string; origin: string };

type Run = { code: number | null; output: string };

/** Runs a program to its end and keeps what it prints. */
export function run(
  command: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: 'C', ...options.env };
    const child = spawn(command, args, { ...options, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (output += text.toString()));
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** The version that a Redis program prints, or `undefined` where it does not run. */
export async function redisVersion(
  command: string,
  env: NodeJS.ProcessEnv = {},
): Promise<string | undefined> {
  const { code, output } = await run(command, ['--version'], { env });
  return code === 0 ? /v=([\d.]+)/.exec(output)?.[1] : undefined;
}

/** Folders that may keep the unpacked program, best first: the person's cache (shared by clones), then the clone's. */
export const cacheFolders = (clone: string): string[] => [
  path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'yeyak', 'redis'),
  path.join(clone, '.yeyak', 'programs', 'redis'),
];

/** The folder of shared libraries in an unpacked tree, such as usr/lib/x86_64-linux-gnu. */
const libraryPath = (tree: string): string => {
  const lib = path.join(tree, 'usr', 'lib');
  const multiarch = existsSync(lib) ? readdirSync(lib).filter((name) => name.includes('-linux-')) : [];
  return [...multiarch.map((name) => path.join(lib, name)), lib].join(':');
};

const programIn = (tree: string): { command: string; env: NodeJS.ProcessEnv } => ({
  command: path.join(tree, 'usr', 'bin', 'redis-server'),
  env: { LD_LIBRARY_PATH: libraryPath(tree) },
});

/** A Redis that an earlier start unpacked into `cache` and that runs here. */
export async function findUnpacked(cache: string): Promise<RedisProgram | undefined> {
  if (!existsSync(cache)) return undefined;
  const versions = readdirSync(cache).filter((name) => /^\d/.test(name));
  versions.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  for (const name of versions) {
    const program = programIn(path.join(cache, name));
    const version = await redisVersion(program.command, program.env);
    if (version) return { ...program, version, origin: 'unpacked' };
  }
  return undefined;
}

/**
 * Options that keep all that apt writes in a folder of ours, the lists included: nothing of the system changes, and
 * no right to change it is needed.
 */
const privateApt = (folder: string): string[] => {
  for (const name of ['lists/partial', 'cache/archives/partial'])
    mkdirSync(path.join(folder, name), { recursive: true });
  return [
    '-o',
    `Dir::State::Lists=${path.join(folder, 'lists')}`,
    '-o',
    `Dir::Cache=${path.join(folder, 'cache')}`,
  ];
};

/** apt would drop to a user who cannot write into our folder. */
const SAME_USER = ['-o', 'APT::Sandbox::User='];

async function download(packages: string[], into: string, options: string[]): Promise<Run> {
  return run('apt-get', [...SAME_USER, ...options, 'download', ...packages], { cwd: into });
}

/** Packages that Redis names as its needs and that bring libraries: the C library itself is everybody's. */
async function libraryPackages(options: string[]): Promise<string[]> {
  const { output } = await run('apt-cache', [...options, 'depends', 'redis-tools', 'redis-server']);
  const names = [...output.matchAll(/^\s+Depends: (\S+)$/gm)].map((match) => match[1] ?? '');
  return [...new Set(names.filter((name) => /^(lib|lua)/.test(name) && name !== 'libc6'))];
}

async function unpackAll(folder: string, tree: string): Promise<void> {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.deb'))) {
    const file = path.join(folder, name);
    const { code, output } = await run('dpkg', ['-x', file, tree]);
    if (code !== 0) throw new Error(`dpkg -x ${name}: ${output.trim()}`);
    rmSync(file);
  }
}

/**
 * Fetches Debian's or Ubuntu's packages of Redis and unpacks them into `cache/<version>`, without installing anything.
 * Any number of processes may do so at once: each works aside, the first to finish is kept.
 * @throws {Error} where apt is missing or cannot reach its archive; the message says what it answered.
 */
export async function unpackFromApt(cache: string): Promise<RedisProgram> {
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(path.join(cache, '.unpacking-'));
  const debs = path.join(work, 'debs');
  const tree = path.join(work, 'tree');
  mkdirSync(debs);
  mkdirSync(tree);
  try {
    let options: string[] = [];
    let fetched = await download(['redis-tools'], debs, options);
    if (fetched.code !== 0) {
      // No lists, or older ones than the archive's: fetch lists of our own.
      options = privateApt(path.join(work, 'apt'));
      const lists = await run('apt-get', [...SAME_USER, ...options, 'update']);
      fetched = await download(['redis-tools'], debs, options);
      if (fetched.code !== 0) throw new Error((fetched.output.trim() || lists.output.trim()).slice(-400));
    }
    await unpackAll(debs, tree);
    const { command, env } = programIn(tree);
    // The same program under another name: what it does goes by the name it is called with.
    rmSync(command, { force: true });
    symlinkSync('redis-check-rdb', command);
    let version = await redisVersion(command, env);
    if (!version) {
      const needed = await libraryPackages(options);
      if (needed.length > 0) await download(needed, debs, options);
      await unpackAll(debs, tree);
      version = await redisVersion(command, programIn(tree).env);
    }
    if (!version)
      throw new Error(
        `the unpacked program does not run: ${(await run(command, ['--version'], programIn(tree))).output.trim()}`,
      );
    chmodSync(tree, 0o755);
    try {
      renameSync(tree, path.join(cache, version));
    } catch (error) {
      if (!existsSync(path.join(cache, version))) throw error;
    }
    return { ...programIn(path.join(cache, version)), version, origin: 'unpacked' };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
