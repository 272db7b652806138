import { randomUUID } from 'node:crypto';
import { createLogger, Lifecycle } from '@yeyak/service-kit';
import { type Answer, as, type Ask, createTestDatabase, subgraphClient } from '@yeyak/testkit';
import { Client } from 'pg';
import { startMarketing } from '../src/main';

const SECRET = 'a-secret-for-the-tests-of-marketing-only';

export const fulfillment = as.service('fulfillment');

export interface Running {
  ask: Ask;
  sql<Row>(text: string, ...values: unknown[]): Promise<Row[]>;
  /** What others were told of a reservation, in order. */
  facts(reservationId: string): Promise<Fact[]>;
  /** Where its messages go, and who wants to hear them says so. */
  redis: { url: string; prefix: string };
  /** Starts a second replica on the same database, which stops with this. */
  another(): Promise<Ask>;
  stop(): Promise<void>;
}

/** A fact as the outbox has it. */
export interface Fact {
  type: string;
  aggregate_type: string;
  aggregate_id: string;
  aggregate_version: number;
  causation_id: string | null;
  payload: Record<string, unknown>;
}

/** A `marketing` with a database of its own, in this process. */
export async function runMarketing(more: Record<string, string> = {}): Promise<Running> {
  const database = await createTestDatabase('marketing');
  const lifecycle = new Lifecycle(createLogger('test', 'silent'));
  const redis = { url: process.env['YEYAK_TEST_REDIS_URL'] ?? '', prefix: `test-${randomUUID()}` };
  const env = {
    PORT: '0',
    DATABASE_URL: database.url,
    REDIS_URL: redis.url,
    QUEUE_PREFIX: redis.prefix,
    INTERNAL_SECRET: SECRET,
    LOG_LEVEL: 'silent',
    ...more,
  };
  const start = async (): Promise<Ask> => subgraphClient((await startMarketing(env, lifecycle)).port, SECRET);
  const ask = await start();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const sql = async <Row>(text: string, ...values: unknown[]): Promise<Row[]> =>
    (await client.query(text, values)).rows as Row[];
  return {
    ask,
    sql,
    facts: (reservationId) =>
      sql<Fact>('SELECT * FROM outbox WHERE correlation_id = $1 ORDER BY position', reservationId),
    redis,
    another: start,
    async stop() {
      await lifecycle.stop();
      await client.end();
      await database.drop();
    },
  };
}

/** A coupon as it is asked for here. */
export interface CouponAnswer {
  id: string;
  code: string | null;
  status: string;
  title: { ko: string; en: string };
  discount: unknown;
  issuedAt: string;
  expiresAt: string;
  cancelledAt: string | null;
  customer: { id: string };
  reservation: { id: string };
  provider: { id: string };
  campaign: { id: string } | null;
}
export interface CampaignAnswer {
  id: string;
  active: boolean;
  beginsAt: string;
  endsAt: string | null;
  validDays: number;
  provider: { id: string } | null;
}
/** Any mutation's result. */
export interface Result {
  __typename: string;
  code?: string;
  message?: string;
  field?: string;
  coupon?: CouponAnswer | null;
  campaign?: CampaignAnswer;
}

const DISCOUNT = `discount { __typename ... on AmountOff { amount { amount currency } } ... on PercentOff { percent } }`;
export const COUPON = `fragment coupon on Coupon { id code status title { ko en } ${DISCOUNT} issuedAt expiresAt
  cancelledAt customer { id } reservation { id } provider { id } campaign { id } }`;
export const CAMPAIGN = `fragment campaign on Campaign { id title { ko en } ${DISCOUNT} validDays provider { id } beginsAt
  endsAt active }`;
const ERRORS = '... on UserError { code message } ... on InvalidInput { field }';
export const ISSUE = `mutation ($input: IssueCouponInput!) { result: issueCoupon(input: $input)
  { __typename ... on IssueCouponSuccess { coupon { ...coupon } } ${ERRORS} } } ${COUPON}`;
export const CANCEL = `mutation ($input: CancelCouponInput!) { result: cancelCoupon(input: $input)
  { __typename ... on CancelCouponSuccess { coupon { ...coupon } } ${ERRORS} } } ${COUPON}`;
export const START = `mutation ($input: StartCampaignInput!) { result: startCampaign(input: $input)
  { __typename ... on StartCampaignSuccess { campaign { ...campaign } } ${ERRORS} } } ${CAMPAIGN}`;
export const END = `mutation ($id: ID!) { result: endCampaign(id: $id)
  { __typename ... on EndCampaignSuccess { campaign { ...campaign } } ${ERRORS} } } ${CAMPAIGN}`;

/** The result of a mutation that is neither refused at the door nor a fault. */
export function resultOf(answer: Answer<{ result: Result }>): Result {
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data.result;
}

/** A request to issue, for a reservation of its own. */
export const order = (
  more: Record<string, string> = {},
): Record<'key' | 'reservationId' | 'customerId' | 'providerId', string> => ({
  key: `issue-${randomUUID()}`,
  reservationId: randomUUID(),
  customerId: 'customer-1',
  providerId: 'shop-1',
  ...more,
});

/** A campaign to start, for a provider of its own unless it says another. */
export const campaign = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  idempotencyKey: randomUUID(),
  title: { ko: '첫 구매 감사', en: 'Thanks for your first order' },
  discount: { percentOff: 15 },
  validDays: 7,
  providerId: `shop-${randomUUID()}`,
  ...more,
});
