import { startTestStores } from '@yeyak/local';
import { keepForTeardown } from './stores.teardown';

/**
 * Jest's globalSetup of the `int` level: one private PostgreSQL (free port, temporary folder, `fsync` off, since
 * nobody needs these data after a power cut) and one private Redis for the whole run. Runs only when an
 * integration test was selected. Workers read where they are from `YEYAK_TEST_PG_ADMIN_URL` and
 * `YEYAK_TEST_REDIS_URL`.
 */
export default async function setup(): Promise<void> {
  const stores = await startTestStores();
  process.env.YEYAK_TEST_PG_ADMIN_URL = stores.postgresAdminUrl;
  process.env.YEYAK_TEST_REDIS_URL = stores.redisUrl;
  keepForTeardown(stores);
}
