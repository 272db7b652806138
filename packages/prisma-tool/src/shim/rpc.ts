import {
  type MigrationList,
  type SchemaContainer,
  type SchemaEngine,
} from '@prisma/schema-engine-wasm/schema_engine_bg';
import { readFileSync } from 'node:fs';
import { providerOf } from '../connection';
import { checkConnection, createDatabaseOf } from '../databases';
import { bareSchema, openEngine, readRefusal, replayMigrations } from '../engine';
import { openFactory } from '../factory';
import type { MigrationFactory } from '../migration-factory';

/** A request of the CLI. */
export type RpcRequest = { id: number | string; method: string; params?: Record<string, unknown> };

/** The answer to it, in the shape that the CLI expects of Prisma's own engine. */
export type RpcResponse = { jsonrpc: '2.0'; id: number | string } & (
  | { result: unknown }
  | {
      error: {
        code: number;
        message: string;
        data: { is_panic: false; message: string; meta: null; error_code: string | null };
      };
    }
);

/** Engine methods that are passed on as they are. */
const PASSED_ON = [
  'applyMigrations',
  'createMigration',
  'dbExecute',
  'devDiagnostic',
  'diagnoseMigrationHistory',
  'diff',
  'evaluateDataLoss',
  'introspect',
  'markMigrationApplied',
  'markMigrationRolledBack',
  'reset',
  'schemaPush',
] as const satisfies readonly (keyof SchemaEngine)[];
type PassedOn = (typeof PASSED_ON)[number];

const isPassedOn = (method: string): method is PassedOn => (PASSED_ON as readonly string[]).includes(method);

/** JSON-RPC code that Prisma's engine answers with whatever went wrong. */
const ENGINE_ERROR = 4466;

/** The schema engine's side of the conversation with the stock CLI. */
export class SchemaEngineSession {
  private factory: MigrationFactory | undefined;
  private readonly schemas: SchemaContainer[];
  private engine: Promise<SchemaEngine> | undefined;

  constructor(
    private readonly databaseUrl: string,
    datamodels: readonly string[],
    /** Prints to the person at the terminal, through the CLI. */
    private readonly print: (content: string) => void,
  ) {
    this.schemas = datamodels.map((path) => ({ path, content: readFileSync(path, 'utf8') }));
  }

  /** Answers one request. It never throws: what goes wrong is part of the answer. */
  async answer({ id, method, params = {} }: RpcRequest): Promise<RpcResponse> {
    try {
      return { jsonrpc: '2.0', id, result: (await this.run(method, params)) ?? {} };
    } catch (error) {
      const { message, code } = readRefusal(error);
      return {
        jsonrpc: '2.0',
        id,
        error: {
          code: ENGINE_ERROR,
          message: 'An error happened. Check the data field for details.',
          data: { is_panic: false, message, meta: null, error_code: code ?? null },
        },
      };
    }
  }

  /** Ends the session's connections. */
  async close(): Promise<void> {
    await this.engine?.then(
      (engine) => engine.free(),
      () => undefined,
    );
    await this.factory?.dispose();
  }

  private async open(): Promise<SchemaEngine> {
    this.factory = await openFactory(this.databaseUrl);
    const bare = bareSchema(providerOf(this.databaseUrl));
    return openEngine(this.factory, this.schemas.length > 0 ? this.schemas : bare);
  }

  private async run(method: string, params: Record<string, unknown>): Promise<unknown> {
    // The WebAssembly engine leaves these to the driver adapter, which does not do them.
    if (method === 'createDatabase') return { databaseName: await createDatabaseOf(this.databaseUrl) };
    if (method === 'ensureConnectionValidity') return checkConnection(this.databaseUrl);
    this.engine ??= this.open();
    const engine = await this.engine;
    if (method === 'getDatabaseVersion') return engine.version();
    if (!isPassedOn(method)) throw new Error(`the schema engine has no method ${method}`);
    if (method === 'evaluateDataLoss' || method === 'createMigration') {
      await replayMigrations(engine, params.migrationsList as MigrationList);
    }
    // The CLI and the engine are of one version: the parameters are the engine's own.
    const result = await (engine[method] as (input: unknown) => Promise<unknown>).call(engine, params);
    if (method === 'diff') {
      const { stdout } = result as { stdout: string | null };
      if (stdout !== null) this.print(stdout.trimEnd());
    }
    return result;
  }
}
