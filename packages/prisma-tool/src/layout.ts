import { type MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Provider } from './connection';

/** Nearest folder, from here upwards, that holds `prisma/` beside a `package.json`. */
export function findRoot(from: string = process.cwd()): string {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'prisma')) && existsSync(path.join(folder, 'package.json')))
      return folder;
    if (folder === path.dirname(folder)) throw new Error(`no prisma/ folder in ${from} or above it`);
  }
}

/** The files of one context under `prisma/`. */
export type ContextLayout = {
  context: string;
  folder: string;
  schema: string;
  config: string;
  migrations: string;
};

/** Where a context keeps what. The name is checked: it becomes part of a path. */
export function layoutOf(root: string, context: string): ContextLayout {
  if (!/^[a-z][a-z0-9-]*$/.test(context)) throw new Error(`not a context's name: ${JSON.stringify(context)}`);
  const folder = path.join(root, 'prisma', context);
  return {
    context,
    folder,
    schema: path.join(folder, 'schema.prisma'),
    config: path.join(folder, 'prisma.config.ts'),
    migrations: path.join(folder, 'migrations'),
  };
}

/** The kind of database that a Prisma schema is for. */
export function schemaProvider(schema: string): Provider {
  const datasource = /^\s*datasource\s+\w+\s*\{([^}]*)\}/m.exec(schema)?.[1] ?? '';
  const provider = /^\s*provider\s*=\s*"([^"]+)"/m.exec(datasource)?.[1];
  if (provider === 'postgresql' || provider === 'sqlite') return provider;
  throw new Error(`the schema names no provider that we know: ${provider ?? 'none'}`);
}

/** The kind of database that a context keeps its data in. */
export const providerOfContext = (root: string, context: string): Provider =>
  schemaProvider(readFileSync(layoutOf(root, context).schema, 'utf8'));

/** Every context that has a schema, by name. */
export function listContexts(root: string): string[] {
  return readdirSync(path.join(root, 'prisma'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(layoutOf(root, entry.name).schema))
    .map((entry) => entry.name)
    .sort();
}

const readIfThere = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

/** Reads a folder of migrations as the engine wants it told; a folder that is not there has none. */
export function readMigrations(folder: string): MigrationList {
  const names = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];
  return {
    baseDir: path.resolve(folder),
    lockfile: { path: 'migration_lock.toml', content: readIfThere(path.join(folder, 'migration_lock.toml')) },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => {
      const script = readIfThere(path.join(folder, name, 'migration.sql'));
      return {
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content:
            script === null
              ? { tag: 'error' as const, value: `${name}/migration.sql is missing` }
              : { tag: 'ok' as const, value: script },
        },
      };
    }),
  };
}
