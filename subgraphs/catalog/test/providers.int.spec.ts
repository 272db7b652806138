import type { Principal } from '@yeyak/service-kit';
import { admin, anonymous, customer, runCatalog, type Running, staffOf } from './harness';

const REGISTER = `mutation ($input: RegisterProviderInput!) { result: registerProvider(input: $input) {
  __typename ... on RegisterProviderSuccess { provider { id code version name { ko } timeZone } }
  ... on UserError { code message } ... on InvalidInput { field } } }`;
const REVISE = `mutation ($input: ReviseProviderInput!) { result: reviseProvider(input: $input) {
  __typename ... on ReviseProviderSuccess { provider { id version address { en } } }
  ... on UserError { code message } ... on InvalidInput { field } ... on VersionConflict { currentVersion } } }`;

interface Result {
  __typename: string;
  provider: { id: string; version: number };
}

const mapo = (more: object = {}) => ({
  code: 'MAPO',
  name: { ko: '예약마트 마포점', en: 'Yeyak Mart Mapo' },
  address: { ko: '서울특별시 마포구 월드컵로 1', en: '1 World Cup-ro, Mapo-gu, Seoul' },
  timeZone: 'Asia/Seoul',
  ...more,
});

describe('catalog, providers', () => {
  let catalog: Running;
  beforeAll(async () => {
    catalog = await runCatalog();
  });
  afterAll(() => catalog.stop());

  const run = async (mutation: string, input: object, principal: Principal = admin) =>
    (await catalog.ask<{ result: Result }>(mutation, { input }, principal)).data.result;
  const factsOf = (id: string) =>
    catalog.sql(
      'SELECT type, aggregate_version AS version, payload FROM outbox WHERE aggregate_id = $1 ORDER BY position',
      [id],
    );

  it('a code is registered once, at once and later, and told once', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => run(REGISTER, mapo())));
    expect(new Set(answers.map(({ provider }) => provider.id)).size).toBe(1);
    const id = answers[0]?.provider.id ?? '';
    expect(await factsOf(id)).toEqual([
      {
        type: 'ProviderRegistered',
        version: 1,
        payload: {
          providerId: id,
          code: 'MAPO',
          name: { ko: '예약마트 마포점', en: 'Yeyak Mart Mapo' },
          timeZone: 'Asia/Seoul',
        },
      },
    ]);
    expect((await run(REGISTER, mapo({ name: { ko: '다른', en: 'Other' } }))).__typename).toBe('CodeTaken');
  });

  it('a provider is revised by whoever saw its newest version, and told', async () => {
    const { provider } = await run(REGISTER, mapo({ code: 'JEJU' }));
    const { code: _, ...words } = mapo({ address: { ko: '제주', en: 'Jeju' } }) as { code: string };
    const input = { ...words, id: provider.id, version: 1 };
    expect(await run(REVISE, input)).toMatchObject({ provider: { version: 2, address: { en: 'Jeju' } } });
    expect(await run(REVISE, input)).toMatchObject({ provider: { version: 2 } });
    expect(await run(REVISE, { ...input, name: { ko: 'ㄱ', en: 'g' } })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 2,
    });
    expect(await run(REVISE, { ...input, id: 'no-such' })).toMatchObject({ __typename: 'NotFound' });
    expect(await factsOf(provider.id)).toMatchObject([
      { type: 'ProviderRegistered', version: 1 },
      { type: 'ProviderRevised', version: 2 },
    ]);
  });

  it.each([
    ['nobody', anonymous, 'UNAUTHENTICATED'],
    ['a customer', customer, 'FORBIDDEN'],
    ['staff', staffOf('store-seongsu'), 'FORBIDDEN'],
  ])('X9 %s can neither register nor revise', async (_, principal, code) => {
    const { code: __, ...words } = mapo() as { code: string };
    for (const [mutation, input] of [
      [REGISTER, mapo({ code: 'NOT-MINE' })],
      [REVISE, { ...words, id: 'any', version: 1 }],
    ] as const) {
      const { data, errors } = await catalog.ask(mutation, { input }, principal);
      expect(data).toBeNull();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    }
  });

  it.each([
    ['code', { code: 'lower' }],
    ['code', { code: '' }],
    ['name.ko', { name: { ko: '', en: 'x' } }],
    ['address.en', { address: { ko: 'x', en: 'x'.repeat(201) } }],
    ['timeZone', { timeZone: 'Asia/Atlantis' }],
    ['timeZone', { timeZone: '+09:00' }],
  ])('bad "%s" is refused (%j)', async (field, wrong) => {
    expect(await run(REGISTER, mapo({ code: 'BAD', ...wrong }))).toMatchObject({
      __typename: 'InvalidInput',
      field,
    });
  });

  it('providers are listed in the order of registration, and found by a part of their name', async () => {
    const ask = async (search?: string) => {
      const { data } = await catalog.ask<{ providers: { edges: { node: { code: string } }[] } }>(
        'query ($search: String) { providers(search: $search) { edges { node { code } } } }',
        { search },
      );
      return data.providers.edges.map(({ node }) => node.code);
    };
    expect(await ask()).toEqual(['MAPO', 'JEJU']);
    expect(await ask('마트 마포')).toEqual(['MAPO', 'JEJU']);
    expect(await ask('부산')).toEqual([]);
    expect(await ask('\u0000')).toEqual([]);
  });
});
