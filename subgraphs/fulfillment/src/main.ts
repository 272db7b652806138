import { startSubgraph, type Subgraph } from '@yeyak/graphql-kit';
import { Loop, startMessaging } from '@yeyak/messaging';
import { createLogger, Lifecycle, Peer, type PeerOptions } from '@yeyak/service-kit';
import { PeerGates } from './adapters/peers/gates';
import { IdentityContacts } from './adapters/peers/identity-contacts';
import { createClient, type Transaction } from './adapters/prisma/client';
import { gateErrands } from './adapters/prisma/gate-errand.store';
import { PrismaDeskReader, PrismaWorkOrders } from './adapters/prisma/work-order.store';
import { actOnWork } from './application/act-on-work';
import { askDueGates } from './application/ask-due-gates';
import { openWorkOrder } from './application/open-work-order';
import { pursueGates } from './application/pursue-gates';
import { recordMilestone } from './application/record-milestone';
import { withdrawNow, withdrawWhenCommanded } from './application/withdraw-work-order';
import { loadEnv } from './env';
import type { Context, Services } from './graphql/context';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { typeDefs } from './graphql/schema.generated';
import { gateMetrics } from './metrics';
import { openWorkOrderWhenCommanded } from './policies/open-work-order-when-commanded.policy';
import { withdrawWorkOrderWhenCommanded } from './policies/withdraw-work-order-when-commanded.policy';

const GATES_AT_MOST = 4;
const LEASE_SPARE_MS = 5_000;
/** How often a quiet replica looks whether gates are to be asked. */
const IDLE_MS = 250;

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
  const peer = (name: string, url: string, timeoutMs: number, breaker?: PeerOptions['breaker']): Peer => {
    const secret = env.INTERNAL_SECRET;
    const made = new Peer({ name, url, caller: 'fulfillment', secret, timeoutMs, breaker });
    lifecycle.onStop(name, () => made.close());
    return made;
  };
  const gatePeer = (name: string, url: string | undefined): Peer | null =>
    url === undefined
      ? null
      : peer(name, url, env.GATE_TIMEOUT_MS, {
          volume: env.GATE_BREAKER_VOLUME,
          resetMs: env.GATE_BREAKER_RESET_MS,
        });
  const identity = peer('identity', env.IDENTITY_URL, env.IDENTITY_TIMEOUT_MS);
  const contacts = new IdentityContacts(identity, logger);

  const gates = new PeerGates(
    {
      marketing: gatePeer('marketing', env.MARKETING_URL),
      notification: gatePeer('notification', env.NOTIFICATION_URL),
    },
    logger,
  );
  const deps = { workOrders: new PrismaWorkOrders(), errands: gateErrands };
  let dueGates: Loop | undefined;
  const transactions = await startMessaging<Transaction>({
    context: 'fulfillment',
    database,
    redisUrl: env.REDIS_URL,
    prefix: env.QUEUE_PREFIX,
    logger,
    roles: env.ROLES,
    clock,
    onCommit: () => dueGates?.poke(),
    policies: [
      openWorkOrderWhenCommanded(openWorkOrder(deps), clock),
      withdrawWorkOrderWhenCommanded(withdrawWhenCommanded(deps), clock),
    ],
  });
  lifecycle.onStop('messaging', () => transactions.close());

  const firstPauseMs = env.GATE_FIRST_PAUSE_MS;
  const pursue = pursueGates({ ...deps, database, transactions, gates, clock, firstPauseMs });
  // Longer than all of a work order's gates may take, one after the other.
  const leaseMs = GATES_AT_MOST * env.GATE_TIMEOUT_MS + LEASE_SPARE_MS;
  if (env.ROLES.includes('worker')) {
    const ask = askDueGates({ database, errands: gateErrands, pursue, clock, leaseMs, logger });
    dueGates = new Loop('gates', ask, logger, IDLE_MS);
    lifecycle.onStop('gates', () => dueGates?.close());
    dueGates.start();
  }

  const services: Services = {
    actOnWork: actOnWork({ ...deps, transactions, pursue, leaseMs }),
    recordMilestone: recordMilestone({ ...deps, transactions }),
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
    metrics: gateMetrics(() => gateErrands.count(database)),
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
