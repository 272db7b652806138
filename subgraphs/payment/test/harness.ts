import { randomUUID } from 'node:crypto';
import { createLogger, Lifecycle, PRINCIPAL_HEADER, type Principal, signPrincipal } from '@yeyak/service-kit';
import { createTestDatabase, FaultPoints, type TestDatabase } from '@yeyak/testkit';
import { Client } from 'pg';
import { paymentEnv } from '../src/env';
import { signWebhook, SIGNATURE_HEADER, type WebhookEvent } from '../src/psp/protocol';
import { type PspServer, startPsp } from '../src/psp/server';
import type { SettingsPatch } from '../src/psp/settings';
import { startPayment } from '../src/start';

export const API_KEY = 'test-api-key-of-the-psp';
export const WEBHOOK_SECRET = 'test-webhook-secret-of-32-characters';
const INTERNAL_SECRET = 'test-internal-secret-of-32-characters';

/** How long the provider may take, in milliseconds: for ever, so to say, where its time-out is not what is tested. */
const PATIENCE_MS = 30_000;
/** The environment of one that times out, and how long the provider may take then. */
export const TIMEOUT_MS = 1_000;
export const HASTY = { PSP_TIMEOUT_MS: String(TIMEOUT_MS) };

export const reservationService: Principal = { type: 'service', name: 'reservation' };

/** A fact or a row, as the database has it. */
export interface ToldFact {
  type: string;
  causation_id: string | null;
  correlation_id: string;
  aggregate_version: number;
  payload: { key: string; reservationId: string; amount: { amount: number; currency: string } };
}

/** A running `payment` with a provider of its own. */
export class Harness {
  readonly faults = new FaultPoints();
  private readonly logger = createLogger('test', 'silent');
  private lifecycle = new Lifecycle(this.logger);
  private readonly prefix = `test-${randomUUID()}`;
  private db!: TestDatabase;
  private client!: Client;
  private port = 0;
  psp!: PspServer;

  /** @param env more of the environment of `payment`. */
  static async start(env: Record<string, string> = {}): Promise<Harness> {
    const harness = new Harness();
    harness.db = await createTestDatabase('payment');
    harness.client = new Client({ connectionString: harness.db.url });
    harness.client.on('error', () => undefined);
    await harness.client.connect();
    harness.psp = await startPsp({
      host: '127.0.0.1',
      port: 0,
      apiKey: API_KEY,
      webhookUrl: () => harness.webhookUrl, // known once payment listens, later than now
      webhookSecret: WEBHOOK_SECRET,
      logger: harness.logger,
    });
    harness.configure({ delayMs: { min: 0, max: 0 }, webhooks: { enabled: false } });
    await harness.startPayment(env);
    return harness;
  }

  private async startPayment(env: Record<string, string>): Promise<void> {
    const read = paymentEnv.parse({
      PORT: '0',
      DATABASE_URL: this.db.url,
      REDIS_URL: process.env['YEYAK_TEST_REDIS_URL'],
      QUEUE_PREFIX: this.prefix,
      INTERNAL_SECRET,
      PSP_URL: this.psp.url,
      PSP_API_KEY: API_KEY,
      PSP_WEBHOOK_SECRET: WEBHOOK_SECRET,
      PSP_TIMEOUT_MS: String(PATIENCE_MS),
      PSP_BREAKER_VOLUME: '1000', // out of the way, but where it is what is tested
      LOG_LEVEL: 'silent',
      ...env,
    });
    const { port } = await startPayment(read, {
      logger: this.logger,
      lifecycle: this.lifecycle,
      passFaultPoint: this.faults.pass,
    });
    this.port = port;
  }

  /** Stops `payment` and starts it again on the same data. */
  async restart(env: Record<string, string> = {}): Promise<void> {
    await this.lifecycle.stop();
    this.lifecycle = new Lifecycle(this.logger);
    await this.startPayment(env);
  }

  configure(patch: SettingsPatch): void {
    this.psp.simulator.configure(patch);
  }

  async stop(): Promise<void> {
    this.faults.clear();
    await this.lifecycle.stop();
    await this.psp.close();
    await this.client.end();
    await this.db.drop();
  }

