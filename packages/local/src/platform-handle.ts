/** How a running platform is used: from the process that started it, or from a test's worker (`connectPlatform`). */
export type PlatformHandle = {
  /** Names of all processes: contexts, `psp`, `router`. */
  names: readonly string[];
  /** Address of a process: `…/graphql` of a context and the router, the origin of `psp`. */
  url(name: string): string;
  /** The same for graphql-ws: `ws://…/graphql`. */
  ws(name: string): string;
  /** Database of a context. */
  databaseUrl(context: string): string;
  redisUrl: string;
  /** Key with which the router and the contexts sign who is asking. */
  internalSecret: string;
  /** Stops a process, by SIGTERM unless told otherwise; gone when this resolves. */
  stop(name: string, signal?: NodeJS.Signals): Promise<void>;
  /** Starts it (with variables, or a bundle, that differ this time) and waits until it is ready. */
  start(name: string, env?: NodeJS.ProcessEnv, bundle?: string): Promise<void>;
  /** Stop, then start. */
  restart(name: string, env?: NodeJS.ProcessEnv, bundle?: string): Promise<void>;
  /** `kill -9`: no draining, no goodbye. */
  kill(name: string): Promise<void>;
  /** Last log lines of a process. */
  logs(name: string, lines?: number): Promise<string[]>;
};

/** What a handle knows without asking: sent as one message to whoever connects. */
export type PlatformFacts = {
  ports: Record<string, number>;
  databaseUrls: Record<string, string>;
  redisUrl: string;
  internalSecret: string;
};

const found = <T>(value: T | undefined, what: string, among: object): T => {
  if (value === undefined) throw new Error(`no ${what}; there are ${Object.keys(among).join(', ')}`);
  return value;
};

/** The part of a handle that only looks things up. */
export function addressBook(
  facts: PlatformFacts,
): Pick<PlatformHandle, 'names' | 'url' | 'ws' | 'databaseUrl' | 'redisUrl' | 'internalSecret'> {
  const host = (name: string): string =>
    `127.0.0.1:${found(facts.ports[name], `process "${name}"`, facts.ports)}`;
  return {
    names: Object.keys(facts.ports),
    url: (name) => `http://${host(name)}${name === 'psp' ? '' : '/graphql'}`,
    ws: (name) => `ws://${host(name)}/graphql`,
    databaseUrl: (context) =>
      found(facts.databaseUrls[context], `database of "${context}"`, facts.databaseUrls),
    redisUrl: facts.redisUrl,
    internalSecret: facts.internalSecret,
  };
}
