import { startSubgraph, type Subgraph } from '@yeyak/graphql-kit';
import { sqlite, startMessaging } from '@yeyak/messaging';
import { type Lifecycle, type Logger, Peer } from '@yeyak/service-kit';
import { configuredChannels } from './adapters/channels/configured';
import { inAppChannel } from './adapters/channels/in-app.channel';
import { identityContactBook } from './adapters/identity/contact-book';
import { createClient, type Tx } from './adapters/prisma/client';
import { prismaMessageStore } from './adapters/prisma/message.store';
import { Dispatcher } from './application/dispatcher';
import { keepMessage } from './application/keep-message';
import type { Channel } from './application/ports';
import { sendCancellation } from './application/send-cancellation';
import { parseRoutes, routeBy } from './domain/route';
import type { NotificationEnv } from './env';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { typeDefs } from './graphql/schema.generated';
import { keepMessageWhenAsked } from './policies/keep-message-when-asked.policy';

/**
 * Wires and starts notification; everything that it opens is closed with the lifecycle.
 * @param channels the ways that messages can go; those that the environment says by default
 * @throws {DatabaseInUse} where another process writes the file
 */
export async function startNotification(
  settings: NotificationEnv,
  logger: Logger,
  lifecycle: Lifecycle,
  channels: readonly Channel[] = configuredChannels(settings),
): Promise<Subgraph> {
  const { REDIS_URL: redisUrl, QUEUE_PREFIX: prefix, ROLES: roles, INTERNAL_SECRET: secret } = settings;
  const clock = (): Date => new Date();

  const routes = parseRoutes(
    settings.NOTIFICATION_CHANNELS,
    channels.map(({ name }) => name),
  );
  const routeOf = routeBy(routes);
  for (const channel of channels) lifecycle.onStop(channel.name, async () => channel.close?.());
  const prisma = createClient(settings.DATABASE_URL, { authToken: settings.DATABASE_AUTH_TOKEN });
  lifecycle.onStop('database', () => prisma.$disconnect());
  await prisma.$connect();
  const identity = new Peer({
    name: 'identity',
    url: settings.IDENTITY_URL,
    caller: 'notification',
    secret,
    timeoutMs: settings.IDENTITY_TIMEOUT_MS,
  });
  lifecycle.onStop('identity', () => identity.close());

  const store = prismaMessageStore(prisma);
  let committed = (): void => undefined; // messaging's, as soon as it runs; until then its relay looks by itself
  const transaction = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const result = await prisma.$transaction(work);
    committed();
    return result;
  };
  const writing = { store, routeOf, transaction, append: sqlite.appendToOutbox, clock };
  const contacts = identityContactBook(
    identity,
    routes.some((route) => route.channels.includes('email')),
  );
  const dispatcher = new Dispatcher<Tx>({
    ...writing,
    contacts,
    channels,
    lastResort: inAppChannel,
    logger,
  });
  const cancellation = sendCancellation<Tx>({
    ...writing,
    dispatch: (taken) => dispatcher.dispatch(taken),
    waitMs: settings.SEND_WAIT_MS,
  });
  lifecycle.onStop('dispatcher', () => dispatcher.close());
  const messaging = await startMessaging<Tx>({
    context: 'notification',
    database: prisma,
    dialect: sqlite,
    redisUrl,
    prefix,
    logger,
    roles,
    policies: [keepMessageWhenAsked<Tx>(keepMessage(store, routeOf, clock))],
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
    context: (request) => ({
      ...request,
      loaders: createLoaders(store),
      sendCancellation: cancellation,
    }),
    ready: async () => {
      await prisma.$queryRawUnsafe('SELECT 1');
    },
  });
}
