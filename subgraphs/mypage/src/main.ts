import { createLogger, Lifecycle, readEnv } from '@yeyak/service-kit';
import { mypageEnv } from './env';
import { startMypage } from './start';

async function main(): Promise<void> {
  const env = readEnv(mypageEnv);
  const logger = createLogger('mypage', env.LOG_LEVEL);
  const lifecycle = new Lifecycle(logger);
  lifecycle.listen();
  await startMypage(env, logger, lifecycle);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
