import { readEnv } from '@yeyak/service-kit';
import { z } from 'zod';
import { type SubgraphAddress, type SubgraphAddresses, variableOf } from './subgraphs/addresses';

/** `SUBGRAPH_<NAME>_URL` and its two companions. */
const ADDRESS = /^SUBGRAPH_([A-Z0-9_]+?)_(WS_URL|URL|TIMEOUT_MS)$/;
/** The value by which an operator says that a context is not deployed at all (X25). */
const ABSENT = 'none';

const positive = z.coerce.number().int().min(1);
const webUrl = z.union([z.literal(ABSENT), z.url({ protocol: /^https?$/ })], {
  error: `must be an http(s) URL, or "${ABSENT}" where the context is not deployed`,
});
const companions = {
  URL: webUrl,
  WS_URL: z.url({ protocol: /^wss?$/, error: 'must be a ws(s) URL' }),
  TIMEOUT_MS: positive,
} as const;

const base = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  INTERNAL_SECRET: z.string().min(32),
  /** The composed supergraph; watched, and loaded again when it changes. */
  SUPERGRAPH_PATH: z.string().min(1).default('router/supergraph.graphql'),
  /** Where the identity provider publishes its keys, and the `iss` that its tokens carry. */
  JWKS_URL: z.url({ protocol: /^https?$/ }),
  JWT_ISSUER: z.string().min(1),
  JWT_AUDIENCE: z.string().min(1).optional(),
  JWT_CLOCK_TOLERANCE_SECONDS: z.coerce.number().int().min(0).max(300).default(5),
  /** How long a subgraph may take to answer, where `SUBGRAPH_<NAME>_TIMEOUT_MS` does not say otherwise. */
  SUBGRAPH_TIMEOUT_MS: positive.default(5_000),
  INTROSPECTION: z.stringbool().default(true),
  PLAYGROUND: z.stringbool().default(true),
  /** Origins, separated by commas, whose web apps may read answers; none by default. */
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((origin) => origin.trim())
        .filter((origin) => origin !== ''),
    ),
  /** Largest request body, and largest WebSocket message, in bytes. */
  BODY_LIMIT_BYTES: positive.default(256 * 1024),
  LIMIT_DEPTH: positive.default(12),
  LIMIT_ALIASES: positive.default(30),
  LIMIT_TOKENS: positive.default(3_000),
  LIMIT_COMPLEXITY: positive.default(20_000),
  /** Events that may wait for one slow subscriber before its subscription is ended. */
  SUBSCRIPTION_BUFFER: positive.default(128),
  /** Operations that one WebSocket may run at a time. */
  SOCKET_OPERATIONS: positive.default(100),
});

/** Everything that the router is told from outside. */
export type RouterEnv = z.infer<typeof base> & { subgraphs: SubgraphAddresses };

/**
 * Reads the router's environment.
 * @throws one error that lists everything that is wrong, by variable; values are never shown.
 */
export function readRouterEnv(source: NodeJS.ProcessEnv = process.env): RouterEnv {
  const shape: Record<string, z.ZodType> = {};
  for (const key of Object.keys(source)) {
    const kind = ADDRESS.exec(key)?.[2] as keyof typeof companions | undefined;
    if (kind) shape[key] = companions[kind];
  }
  const values = readEnv(base.extend(shape), source) as z.infer<typeof base> & Record<string, unknown>;
  return { ...values, subgraphs: addresses(values, values.SUBGRAPH_TIMEOUT_MS) };
}

function addresses(values: Record<string, unknown>, timeoutMs: number): SubgraphAddresses {
  const found = new Map<string, SubgraphAddress | 'absent'>();
  for (const [key, url] of Object.entries(values)) {
    const [, name, kind] = ADDRESS.exec(key) ?? [];
    if (!name || kind !== 'URL' || typeof url !== 'string') continue;
    const own = { ws: values[`SUBGRAPH_${name}_WS_URL`], timeout: values[`SUBGRAPH_${name}_TIMEOUT_MS`] };
    found.set(
      variableOf(name),
      url === ABSENT
        ? 'absent'
        : {
            url,
            wsUrl: typeof own.ws === 'string' ? own.ws : url.replace(/^http/, 'ws'),
            timeoutMs: typeof own.timeout === 'number' ? own.timeout : timeoutMs,
          },
    );
  }
  return found;
}
