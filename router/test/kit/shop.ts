import { GraphQLError } from 'graphql';
import { Channel } from './channel';
import { type SubgraphContext, TestSubgraph } from './subgraph';

export interface Order {
  id: string;
  version: number;
  status: string;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])`;

/** Three subgraphs in miniature: the order, and two that add fields of their own to it. */
export class Shop {
  readonly changes = new Channel<Order>();
  /** All that happened, for replays by `after`. */
  readonly history: Order[] = [];

  readonly orders = new TestSubgraph({
    name: 'orders',
    typeDefs: `${LINK}
      type Order @key(fields: "id") { id: ID! cursor: String! version: Int! status: String! parent: Order items: [Order!]! }
      type Query { order(id: ID!): Order orders(first: Int): [Order!]! whoami: String! }
      type Mutation { touch(id: ID!): Order }
      type Subscription { orderChanged(id: ID!, after: String): Order! forbidden: Order! }`,
    resolvers: {
      Query: {
        order: (_: unknown, { id }: { id: string }) => ({ id, version: 1, status: 'new' }),
        orders: () => [1, 2, 3].map((id) => ({ id: String(id), version: 1, status: 'new' })),
        whoami: (_: unknown, __: unknown, { principal }: SubgraphContext) => JSON.stringify(principal),
      },
      Mutation: { touch: (_: unknown, { id }: { id: string }) => ({ id, version: 2, status: 'touched' }) },
      Order: {
        __resolveReference: ({ id }: { id: string }) => ({ id, version: 1, status: 'new' }),
        cursor: ({ version }: Order) => String(version),
        items: () => [],
      },
      Subscription: {
        orderChanged: {
          subscribe: (_: unknown, { after }: { after?: string | null }) =>
            this.changes.listen(after ? this.history.filter(({ version }) => version > Number(after)) : []),
          resolve: (order: Order) => order,
        },
        forbidden: {
          subscribe: () => {
            throw new GraphQLError('You may not do this.', { extensions: { code: 'FORBIDDEN' } });
          },
        },
      },
    },
  });

  readonly payments = new TestSubgraph({
    name: 'payments',
    typeDefs: `${LINK}
      type Order @key(fields: "id") { id: ID! payment: Payment }
      type Payment { amount: Int! }
      type Query { payments: String }`,
    resolvers: {
      Query: { payments: () => 'here' },
      Order: { __resolveReference: ({ id }: { id: string }) => ({ id }), payment: () => ({ amount: 3000 }) },
    },
  });

  readonly notes = new TestSubgraph({
    name: 'notes',
    typeDefs: `${LINK}
      type Order @key(fields: "id") { id: ID! note: String leak: String sql: String }
      type Query { notes: String }`,
    resolvers: {
      Query: { notes: () => 'here' },
      Order: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        note: ({ id }: { id: string }) => `note of ${id}`,
        leak: () => {
          throw new GraphQLError('connect ECONNREFUSED 10.0.0.7:5432', {
            extensions: {
              code: 'BAD_USER_INPUT',
              stacktrace: ['at secret.ts:1:1'],
              exception: { sql: 'SELECT 1' },
            },
          });
        },
        sql: () => {
          throw new Error('SELECT * FROM "secret" failed');
        },
      },
    },
  });

  get subgraphs(): TestSubgraph[] {
    return [this.orders, this.payments, this.notes];
  }

  async start(): Promise<this> {
    await Promise.all(this.subgraphs.map((subgraph) => subgraph.start()));
    return this;
  }

  async stop(): Promise<void> {
    await Promise.all(this.subgraphs.map((subgraph) => subgraph.stop()));
  }

  /** The order changed: everybody who listens hears of it. */
  change(order: Order): void {
    this.history.push(order);
    this.changes.publish(order);
  }
}
