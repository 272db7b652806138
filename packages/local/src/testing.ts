import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { identify, isSameProcess, type ProcessIdentity } from '../bin/lib/process-table.cjs';
import { serveControl } from './control';
import { startPlatform, type Platform, type PlatformOptions } from './platform';
import { startPostgres } from './stores/postgres';
import { startRedis } from './stores/redis';

/** The private stores of one test run. */
export type TestStores = { postgresAdminUrl: string; redisUrl: string; stop(): Promise<void> };

const PREFIX = 'yeyak-test-';
const OWNER = 'owner.json';

/**
 * A temporary folder of a test run's own, which others may pass: as root, the database server is another user. Those
 * of runs that were killed before they could tidy up are removed.
 */
export function temporaryFolder(): string {
  sweep();
  const folder = mkdtempSync(path.join(tmpdir(), PREFIX));
  writeFileSync(path.join(folder, OWNER), JSON.stringify(identify(process.pid)));
  chmodSync(folder, 0o711);
  return folder;
}

function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(tmpdir(), name);
    try {
      const owner = JSON.parse(readFileSync(path.join(folder, OWNER), 'utf8')) as ProcessIdentity;
      if (!isSameProcess(owner)) rmSync(folder, { recursive: true, force: true });
    } catch {
      // Somebody else's, or being made or removed at this moment.
    }
  }
}

/**
 * Starts one PostgreSQL (free port; `fsync` off: nobody needs these data after a power cut) and one Redis, in a
 * temporary folder that `stop` removes.
 */
export async function startTestStores(): Promise<TestStores> {
  const folder = temporaryFolder();
  const started = await Promise.allSettled([
    startPostgres({ dir: path.join(folder, 'postgres'), durable: false }),
    startRedis({ dir: path.join(folder, 'redis') }),
  ]);
  const stop = async (): Promise<void> => {
    for (const store of started) if (store.status === 'fulfilled') await store.value.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const [postgres, redis] = started;
  if (postgres.status === 'fulfilled' && redis.status === 'fulfilled') {
    return { postgresAdminUrl: postgres.value.adminUrl, redisUrl: redis.value.url, stop };
  }
  await stop();
  throw postgres.status === 'rejected' ? postgres.reason : (redis as PromiseRejectedResult).reason;
}

/** The platform of one test run; workers reach it with `connectPlatform(controlUrl)`. */
export type TestPlatform = { controlUrl: string; platform: Platform; stop(): Promise<void> };

/**
 * Starts the whole platform for tests: private ports, a temporary folder that `stop` removes, demo data, nothing
 * inherited of what the person gave for their own (`DATABASE_URL`, `REDIS_URL`).
 */
export async function startTestPlatform(options: PlatformOptions = {}): Promise<TestPlatform> {
  const folder = temporaryFolder();
  try {
    const platform = await startPlatform({
      dataDir: path.join(folder, 'yeyak'),
      ports: 'free',
      demoData: true,
      durable: false,
      ...options,
    });
    const control = await serveControl(platform);
    const stop = async (): Promise<void> => {
      await control.close();
      await platform.stopAll();
      rmSync(folder, { recursive: true, force: true });
    };
    return { controlUrl: control.url, platform, stop };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
