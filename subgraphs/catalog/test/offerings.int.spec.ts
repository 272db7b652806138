import { randomUUID } from 'node:crypto';
import { demoCatalog } from '@yeyak/demo';
import type { Principal } from '@yeyak/service-kit';
import { admin, anonymous, customer, runCatalog, type Running, staffOf } from './harness';

const ALL = `fragment all on Offering { id kind name { ko en } description { ko en } price { amount currency } sku
  active version provider { id } stockItem { sku } }`;
const result = (success: string, refusals = '') =>
  `{ __typename ... on ${success} { offering { ...all } } ... on UserError { code message } ${refusals} }`;
const PUBLISH = `mutation ($input: PublishOfferingInput!) { result: publishOffering(input: $input)
  ${result('PublishOfferingSuccess', '... on InvalidInput { field }')} } ${ALL}`;
const REVISE = `mutation ($input: ReviseOfferingInput!) { result: reviseOffering(input: $input)
  ${result('ReviseOfferingSuccess', '... on InvalidInput { field } ... on VersionConflict { currentVersion }')} } ${ALL}`;
const WITHDRAW = `mutation ($id: ID!) { result: withdrawOffering(id: $id) ${result('WithdrawOfferingSuccess')} } ${ALL}`;

interface Result {
  __typename: string;
  offering: { id: string; version: number; active: boolean; price: { amount: number } };
  currentVersion: number;
}
interface Fact {
  type: string;
  version: number;
  payload: Record<string, unknown>;
}

const seongsu = staffOf('store-seongsu');
const haeundae = staffOf('store-haeundae');
const ramen = (more: object = {}) => ({
  idempotencyKey: randomUUID(),
  providerId: 'store-seongsu',
  kind: 'STORE_PICKUP',
  name: { ko: ' 컵라면 ', en: 'Cup noodles' },
  price: { amount: 1_200, currency: 'KRW' },
  ...more,
});

