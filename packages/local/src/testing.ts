import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from './stores/postgres';
import { startRedis } from './stores/redis';

/** The private stores of one test run. */
export type TestStores = { postgresAdminUrl: string; redisUrl: string; stop(): Promise<void> };

/** A temporary folder of a test run's own, which others may pass: as root, the database server is another user. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'yeyak-test-'));
  chmodSync(folder, 0o711);
  return folder;
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
    await Promise.all(
      started.map((store) => (store.status === 'fulfilled' ? store.value.stop() : undefined)),
    );
    rmSync(folder, { recursive: true, force: true });
  };
  const [postgres, redis] = started;
  if (postgres.status === 'fulfilled' && redis.status === 'fulfilled') {
    return { postgresAdminUrl: postgres.value.adminUrl, redisUrl: redis.value.url, stop };
  }
  await stop();
  throw postgres.status === 'rejected' ? postgres.reason : (redis as PromiseRejectedResult).reason;
}
