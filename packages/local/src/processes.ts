import { providerOfContext } from '@yeyak/prisma-tool';
import { createHmac } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * One process of the platform. `database` says what its context keeps its data in: a PostgreSQL database of its own, a
 * SQLite file, or nothing.
 */
export type ProcessSpec = { name: string; entry: string; database: 'postgresql' | 'sqlite' | null };

/** Ports after the router's own, as docs/conventions.md fixes them. */
const OFFSETS: Record<string, number> = {
  router: 0,
  identity: 1,
  catalog: 2,
  reservation: 3,
  payment: 4,
  fulfillment: 5,
  inventory: 6,
  notification: 7,
  mypage: 8,
  psp: 9,
  marketing: 10,
};

const databaseOf = (clone: string, context: string): ProcessSpec['database'] =>
  existsSync(path.join(clone, 'prisma', context, 'schema.prisma')) ? providerOfContext(clone, context) : null;

/** Names of all contexts that the clone has a folder of, whether they run or not. */
export function findContexts(clone: string): string[] {
  const folder = path.join(clone, 'subgraphs');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/**
 * Finds what there is to run: each context that has a `src/main.ts`, the simulated payment provider, the router. A
 * context that is removed is not missed (X25), one that is added is found.
 * @param only names of contexts to run; all without it
 */
export function findProcesses(clone: string, only?: readonly string[]): ProcessSpec[] {
  const candidates = [
    ...findContexts(clone).map((name) => ({
      name,
      entry: `subgraphs/${name}/src/main.ts`,
      database: databaseOf(clone, name),
    })),
    { name: 'psp', entry: 'subgraphs/payment/src/psp/main.ts', database: null },
    { name: 'router', entry: 'router/src/main.ts', database: null },
  ];
  return candidates.filter(
    ({ name, entry }) => existsSync(path.join(clone, entry)) && (!only || only.includes(name)),
  );
}

/** Ports by name: the conventional ones, counted from the router's; a context that has none comes after them. */
export function assignPorts(names: readonly string[], routerPort = 4000): Map<string, number> {
  let next = Object.keys(OFFSETS).length;
  return new Map(names.map((name) => [name, routerPort + (OFFSETS[name] ?? next++)]));
}

/** What every process is told about the rest. */
export type Surroundings = {
  ports: ReadonlyMap<string, number>;
  redisUrl: string;
  databaseUrl(context: string): string | undefined;
  internalSecret: string;
  /** Seals `identity`'s signing keys in its database: of the same age as the data. */
  keyEncryptionSecret: string;
  /** Folder under which each process has one of its own for files. */
  filesDir: string;
  supergraphPath: string;
  demoData: boolean;
  /** Contexts that are in the supergraph but do not run (X25): the router does not wait for them. */
  absent: readonly string[];
};

/** A secret that two processes share and nobody else: as old as the data, like the one it comes from. */
const derivedSecret = (secret: string, use: string): string =>
  createHmac('sha256', secret).update(use).digest('hex');

/** What `payment` and the simulated payment provider know of each other. */
const pspEnvironment = (spec: ProcessSpec, around: Surroundings): NodeJS.ProcessEnv => {
  const payment = around.ports.get('payment');
  if (spec.name !== 'payment' && spec.name !== 'psp') return {};
  return {
    PSP_API_KEY: derivedSecret(around.internalSecret, 'psp api key'),
    PSP_WEBHOOK_SECRET: derivedSecret(around.internalSecret, 'psp webhook'),
    ...(spec.name === 'psp' && {
      PSP_DATA: path.join(around.filesDir, spec.name, 'books.jsonl'),
      ...(payment !== undefined && { PSP_WEBHOOK_URL: `${origin(payment)}/webhooks/psp` }),
    }),
  };
};

const origin = (port: number): string => `http://127.0.0.1:${port}`;

/** `order-desk` → `ORDER_DESK`, as names of environment variables are written. */
export const variableOf = (name: string): string => name.toUpperCase().replace(/\W/g, '_');

/**
 * What keeps a dozen processes on one machine small, where the person did not set it. Measured, sum of PSS, idle: with ten
 * of them 1.81 GB became 1.33 GB; with eleven it is 1.47 GB, and 1.54 GB with twice the space for young objects. Prisma's WebAssembly is compiled by several threads; glibc keeps a heap for each, and V8 a young
 * generation sized for one busy process.
 */
const SMALL: NodeJS.ProcessEnv = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_TRIM_THRESHOLD_: '131072',
  NODE_OPTIONS: '--max-semi-space-size=2',
};

/** Names that belong to npm and Jest, not to a context. */
const isForeign = (name: string): boolean =>
  /^(npm_|JEST_|INIT_CWD$|NODE_CHANNEL_|NODE_V8_COVERAGE$)/.test(name);

/**
 * The environment of one process (docs/conventions.md): that of the person, without npm's and Jest's, then what it
 * must be told, then `overrides`.
 */
export function environmentOf(
  spec: ProcessSpec,
  around: Surroundings,
  overrides: NodeJS.ProcessEnv = {},
  base: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const inherited = Object.fromEntries(Object.entries(base).filter(([name]) => !isForeign(name)));
  const peers: NodeJS.ProcessEnv = {};
  for (const [name, port] of around.ports) {
    if (name === 'router') continue;
    if (name === 'psp') {
      peers.PSP_URL = origin(port);
      continue;
    }
    peers[`${variableOf(name)}_URL`] = `${origin(port)}/graphql`;
    if (spec.name === 'router') peers[`SUBGRAPH_${variableOf(name)}_URL`] = `${origin(port)}/graphql`;
  }
  if (spec.name === 'router')
    for (const name of around.absent) {
      const variable = `SUBGRAPH_${variableOf(name)}_URL`;
      peers[variable] = base[variable] ?? 'none'; // it may run elsewhere: in another language, say (X23)
    }
  const identity = around.ports.get('identity');
  const databaseUrl = spec.database ? around.databaseUrl(spec.name) : undefined;
  return {
    ...SMALL,
    ...inherited,
    NODE_ENV: 'production',
    APOLLO_TELEMETRY_DISABLED: '1',
    LOG_LEVEL: base.LOG_LEVEL ?? 'info',
    HOST: '127.0.0.1',
    PORT: String(around.ports.get(spec.name)),
    REDIS_URL: around.redisUrl,
    DATABASE_URL: databaseUrl,
    INTERNAL_SECRET: around.internalSecret,
    DATA_DIR: path.join(around.filesDir, spec.name),
    SEED_DEMO: String(around.demoData),
    ...peers,
    ...pspEnvironment(spec, around),
    ...(identity !== undefined && {
      JWKS_URL: `${origin(identity)}/.well-known/jwks.json`,
      JWT_ISSUER: origin(identity),
    }),
    ...(spec.name === 'identity' && {
      KEY_ENCRYPTION_SECRET: base.KEY_ENCRYPTION_SECRET ?? around.keyEncryptionSecret,
    }),
    ...(spec.name === 'router' && { SUPERGRAPH_PATH: around.supergraphPath }),
    ...overrides,
  };
}
