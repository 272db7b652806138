import { fileURLToPath } from 'node:url';

/** A libSQL server speaks one of these; a file of one's own is `file:`. */
const SERVERS = ['libsql:', 'http:', 'https:', 'ws:', 'wss:'];

/** Whether an address is one that libSQL understands: `file:…`, or a libSQL server's. */
export const isLibsqlUrl = (url: string): boolean =>
  url.startsWith('file:') || SERVERS.some((scheme) => url.startsWith(`${scheme}//`));

/**
 * The path that a `file:` address names; `undefined` where it is a server's.
 * `file:data/messages.db` is relative to the working directory, `file:/data/messages.db` and
 * `file:///data/messages.db` are absolute. Parameters after a `?` are refused: none would be heeded.
 */
export function fileOf(url: string): string | undefined {
  if (!url.startsWith('file:')) return undefined;
  if (/[?#]/.test(url)) throw new Error('the address of a database file takes no parameters');
  const path = url.startsWith('file://') ? fileURLToPath(url) : decodeURIComponent(url.slice('file:'.length));
  if (path === '') throw new Error('the address names no file');
  return path;
}
