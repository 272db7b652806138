import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { Supergraph } from '@apollo/federation-internals';
import {
  type GraphQLSchema,
  type OperationDefinitionNode,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
} from 'graphql';
import { readRouterEnv } from '../src/env';
import { enforceLimits } from '../src/limits/limits';
import { examples } from '../src/playground/examples.generated';
import { readExamples } from '../src/playground/generate-examples';
import { LoadedGraph } from '../src/subscriptions/graph';
import { TestIssuer } from './kit/issuer';
import { TestRouter } from './kit/router';
import { Shop } from './kit/shop';

const ROUTER = resolve(__dirname, '..');
const supergraphSdl = readFileSync(join(ROUTER, 'supergraph.graphql'), 'utf8');
const schema: GraphQLSchema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();

interface Browser {
  options: { initialWindows: Record<string, unknown>[] };
  storage: Map<string, string>;
  tabs: { click: jest.Mock }[];
  /** Tells the page that this many of its tabs are there. */
  changed: (count: number) => void;
}

/** Runs the Playground's script as a browser would, as far as the script asks for one. */
function runInBrowser(script: string, storage = new Map<string, string>()): Browser {
  const tabs = examples.map(() => ({ click: jest.fn() }));
  const init = jest.fn();
  let shown = 0;
  let notify: (() => void) | undefined;
  class MutationObserver {
    constructor(private readonly callback: () => void) {}
    observe = (): unknown => (notify = this.callback);
    disconnect = (): unknown => (notify = undefined);
  }
  runInNewContext(script, {
    location: { origin: 'https://yeyak.example' },
    AltairGraphQL: { init },
    MutationObserver,
    document: { querySelectorAll: () => tabs.slice(0, shown) },
    localStorage: {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => void storage.set(key, value),
    },
  });
  const [[options]] = init.mock.calls as [[Browser['options']]];
  const changed = (count: number): void => {
    shown = count;
    notify?.();
  };
  return { options, storage, tabs, changed };
}

