import { startSubgraph, type Subgraph } from '@yeyak/graphql-kit';
import { appendToOutbox, startMessaging } from '@yeyak/messaging';
import { type Lifecycle, type Logger, Peer } from '@yeyak/service-kit';
import { inAppChannel } from './adapters/channels/in-app.channel';
import { identityContactBook } from './adapters/identity/contact-book';
import { createClient, type Tx } from './adapters/prisma/client';
import { prismaMessageStore } from './adapters/prisma/message.store';
import { Dispatcher } from './application/dispatcher';
import { keepMessage } from './application/keep-message';
import type { Channel } from './application/ports';
import type { NotificationEnv } from './env';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { typeDefs } from './graphql/schema.generated';
import { keepMessageWhenAsked } from './policies/keep-message-when-asked.policy';

/**
 * Wires and starts notification; everything that it opens is closed with the lifecycle.
 * @param channel the way that messages go; in the app by default.
 */
export async function startNotification(
  settings: NotificationEnv,
  logger: Logger,
  lifecycle: Lifecycle,
  channel: Channel = inAppChannel,
): Promise<Subgraph> {
  const { REDIS_URL: redisUrl, QUEUE_PREFIX: prefix, ROLES: roles, INTERNAL_SECRET: secret } = settings;
  const clock = (): Date => new Date();

  const prisma = createClient(settings.DATABASE_URL, settings.DATABASE_POOL);
  lifecycle.onStop('database', () => prisma.$disconnect());
  const identity = new Peer({
    name: 'identity',
    url: settings.IDENTITY_URL,
    caller: 'notification',
    secret,
    timeoutMs: 2_000,
  });
  lifecycle.onStop('identity', () => identity.close());

  const store = prismaMessageStore(prisma);
  let committed = (): void => undefined; // messaging's, as soon as it runs; until then its relay looks by itself
  const dispatcher = new Dispatcher<Tx>({
    store,
    contacts: identityContactBook(identity),
    channels: [channel],
    async transaction(work) {
      const result = await prisma.$transaction(work);
      committed();
      return result;
    },
    append: appendToOutbox,
    clock,
    logger,
  });
  lifecycle.onStop('dispatcher', () => dispatcher.close());
  const messaging = await startMessaging<Tx>({
    context: 'notification',
    database: prisma,
    redisUrl,
    prefix,
    logger,
    roles,
    policies: [keepMessageWhenAsked<Tx>(keepMessage(store, channel.name, clock))],
    onCommit: () => dispatcher.poke(),
    clock,
  });
  lifecycle.onStop('messaging', () => messaging.close());
  committed = () => messaging.committed();
  if (roles.includes('worker')) dispatcher.start();

  return startSubgraph({
    name: 'notification',
    typeDefs,
    resolvers,
    host: settings.HOST,
    port: settings.PORT,
    secret,
    logger,
    lifecycle,
    context: (request) => ({ ...request, loaders: createLoaders(store) }),
    ready: async () => {
      await prisma.$queryRawUnsafe('SELECT 1');
    },
  });
}