  async graphql<T>(
    query: string,
    variables: Record<string, unknown>,
    principal: Principal | null = reservationService,
  ): Promise<{ data?: T; errors?: { message: string; extensions: { code: string } }[] }> {
    const response = await fetch(`http://127.0.0.1:${this.port}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(principal && { [PRINCIPAL_HEADER]: signPrincipal(principal, INTERNAL_SECRET) }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as never;
  }

  async capture(key: string, input: Record<string, unknown> = {}): Promise<CaptureAnswer> {
    const { data, errors } = await this.graphql<{ capturePayment: CaptureAnswer }>(CAPTURE, {
      input: { ...captureInput(key), ...input },
    });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.capturePayment;
  }

  async cancel(key: string, reason = 'test'): Promise<string> {
    const { reservationId, amount } = captureInput(key);
    const { data, errors } = await this.graphql<{ cancelPayment: { status: string } }>(CANCEL, {
      input: { key, reservationId, amount, reason },
    });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.cancelPayment.status;
  }

  async rows<T>(sql: string, ...values: unknown[]): Promise<T[]> {
    return (await this.client.query(sql, values)).rows as T[];
  }

  async payment(key: string): Promise<PaymentColumns | undefined> {
    const [row] = await this.rows<PaymentColumns>('SELECT * FROM payment WHERE key = $1', key);
    return row;
  }

  /** Lets the time pass until what is open at the provider for a key is to be done: the settler turns to it next. */
  async makeDue(key: string): Promise<void> {
    await this.rows('UPDATE payment SET errand_at = now() WHERE key = $1 AND errand_at > now()', key);
  }

  /** What others were told of a key, in order. */
  facts(key: string): Promise<ToldFact[]> {
    return this.rows<ToldFact>(`SELECT * FROM outbox WHERE payload->>'key' = $1 ORDER BY position`, key);
  }

  async factTypes(key: string): Promise<string[]> {
    return (await this.facts(key)).map(({ type }) => type);
  }

  /** The provider's books for a key. */
  ledger(key: string): { charges: number; refunds: number } {
    const entry = this.psp.simulator.ledger().find((one) => one.key === key);
    return { charges: entry?.charges ?? 0, refunds: entry?.refunds ?? 0 };
  }

  /** Delivers a webhook by hand. */
  async webhook(
    event: WebhookEvent | string,
    {
      secret = WEBHOOK_SECRET,
      at = new Date(),
      signature,
    }: { secret?: string; at?: Date; signature?: string } = {},
  ): Promise<{ status: number; result?: string }> {
    const body = typeof event === 'string' ? event : JSON.stringify(event);
    const response = await fetch(this.webhookUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [SIGNATURE_HEADER]: signature ?? signWebhook(body, secret, at),
      },
      body,
    });
    const { result } = (await response.json()) as { result?: string };
    return { status: response.status, result };
  }

  get webhookUrl(): string {
    return `http://127.0.0.1:${this.port}/webhooks/psp`;
  }

  get redisPrefix(): string {
    return this.prefix;
  }
}

export interface PaymentColumns {
  id: string;
  status: string;
  version: number;
  in_doubt: boolean;
  decline_code: string | null;
  errand_at: Date | null;
}

export interface CaptureAnswer {
  __typename: string;
  code?: string;
  declineCode?: string;
  retryAfterSeconds?: number;
  payment?: { id: string; status: string };
}

/** The parts of an attempt's key say whose it is: `<reservation>:<attempt>`. */
export const captureInput = (
  key: string,
): { key: string; reservationId: string; amount: { amount: number; currency: string } } & Record<
  string,
  unknown
> => ({
  key,
  reservationId: key.split(':')[0] ?? key,
  customerId: 'customer-1',
  providerId: 'store-1',
  amount: { amount: 3_000, currency: 'KRW' },
  method: 'CARD',
});

export const newKey = (): string => `${randomUUID()}:1`;

export const CAPTURE = `mutation ($input: CapturePaymentInput!) { capturePayment(input: $input) {
  __typename
  ... on CaptureApproved { payment { id status } }
  ... on CaptureDeclined { code declineCode payment { id status } }
  ... on CaptureUnknown { code retryAfterSeconds }
  ... on CaptureUnavailable { code retryAfterSeconds }
  ... on CaptureVoided { code }
} }`;

export const CANCEL = `mutation ($input: CancelPaymentInput!) { cancelPayment(input: $input) { status } }`;
