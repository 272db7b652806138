import { randomUUID } from 'node:crypto';
import { type ContentOf, type Envelope, message, type MessageType } from '@yeyak/contracts';
import { createLogger, Lifecycle } from '@yeyak/service-kit';
import { type Ask, deliver, type Inlet, subgraphClient, takenIn } from '@yeyak/testkit';
import { startFulfillment } from '../src/main';
import { PROVIDER } from './desk';
import { SECRET } from './gate-contexts';

/** The whole context as one process has it, and how to reach it. */
export interface Service {
  ask: Ask;
  /** Takes in messages as the relay of `reservation` would bring them; returns once they have taken effect. */
  send(...messages: Envelope[]): Promise<void>;
  /** What it tells of itself to whoever watches it. */
  metrics(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the context on a database, with `env` beside what every context needs. */
export async function startService(databaseUrl: string, env: NodeJS.ProcessEnv): Promise<Service> {
  const redisUrl = process.env['YEYAK_TEST_REDIS_URL'] ?? '';
  const inlet: Inlet = { consumer: 'fulfillment', redisUrl, prefix: `test-${randomUUID()}` };
  const lifecycle = new Lifecycle(createLogger('fulfillment', 'silent'));
  const { port } = await startFulfillment(
    {
      PORT: '0',
      DATABASE_URL: databaseUrl,
      REDIS_URL: redisUrl,
      QUEUE_PREFIX: inlet.prefix,
      INTERNAL_SECRET: SECRET,
      LOG_LEVEL: 'silent',
      // Longer than a busy machine takes: only what a test makes late is.
      IDENTITY_TIMEOUT_MS: '30000',
      GATE_TIMEOUT_MS: '30000',
      ...env,
    },
    () => lifecycle,
  );
  return {
    ask: subgraphClient(port, SECRET),
    send: async (...messages) => {
      await deliver(inlet, messages);
      await takenIn(inlet);
    },
    metrics: async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text(),
    stop: () => lifecycle.stop(),
  };
}

/** A command of the process of reservation `id`. */
export const command = <T extends MessageType>(type: T, id: string, payload: ContentOf<T>): Envelope =>
  message(type, payload, {
    aggregateType: 'Reservation',
    aggregateId: id,
    aggregateVersion: 3,
    correlationId: id,
    causationId: null,
    occurredAt: new Date(),
  });

/** The command that puts work on a desk: something to be picked up, unless said otherwise. */
export const openOrder = (id: string, over: Partial<ContentOf<'OpenWorkOrder'>> = {}): Envelope =>
  command('OpenWorkOrder', id, {
    workOrderId: id,
    reservationId: id,
    providerId: PROVIDER,
    customerId: 'customer-1',
    contactId: 'contact-1',
    offeringId: 'seongsu-gimbap',
    title: { ko: '삼각김밥', en: 'Triangle gimbap' },
    kind: { code: 'STORE_PICKUP', label: { ko: '편의점 픽업', en: 'Store pick-up' } },
    quantity: 2,
    actions: [{ action: 'COMPLETE', label: { ko: '픽업 완료', en: 'Picked up' } }],
    gates: { start: [], withdraw: [] },
    dueAt: null,
    ...over,
  });
