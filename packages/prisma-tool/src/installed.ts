import type * as AdapterPg from '@prisma/adapter-pg';
import type * as AdapterUtils from '@prisma/driver-adapter-utils';
import type * as SchemaEngineWasm from '@prisma/schema-engine-wasm/schema_engine_bg';
import { createRequire } from 'node:module';
import type * as Pg from 'pg';
import type * as YeyakLibsql from '@yeyak/libsql';

/**
 * A `require` that no bundler sees through: what it loads stays in node_modules, where the engine's `.wasm` lies
 * beside its glue. `@prisma/schema-engine-wasm` is an ES module, which Node requires since 20.19; Jest, which has a
 * loader of its own, transforms it (`transformIgnorePatterns` in jest.config.cjs).
 */
const outside = createRequire(__filename);

/** Absolute path of a module's file, as installed. */
export const resolveInstalled = (id: string): string => outside.resolve(id);

/**
 * Loads a package by a `require` that is anchored beside it: from within node_modules Node prints no warning about
 * requiring an ES module.
 */
function load<T>(id: string): T {
  const file = resolveInstalled(id);
  return createRequire(file)(file) as T;
}

/** The PostgreSQL driver. */
export const loadPg = (): typeof Pg => load<typeof Pg>('pg');
/** Prisma's adapter over the driver. */
export const loadAdapterPg = (): typeof AdapterPg => load<typeof AdapterPg>('@prisma/adapter-pg');
/** What binds an adapter to the engine. */
export const loadAdapterUtils = (): typeof AdapterUtils =>
  load<typeof AdapterUtils>('@prisma/driver-adapter-utils');
/** The glue around the engine's WebAssembly, not yet instantiated. */
export const loadSchemaEngineGlue = (): typeof SchemaEngineWasm =>
  load<typeof SchemaEngineWasm>('@prisma/schema-engine-wasm/schema_engine_bg');

/**
 * Ours for SQLite, with its native driver; only who has such a database pays for it. By `require`, as `import()` would
 * pass by what makes TypeScript run in the stand-in for the schema engine.
 */
export const loadLibsql = (): typeof YeyakLibsql =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  require('@yeyak/libsql') as typeof YeyakLibsql;
