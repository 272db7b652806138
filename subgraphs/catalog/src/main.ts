import { startSubgraph } from '@yeyak/graphql-kit';
import { appendToOutbox, startMessaging, type TimerHandler } from '@yeyak/messaging';
import { createLogger, Lifecycle, type Logger, Peer, readEnv } from '@yeyak/service-kit';
import { v7 as uuidv7 } from 'uuid';
import { absentSupply, ReservationSupply } from './adapters/peers/reservation-supply';
import { PrismaCalendars } from './adapters/prisma/calendars.store';
import { connectDatabase, type PrismaClient, type Tx } from './adapters/prisma/client';
import { PrismaOfferings } from './adapters/prisma/offerings.store';
import { PrismaProviders } from './adapters/prisma/providers.store';
import { timers } from './adapters/prisma/timers';
import { closeDays } from './application/close-days';
import { ROLL } from './application/plan-calendar';
import type { SupplyKeeper } from './application/ports';
import { publishOffering } from './application/publish-offering';
import { registerProvider } from './application/register-provider';
import { reopenDays } from './application/reopen-days';
import { restoreSupply } from './application/restore-supply';
import { reviseOffering } from './application/revise-offering';
import { reviseProvider } from './application/revise-provider';
import { rollCalendar } from './application/roll-calendar';
import { setOpeningHours } from './application/set-opening-hours';
import { RESTORE } from './application/take-supply-back';
import { withdrawOffering } from './application/withdraw-offering';
import { type CatalogEnv, catalogEnv } from './env';
import type { Context, UseCases } from './graphql/context';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { typeDefs } from './graphql/schema.generated';
import { seedDemo } from './seed';

/**
 * Starts `catalog`; it stops with the lifecycle.
 * @param clock for what happens at a time (the horizon of the calendars moves on)
 * @returns the port on which it answers, and its database
 */
export async function startCatalog(
  source: NodeJS.ProcessEnv,
  lifecycle?: Lifecycle,
  clock: () => Date = () => new Date(),
): Promise<{ port: number; database: PrismaClient }> {
  const env = readEnv(catalogEnv, source);
  const logger = createLogger('catalog', env.LOG_LEVEL);
  const life = lifecycle ?? new Lifecycle(logger);

  const database = connectDatabase(env.DATABASE_URL, env.DATABASE_POOL);
  life.onStop('database', () => database.$disconnect());
  const providers = new PrismaProviders(database);
  const offerings = new PrismaOfferings(database);
  const calendars = new PrismaCalendars(database);
  const stores = { providers, offerings, calendars, timers, outbox: appendToOutbox };
  const messaging = await startMessaging<Tx>({
    context: 'catalog',
    database,
    redisUrl: env.REDIS_URL,
    prefix: env.QUEUE_PREFIX,
    logger,
    roles: env.ROLES,
    clock,
    timers: timerHandlers(stores, clock),
  });
  life.onStop('messaging', () => messaging.close());

  const deps = { ...stores, transactions: messaging, supply: supplyKeeper(env, life, logger) };
  const useCases: UseCases = {
    registerProvider: registerProvider<Tx>(deps),
    reviseProvider: reviseProvider<Tx>(deps),
    publishOffering: publishOffering<Tx>(deps),
    reviseOffering: reviseOffering<Tx>(deps),
    withdrawOffering: withdrawOffering<Tx>(deps),
    setOpeningHours: setOpeningHours<Tx>(deps),
    closeDays: closeDays<Tx>(deps),
    reopenDays: reopenDays<Tx>(deps),
  };
  if (env.SEED_DEMO) await seedDemo<Tx>(deps, clock());

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
      now: clock(),
      useCases,
      loaders: createLoaders(providers, offerings, calendars),
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

/** What happens at a time, by the timer's name. */
function timerHandlers(
  stores: Parameters<typeof rollCalendar<Tx>>[0],
  clock: () => Date,
): Record<string, TimerHandler<Tx>> {
  const roll = rollCalendar<Tx>(stores);
  const restore = restoreSupply<Tx>(stores);
  return {
    [ROLL]: ({ owner }, tx) => roll(tx, { providerId: owner, now: clock() }),
    [RESTORE]: ({ payload }, tx) =>
      restore(tx, { ...(payload as { providerId: string; offeringIds: string[] }), now: clock() }),
  };
}

function supplyKeeper(env: CatalogEnv, life: Lifecycle, logger: Logger): SupplyKeeper {
  if (!env.RESERVATION_URL) return absentSupply;
  const peer = new Peer({
    name: 'reservation',
    url: env.RESERVATION_URL,
    caller: 'catalog',
    secret: env.INTERNAL_SECRET,
    timeoutMs: env.RESERVATION_TIMEOUT_MS,
  });
  life.onStop('reservation', () => peer.close());
  return new ReservationSupply(peer, logger);
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
