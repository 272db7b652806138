import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { TestIssuer } from './kit/issuer';
import { compose } from './kit/router';
import { Shop } from './kit/shop';
import { SECRET } from './kit/subgraph';

let folder: string;
let shop: Shop;
let issuer: TestIssuer;
let router: ChildProcess;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yeyak-bundle-')); // out of reach of any node_modules
  await build({
    entryPoints: [resolve(__dirname, '..', 'src', 'main.ts')],
    outfile: join(folder, 'router.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  shop = await new Shop().start();
  issuer = await new TestIssuer().start();
  writeFileSync(join(folder, 'supergraph.graphql'), compose(shop.subgraphs));
  ({ router, port } = await start());
});
afterAll(async () => {
  router?.kill('SIGKILL');
  await shop.stop();
  await issuer.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the bundle as a process, with nothing in its environment but what the router needs. */
async function start(): Promise<{ router: ChildProcess; port: number }> {
  const child = spawn(process.execPath, ['router.cjs'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PORT: '0',
      INTERNAL_SECRET: SECRET,
      SUPERGRAPH_PATH: 'supergraph.graphql',
      JWKS_URL: issuer.jwksUrl,
      JWT_ISSUER: issuer.issuer,
      ...Object.fromEntries(
        shop.subgraphs.map(({ name, url }) => [`SUBGRAPH_${name.toUpperCase()}_URL`, url]),
      ),
    },
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const entry = JSON.parse(line) as { msg: string; port?: number };
    if (entry.msg === 'the router answers' && entry.port) return { router: child, port: entry.port };
  }
  throw new Error('the bundle did not start');
}

test('one file serves queries, subscriptions and a page, and ends with 0 on SIGTERM', async () => {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await issuer.token()}` },
    body: JSON.stringify({ query: '{ order(id: "7") { payment { amount } note } }' }),
  });
  expect(await response.json()).toEqual({
    data: { order: { payment: { amount: 3000 }, note: 'note of 7' } },
  });
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);

  let tell: (code: number) => void = () => undefined;
  const closed = new Promise<number>((done) => (tell = done));
  const client = createClient({
    url: `ws://127.0.0.1:${port}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    on: { closed: (event) => tell((event as { code: number }).code) },
  });
  const events = client.iterate({ query: 'subscription { orderChanged(id: "7") { note } }' });
  const first = events.next();
  await shop.changes.until(1);
  shop.change({ id: '7', version: 2, status: 'paid' });
  expect((await first).value).toEqual({ data: { orderChanged: { note: 'note of 7' } } });

  const exited = new Promise<number | null>((done) => router.once('exit', done));
  events.next().catch(() => undefined);
  router.kill('SIGTERM');
  expect(await closed).toBe(1001);
  expect(await exited).toBe(0);
});
