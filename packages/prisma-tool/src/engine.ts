import { type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import {
  type MigrationList,
  type SchemaContainer,
  type SchemaEngine,
} from '@prisma/schema-engine-wasm/schema_engine_bg';
import { readFile } from 'node:fs/promises';
import type { Provider } from './connection';
import { loadAdapterUtils, loadSchemaEngineGlue, resolveInstalled } from './installed';

/** Schema that says no more than which kind of database it is: enough to apply migrations. */
export const bareSchema = (provider: Provider): readonly SchemaContainer[] => [
  { path: 'schema.prisma', content: `datasource db {\n  provider = "${provider}"\n}\n` },
];

/** We manage every table and enum of a context's database ourselves. */
export const NOTHING_EXTERNAL = { externalTables: [], externalEnums: [] };

type Glue = ReturnType<typeof loadSchemaEngineGlue>;
type EngineExports = { __wbindgen_start(): void };

/** The one call that we need of what TypeScript declares only for browsers. */
type WebAssemblyApi = {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, object>,
  ): Promise<{ instance: { exports: EngineExports } }>;
};

/** Where the engine's panics are told. */
export const panics = {
  report: (message: string): void => void process.stderr.write(`schema engine: ${message}\n`),
};

let loaded: Promise<Glue> | undefined;

/**
 * The engine leaves the ten-second timers of its lock behind; a process that is done should not wait for them.
 * Whatever it really waits for has a socket that keeps the process alive.
 */
function withIdleTimers(glue: Glue): object {
  const imports = Object.entries(glue as unknown as Record<string, (...args: unknown[]) => unknown>);
  return Object.fromEntries(
    imports.map(([name, call]) => [
      name,
      name.startsWith('__wbg_setTimeout')
        ? (...args: unknown[]) => (call(...args) as NodeJS.Timeout).unref()
        : call,
    ]),
  );
}

/** Instantiates the engine's WebAssembly once per process. */
async function loadEngine(): Promise<Glue> {
  const glue = loadSchemaEngineGlue();
  const file = resolveInstalled('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyApi };
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    './schema_engine_bg.js': withIdleTimers(glue),
  });
  // The engine's panic hook calls this global. A panic ends the process: its promises never settle.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (message: string) =>
        void process.stderr.write(`schema engine: ${message}
`),
    },
  });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

/** Opens Prisma's schema engine on a database; the caller frees it and disposes the factory. */
export async function openEngine(
  factory: SqlMigrationAwareDriverAdapterFactory,
  schemas: readonly SchemaContainer[],
): Promise<SchemaEngine> {
  loaded ??= loadEngine();
  const { SchemaEngine } = await loaded;
  const { bindMigrationAwareSqlAdapterFactory } = loadAdapterUtils();
  const log = process.env.DEBUG?.includes('prisma-tool')
    ? (line: unknown): void => void process.stderr.write(`[schema-engine] ${String(line)}\n`)
    : (): void => undefined;
  return SchemaEngine.new(
    { datamodels: schemas.map(({ path, content }): [string, string] => [path, content]) },
    log,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

/**
 * Has the engine replay the migrations on a shadow database and remember what they amount to. This build asks for no
 * shadow database by itself in `evaluateDataLoss` and `createMigration` ("must be provided through an external
 * factory"), but both take what an earlier call remembered. The database has to have all the migrations.
 */
export async function replayMigrations(engine: SchemaEngine, migrationsList: MigrationList): Promise<void> {
  await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: true,
    filters: NOTHING_EXTERNAL,
  });
}

/** What the engine says when it refuses. */
export type EngineRefusal = { message: string; code: string | undefined };

/** A line of the engine's own trace (`0: module::function`, `with …`, `at …`), which tells users nothing. */
const TRACE_LINE = /^\s+(\d+: |with |at )/;

/** Reads an engine's error: its text without the trace, and Prisma's code (`P3009`, …) where it has one. */
export function readRefusal(error: unknown): EngineRefusal {
  const parts = (typeof error === 'object' && error !== null ? error : {}) as {
    message?: unknown;
    code?: unknown;
  };
  const message = typeof parts.message === 'string' && parts.message !== '' ? parts.message : String(error);
  const told = message.split('\n').filter((line) => !TRACE_LINE.test(line));
  return {
    message: told.join('\n').trim(),
    code: typeof parts.code === 'string' ? /P\d{4}/.exec(parts.code)?.[0] : undefined,
  };
}
