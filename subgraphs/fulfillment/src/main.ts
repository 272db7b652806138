import { startSubgraph, type Subgraph } from '@yeyak/graphql-kit';
import { startMessaging } from '@yeyak/messaging';
import { createLogger, Lifecycle, Peer } from '@yeyak/service-kit';
import { IdentityContacts } from './adapters/peers/identity-contacts';
import { createClient, type Transaction } from './adapters/prisma/client';
import { PrismaDeskReader, PrismaWorkOrders } from './adapters/prisma/work-order.store';
import { actOnWork } from './application/act-on-work';
import { openWorkOrder } from './application/open-work-order';
import { withdrawNow, withdrawWhenCommanded } from './application/withdraw-work-order';
import { loadEnv } from './env';
import type { Context, Services } from './graphql/context';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { typeDefs } from './graphql/schema.generated';
import { openWorkOrderWhenCommanded } from './policies/open-work-order-when-commanded.policy';
import { withdrawWorkOrderWhenCommanded } from './policies/withdraw-work-order-when-commanded.policy';

/** Starts fulfillment from an environment; it stops with the lifecycle. @throws where the environment is not complete. */
export async function startFulfillment(
  source: NodeJS.ProcessEnv,
  lifecycleOf: (logger: ReturnType<typeof createLogger>) => Lifecycle,
): Promise<Subgraph> {
  const env = loadEnv(source);
  const logger = createLogger('fulfillment', env.LOG_LEVEL);
  const lifecycle = lifecycleOf(logger);
  const clock = (): Date => new Date();

  const database = createClient(env.DATABASE_URL, env.DATABASE_POOL);
  lifecycle.onStop('database', () => database.$disconnect());
  const identity = new Peer({
    name: 'identity',
    url: env.IDENTITY_URL,
    caller: 'fulfillment',
    secret: env.INTERNAL_SECRET,
    timeoutMs: env.IDENTITY_TIMEOUT_MS,
  });
  lifecycle.onStop('identity', () => identity.close());
  const contacts = new IdentityContacts(identity, logger);

  // No capability can be called from here yet, so no gate ever opens: work that has one is refused, never let through.
  const deps = { workOrders: new PrismaWorkOrders(), openGates: new Set<string>() };
  const transactions = await startMessaging<Transaction>({
    context: 'fulfillment',
    database,
    redisUrl: env.REDIS_URL,
    prefix: env.QUEUE_PREFIX,
    logger,
    roles: env.ROLES,
    clock,
    policies: [
      openWorkOrderWhenCommanded(openWorkOrder(deps), clock),
      withdrawWorkOrderWhenCommanded(withdrawWhenCommanded(deps), clock),
    ],
  });
  lifecycle.onStop('messaging', () => transactions.close());

  const services: Services = {
    actOnWork: actOnWork({ ...deps, transactions }),
    withdrawNow: withdrawNow({ ...deps, transactions }),
    desk: new PrismaDeskReader(database),
  };
  return startSubgraph<Context>({
    name: 'fulfillment',
    typeDefs,
    resolvers,
    host: env.HOST,
    port: env.PORT,
    secret: env.INTERNAL_SECRET,
    logger,
    lifecycle,
    context: (request) => ({
      ...request,
      ...services,
      loaders: createLoaders({ desk: services.desk, contacts }),
    }),
    ready: async () => {
      await database.$queryRaw`SELECT 1`;
    },
  });
}

if (require.main === module) {
  startFulfillment(process.env, (logger) => {
    const lifecycle = new Lifecycle(logger);
    lifecycle.listen();
    return lifecycle;
  }).catch((error: unknown) => {
    process.stderr.write(`fulfillment: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
}
