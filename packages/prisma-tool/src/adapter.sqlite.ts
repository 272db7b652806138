import { type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { MigrationFactory } from './migration-factory';
import { loadLibsql } from './installed';

/**
 * Prisma's adapter for libSQL, fit for migrations: a script goes to the database whole and as one transaction, so that
 * one that fails leaves nothing behind. Foreign keys are not heeded meanwhile, as they cannot be switched off within a
 * transaction and a table that is made anew is dropped first.
 */
export async function sqliteMigrationFactory(databaseUrl: string): Promise<MigrationFactory> {
  const { LibsqlAdapter } = loadLibsql();
  // Who applies holds the file's lock, and the shadow database is in memory.
  const stock = new LibsqlAdapter(databaseUrl, { exclusive: false });
  const opened: SqlDriverAdapter[] = [];
  const factory: MigrationFactory = {
    provider: 'sqlite',
    adapterName: stock.adapterName,
    lastFailure: undefined,
    connect: async () => open(await stock.connect()),
    connectToShadowDb: async () => open(await stock.connectToShadowDb()),
    async dispose() {
      for (const adapter of opened.splice(0)) await adapter.dispose();
    },
  };

  function open(adapter: SqlDriverAdapter): SqlDriverAdapter {
    const runScript = adapter.executeScript.bind(adapter);
    adapter.executeScript = async (script) => {
      try {
        await runScript(`PRAGMA foreign_keys = OFF;\nBEGIN IMMEDIATE;\n${script}\n;COMMIT;`);
      } catch (error) {
        const { message, code } = refusalOf(error);
        factory.lastFailure = { script, message, code: `SQLite ${code}`, line: undefined };
        throw error;
      } finally {
        await runScript('PRAGMA foreign_keys = ON');
      }
    };
    opened.push(adapter);
    return adapter;
  }
  return factory;
}

/** What SQLite says, and its number for that. */
function refusalOf(error: unknown): { message: string; code: number } {
  const { message, cause } = error as { message: string; cause?: Record<string, unknown> };
  return {
    message: typeof cause?.originalMessage === 'string' ? cause.originalMessage : message,
    code: Number(cause?.originalCode ?? 1),
  };
}