test('X24 the committed supergraph holds no address of ours', () => {
  expect(supergraphSdl).not.toMatch(/127\.0\.0\.1|localhost|:\d{4}\//);
});

test('the examples that are served are those in the folder', () => {
  expect(examples).toEqual(readExamples(join(ROUTER, 'src', 'playground', 'examples')));
});

describe.each(examples)('the example "$name"', ({ query, variables }) => {
  const document = parse(query);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  const values = JSON.parse((variables ?? '{}').replace(/{{\w+}}/g, '2026-12-01')) as Record<string, unknown>;

  test('is valid, with its variables', () => {
    expect(validate(schema, document)).toEqual([]);
    expect(getVariableValues(schema, operation.variableDefinitions ?? [], values).errors).toBeUndefined();
  });

  test('is within the limits', () => {
    const env = readRouterEnv({
      INTERNAL_SECRET: 'x'.repeat(32),
      JWKS_URL: 'http://x/jwks',
      JWT_ISSUER: 'x',
    });
    const limits = {
      depth: env.LIMIT_DEPTH,
      aliases: env.LIMIT_ALIASES,
      tokens: env.LIMIT_TOKENS,
      complexity: env.LIMIT_COMPLEXITY,
    };
    expect(() => enforceLimits({ schema, document, operation, variables: values }, limits)).not.toThrow();
  });
});

test('a tab takes only what tabs before it keep, and the tokens of those who have signed in', () => {
  const kept = new Set<string>();
  for (const { name, as, query, variables = '', after = '' } of examples) {
    for (const [, taken] of variables.matchAll(/{{(\w+)}}/g))
      expect([name, kept]).toEqual([name, new Set([...kept, taken])]);
    if (as) expect([name, kept.has(as.replaceAll('-', '_'))]).toEqual([name, true]);
    for (const [, user, id] of query.matchAll(/(\w+): signInDemo\(userId: "([\w-]+)"\)/g)) {
      expect(id?.replaceAll('-', '_')).toBe(user);
      kept.add(user ?? '');
    }
    for (const [, key] of after.matchAll(/setEnvironment\('(\w+)'/g)) kept.add(key ?? '');
  }
});

test('the six systems each have their tabs, and the names are in the order of the walk', () => {
  const names = examples.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
  for (const system of ['픽업', '백신', '검진', '배송', '전자책', '교육']) {
    expect(names.filter((name) => name.includes(` ${system} · `)).length).toBeGreaterThanOrEqual(4);
  }
});

test('the live example goes on after its last cursor, and asks the other contexts once per event', () => {
  const graph = new LoadedGraph(schema, supergraphSdl, 3_000);
  const live = examples.find(({ query }) => query.includes('subscription'));
  const prepared = graph.prepare(live?.query ?? '');
  if (!prepared.ok) throw prepared.errors[0] ?? new Error('no live example');
  const { primary, rest, resume } = graph.plan(prepared.operation);
  expect(primary.serviceName).toBe('mypage');
  expect(resume?.query).toContain('router_after');
  expect(new Set(JSON.stringify(rest).match(/(?<="serviceName":")\w+/g))).toEqual(
    new Set(['reservation', 'payment', 'fulfillment', 'notification']),
  );
});

test('X7 the page of my reservations is one fetch', () => {
  const graph = new LoadedGraph(schema, supergraphSdl, 3_000);
  const text =
    'subscription { reservationChanged { cursor version view { id statusLabel { ko } timeline { type } } } }';
  const prepared = graph.prepare(text);
  if (!prepared.ok) throw prepared.errors[0] ?? new Error('refused');
  expect(graph.plan(prepared.operation).rest).toBeUndefined();
});

describe('as it is served', () => {
  let shop: Shop;
  let issuer: TestIssuer;
  let router: TestRouter;
  const get = async (path: string): Promise<{ status: number; headers: Headers; text: string }> => {
    const response = await fetch(`${router.origin}${path}`);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  beforeAll(async () => {
    shop = await new Shop().start();
    issuer = await new TestIssuer().start();
    router = await TestRouter.start({ subgraphs: shop.subgraphs, issuer });
  });
  afterAll(async () => {
    await router.stop();
    await shop.stop();
    await issuer.stop();
  });

  test.each(['/', '/playground', '/playground/'])(
    '%s is the Playground, with everything that it loads',
    async (path) => {
      const page = await get(path);
      const html = page.text;
      expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(html).toContain('<base href="/playground/">');
      expect(html).not.toMatch(/(?:src|href)="https?:/);
      const needed = [...html.matchAll(/(?:src|href)="([^"/][^"]*)"/g)].map(([, file]) => file);
      expect(needed).toContain('initial_options.js');
      for (const file of needed)
        expect([file, (await get(`/playground/${file}`)).status]).toEqual([file, 200]);
    },
  );

  test('the tabs are the examples, with subscriptions over graphql-ws, each with the token of whom it names', async () => {
    const script = (await get('/playground/initial_options.js')).text;
    const { options } = runInBrowser(script);
    expect(options.initialWindows.map((tab) => tab['initialName'])).toEqual(examples.map(({ name }) => name));
    for (const tab of options.initialWindows) {
      expect(tab).toMatchObject({
        endpointURL: 'https://yeyak.example/graphql',
        subscriptionsEndpoint: 'wss://yeyak.example/graphql',
        initialSubscriptionRequestHandlerId: 'graphql-ws',
      });
    }
    const live = options.initialWindows.find((tab) => (tab['initialName'] as string).endsWith('Live'));
    expect(live).toMatchObject({
      initialHeaders: { Authorization: 'Bearer {{customer_minji}}' },
      initialSubscriptionsPayload: { authorization: 'Bearer {{customer_minji}}' },
    });
    expect(options.initialWindows[0]).not.toHaveProperty('initialHeaders');
  });

  test('what a tab makes is kept for those that take it; a refusal keeps nothing', async () => {
    const { options } = runInBrowser((await get('/playground/initial_options.js')).text);
    const kept: Record<string, string> = {};
    const answered = async (name: string, data: unknown): Promise<Record<string, string>> => {
      const tab = options.initialWindows.find((each) => (each['initialName'] as string).startsWith(name));
      const now: Record<string, string> = {};
      const altair = {
        response: { body: JSON.stringify({ data }) },
        helpers: {
          setEnvironment: (key: string, value: string): unknown => (kept[key] = now[key] = value),
          getEnvironment: (key: string): string | undefined => kept[key],
        },
      };
      await runInNewContext(`(async () => {${tab?.['initialPostRequestScript'] as string}})()`, { altair });
      return now;
    };
    const days = { weekAgo: /^\d{4}-\d\d-\d\d$/, soon: /-/, later: /-/ };
    const signedIn = await answered('0.2', {
      customer_minji: { accessToken: 'T' },
      staff_shop: { code: 'X' },
    });
    expect(Object.keys(signedIn)).toEqual(['customer_minji', ...Object.keys(days)]);
    expect(signedIn['customer_minji']).toBe('T');
    expect(signedIn['weekAgo']).toMatch(days.weekAgo);
    expect(await answered('1.2', { reserve: { reservation: { id: 'R' } } })).toEqual({ pickUp: 'R' });
    expect(await answered('1.2', { reserve: { code: 'SOLD_OUT' } })).toEqual({});
    expect(await answered('1.2', null)).toEqual({});
    const work = (id: string, reservationId: string, ...actions: string[]): unknown => ({
      node: { id, reservation: { id: reservationId }, actions: actions.map((action) => ({ action })) },
    });
    const desk = { edges: [work('W1', 'other', 'COMPLETE'), work('W2', 'R', 'NO_SHOW', 'COMPLETE')] };
    expect(await answered('1.3', { provider: { desk } })).toEqual({ pickUpWork: 'W2' });
    expect(await answered('1.3', { provider: { desk: { edges: [work('W2', 'R')] } } })).toEqual({});
    expect(await answered('1.3', { provider: { desk: null } })).toEqual({});
    const free = [{ slots: [{ startsAt: 'S1' }, { startsAt: 'S2' }] }];
    expect(await answered('2.2', { availability: { days: free } })).toEqual({ vaccinationSlot: 'S1' });
    expect(await answered('2.2', { availability: { days: [] } })).toEqual({});
  });

  test('a first visit opens the first tab, once all are there; later ones leave the person where they were', async () => {
    const script = (await get('/playground/initial_options.js')).text;
    const { storage, changed, tabs } = runInBrowser(script);
    changed(examples.length - 1);
    expect(tabs[0]?.click).not.toHaveBeenCalled();
    changed(examples.length);
    expect(tabs[0]?.click).toHaveBeenCalledTimes(1);
    const again = runInBrowser(script, storage);
    again.changed(examples.length);
    expect(again.tabs[0]?.click).not.toHaveBeenCalled();
  });

  test('scripts of a tab run in a sandbox that is served, without an origin', async () => {
    const frame = await get('/playground/iframe-sandbox/index.html');
    expect(frame.headers.get('content-security-policy')).toBe('sandbox allow-scripts');
    expect(
      (await get('/playground/iframe-sandbox/sandbox.png')).headers.get('access-control-allow-origin'),
    ).toBe('*');
  });
});
