import { demoOfferings, demoProviders } from '@yeyak/demo';
import { runCatalog, type Running } from './harness';

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
      const page: Page = await list({ first: 5, after });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...ids(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      pages += 1;
    } while (after);
    expect(seen).toEqual(demoOfferings.map(({ id }) => id));
    expect(pages).toBe(3);
  });

  it('P4 finds by any part of a name in either language, in any case', async () => {
    expect(ids(await list({ search: '우유' })).sort()).toEqual([
      'haeundae-banana-milk',
      'seongsu-banana-milk',
    ]);
    expect(ids(await list({ search: ' bUlgogi  LUNCH' }))).toHaveLength(2);
    expect(ids(await list({ search: '김', providerId: 'store-seongsu' }))).toEqual(['seongsu-gimbap']);
    expect(ids(await list({ search: '유우' }))).toEqual([]);
    expect(ids(await list({ search: '   ' }))).toHaveLength(demoOfferings.length);
  });

  it.each(['%', '_', '\\', "'", '%우유', 'b_nana'])(
    'P4 takes %p as text to look for, not as a pattern',
    async (search) => {
      expect(ids(await list({ search }))).toEqual([]);
    },
  );
});
void demoProviders;
