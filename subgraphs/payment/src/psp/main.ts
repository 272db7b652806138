import { createLogger, Lifecycle, readEnv } from '@yeyak/service-kit';
import { pspEnv } from './env';
import { startPsp } from './server';

async function main(): Promise<void> {
  const env = readEnv(pspEnv);
  const logger = createLogger('psp', env.LOG_LEVEL);
  const lifecycle = new Lifecycle(logger);
  lifecycle.listen();
  const psp = await startPsp({
    host: env.HOST,
    port: env.PORT,
    apiKey: env.PSP_API_KEY,
    webhookUrl: () => env.PSP_WEBHOOK_URL,
    webhookSecret: env.PSP_WEBHOOK_SECRET,
    dataFile: env.PSP_DATA,
    logger,
  });
  lifecycle.onStop('psp', () => psp.close());
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
