import type { Envelope } from '@yeyak/contracts';
import {
  anonymous,
  connectRedis,
  type Principal,
  PRINCIPAL_HEADER,
  type Role,
  signPrincipal,
} from '@yeyak/service-kit';
import { Queue } from 'bullmq';
import { eventually } from './eventually';

const user = (userId: string, ...roles: Role[]): Principal => ({ type: 'user', userId, roles });

/** Who may be asking, for specs of a subgraph without a router in front of it. */
export const as = {
  nobody: anonymous,
  customer: (id = 'customer-1') => user(id, { role: 'CUSTOMER' }),
  staffOf: (providerId: string) => user(`staff-of-${providerId}`, { role: 'STAFF', providerId }),
  supplier: (supplierId: string) => user(`person-of-${supplierId}`, { role: 'SUPPLIER', supplierId }),
  admin: user('admin', { role: 'ADMIN' }),
  service: (name: string): Principal => ({ type: 'service', name }),
};

/** What a subgraph answers. */
export interface Answer<Data> {
  status: number;
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Asks a subgraph as the router would: with a signed principal. */
export type Ask = <Data = Record<string, unknown>>(
  principal: Principal,
  query: string,
  variables?: Record<string, unknown>,
) => Promise<Answer<Data>>;

/** A client of the subgraph at `http://127.0.0.1:<port>/graphql` whose secret is known. */
export const subgraphClient =
  (port: number, secret: string): Ask =>
  async <Data>(principal: Principal, query: string, variables: Record<string, unknown> = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [PRINCIPAL_HEADER]: signPrincipal(principal, secret) },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer<Data>, 'status'>) };
  };

/** A context's queue: where its messages arrive. */
export interface Inlet {
  consumer: string;
  redisUrl: string;
  prefix: string;
}

async function withQueue<T>(inlet: Inlet, work: (queue: Queue) => Promise<T>): Promise<T> {
  const connection = connectRedis(inlet.redisUrl);
  const queue = new Queue(inlet.consumer, { connection, prefix: inlet.prefix });
  try {
    return await work(queue);
  } finally {
    await queue.close();
    connection.disconnect();
  }
}

/** Puts messages on a context's queue as a relay would, the same one several times where it is given several times. */
export const deliver = (to: Inlet, messages: readonly Envelope[]): Promise<void> =>
  withQueue(to, async (queue) => {
    // No job id: what is a duplicate is for the consumer's inbox to find out, not for the queue.
    await queue.addBulk(
      messages.map((message) => ({
        name: message.type,
        data: { sort: 'message', message, place: ['0', '0'] },
        opts: { attempts: 10, backoff: { type: 'custom' } },
      })),
    );
  });

/** Returns once a context has taken in everything on its queue. @throws where that takes longer than `within` ms. */
export const takenIn = (from: Inlet, within = 20_000): Promise<void> =>
  withQueue(from, (queue) =>
    eventually(
      async () => {
        const counts = await queue.getJobCounts('wait', 'active', 'delayed', 'prioritized', 'failed');
        if (Object.values(counts).some((count) => count > 0))
          throw new Error(`${from.consumer} has yet to take in ${JSON.stringify(counts)}`);
      },
      { within },
    ),
  );
