import { startSubgraph } from '@yeyak/graphql-kit';
import { appendToOutbox, startMessaging } from '@yeyak/messaging';
import { createLogger, Lifecycle, readEnv } from '@yeyak/service-kit';
import { v7 as uuidv7 } from 'uuid';
import { PrismaCampaigns } from './adapters/prisma/campaigns.store';
import { connectDatabase, type Tx } from './adapters/prisma/client';
import { PrismaCoupons } from './adapters/prisma/coupons.store';
import { PrismaIdempotencyKeys } from './adapters/prisma/idempotency-keys.store';
import { cancelCoupon } from './application/cancel-coupon';
import { newCouponCode } from './application/coupon-code';
import { endCampaign } from './application/end-campaign';
import { issueCoupon } from './application/issue-coupon';
import { startCampaign } from './application/start-campaign';
import { marketingEnv } from './env';
import type { Context, UseCases } from './graphql/context';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { typeDefs } from './graphql/schema.generated';
import { seedDemo } from './seed';

/** Starts `marketing`; it stops with the lifecycle. @returns the port on which it answers. */
export async function startMarketing(
  source: NodeJS.ProcessEnv,
  lifecycle?: Lifecycle,
): Promise<{ port: number }> {
  const env = readEnv(marketingEnv, source);
  const logger = createLogger('marketing', env.LOG_LEVEL);
  const life = lifecycle ?? new Lifecycle(logger);

  const database = connectDatabase(env.DATABASE_URL, env.DATABASE_POOL);
  life.onStop('database', () => database.$disconnect());
  const messaging = await startMessaging<Tx>({
    context: 'marketing',
    database,
    redisUrl: env.REDIS_URL,
    prefix: env.QUEUE_PREFIX,
    logger,
    roles: env.ROLES,
  });
  life.onStop('messaging', () => messaging.close());

  const campaigns = new PrismaCampaigns(database);
  const coupons = new PrismaCoupons(database);
  const keys = new PrismaIdempotencyKeys();
  const deps = { transactions: messaging, keys, campaigns, coupons, outbox: appendToOutbox };
  const useCases: UseCases = {
    startCampaign: startCampaign<Tx>(deps),
    endCampaign: endCampaign<Tx>(deps),
    issueCoupon: issueCoupon<Tx>(deps),
    cancelCoupon: cancelCoupon<Tx>(deps),
  };
  if (env.SEED_DEMO) await seedDemo(useCases.startCampaign, new Date());

  const { port } = await startSubgraph<Context>({
    name: 'marketing',
    typeDefs,
    resolvers,
    host: env.HOST,
    port: env.PORT,
    secret: env.INTERNAL_SECRET,
    logger,
    lifecycle: life,
    context: (request) => ({
      ...request,
      useCases,
      loaders: createLoaders({ coupons, campaigns }),
      lists: {
        campaigns: (liveAt, slice) => campaigns.list(liveAt, slice),
        coupons: (customerId, slice) => coupons.list(customerId, slice),
      },
      newId: () => uuidv7(),
      newCode: newCouponCode,
    }),
    ready: async () => {
      await database.$queryRaw`SELECT 1`;
    },
  });
  return { port };
}

if (require.main === module) {
  const logger = createLogger('marketing', 'info');
  const lifecycle = new Lifecycle(logger);
  lifecycle.listen();
  startMarketing(process.env, lifecycle).catch((error: unknown) => {
    logger.fatal({ err: error }, 'could not start');
    void lifecycle.stop().finally(() => process.exit(1));
  });
}
