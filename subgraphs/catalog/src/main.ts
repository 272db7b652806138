import { startSubgraph } from '@yeyak/graphql-kit';
import { appendToOutbox, startMessaging } from '@yeyak/messaging';
import { createLogger, Lifecycle, readEnv } from '@yeyak/service-kit';
import { v7 as uuidv7 } from 'uuid';
import { connectDatabase, type PrismaClient, type Tx } from './adapters/prisma/client';
import { PrismaOfferings } from './adapters/prisma/offerings.store';
import { PrismaProviders } from './adapters/prisma/providers.store';
import { publishOffering } from './application/publish-offering';
import { registerProvider } from './application/register-provider';
import { reviseOffering } from './application/revise-offering';
import { reviseProvider } from './application/revise-provider';
import { withdrawOffering } from './application/withdraw-offering';
import { catalogEnv } from './env';
import type { Context, UseCases } from './graphql/context';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { typeDefs } from './graphql/schema.generated';
import { seedDemo } from './seed';

/** Starts `catalog`; it stops with the lifecycle. @returns the port on which it answers, and its database. */
export async function startCatalog(
  source: NodeJS.ProcessEnv,
  lifecycle?: Lifecycle,
): Promise<{ port: number; database: PrismaClient }> {
  const env = readEnv(catalogEnv, source);
  const logger = createLogger('catalog', env.LOG_LEVEL);
  const life = lifecycle ?? new Lifecycle(logger);

  const database = connectDatabase(env.DATABASE_URL, env.DATABASE_POOL);
  life.onStop('database', () => database.$disconnect());
  const messaging = await startMessaging<Tx>({
    context: 'catalog',
    database,
    redisUrl: env.REDIS_URL,
    prefix: env.QUEUE_PREFIX,
    logger,
    roles: env.ROLES,
  });
  life.onStop('messaging', () => messaging.close());

  const providers = new PrismaProviders(database);
  const offerings = new PrismaOfferings(database);
  const deps = { transactions: messaging, providers, offerings, outbox: appendToOutbox };
  const useCases: UseCases = {
    registerProvider: registerProvider<Tx>(deps),
    reviseProvider: reviseProvider<Tx>(deps),
    publishOffering: publishOffering<Tx>(deps),
    reviseOffering: reviseOffering<Tx>(deps),
    withdrawOffering: withdrawOffering<Tx>(deps),
  };
  if (env.SEED_DEMO)
    await seedDemo(useCases, async (id) => (await offerings.byIds([id])).length > 0, new Date());

  const { port } = await startSubgraph<Context>({
    name: 'catalog',
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
      loaders: createLoaders(providers, offerings),
      lists: {
        providers: (filter, slice) => providers.list(filter, slice),
        offerings: (filter, slice) => offerings.list(filter, slice),
      },
      newId: () => uuidv7(),
    }),
    ready: async () => {
      await database.$queryRaw`SELECT 1`;
    },
  });
  return { port, database };
}

if (require.main === module) {
  const logger = createLogger('catalog', 'info');
  const lifecycle = new Lifecycle(logger);
  lifecycle.listen();
  startCatalog(process.env, lifecycle).catch((error: unknown) => {
    logger.fatal({ err: error }, 'could not start');
    void lifecycle.stop().finally(() => process.exit(1));
  });
}
