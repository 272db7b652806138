import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { Lifecycle, createLogger } from '@yeyak/service-kit';
import { type FormattedExecutionResult, parse } from 'graphql';
import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Clock } from '../../src/clock';
import { writeAtomically } from '../../src/compose';
import { readRouterEnv } from '../../src/env';
import { type RunningRouter, startRouter } from '../../src/start';
import type { TestIssuer } from './issuer';
import { SECRET, type TestSubgraph } from './subgraph';

export type Result = FormattedExecutionResult<Record<string, unknown>>;

export function compose(subgraphs: readonly Pick<TestSubgraph, 'name' | 'typeDefs'>[]): string {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, typeDefs }) => ({
      name,
      url: `http://${name}/graphql`,
      typeDefs: parse(typeDefs),
    })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

export interface TestRouterOptions {
  subgraphs: readonly TestSubgraph[];
  issuer: TestIssuer;
  env?: Record<string, string>;
  clock?: Clock;
}

/** A router in this process, on a port of its own, before the given subgraphs. */
export class TestRouter {
  private readonly clients: Client[] = [];

  private constructor(
    readonly running: RunningRouter,
    readonly lifecycle: Lifecycle,
    private readonly folder: string,
  ) {}

  static async start({ subgraphs, issuer, env = {}, clock }: TestRouterOptions): Promise<TestRouter> {
    const folder = mkdtempSync(join(tmpdir(), 'yeyak-router-'));
    const supergraph = join(folder, 'supergraph.graphql');
    writeFileSync(supergraph, compose(subgraphs));
    const logger = createLogger('router', process.env['TEST_LOG'] ?? 'silent');
    const lifecycle = new Lifecycle(logger);
    const running = await startRouter({
      env: readRouterEnv({
        PORT: '0',
        INTERNAL_SECRET: SECRET,
        SUPERGRAPH_PATH: supergraph,
        JWKS_URL: issuer.jwksUrl,
        JWT_ISSUER: issuer.issuer,
        ...Object.fromEntries(subgraphs.map(({ name, url }) => [`SUBGRAPH_${name.toUpperCase()}_URL`, url])),
        ...env,
      }),
      logger,
      lifecycle,
      ...(clock ? { clock } : {}),
    });
    return new TestRouter(running, lifecycle, folder);
  }

  get origin(): string {
    return `http://127.0.0.1:${this.running.port}`;
  }

  /** Replaces the supergraph file as composition does. */
  replaceSupergraph(sdl: string): void {
    writeAtomically(join(this.folder, 'supergraph.graphql'), sdl);
  }

  post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  async query(
    query: string,
    options: { token?: string; variables?: Record<string, unknown> } = {},
  ): Promise<Result> {
    const { token, variables } = options;
    const response = await this.post({ query, variables }, token ? { authorization: `Bearer ${token}` } : {});
    return (await response.json()) as Result;
  }

  /** A graphql-ws client that never comes back by itself. */
  client(token?: string, on?: NonNullable<Parameters<typeof createClient>[0]['on']>): Client {
    const client = createClient({
      url: `${this.origin.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      lazy: false, // one socket until the test is over
      onNonLazyError: () => undefined,
      ...(token === undefined ? {} : { connectionParams: { authorization: `Bearer ${token}` } }),
      ...(on ? { on } : {}),
    });
    this.clients.push(client);
    return client;
  }

  async stop(): Promise<void> {
    for (const client of this.clients) await client.dispose();
    await this.lifecycle.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
