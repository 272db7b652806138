import { type Messaging, type SqlTransaction, startMessaging } from '@yeyak/messaging';
import { mountRest, startSubgraph } from '@yeyak/graphql-kit';
import { createLogger, Lifecycle, Peer } from '@yeyak/service-kit';
import { v7 as uuidv7 } from 'uuid';
import { absentDesk, DeskPeer } from './adapters/peers/desk';
import { PaymentPeer } from './adapters/peers/payment.gateway';
import { connectDatabase } from './adapters/prisma/client';
import { absentContacts, IdentityContacts } from './adapters/peers/contact.book';
import { absentRegistry, IdentityPeer } from './adapters/peers/person.registry';
import { PrismaCalendarStore } from './adapters/prisma/calendar.store';
import { PrismaOfferingStore } from './adapters/prisma/offering.store';
import { PrismaPersonStore } from './adapters/prisma/person.store';
import { PrismaPoolStore } from './adapters/prisma/pool.store';
import { DUE_TIMER, PrismaReservationStore } from './adapters/prisma/reservation.store';
import { Bulkhead } from './application/bulkhead';
import { CancelReservation } from './application/cancel-reservation';
import { ChangeReservation } from './application/change-reservation';
import { GiveBack } from './application/give-back';
import { LookUpAvailability } from './application/look-up-availability';
import { PayReservation } from './application/pay-reservation';
import { ReceiveFact } from './application/receive-fact';
import { Reserve } from './application/reserve';
import { RetryProcess } from './application/retry-process';
import { SetSupply } from './application/set-supply';
import { TakeBackSupply } from './application/take-back-supply';
import { Wishes } from './application/wish';
import { Kinds } from './domain/kinds';
import { loadEnv } from './env';
import type { Context } from './graphql/context';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { typeDefs } from './graphql/schema.generated';
import { allKinds } from './kinds/index.generated';
import { advanceProcessWhenFact } from './policies/advance-process-when-fact.policy';
import { copyCatalogWhenPublished } from './policies/copy-catalog-when-published.policy';
import { copyPersonsWhenRegistered } from './policies/copy-persons-when-registered.policy';
import { setSupplyWhenCalendarPublished } from './policies/set-supply-when-calendar-published.policy';
import { setSupplyWhenStockMoves } from './policies/set-supply-when-stock-moves.policy';
import { reservationEndpoints } from './rest/endpoints';

async function main(): Promise<void> {
  const env = loadEnv();
  const logger = createLogger('reservation', env.LOG_LEVEL);
  const lifecycle = new Lifecycle(logger);
  lifecycle.listen();
  const clock = (): Date => new Date();

  const database = connectDatabase(env.DATABASE_URL, env.DATABASE_POOL);
  lifecycle.onStop('database', () => database.$disconnect());
  // Look-ups have connections of their own: a rush of them leaves reserving its own (Vn2).
  const lookUps = connectDatabase(env.DATABASE_URL, env.LOOK_UP_POOL);
  lifecycle.onStop('look-ups', () => lookUps.$disconnect());
  const peer = (name: string, url: string, timeoutMs: number): Peer => {
    const made = new Peer({ name, url, caller: 'reservation', secret: env.INTERNAL_SECRET, timeoutMs });
    lifecycle.onStop(name, () => made.close());
    return made;
  };
  const payments = new PaymentPeer(peer('payment', env.PAYMENT_URL, env.PAYMENT_TIMEOUT_MS));
  const desk = env.FULFILLMENT_URL
    ? new DeskPeer(peer('fulfillment', env.FULFILLMENT_URL, env.FULFILLMENT_TIMEOUT_MS))
    : absentDesk;
  const identity = env.IDENTITY_URL ? peer('identity', env.IDENTITY_URL, env.IDENTITY_TIMEOUT_MS) : null;
  const registry = identity ? new IdentityPeer(identity) : absentRegistry;
  const contacts = identity ? new IdentityContacts(identity) : absentContacts;

  const kinds = new Kinds(allKinds);
  const reservations = new PrismaReservationStore(database, kinds);
  const offerings = new PrismaOfferingStore(database);
  const pools = new PrismaPoolStore(database);
  const persons = new PrismaPersonStore(database);

  const messages = (): Messaging<SqlTransaction> => messaging;
  const change = new ChangeReservation(reservations, kinds, database, messages);
  const pay = new PayReservation(change, reservations, payments, kinds, clock);
  const cancel = new CancelReservation(change, reservations, payments, desk, kinds, clock);
  const reserve = new Reserve(
    offerings,
    pools,
    reservations,
    new Wishes(pools, persons, registry, contacts),
    change,
    pay,
    kinds,
    database,
    messages,
    {
      holdMs: env.HOLD_SECONDS === undefined ? null : env.HOLD_SECONDS * 1_000,
      mostLive: env.MAX_RESERVATIONS_PER_PERSON,
    },
  );
  const setSupply = new SetSupply(pools, reservations, change);
  const lookUp = new LookUpAvailability(
    new PrismaCalendarStore(lookUps),
    new PrismaPoolStore(lookUps),
    kinds,
    new Bulkhead(env.LOOK_UP_POOL, env.LOOK_UP_QUEUE),
  );

  const messaging = await startMessaging<SqlTransaction>({
    context: 'reservation',
    database,
    redisUrl: env.REDIS_URL,
    prefix: env.QUEUE_PREFIX,
    logger,
    roles: env.ROLES,
    clock,
    policies: [
      advanceProcessWhenFact(kinds, new ReceiveFact(change)),
      ...copyCatalogWhenPublished(offerings),
      ...copyPersonsWhenRegistered(persons),
      setSupplyWhenStockMoves(setSupply),
      ...setSupplyWhenCalendarPublished(setSupply),
    ],
    timers: {
      [DUE_TIMER]: async ({ owner }, tx) => {
        await change.within(tx, owner, { type: 'RunOut', at: clock() }, null);
      },
    },
  });
  lifecycle.onStop('messaging', () => messaging.close());

  await startSubgraph<Context>({
    name: 'reservation',
    typeDefs,
    resolvers: resolvers as never,
    host: env.HOST,
    port: env.PORT,
    secret: env.INTERNAL_SECRET,
    logger,
    lifecycle,
    ready: async () => {
      await database.$queryRawUnsafe('SELECT 1');
    },
    context: (request) => ({
      ...request,
      reserve,
      pay,
      cancel,
      giveBack: new GiveBack(change, reservations, clock),
      retry: new RetryProcess(change, clock),
      lookUp,
      takeBack: new TakeBackSupply(pools),
      reservations,
      kinds,
      loaders: createLoaders(reservations, lookUp, request.now),
      newId: uuidv7,
    }),
    routes: (app) =>
      mountRest(app, {
        endpoints: reservationEndpoints({ reserve, reservations, kinds, newId: uuidv7 }),
        secret: env.INTERNAL_SECRET,
        logger,
      }),
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
