import { createLogger, Lifecycle, readEnv } from '@yeyak/service-kit';
import { notificationEnv } from './env';
import { startNotification } from './start';

async function main(): Promise<void> {
  const env = readEnv(notificationEnv);
  const logger = createLogger('notification', env.LOG_LEVEL);
  const lifecycle = new Lifecycle(logger);
  lifecycle.listen();
  await startNotification(env, logger, lifecycle);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
