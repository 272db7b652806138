import type { ClientConfig } from 'pg';

/** Where a database is, in the parts that the driver takes. */
export type Connection = Pick<
  ClientConfig,
  'host' | 'port' | 'user' | 'password' | 'database' | 'ssl' | 'application_name'
>;

/** Kinds of database, as a Prisma schema names them. */
export type Provider = 'postgresql' | 'sqlite';

/** The kind of database at an address: `file:…` and a libSQL server's are SQLite's. */
export const providerOf = (databaseUrl: string): Provider =>
  /^(file:|libsql:|https?:|wss?:)/.test(databaseUrl) ? 'sqlite' : 'postgresql';

/**
 * Takes a `postgresql://` address apart. The driver is never given the address itself: a `connectionString` overrides
 * `database`, by which Prisma's adapter would use the main database as its shadow database.
 * A server behind a unix socket is addressed with `?host=/folder/of/the/socket`.
 */
export function parseDatabaseUrl(databaseUrl: string): Connection {
  let url: URL;
  try {
    url = new URL(databaseUrl);
  } catch {
    throw new Error('not a database address (expected postgresql://user:password@host:port/database)');
  }
  if (url.protocol !== 'postgresql:' && url.protocol !== 'postgres:') {
    throw new Error(`not a PostgreSQL address: ${url.protocol}//…`);
  }
  const sslmode = url.searchParams.get('sslmode') ?? 'disable';
  return {
    host: url.searchParams.get('host') ?? decodeURIComponent(url.hostname.replace(/^\[|\]$/g, '')),
    port: Number(url.searchParams.get('port') ?? (url.port || 5432)),
    user: decodeURIComponent(url.username) || undefined,
    password: url.password ? decodeURIComponent(url.password) : undefined,
    database: decodeURIComponent(url.pathname.slice(1)) || undefined,
    // libpq's words: `require` encrypts without checking the certificate, the verify modes check it.
    ssl:
      { disable: false, allow: false, prefer: false, require: { rejectUnauthorized: false } }[sslmode] ??
      true,
    application_name: 'yeyak-prisma-tool',
  };
}

/** The same server, another database. */
export function withDatabase(databaseUrl: string, database: string): string {
  const url = new URL(databaseUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.toString();
}
