import { MigrationAdapterFactory } from './adapter';
import { sqliteMigrationFactory } from './adapter.sqlite';
import { parseDatabaseUrl, providerOf } from './connection';
import type { MigrationFactory } from './migration-factory';

/** For the kind of database that an address names. */
export const openFactory = async (databaseUrl: string): Promise<MigrationFactory> =>
  providerOf(databaseUrl) === 'sqlite'
    ? sqliteMigrationFactory(databaseUrl)
    : new MigrationAdapterFactory(parseDatabaseUrl(databaseUrl));
