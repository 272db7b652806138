import { startSubgraph, type Subgraph } from '@yeyak/graphql-kit';
import { Loop, startMessaging } from '@yeyak/messaging';
import type { Lifecycle, Logger } from '@yeyak/service-kit';
import { v7 as uuidv7 } from 'uuid';
import { createClient } from './adapters/prisma/client';
import { paymentStore as store } from './adapters/prisma/payment.store';
import { HttpPsp } from './adapters/psp/http-psp';
import { mountPspWebhooks } from './adapters/psp/webhook-route';
import { cancelPayment, promiseCancellation } from './application/cancel-payment';
import { capturePayment } from './application/capture-payment';
import type { PassFaultPoint } from './application/ports';
import { readPayments } from './application/read-payments';
import { runErrand } from './application/run-errand';
import { settlePayments } from './application/settle-payments';
import { takePspEvent } from './application/take-psp-event';
import type { PaymentEnv } from './env';
import { createLoaders } from './graphql/loaders';
import { resolvers } from './graphql/resolvers';
import { typeDefs } from './graphql/schema.generated';
import { errandMetrics } from './metrics';
import { cancelPaymentWhenCommanded } from './policies/cancel-payment-when-commanded.policy';

const SETTLER_IDLE_MS = 250;

/**
 * Wires and starts the context: the only place that does. Everything it opens is closed with the lifecycle.
 * @param passFaultPoint is told at the named points of the use cases, for tests.
 */
export async function startPayment(
  env: PaymentEnv,
  {
    logger,
    lifecycle,
    passFaultPoint,
  }: { logger: Logger; lifecycle: Lifecycle; passFaultPoint?: PassFaultPoint },
): Promise<Subgraph> {
  const clock = (): Date => new Date();

  const database = createClient(env.DATABASE_URL, env.DATABASE_POOL);
  lifecycle.onStop('database', () => database.$disconnect());
  const psp = new HttpPsp({
    url: env.PSP_URL,
    apiKey: env.PSP_API_KEY,
    timeoutMs: env.PSP_TIMEOUT_MS,
    breaker: { volume: env.PSP_BREAKER_VOLUME, resetMs: env.PSP_BREAKER_RESET_MS },
  });
  lifecycle.onStop('psp', () => psp.close());

  // A request has certainly given up by then: only afterwards does the settler ask by itself.
  const settleAfterMs = 2 * env.PSP_TIMEOUT_MS;
  const committed = (): void => messaging.committed();
  const errands = runErrand({ database, store, psp, clock, committed, passFaultPoint });
  const settler = new Loop(
    'settler',
    settlePayments({ database, store, clock, runErrand: errands, logger }),
    logger,
    SETTLER_IDLE_MS,
  );
  const isWorker = env.ROLES.includes('worker');
  const messaging = await startMessaging({
    context: 'payment',
    database,
    redisUrl: env.REDIS_URL,
    prefix: env.QUEUE_PREFIX,
    logger,
    roles: env.ROLES,
    policies: [cancelPaymentWhenCommanded(promiseCancellation({ store, clock }), { newId: uuidv7, clock })],
    onCommit: () => {
      if (isWorker) settler.poke();
    },
    clock,
  });
  lifecycle.onStop('messaging', () => messaging.close());
  if (isWorker) {
    settler.start();
    lifecycle.onStop('settler', () => settler.close());
  }

  const capture = capturePayment({ database, store, psp, clock, committed, settleAfterMs, passFaultPoint });
  const cancel = cancelPayment({ database, store, clock, committed, runErrand: errands, settleAfterMs });
  const payments = readPayments(store, database);
  const take = takePspEvent({ database, store, clock, committed });
  return startSubgraph({
    name: 'payment',
    typeDefs,
    resolvers,
    host: env.HOST,
    port: env.PORT,
    secret: env.INTERNAL_SECRET,
    logger,
    lifecycle,
    context: (request) => ({
      ...request,
      capture,
      cancel,
      payments,
      newId: uuidv7,
      loaders: createLoaders(payments),
    }),
    ready: async () => {
      await database.$queryRawUnsafe('SELECT 1');
    },
    metrics: errandMetrics(() => store.countErrands(database)),
    routes: (app) => mountPspWebhooks(app, { secret: env.PSP_WEBHOOK_SECRET, clock, logger, take }),
  });
}
