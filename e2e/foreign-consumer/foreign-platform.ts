import { cpSync, mkdirSync, mkdtempSync, readdirSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reservePorts, type PortBlock } from '@yeyak/local';
import { composeSupergraph } from '../../router/src/compose';
import { Visitor } from '../support/visitor';
import type { World } from '../support/world';
import { Child } from './child';
import { findPython } from './interpreter';

const ROOT = path.join(__dirname, '..', '..');
const LOYALTY = path.join(__dirname, 'loyalty');
const SDL = path.join('src', 'graphql', 'schema.graphql');
const origin = (graphql: string): string => new URL(graphql).origin;

/**
 * The platform of the run with a tenth context beside it that is not ours: the Python consumer, and a router of its own
 * before all ten.
 */
export class ForeignPlatform {
  private consumer: Child | undefined;
  private router: Child | undefined;
  private routerPort = 0;

  private constructor(
    private readonly world: World,
    private readonly folder: string,
    private readonly python: string,
    /** The consumer's, kept for it while it is down: nobody else may come to listen where the router looks for it. */
    private readonly block: PortBlock,
  ) {}

  static async join(world: World): Promise<ForeignPlatform> {
    const python = findPython();
    const folder = mkdtempSync(path.join(tmpdir(), 'yeyak-foreign-'));
    const joined = new ForeignPlatform(world, folder, python, await reservePorts(1));
    await joined.startConsumer();
    await joined.startRouter();
    return joined;
  }

  /** @param args of the consumer's */
  async startConsumer(...args: string[]): Promise<void> {
    const { platform } = this.world;
    this.consumer = Child.start(this.python, ['-B', path.join(LOYALTY, 'consumer.py'), ...args], {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: String(this.port),
      INTERNAL_SECRET: platform.internalSecret,
      STORE: path.join(this.folder, 'loyalty.db'),
      SCHEMA_DIR: path.join(ROOT, 'packages', 'contracts', 'schema'),
      FEEDS: ['reservation', 'payment'].map((name) => `${name}=${origin(platform.url(name))}`).join(','),
    });
    await this.consumer.said(/"port": \d+\}/);
  }

  /** What the consumer has written about a reservation since it was last started: the types it has taken in, in order. */
  taken(reservationId: string): string[] {
    const lines = (this.consumer?.output ?? '').split('\n').slice(0, -1); // the last one may still be on its way
    return lines.flatMap((line) => {
      if (!line.includes(reservationId)) return [];
      const { taken } = JSON.parse(line) as { taken?: string };
      return taken ? [taken] : [];
    });
  }

  private get port(): number {
    return this.block.ports[0] ?? 0;
  }

  get output(): string {
    return this.consumer?.output ?? '';
  }

  async kill(): Promise<void> {
    await this.consumer?.stop('SIGKILL');
  }

  /** The same person, at the router that knows the tenth context. */
  seenBy(visitor: Visitor): Visitor {
    const url = `127.0.0.1:${this.routerPort}/graphql`;
    return new Visitor(`http://${url}`, `ws://${url}`, visitor.token);
  }

  async leave(): Promise<void> {
    await Promise.all([this.router?.stop(), this.consumer?.stop()]);
    await this.block.release();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async startRouter(): Promise<void> {
    const { platform } = this.world;
    const supergraph = path.join(this.folder, 'supergraph.graphql');
    writeFileSync(supergraph, this.composed());
    const identity = origin(platform.url('identity'));
    const subgraphs = platform.names.filter((name) => name !== 'psp' && name !== 'router');
    this.router = Child.start(process.execPath, [path.join(ROOT, 'dist', 'router.cjs')], {
      PATH: process.env['PATH'],
      PORT: '0',
      INTERNAL_SECRET: platform.internalSecret,
      SUPERGRAPH_PATH: supergraph,
      JWKS_URL: `${identity}/.well-known/jwks.json`,
      JWT_ISSUER: identity,
      PLAYGROUND: 'false',
      SUBGRAPH_TIMEOUT_MS: '25000', // as patient as the run's own router
      ...Object.fromEntries(
        subgraphs.map((name) => [`SUBGRAPH_${name.toUpperCase()}_URL`, platform.url(name)]),
      ),
      SUBGRAPH_LOYALTY_URL: `http://127.0.0.1:${this.port}/graphql`,
    });
    const [, port] = await this.router.said(/"port":(\d+),"msg":"the router answers"/);
    this.routerPort = Number(port);
  }

  /** The committed schemas and the consumer's, composed as `npm run compose` does. */
  private composed(): string {
    const root = path.join(this.folder, 'schemas');
    const add = (name: string, file: string): void => {
      const target = path.join(root, 'subgraphs', name, SDL);
      mkdirSync(path.dirname(target), { recursive: true });
      cpSync(file, target);
    };
    for (const name of readdirSync(path.join(ROOT, 'subgraphs'))) {
      const file = path.join(ROOT, 'subgraphs', name, SDL);
      if (existsSync(file)) add(name, file);
    }
    add('loyalty', path.join(LOYALTY, 'schema.graphql'));
    return composeSupergraph({ root }).supergraphSdl;
  }
}
