import { PrismaLibSql } from '@prisma/adapter-libsql';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { LocalClient } from './client';
import { lockDatabaseFile } from './file-lock';
import { fileOf, isLibsqlUrl } from './url';

type Client = ReturnType<PrismaLibSql['createClient']>;

export interface LibsqlAdapterOptions {
  /**
   * Whether to keep other processes away from the file; they are by default. Without it whoever calls sees to that:
   * a tool that holds the lock already, a spec that looks into the file.
   */
  exclusive?: boolean;
  /** For a libSQL server. */
  authToken?: string;
}

/**
 * The driver adapter of a Prisma client whose schema says `provider = "sqlite"`: on a file (`file:…`) that this process
 * alone writes from `$connect` to `$disconnect`, or on a libSQL server.
 *
 * Statements follow one another, and none runs within another's interactive transaction: Prisma's adapter holds a lock
 * from a transaction's begin to its end. Asking the client instead of `tx` while a transaction is open therefore waits
 * for the transaction.
 */
export class LibsqlAdapter extends PrismaLibSql {
  private readonly exclusive: boolean;

  /** @throws where the address is none that libSQL understands */
  constructor(url: string, { exclusive = true, authToken }: LibsqlAdapterOptions = {}) {
    if (!isLibsqlUrl(url)) throw new Error('not a libSQL address (expected file:… or libsql://…)');
    // Whole milliseconds, as Prisma's own engine keeps them.
    super({ url, authToken }, { timestampFormat: 'unixepoch-ms' });
    this.exclusive = exclusive;
  }

  /** @throws {DatabaseInUse} where another process writes the file */
  override createClient(config: Parameters<PrismaLibSql['createClient']>[0]): Client {
    if (config.url === ':memory:') return asClient(new LocalClient(':memory:'));
    const file = fileOf(config.url);
    if (file === undefined) return writing(super.createClient(config));
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    const lock = this.exclusive ? lockDatabaseFile(file) : undefined;
    try {
      return asClient(new LocalClient(file, () => lock?.release()));
    } catch (error) {
      lock?.release();
      throw error;
    }
  }
}

/** It has what Prisma's adapter calls, which is less than the whole interface. */
const asClient = (client: LocalClient): Client => client as unknown as Client;

/** A server's client whose transactions all may write: one that turned to writing later could fail at that. */
function writing(client: Client): Client {
  const transaction = client.transaction.bind(client);
  client.transaction = () => transaction('write');
  return client;
}
