/** What the stock CLI may start the schema engine for. */
export type ShimInvocation =
  | { mode: 'version' }
  /** One-off question about a database, answered by the exit code. */
  | { mode: 'command'; command: 'can-connect-to-database' | 'create-database'; databaseUrl: string }
  /** JSON-RPC over stdin and stdout. */
  | { mode: 'rpc'; datamodels: string[]; databaseUrl: string | undefined };

/** Flags of the engine that take a value and mean nothing here. */
const IGNORED_WITH_VALUE = new Set(['--enabled-preview-features', '--extension-types']);

const isCommand = (word: string | undefined): word is 'can-connect-to-database' | 'create-database' =>
  word === 'can-connect-to-database' || word === 'create-database';

/** Address out of the JSON that the CLI passes as `--datasource`. */
function readDatasource(json: string): string | undefined {
  const { url, shadowDatabaseUrl } = JSON.parse(json) as { url?: string; shadowDatabaseUrl?: string };
  return url ?? shadowDatabaseUrl;
}

/** Reads the engine's command line. An unknown argument is an error: a later CLI may mean something by it. */
export function parseShimArgs(argv: readonly string[]): ShimInvocation {
  const rest = [...argv];
  const datamodels: string[] = [];
  let databaseUrl: string | undefined;
  let command: string | undefined;
  const valueOf = (flag: string): string => {
    const value = rest.shift();
    if (value === undefined) throw new Error(`${flag} needs a value`);
    return value;
  };
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--version') return { mode: 'version' };
    else if (word === '--datamodels') datamodels.push(valueOf(word));
    else if (word === '--datasource') databaseUrl = readDatasource(valueOf(word));
    else if (word === 'cli') command = valueOf(word);
    else if (IGNORED_WITH_VALUE.has(word)) valueOf(word);
    else throw new Error(`unknown argument ${word}`);
  }
  if (command === undefined) return { mode: 'rpc', datamodels, databaseUrl };
  if (!isCommand(command)) throw new Error(`unknown command ${command}`);
  if (!databaseUrl) throw new Error(`${command} needs a --datasource with an address`);
  return { mode: 'command', command, databaseUrl };
}
