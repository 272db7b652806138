import { applyAll, createDatabase } from '@yeyak/prisma-tool';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle';
import { generate } from './commands/build';
import { StartFailure } from './failure';
import { claimHome } from './home';
import { endLeftovers, ManagedProcess } from './managed-process';
import { addressBook, type PlatformFacts, type PlatformHandle } from './platform-handle';
import { requirePort, reservePorts } from './ports';
import { assignPorts, environmentOf, findContexts, findProcesses, type ProcessSpec } from './processes';
import { Progress, settle } from './progress';
import { findClone } from './root';
import { secretFile } from './secret-file';
import { ensureSupergraph } from './supergraph';
import { startPostgres } from './stores/postgres';
import { startRedis } from './stores/redis';

const READY_TIMEOUT_MS = 60_000;
/** PostgreSQL's port beside a router on 4000. */
const POSTGRES_PORT = 54_329;

export type PlatformOptions = {
  /** Folder of all data, logs and secrets; `.yeyak` of the clone by default. As root it may be moved. */
  dataDir?: string;
  /** Names of what to run; everything that has a `main.ts` by default. */
  contexts?: readonly string[];
  /** `default` counts from `routerPort`; `free` takes ports that nobody else has, for tests. */
  ports?: 'default' | 'free';
  routerPort?: number;
  /** Variables per process (`'*'`: for all). */
  env?: Readonly<Record<string, NodeJS.ProcessEnv>>;
  demoData?: boolean;
  /** `false` for tests: the database forces nothing to the disk. */
  durable?: boolean;
  /** Servers that somebody else runs: `databaseUrl` of any database with the right to create more, or per context. */
  given?: { databaseUrl?: string; databaseUrls?: Readonly<Record<string, string>>; redisUrl?: string };
  /** Gets the progress lines and warnings; silence without it. */
  print?: (line: string) => void;
  /** Gives up starting, and cleans up. */
  signal?: AbortSignal;
  /** Processes that are watching over us, noted for a later start; see `claimHome`. */
  guardians?: readonly number[];
  /** Told when a store or a process ended by itself. */
  onCrash?: (name: string, how: string) => void;
  clone?: string;
};

/** A platform that this process started. */
export type Platform = PlatformHandle & {
  /** The folder that its data are really in. */
  home: string;
  facts: PlatformFacts;
  /** How long the start took. */
  startedIn: string;
  /** Stops every process, then the stores. */
  stopAll(): Promise<void>;
};

/** What to undo when a start fails half-way, and when the platform stops: the last thing started goes first. */
class Undo {
  private readonly tasks: (() => Promise<void> | void)[] = [];
  private running: Promise<void> | undefined;

  add(task: () => Promise<void> | void): void {
    this.tasks.unshift(task);
  }

