import { buildSubgraphSchema } from '@apollo/subgraph';
import { demoCatalog } from '@yeyak/demo';
import { graphql, parse } from 'graphql';
import { PrismaCalendars } from '../src/adapters/prisma/calendars.store';
import { connectDatabase } from '../src/adapters/prisma/client';
import { PrismaOfferings } from '../src/adapters/prisma/offerings.store';
import { PrismaProviders } from '../src/adapters/prisma/providers.store';
import { createLoaders } from '../src/graphql/loaders';
import { resolvers } from '../src/graphql/resolvers';
import { typeDefs } from '../src/graphql/schema.generated';
import { admin, runCatalog, type Running } from './harness';

/** In the order of publication: one provider's after another's. */
const demoOfferings = demoCatalog.providers.flatMap(({ id }) =>
  demoCatalog.offerings.filter(({ providerId }) => providerId === id),
);
const stores = demoCatalog.providers.filter(({ id }) => id.startsWith('store-'));

const schema = buildSubgraphSchema([
  { typeDefs: parse(typeDefs), resolvers: resolvers as Record<string, Record<string, never>> },
]);

interface Page {
  edges: { cursor: string; node: { id: string; active: boolean; provider: { id: string } } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

const LIST = `query ($kind: String, $providerId: ID, $search: String, $first: Int, $after: String) {
  offerings(kind: $kind, providerId: $providerId, search: $search, first: $first, after: $after) {
    edges { cursor node { id active provider { id } price { amount currency } stockItem { sku } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

describe('catalog, what is offered', () => {
  let catalog: Running;
  beforeAll(async () => {
    catalog = await runCatalog({ SEED_DEMO: 'true' });
  });
  afterAll(() => catalog.stop());

  const list = async (variables: Record<string, unknown> = {}) =>
    (await catalog.ask<{ offerings: Page }>(LIST, variables)).data.offerings;
  const ids = ({ edges }: Page) => edges.map(({ node }) => node.id);

  it('P4 lists everything that is offered, a page at a time, each once and in order', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const page: Page = await list({ first: 60, after });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...ids(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      pages += 1;
    } while (after);
    expect(seen).toEqual(demoOfferings.map(({ id }) => id));
    expect(pages).toBe(Math.ceil(demoOfferings.length / 60));
  });

  it('P4 finds by any part of a name in either language, in any case', async () => {
    expect(ids(await list({ search: '우유' })).sort()).toEqual(
      stores.map(({ id }) => `${id.replace('store-', '')}-banana-milk`).sort(),
    );
    expect(ids(await list({ search: ' bUlgogi  LUNCH' }))).toHaveLength(stores.length);
    expect(ids(await list({ search: '김', providerId: 'store-seongsu' }))).toEqual(['seongsu-gimbap']);
    expect(ids(await list({ search: '   ', first: 100 }))).toEqual(
      demoOfferings.slice(0, 100).map(({ id }) => id),
    );
  });

  it.each(['%', '_', '\\', "'--", '%우유', 'b_nana', '유우', '\u0000'])(
    'P4 finds nothing by %j',
    async (search) => {
      expect(ids(await list({ search }))).toEqual([]);
    },
  );

  it('P4 takes what is looked for as it is, not as a pattern', async () => {
    const input = {
      idempotencyKey: 'a name of odd characters',
      providerId: 'store-seongsu',
      kind: 'ODD',
      name: { ko: '반값 50% 할인', en: 'a\\b c_d Ｘｙｚ' },
      price: { amount: 0, currency: 'KRW' },
    };
    await catalog.ask(
      'mutation ($input: PublishOfferingInput!) { publishOffering(input: $input) { __typename } }',
      { input },
      admin,
    );
    for (const search of ['50%', 'a\\b', 'c_d', 'xyz', 'Ｘ']) {
      expect(ids(await list({ search, kind: 'ODD' }))).toHaveLength(1);
    }
    for (const search of ['5%', 'a_b', 'cxd', 'ab c'])
      expect(ids(await list({ search, kind: 'ODD' }))).toEqual([]);
  });

  it.each([
    [{ first: 0 }],
    [{ first: -1 }],
    [{ first: 101 }],
    [{ first: 1_000_000_000 }],
    [{ after: 'nonsense' }],
    [{ after: Buffer.from('["1 OR 1=1"]').toString('base64url') }],
    [{ after: Buffer.from('["99999999999999999999"]').toString('base64url') }],
    [{ search: 'x'.repeat(101) }],
  ])('a page that cannot be is refused: %j', async (variables) => {
    const { errors } = await catalog.ask(LIST, variables);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('asks the store a fixed number of questions, however long the lists are', async () => {
    const statements: string[] = [];
    const database = connectDatabase(catalog.databaseUrl, 2, (sql) => statements.push(sql));
    const providers = new PrismaProviders(database);
    const offerings = new PrismaOfferings(database);
    const calendars = new PrismaCalendars(database);
    const execute = async (source: string, variableValues: Record<string, unknown> = {}) => {
      statements.length = 0;
      const contextValue = {
        loaders: createLoaders(providers, offerings, calendars),
        lists: {
          providers: providers.list.bind(providers),
          offerings: offerings.list.bind(offerings),
        },
      };
      const { errors, data } = await graphql({ schema, source, variableValues, contextValue });
      expect(errors).toBeUndefined();
      return { questions: statements.length, data: JSON.stringify(data) };
    };
    try {
      const nested = await execute(
        '{ providers(first: 100) { edges { node { offerings(first: 100) { edges { node { name { ko } provider { code } stockItem { sku } } } } } } } }',
      );
      expect(nested.data.match(/"stockItem"/g)).toHaveLength(demoOfferings.length + 1); // and the one of odd characters
      expect(nested.questions).toBeLessThanOrEqual(4); // providers; slices and their rows; providers by id

      const flat = await execute('{ offerings(first: 100) { edges { node { provider { name { ko } } } } } }');
      expect(flat.questions).toBe(2);

      const r = demoOfferings.flatMap(({ id, providerId }) => [
        { __typename: 'Offering', id },
        { __typename: 'Provider', id: providerId },
      ]);
      const entities = await execute(
        `query ($r: [_Any!]!) { _entities(representations: $r) {
           ... on Offering { price { amount } provider { code } } ... on Provider { code } } }`,
        { r },
      );
      expect(entities.questions).toBeLessThanOrEqual(3);
    } finally {
      await database.$disconnect();
    }
  });
});
