import { startSubgraph, type Subgraph } from '@yeyak/graphql-kit';
import { startMessaging } from '@yeyak/messaging';
import type { Lifecycle, Logger, ServiceEnv } from '@yeyak/service-kit';
import { Gauge, Registry } from 'prom-client';
import { prismaChangeLog } from './adapters/prisma/change.log';
import { createClient, type Tx } from './adapters/prisma/client';
import { prismaTallyReader } from './adapters/prisma/tally.reader';
import { prismaViewReader } from './adapters/prisma/view.reader';
import { prismaViewStore } from './adapters/prisma/view.store';
import { RedisDoorbell } from './adapters/redis/redis.doorbell';
import { ChangeHub } from './application/changes/change-hub';
import { followReservations } from './application/follow-reservations';
import { Freshness, PATIENCE_MS } from './application/freshness';
import { projectFact } from './application/project-fact';
import { readDashboards } from './application/read-dashboards';
import { readReservations } from './application/read-reservations';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { typeDefs } from './graphql/schema.generated';
import { noteProviderWhenItChanges } from './policies/note-provider-when-it-changes.policy';
import { projectWhenAReservationHasNews } from './policies/project-when-a-reservation-has-news.policy';

/**
 * Wires and starts my page; everything that it opens is closed with the lifecycle.
 * @param patienceMs how long a reader waits for what they just did to be known here
 */
export async function startMypage(
  settings: ServiceEnv,
  logger: Logger,
  lifecycle: Lifecycle,
  patienceMs = PATIENCE_MS,
): Promise<Subgraph> {
  const { REDIS_URL: redisUrl, QUEUE_PREFIX: prefix, ROLES: roles } = settings;
  const prisma = createClient(settings.DATABASE_URL, settings.DATABASE_POOL);
  lifecycle.onStop('database', () => prisma.$disconnect());
  const doorbell = new RedisDoorbell(redisUrl, prefix, 'mypage', logger);
  lifecycle.onStop('doorbell', () => doorbell.close());

  const reader = prismaViewReader(prisma);
  const hub = new ChangeHub(prismaChangeLog(prisma), reader, doorbell, logger);
  const freshness = new Freshness(reader, doorbell, logger, patienceMs);
  lifecycle.onStop('readers', () => Promise.all([hub.close(), freshness.close()]));

  const messaging = await startMessaging<Tx>({
    context: 'mypage',
    database: prisma,
    redisUrl,
    prefix,
    logger,
    roles,
    policies: [
      projectWhenAReservationHasNews<Tx>(projectFact(prismaViewStore)),
      noteProviderWhenItChanges<Tx>(prismaViewStore),
    ],
    onCommit: () => doorbell.ring(),
  });
  lifecycle.onStop('messaging', () => messaging.close());

  const reservations = readReservations(reader, freshness);
  const dashboards = readDashboards(prismaTallyReader(prisma), reader);
  const follow = followReservations(hub, freshness);
  const metrics = new Registry();
  new Gauge({
    name: 'yeyak_mypage_followers',
    help: 'Subscriptions that this process serves now.',
    registers: [metrics],
    collect() {
      this.set(hub.followers);
    },
  });

  return startSubgraph({
    name: 'mypage',
    typeDefs,
    resolvers,
    host: settings.HOST,
    port: settings.PORT,
    secret: settings.INTERNAL_SECRET,
    logger,
    lifecycle,
    metrics,
    context: (request) => ({ ...request, reservations, dashboards, follow, loaders: createLoaders(reader) }),
    ready: async () => {
      await prisma.$queryRawUnsafe('SELECT 1');
    },
  });
}
