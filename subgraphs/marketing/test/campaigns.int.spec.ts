import { demoCampaigns } from '@yeyak/demo';
import { as } from '@yeyak/testkit';
import {
  CAMPAIGN,
  campaign,
  type CampaignAnswer,
  END,
  type Result,
  resultOf,
  runMarketing,
  type Running,
  START,
} from './harness';

const LIST = `query ($active: Boolean, $first: Int, $after: String) { campaigns(active: $active, first: $first, after: $after)
  { edges { node { ...campaign } cursor } pageInfo { hasNextPage hasPreviousPage endCursor } } } ${CAMPAIGN}`;

interface List {
  campaigns: {
    edges: { node: CampaignAnswer }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  };
}

/** An instant that lies so many days ahead. */
const inDays = (days: number): string => new Date(Date.now() + days * 24 * 60 * 60_000).toISOString();

let marketing: Running;
beforeAll(async () => {
  marketing = await runMarketing({ SEED_DEMO: 'true' });
});
afterAll(() => marketing.stop());

const start = async (input: Record<string, unknown>): Promise<Result> =>
  resultOf(await marketing.ask(as.admin, START, { input }));
const end = async (id: string | undefined): Promise<Result> =>
  resultOf(await marketing.ask(as.admin, END, { id }));
const list = async (variables: Record<string, unknown> = {}): Promise<List['campaigns']> => {
  const { data, errors } = await marketing.ask<List>(as.admin, LIST, variables);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.campaigns;
};
const idsOf = ({ edges }: List['campaigns']): string[] => edges.map(({ node }) => node.id);

describe('starting and ending a campaign', () => {
  it('starts at once and until it is ended, where nothing else is said', async () => {
    const providerId = 'shop-haru';
    const { __typename, campaign: started } = await start(campaign({ providerId }));
    expect(__typename).toBe('StartCampaignSuccess');
    expect(started).toEqual({
      id: expect.any(String) as unknown,
      title: { ko: '첫 구매 감사', en: 'Thanks for your first order' },
      discount: { __typename: 'PercentOff', percent: 15 },
      validDays: 7,
      provider: { id: providerId },
      beginsAt: expect.any(String) as unknown,
      endsAt: null,
      active: true,
    });
    const ended = await end(started?.id);
    expect(ended).toMatchObject({
      __typename: 'EndCampaignSuccess',
      campaign: { id: started?.id, active: false },
    });
    expect((await end(started?.id)).campaign).toEqual(ended.campaign);
  });

  it('may be planned; ended before it begins it never will', async () => {
    const { campaign: planned } = await start(campaign({ beginsAt: inDays(1), endsAt: inDays(3) }));
    expect(planned?.active).toBe(false);
    const { campaign: ended } = await end(planned?.id);
    expect(Date.parse(ended?.endsAt ?? '')).toBeLessThan(Date.parse(ended?.beginsAt ?? ''));
  });

  it('the same key, at once and later, is one campaign; for something else it is refused', async () => {
    const input = campaign();
    const answers = await Promise.all(Array.from({ length: 8 }, () => start(input)));
    expect(new Set(answers.map((answer) => answer.campaign?.id)).size).toBe(1);
    const [first] = answers;
    const ended = await end(first?.campaign?.id);
    expect((await start(input)).campaign).toEqual(ended.campaign); // a late retry does not start it again
    for (const other of [
      { validDays: 8 },
      { discount: { percentOff: 16 } },
      { title: { ko: '가', en: 'a' } },
      { providerId: null },
      { beginsAt: inDays(1) },
      { endsAt: inDays(1) },
    ])
      expect(await start({ ...input, ...other })).toMatchObject({
        __typename: 'IdempotencyKeyReused',
        code: 'IDEMPOTENCY_KEY_REUSED',
      });
    const rows = await marketing.sql('SELECT 1 FROM campaign WHERE provider_id = $1', input['providerId']);
    expect(rows).toHaveLength(1);
  });

  it.each([
    ['endsAt', { endsAt: inDays(-1) }],
    ['endsAt', { beginsAt: inDays(3), endsAt: inDays(2) }],
    ['discount', { discount: {} }],
    ['discount.amountOff.currency', { discount: { amountOff: { amount: 1, currency: 'XYZ' } } }],
    ['title.en', { title: { ko: '가', en: '\n' } }],
    ['validDays', { validDays: -1 }],
  ])('bad "%s" is refused and its key is free again (%j)', async (field, wrong) => {
    const input = campaign(wrong);
    expect(await start(input)).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT', field });
    expect((await start(campaign({ idempotencyKey: input['idempotencyKey'] }))).__typename).toBe(
      'StartCampaignSuccess',
    );
  });

  it.each(['no-such', '', 'a\u0000b', 'x'.repeat(10_000)])(
    'what is not there is not found (%j)',
    async (id) => {
      expect(await end(id)).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' });
    },
  );

  it.each([
    ['nobody', as.nobody, 'UNAUTHENTICATED'],
    ['a customer', as.customer(), 'FORBIDDEN'],
    ['a provider’s staff', as.staffOf('shop-ondam'), 'FORBIDDEN'],
    ['a supplier', as.supplier('supplier-1'), 'FORBIDDEN'],
  ])('X9 neither starting, nor ending, nor listing is for %s', async (_, principal, code) => {
    for (const [operation, variables] of [
      [START, { input: campaign() }],
      [END, { id: 'campaign-ondam' }],
      [LIST, {}],
    ] as const) {
      const { data, errors } = await marketing.ask(principal, operation, variables);
      expect(data ?? null).toBeNull();
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
    }
    expect(
      await marketing.sql(`SELECT 1 FROM campaign WHERE id = 'campaign-ondam' AND ends_at IS NULL`),
    ).toHaveLength(1);
  });
});

