import type * as AdapterPg from '@prisma/adapter-pg';
import type * as AdapterUtils from '@prisma/driver-adapter-utils';
import type * as SchemaEngineWasm from '@prisma/schema-engine-wasm/schema_engine_bg';
import type * as Pg from 'pg';

/**
 * Node's own `require`, anchored here.
 *
 * `@prisma/schema-engine-wasm` is an ES module. Node 20.19 and later `require()` such a module, but Jest puts its
 * own loader in front of `require`, which cannot; so the loader is asked of Node itself. It also keeps the engine,
 * the driver and its adapter in ONE realm: wasm-bindgen asks `instanceof Error` and `instanceof Promise`, which are
 * false across the border of Jest's sandbox. A bundler cannot see these calls: what they load stays external.
 */
const nativeModule = process.getBuiltinModule('node:module');
const nativeRequire = nativeModule.createRequire(__filename);

/** Absolute path of a module's file, as Node resolves it. */
export const resolveNative = (id: string): string => nativeRequire.resolve(id);

/**
 * Loads a package in Node's own realm. The `require` used is one anchored beside the package itself: from within
 * node_modules Node prints no warning about requiring an ES module.
 */
function load<T>(id: string): T {
  const file = nativeRequire.resolve(id);
  return nativeModule.createRequire(file)(file) as T;
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
