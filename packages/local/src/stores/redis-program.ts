import { accessSync, constants, mkdirSync } from 'node:fs';
import { reasonOf, StartFailure } from '../failure';
import {
  cacheFolders,
  findUnpacked,
  redisVersion,
  run,
  unpackFromApt,
  type RedisProgram,
} from './redis-unpack';

/** The oldest Redis that BullMQ works with. */
const OLDEST = 6.2;

const isNewEnough = (version: string): boolean => Number.parseFloat(version) >= OLDEST;

async function installed(): Promise<RedisProgram | undefined> {
  for (const command of ['redis-server', ...(await fromBrew())]) {
    const version = await redisVersion(command);
    if (version && isNewEnough(version)) return { command, env: {}, version, origin: 'installed' };
  }
  return undefined;
}

/** Homebrew keeps what it installed in its own folder, which need not be on the PATH. */
async function fromBrew(): Promise<string[]> {
  if (process.platform !== 'darwin') return [];
  const { code, output } = await run('brew', ['--prefix', 'redis']);
  return code === 0 ? [`${output.trim()}/bin/redis-server`] : [];
}

const isWritable = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const advice = (): string =>
  process.platform === 'darwin'
    ? 'Type: brew install redis'
    : 'Install it (Debian, Ubuntu: sudo apt-get install redis-server; Fedora: sudo dnf install redis; Alpine: apk add redis)';

/**
 * Finds a Redis to run: the one installed, else one unpacked earlier, else Debian's or Ubuntu's packages are unpacked
 * into a folder of ours. Nothing is installed into the system.
 * @param clone folder of the clone, which keeps the program where the person has no cache folder
 * @throws {StartFailure} with one sentence that says what to type.
 */
export async function findRedis(clone: string): Promise<RedisProgram> {
  const here = await installed();
  if (here) return here;
  const caches = cacheFolders(clone);
  for (const cache of caches) {
    const program = await findUnpacked(cache);
    if (program) return program;
  }
  let reason = 'this is neither Debian nor Ubuntu, whose packages could be unpacked';
  if (process.platform === 'linux' && (await run('apt-get', ['--version'])).code === 0) {
    const cache = caches.find(isWritable);
    if (!cache) throw new StartFailure(`None of these folders can be written: ${caches.join(', ')}.`);
    try {
      return await unpackFromApt(cache);
    } catch (error) {
      reason = `unpacking it from packages failed: ${reasonOf(error)}`;
    }
  }
  throw new StartFailure(
    `Found no redis-server (${reason}). ${advice()}, or name one that runs: REDIS_URL=redis://127.0.0.1:6379 npm start`,
  );
}
