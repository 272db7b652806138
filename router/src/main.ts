import { Lifecycle, createLogger } from '@yeyak/service-kit';
import { readRouterEnv } from './env';
import { startRouter } from './start';

async function main(): Promise<void> {
  const env = readRouterEnv();
  const logger = createLogger('router', env.LOG_LEVEL);
  const lifecycle = new Lifecycle(logger);
  lifecycle.listen();
  const { port } = await startRouter({ env, logger, lifecycle });
  logger.info({ port }, 'the router answers');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
