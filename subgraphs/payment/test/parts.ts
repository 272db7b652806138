import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLogger } from '@yeyak/service-kit';
import { createTestDatabase, FaultPoints, type TestDatabase } from '@yeyak/testkit';
import express from 'express';
import { v7 as uuidv7 } from 'uuid';
import { createClient } from '../src/adapters/prisma/client';
import type { PrismaClient } from '../src/adapters/prisma/generated/client';
import { paymentStore } from '../src/adapters/prisma/payment.store';
import { HttpPsp } from '../src/adapters/psp/http-psp';
import { mountPspWebhooks } from '../src/adapters/psp/webhook-route';
import { cancelPayment, type CancelPayment, promiseCancellation } from '../src/application/cancel-payment';
import { type CapturePayment, capturePayment } from '../src/application/capture-payment';
import type { PaymentStore } from '../src/application/ports';
import { runErrand } from '../src/application/run-errand';
import { type SettlePayments, settlePayments } from '../src/application/settle-payments';
import { takePspEvent } from '../src/application/take-psp-event';
import type { Cancel, Capture } from '../src/domain/payment.decider';
import { type PspServer, startPsp } from '../src/psp/server';

const SECRET = 'test-webhook-secret-of-32-characters';
const API_KEY = 'test-api-key-of-the-psp';

/** The use cases on a real database and a real provider, but with the clock and the settler in the test's hand. */
export class Parts {
  readonly faults = new FaultPoints();
  psp!: PspServer;
  capture!: CapturePayment;
  cancel!: CancelPayment;
  private settle!: SettlePayments;
  private database!: PrismaClient;
  private db!: TestDatabase;
  private client!: HttpPsp;
  private server!: Server;
  private offsetMs = 0;
  private readonly clock = (): Date => new Date(Date.now() + this.offsetMs);

  private constructor(private readonly store: PaymentStore) {}

  /** @param store another one where a guard is to be switched off. */
  static async start({ store = paymentStore, timeoutMs = 60 } = {}): Promise<Parts> {
    const parts = new Parts(store);
    await parts.wire(timeoutMs);
    return parts;
  }

  private async wire(timeoutMs: number): Promise<void> {
    const { store, clock } = this;
    const logger = createLogger('test', 'silent');
    const committed = (): void => undefined;
    this.db = await createTestDatabase('payment');
    const database = (this.database = createClient(this.db.url, 5));
    this.psp = await startPsp({
      host: '127.0.0.1',
      port: 0,
      apiKey: API_KEY,
      webhookUrl: () => `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/webhooks/psp`,
      webhookSecret: SECRET,
      logger,
    });
    this.client = new HttpPsp({
      url: this.psp.url,
      apiKey: API_KEY,
      timeoutMs,
      breaker: { volume: 1_000_000, resetMs: 100 },
    });
    const common = { database, store, psp: this.client, clock, committed, passFaultPoint: this.faults.pass };
    const errands = runErrand(common);
    this.capture = capturePayment({ ...common, settleAfterMs: 2 * timeoutMs });
    this.cancel = cancelPayment({ ...common, runErrand: errands, settleAfterMs: 2 * timeoutMs });
    this.settle = settlePayments({ database, store, clock, runErrand: errands, logger });
    const app = express();
    const take = takePspEvent({ database, store, clock, committed });
    // Their signatures are of the real time, which the test's clock runs ahead of.
    mountPspWebhooks(app, { secret: SECRET, clock: () => new Date(), logger, take });
    this.server = createServer(app);
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  /** What the command over the queue does. */
  async promiseCancel(command: Cancel): Promise<void> {
    const promise = promiseCancellation({ store: this.store, clock: this.clock });
    await this.database.$transaction((tx) => promise(tx, command, null));
  }

  /** Lets time pass, then does what has become due. */
  async pass(ms: number): Promise<void> {
    this.offsetMs += ms;
    while (await this.settle());
  }

  async openErrands(): Promise<number> {
    return (await this.store.countErrands(this.database)).open;
  }

  captureOf(key: string, token: string | null = null): Capture {
    const command = {
      type: 'Capture',
      id: uuidv7(),
      customerId: 'c',
      providerId: 's',
      method: 'CARD',
    } as const;
    return { ...command, ...this.about(key), token };
  }

  cancelOf(key: string): Cancel {
    return { type: 'Cancel', id: uuidv7(), ...this.about(key), reason: 'test' };
  }

  private about(key: string): Pick<Capture, 'key' | 'reservationId' | 'amount' | 'at'> {
    const amount = { amount: 3_000, currency: 'KRW' };
    return { key, reservationId: key.split(':')[0] ?? key, amount, at: this.clock() };
  }

  /** What we say of a key, what we told others of it, and what the provider's books say. */
  async account(key: string): Promise<{
    status: string | undefined;
    facts: string[];
    charges: number;
    refunds: number;
  }> {
    const stored = await this.store.findByKey(this.database, key);
    const rows = await this.database.outboxMessage.findMany({
      where: { payload: { path: ['key'], equals: key } },
      orderBy: { position: 'asc' },
    });
    const booked = this.psp.simulator.ledger().find((entry) => entry.key === key);
    return {
      status: stored?.payment.status,
      facts: rows.map(({ type }) => type),
      charges: booked?.charges ?? 0,
      refunds: booked?.refunds ?? 0,
    };
  }

  async stop(): Promise<void> {
    this.faults.clear();
    await this.psp.close();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    await this.client.close();
    await this.database.$disconnect();
    await this.db.drop();
  }
}
