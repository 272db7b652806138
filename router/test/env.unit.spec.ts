import { readRouterEnv } from '../src/env';
import { requireAddresses } from '../src/subgraphs/addresses';

const good = {
  INTERNAL_SECRET: 'x'.repeat(32),
  JWKS_URL: 'http://identity:4001/jwks',
  JWT_ISSUER: 'https://identity.test',
};

test('X24 addresses come from the environment, the one for sockets is derived unless it is given', () => {
  const { subgraphs } = readRouterEnv({
    ...good,
    SUBGRAPH_CATALOG_URL: 'http://catalog:4002/graphql',
    SUBGRAPH_MY_PAGE_URL: 'https://my-page/graphql',
    SUBGRAPH_MY_PAGE_WS_URL: 'wss://live/graphql',
    SUBGRAPH_MY_PAGE_TIMEOUT_MS: '700',
    SUBGRAPH_MARKETING_URL: 'none',
  });
  expect(Object.fromEntries(subgraphs)).toEqual({
    SUBGRAPH_CATALOG_URL: {
      url: 'http://catalog:4002/graphql',
      wsUrl: 'ws://catalog:4002/graphql',
      timeoutMs: 5000,
    },
    SUBGRAPH_MY_PAGE_URL: { url: 'https://my-page/graphql', wsUrl: 'wss://live/graphql', timeoutMs: 700 },
    SUBGRAPH_MARKETING_URL: 'absent',
  });
  expect(() => requireAddresses(['catalog', 'my-page', 'marketing'], subgraphs)).not.toThrow();
});

test('X24 every subgraph without an address is named at once', () => {
  expect(() => requireAddresses(['catalog', 'my-page'], new Map())).toThrow(
    /Set SUBGRAPH_CATALOG_URL, SUBGRAPH_MY_PAGE_URL/,
  );
});

test('everything that is wrong is said at once, without the values', () => {
  const read = (): unknown =>
    readRouterEnv({
      INTERNAL_SECRET: 'short secret',
      JWKS_URL: 'nowhere',
      PORT: '99999',
      LIMIT_DEPTH: '0',
      SUBGRAPH_CATALOG_URL: 'ftp://secret@host',
      SUBGRAPH_CATALOG_TIMEOUT_MS: 'soon',
    });
  expect(read).toThrow(
    /PORT[\s\S]*INTERNAL_SECRET[\s\S]*JWKS_URL[\s\S]*JWT_ISSUER[\s\S]*LIMIT_DEPTH[\s\S]*SUBGRAPH_CATALOG_URL[\s\S]*SUBGRAPH_CATALOG_TIMEOUT_MS/,
  );
  expect(read).not.toThrow(/short secret|nowhere|ftp/);
});