  run(): Promise<void> {
    return (this.running ??= (async () => {
      const failures: unknown[] = [];
      for (const task of this.tasks) {
        try {
          await task();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    })());
  }
}

/**
 * Starts the whole platform: stores, databases, migrations, bundles, every context and the router, all that can be
 * side by side. Resolves when all are ready; when anything fails, everything that was started is stopped first.
 */
export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const undo = new Undo();
  try {
    return await start(options, undo);
  } catch (error) {
    await undo.run().catch(() => undefined);
    throw error;
  }
}

async function start(options: PlatformOptions, undo: Undo): Promise<Platform> {
  const { signal } = options;
  const clone = options.clone ?? findClone();
  const progress = new Progress(options.print);
  const specs = findProcesses(clone, options.contexts);
  if (specs.length === 0)
    throw new StartFailure('There is nothing to start: no subgraphs/<context>/src/main.ts.');

  const home = await claimHome({
    dataDir: options.dataDir ?? path.join(clone, '.yeyak'),
    guardians: options.guardians,
    print: progress.print,
  });
  undo.add(() => home.release());
  await endLeftovers(home.run);
  const { ports, postgresPort } = await choosePorts(specs, options, undo);
  home.note({ url: `http://127.0.0.1:${ports.get('router') ?? [...ports.values()][0]}` });
  signal?.throwIfAborted();

  const namesOf = (database: ProcessSpec['database']): string[] =>
    specs.filter((spec) => spec.database === database).map((spec) => spec.name);
  const databases = namesOf('postgresql');
  const files = namesOf('sqlite');
  const internalSecret = secretFile(path.join(home.folder, 'internal.secret'));
  const keyEncryptionSecret = secretFile(path.join(home.folder, 'key-encryption.secret'));
  const entries = Object.fromEntries(specs.map((spec) => [spec.name, spec.entry]));
  let redisUrl = '';
  const databaseUrls: Record<string, string> = {};
  // Made by us, so the files belong to who started us, as whom their contexts run as well; others may not look.
  const filesOfSqlite = path.join(home.folder, 'sqlite');
  if (files.length > 0) mkdirSync(filesOfSqlite, { recursive: true, mode: 0o700 });
  for (const name of files) {
    const own = options.given?.databaseUrls?.[name];
    databaseUrls[name] = own ?? pathToFileURL(path.join(filesOfSqlite, `${name}.db`)).href;
  }

  const redis = async (): Promise<string> => {
    const server = await startRedis({
      dir: path.join(home.folder, 'redis'),
      url: options.given?.redisUrl,
      clone,
    });
    undo.add(() => server.stop());
    void server.exited.then(() => stopped || options.onCrash?.('Redis', 'it ended'));
    redisUrl = server.url;
    return server.description;
  };
  const postgres = async (): Promise<string> => {
    if (databases.length === 0) return 'no context needs it';
    const given = options.given ?? {};
    for (const name of databases) {
      const own = given.databaseUrls?.[name];
      if (own) databaseUrls[name] = own;
    }
    const missing = databases.filter((name) => !databaseUrls[name]);
    if (missing.length === 0) return 'the ones given';
    let adminUrl = given.databaseUrl;
    if (!adminUrl) {
      const dir = path.join(home.folder, 'postgres');
      const server = await startPostgres({ dir, port: postgresPort, durable: options.durable, clone });
      undo.add(() => server.stop());
      void server.exited.then(() => stopped || options.onCrash?.('PostgreSQL', 'it ended'));
      adminUrl = server.adminUrl;
    }
    for (const name of missing) {
      await createDatabase({ adminUrl, name });
      databaseUrls[name] = withDatabase(adminUrl, name);
    }
    return `${missing.length} databases, ${options.given?.databaseUrl ? 'on the server given' : `port ${new URL(adminUrl).port}`}`;
  };
  const migrate = async (): Promise<string> => {
    const targets = [...databases, ...files].map((context) => ({
      context,
      databaseUrl: databaseUrls[context] ?? '',
      root: clone,
    }));
    const results = await applyAll(targets);
    const count = results.reduce((sum, { applied }) => sum + applied.length, 0);
    return count === 0 ? 'up to date' : `${count} applied`;
  };

  let stopped = false;
  await settle([
    progress.step('Redis', redis),
    progress.step('PostgreSQL', postgres).then(() => progress.step('Migrations', migrate)),
    (async () => {
      await generate(clone, progress);
      await progress.step('Bundles', async () =>
        (await bundle(clone, entries)).bundled ? `${specs.length} made` : 'unchanged',
      );
    })(),
    specs.some((spec) => spec.name === 'router')
      ? progress.step('Supergraph', async () =>
          (await ensureSupergraph(clone)).composed ? 'composed' : 'unchanged',
        )
      : Promise.resolve(),
  ]);
  signal?.throwIfAborted();

  const around = {
    ports,
    redisUrl,
    databaseUrl: (context: string) => databaseUrls[context],
    internalSecret,
    keyEncryptionSecret,
    filesDir: path.join(home.folder, 'files'),
    supergraphPath: path.join(clone, 'router', 'supergraph.graphql'),
    demoData: options.demoData ?? false,
    absent: findContexts(clone).filter((name) => !ports.has(name)),
  };
  const processes = new Map(
    specs.map((spec) => {
      mkdirSync(path.join(around.filesDir, spec.name), { recursive: true });
      const managed = new ManagedProcess({
        name: spec.name,
        bundle: path.join(clone, 'dist', `${spec.name}.cjs`),
        port: ports.get(spec.name) ?? 0,
        cwd: clone,
        runDir: home.run,
        logsDir: home.logs,
        watchParent: path.join(clone, 'packages', 'local', 'bin', 'lib', 'watch-parent.cjs'),
        env: environmentOf(spec, around, { ...options.env?.['*'], ...options.env?.[spec.name] }),
        warn: (line) => progress.print(line),
        onCrash: (_, how) => options.onCrash?.(spec.name, how),
      });
      return [spec.name, managed] as const;
    }),
  );
  undo.add(async () => {
    stopped = true;
    await settle([...processes.values()].map((managed) => managed.close()));
  });
  await startAll(processes, progress, signal);

  const facts: PlatformFacts = { ports: Object.fromEntries(ports), databaseUrls, redisUrl, internalSecret };
  const one = (name: string): ManagedProcess => {
    const managed = processes.get(name);
    if (!managed) throw new Error(`no process "${name}"; there are ${[...processes.keys()].join(', ')}`);
    return managed;
  };
  const startOne = async (name: string, env?: NodeJS.ProcessEnv, other?: string): Promise<void> => {
    one(name).spawn(env, other);
    await one(name).untilReady(READY_TIMEOUT_MS);
  };
  home.note({ phase: 'running' });
  return {
    ...addressBook(facts),
    facts,
    home: home.folder,
    startedIn: progress.elapsed(),
    stop: async (name, how) => one(name).stop(how),
    start: startOne,
    restart: async (name, env, other) => {
      await one(name).stop();
      await startOne(name, env, other);
    },
    kill: async (name) => one(name).stop('SIGKILL'),
    logs: async (name, lines) => one(name).logs(lines),
    stopAll: () => {
      home.note({ phase: 'stopping' });
      return undo.run();
    },
  };
}

const withDatabase = (adminUrl: string, name: string): string => {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.toString();
};

/** Ports for all, each free: otherwise the person learns now which one is taken, and by whom. */
async function choosePorts(
  specs: readonly ProcessSpec[],
  options: PlatformOptions,
  undo: Undo,
): Promise<{ ports: Map<string, number>; postgresPort: number }> {
  const names = specs.map((spec) => spec.name);
  if (options.ports === 'free') {
    const block = await reservePorts(names.length + 1);
    undo.add(() => block.release());
    const [postgresPort = 0, ...rest] = block.ports;
    return { ports: new Map(names.map((name, index) => [name, rest[index] ?? 0])), postgresPort };
  }
  const routerPort = options.routerPort ?? 4000;
  const ports = assignPorts(names, routerPort);
  for (const [name, port] of ports) {
    await requirePort(port, name, 'End that process, or choose other ports: npm start -- --port 5000');
  }
  return { ports, postgresPort: routerPort === 4000 ? POSTGRES_PORT : routerPort + 329 };
}

/** Spawns all at once. The first that does not get ready ends the start. */
async function startAll(
  processes: ReadonlyMap<string, ManagedProcess>,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const managed of processes.values()) managed.spawn();
  const ready = [...processes.values()].map((managed) =>
    progress.step(managed.name, async () => {
      await managed.untilReady(READY_TIMEOUT_MS, signal);
      return `pid ${managed.pid}`;
    }),
  );
  try {
    await Promise.all(ready);
  } catch (error) {
    progress.mute();
    throw error;
  }
}
