import { createLogger, Lifecycle, readEnv } from '@yeyak/service-kit';
import { paymentEnv } from './env';
import { startPayment } from './start';

async function main(): Promise<void> {
  const env = readEnv(paymentEnv);
  const logger = createLogger('payment', env.LOG_LEVEL);
  const lifecycle = new Lifecycle(logger);
  lifecycle.listen();
  await startPayment(env, { logger, lifecycle });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