describe('the list of campaigns', () => {
  it('goes from what begins last to what began first, page by page, each once', async () => {
    for (const days of [30, 10, 20]) await start(campaign({ beginsAt: inDays(days) }));
    const all = await list({ first: 100 });
    const begin = all.edges.map(({ node }) => node.beginsAt);
    expect(begin).toEqual([...begin].sort().reverse());
    expect(idsOf(all)).toEqual(expect.arrayContaining(demoCampaigns.map(({ id }) => id)));
    expect(all.pageInfo.hasNextPage).toBe(false);
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page: List['campaigns'] = await list({ first: 2, after });
      seen.push(...idsOf(page));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(idsOf(all)); // two that began at the same instant are neither lost nor repeated
  });

  it('shows those that give coupons now alone, where it is asked to', async () => {
    const { campaign: planned } = await start(campaign({ beginsAt: inDays(5) }));
    const { campaign: over } = await start(campaign());
    await end(over?.id);
    const active = await list({ active: true, first: 100 });
    expect(active.edges.every(({ node }) => node.active)).toBe(true);
    expect(idsOf(active)).toEqual(expect.arrayContaining(['campaign-ondam']));
    for (const one of [planned, over]) expect(idsOf(active)).not.toContain(one?.id);
  });

  it.each([
    { first: 0 },
    { first: 101 },
    { after: 'x' },
    { after: Buffer.from('["x","y"]').toString('base64url') },
  ])('refuses %j', async (variables) => {
    const { errors } = await marketing.ask(as.admin, LIST, variables);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('the demonstration campaigns', () => {
  it('are started once, however many replicas start, and one that was ended stays so', async () => {
    await end('campaign-every-shop');
    await Promise.all([marketing.another(), marketing.another()]);
    const rows = await marketing.sql<{ id: string; ended: boolean }>(
      'SELECT id, ends_at IS NOT NULL AS ended FROM campaign WHERE id = ANY($1) ORDER BY id',
      demoCampaigns.map(({ id }) => id),
    );
    expect(rows).toEqual([
      { id: 'campaign-every-shop', ended: true },
      { id: 'campaign-ondam', ended: false },
    ]);
  });
});