describe('catalog, offering things', () => {
  let catalog: Running;
  beforeAll(async () => {
    catalog = await runCatalog({ SEED_DEMO: 'true' });
  });
  afterAll(() => catalog.stop());

  const run = async (mutation: string, variables: Record<string, unknown>, principal: Principal) =>
    (await catalog.ask<{ result: Result }>(mutation, variables, principal)).data.result;
  const publish = (input: object, principal: Principal = seongsu) => run(PUBLISH, { input }, principal);
  const revise = (input: object, principal: Principal = seongsu) => run(REVISE, { input }, principal);
  const withdraw = (id: string, principal: Principal = seongsu) => run(WITHDRAW, { id }, principal);
  const factsOf = (id: string) =>
    catalog.sql<Fact>(
      `SELECT type, aggregate_version AS version, payload FROM outbox WHERE aggregate_id = $1 ORDER BY position`,
      [id],
    );
  const revision = (id: string, version: number, amount: number) => ({
    id,
    version,
    name: { ko: '컵라면', en: 'Cup noodles' },
    price: { amount, currency: 'KRW' },
  });

  it('publishes an offering and tells the others', async () => {
    const sku = `sku-${randomUUID()}`;
    const { __typename, offering } = await publish(
      ramen({ sku, description: { ko: '맵다\n아주', en: 'Hot' } }),
    );
    expect(__typename).toBe('PublishOfferingSuccess');
    expect(offering).toEqual({
      id: expect.any(String) as unknown,
      kind: 'STORE_PICKUP',
      name: { ko: '컵라면', en: 'Cup noodles' },
      description: { ko: '맵다\n아주', en: 'Hot' },
      price: { amount: 1_200, currency: 'KRW' },
      sku,
      active: true,
      version: 1,
      provider: { id: 'store-seongsu' },
      stockItem: { sku },
    });
    expect(await factsOf(offering.id)).toEqual([
      {
        type: 'OfferingPublished',
        version: 1,
        payload: {
          offeringId: offering.id,
          providerId: 'store-seongsu',
          kind: 'STORE_PICKUP',
          name: { ko: '컵라면', en: 'Cup noodles' },
          price: { amount: 1_200, currency: 'KRW' },
          sku,
          stockGroup: null,
          capacity: null,
          dated: false,
          period: null,
          doses: null,
        },
      },
    ]);
  });

  it('the same key is the same offering, at once and later; for something else it is refused', async () => {
    const input = ramen();
    const answers = await Promise.all(Array.from({ length: 4 }, () => publish(input)));
    const [{ offering }] = answers as [Result];
    expect(new Set(answers.map((answer) => answer.offering?.id))).toEqual(new Set([offering.id]));
    expect(await factsOf(offering.id)).toHaveLength(1);
    await revise(revision(offering.id, 1, 1_300));
    expect((await publish(input)).offering).toMatchObject({ id: offering.id, version: 2 });
    expect(await publish({ ...input, kind: 'SHOP_DELIVERY' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'idempotencyKey',
    });
    expect((await publish({ ...input, providerId: 'store-haeundae' }, haeundae)).offering.id).not.toBe(
      offering.id,
    );
  });

  it('a new price is told with a higher version, and what already holds is told to nobody', async () => {
    const { offering } = await publish(ramen());
    const revised = await revise(revision(offering.id, 1, 1_500));
    expect(revised.offering).toMatchObject({ version: 2, price: { amount: 1_500 } });
    expect((await revise(revision(offering.id, 1, 1_500))).offering.version).toBe(2);
    expect((await factsOf(offering.id)).map(({ type, version }) => [type, version])).toEqual([
      ['OfferingPublished', 1],
      ['OfferingRevised', 2],
    ]);
    expect((await factsOf(offering.id))[1]?.payload).toMatchObject({
      price: { amount: 1_500, currency: 'KRW' },
    });
  });

  it('of those who revise the same version at once one is heard, the others learn the version', async () => {
    const { offering } = await publish(ramen());
    const answers = await Promise.all(
      [2_001, 2_002, 2_003, 2_004].map((price) => revise(revision(offering.id, 1, price))),
    );
    expect(answers.filter(({ __typename }) => __typename === 'ReviseOfferingSuccess')).toHaveLength(1);
    const refused = answers.filter(({ __typename }) => __typename === 'VersionConflict');
    expect(refused.map(({ currentVersion }) => currentVersion)).toEqual([2, 2, 2]);
    expect(await factsOf(offering.id)).toHaveLength(2);
  });

  it('what is withdrawn is listed no more, is still found by its id, and cannot be revised', async () => {
    const { offering } = await publish(ramen({ name: { ko: '곧 사라짐', en: 'Soon gone' } }));
    const list = async () =>
      (
        await catalog.ask<{
          offerings: { edges: object[] };
          provider: { offerings: { edges: { node: object }[] } };
        }>(
          '{ offerings(search: "soon gone") { edges { node { id } } } provider(id: "store-seongsu") { offerings(first: 100) { edges { node { id } } } } }',
        )
      ).data;
    expect((await list()).offerings.edges).toHaveLength(1);
    const both = await Promise.all([withdraw(offering.id), withdraw(offering.id)]);
    for (const answer of both) expect(answer.offering).toMatchObject({ active: false, version: 2 });
    const after = await list();
    expect(after.offerings.edges).toEqual([]);
    expect(after.provider.offerings.edges).not.toContainEqual({ node: { id: offering.id } });
    const one = await catalog.ask('query ($id: ID!) { offering(id: $id) { active } }', { id: offering.id });
    expect(one.data).toEqual({ offering: { active: false } });
    expect((await revise(revision(offering.id, 2, 1))).__typename).toBe('AlreadyWithdrawn');
    expect((await factsOf(offering.id)).map(({ type }) => type)).toEqual([
      'OfferingPublished',
      'OfferingWithdrawn',
    ]);
  });

  it('a stock-keeping unit is one provider’s: two who claim it at once do not both get it', async () => {
    const sku = `sku-${randomUUID()}`;
    const answers = await Promise.all([
      publish(ramen({ sku })),
      publish(ramen({ sku, providerId: 'store-haeundae' }), haeundae),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'PublishOfferingSuccess',
      'SkuTaken',
    ]);
    const stolen = { sku: 'seongsu-gimbap', providerId: 'store-haeundae' };
    expect((await publish(ramen(stolen), haeundae)).__typename).toBe('SkuTaken');
  });

  it.each([
    ['nobody', anonymous, 'UNAUTHENTICATED'],
    ['a customer', customer, 'FORBIDDEN'],
    ['another provider’s staff', haeundae, 'FORBIDDEN'],
  ])('X9 %s can neither publish, nor revise, nor withdraw', async (_, principal, code) => {
    const id = 'seongsu-gimbap';
    for (const [mutation, variables] of [
      [PUBLISH, { input: ramen() }],
      [REVISE, { input: revision(id, 1, 1) }],
      [WITHDRAW, { id }],
    ] as const) {
      const { data, errors } = await catalog.ask(mutation, variables, principal);
      expect(data).toBeNull();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    }
    expect(await factsOf(id)).toHaveLength(1);
  });

  it('administrators may everywhere', async () => {
    expect((await publish(ramen(), admin)).__typename).toBe('PublishOfferingSuccess');
  });

  it('what is not there is not found', async () => {
    expect((await publish(ramen({ providerId: 'no-such' }), admin)).__typename).toBe('NotFound');
    for (const id of ['no-such', '', 'a\u0000b', 'x'.repeat(10_000)]) {
      expect((await revise(revision(id, 1, 1), admin)).__typename).toBe('NotFound');
      expect((await withdraw(id, admin)).__typename).toBe('NotFound');
    }
  });

  it.each([
    ['price.amount', { price: { amount: -1, currency: 'KRW' } }],
    ['price.currency', { price: { amount: 1, currency: 'krw' } }],
    ['price.currency', { price: { amount: 1, currency: 'WON' } }],
    ['name.ko', { name: { ko: ' ', en: 'x' } }],
    ['name.en', { name: { ko: 'x', en: 'x'.repeat(101) } }],
    ['name.en', { name: { ko: 'x', en: 'a\nb' } }],
    ['description.ko', { description: { ko: 'x'.repeat(501), en: 'x' } }],
    ['kind', { kind: 'store pickup' }],
    ['sku', { sku: 'a b' }],
    ['sku', { sku: 'x'.repeat(101) }],
    ['idempotencyKey', { idempotencyKey: 'short' }],
    ['providerId', { providerId: 'store\u0000seongsu' }],
  ])('bad "%s" is refused and nothing is published (%j)', async (field, wrong) => {
    const [before] = await catalog.sql('SELECT count(*) FROM offering');
    expect(await publish(ramen(wrong), admin)).toMatchObject({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      field,
    });
    expect(await catalog.sql('SELECT count(*) FROM offering')).toEqual([before]);
  });

  it.each([1.5, 1e10, '5'])('a price of %p is no amount at all', async (amount) => {
    const { data, errors } = await catalog.ask(
      PUBLISH,
      { input: ramen({ price: { amount, currency: 'KRW' } }) },
      seongsu,
    );
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('the demonstration data are published as facts, once, however many replicas start', async () => {
    await Promise.all([catalog.another(), catalog.another()]);
    const [row] = await catalog.sql<{ facts: string }>(
      `SELECT count(*) AS facts FROM outbox WHERE type = 'OfferingPublished' AND aggregate_id = ANY($1)`,
      [demoCatalog.offerings.map(({ id }) => id)],
    );
    expect(Number(row?.facts)).toBe(demoCatalog.offerings.length);
  });
});
