import path from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { makeDemoVisits } from '../demo-visits';
import { StartFailure } from '../failure';
import { findGuardians, watchGuardians } from '../guardians';
import { startPlatform, type Platform, type PlatformOptions } from '../platform';
import { findContexts, variableOf } from '../processes';
import { findClone } from '../root';
import { Supervisor } from '../supervisor';

/** Asks for nothing but what demo data have, and needs no signing in. */
export const FIRST_QUERY =
  '{ offerings(first: 3) { edges { node { id kind name { ko en } price { amount currency } } } } }';

const HELP = `npm start [-- options]
  --port <n>     port of the router, 4000 by default; the contexts take the ones after it
  --data <dir>   folder of all data, .yeyak by default
  --no-demo      without demo data
REDIS_URL, DATABASE_URL (any database of a server, with the right to create more) and <CONTEXT>_DATABASE_URL name
servers of your own.`;

function readOptions(args: string[]): PlatformOptions | undefined {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      demo: { type: 'boolean', default: true },
      help: { type: 'boolean', short: 'h' },
    },
    allowNegative: true,
  });
  if (values.help) return undefined;
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_000)) {
    throw new StartFailure(`--port ${values.port} is not a port.`);
  }
  return { dataDir: values.data, routerPort: port, demoData: values.demo };
}

/** The servers that the person's environment names. */
export function givenServers(env: NodeJS.ProcessEnv, contexts: readonly string[]): PlatformOptions['given'] {
  const databaseUrls: Record<string, string> = {};
  for (const context of contexts) {
    const url = env[`${variableOf(context)}_DATABASE_URL`];
    if (url) databaseUrls[context] = url;
  }
  return { databaseUrl: env.DATABASE_URL, redisUrl: env.REDIS_URL, databaseUrls };
}

function announce(platform: Platform): string {
  const router = platform.names.includes('router') ? platform.url('router') : undefined;
  const lines = [`\nYeyak is ready (${platform.startedIn}).\n`];
  if (router) {
    lines.push(
      `  Playground     ${new URL('/', router).href}`,
      `  GraphQL        ${router}`,
      `  Live           ${platform.ws('router')}   (graphql-ws)`,
    );
  }
  lines.push(`  Data and logs  ${platform.home}`);
  if (router) {
    const body = JSON.stringify({ query: FIRST_QUERY });
    lines.push(
      '\nA first query, to paste into the Playground:',
      `  ${FIRST_QUERY}`,
      'or into another terminal:',
      `  curl -s ${router} -H 'content-type: application/json' -d '${body}'`,
    );
  }
  lines.push('\nCtrl-C stops everything; the data stay. npm run reset empties them.');
  return lines.join('\n');
}

/** The demonstration's reservations: made in the background at the first start, as nobody has to wait for them. */
async function visitForDemo(platform: Platform, print: (line: string) => void): Promise<void> {
  if (!platform.names.includes('router') || !platform.names.includes('reservation')) return;
  try {
    const made = await makeDemoVisits(platform.url('router'), path.join(platform.home, 'demo-visits.txt'));
    if (made?.tooEarly === 0)
      print(`\n${made.made} reservations of the demonstration are in place, in every state.`);
    else if (made)
      print(
        `\n${made.made} reservations of the demonstration are in place. ${made.tooEarly} of them are to be marked as ` +
          'no-shows, which nobody is before their time: a start after that goes on.',
      );
  } catch (error) {
    print(
      `\nThe demonstration's reservations are not all in place (${String(error)}); the next start goes on.`,
    );
  }
}

/** Bundling leaves some 200 MB of garbage behind, and a launcher that only waits would never collect it. */
function giveMemoryBack(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** Resolves once the person, the system or npm's end asks us to stop. */
function stopRequest(guardians: readonly number[], abort: AbortController): Promise<string> {
  return new Promise((resolve) => {
    const ask = (why: string): void => {
      resolve(why);
      abort.abort(new StartFailure('Stopped before everything was ready.'));
    };
    // npm passes on a signal that the terminal has sent us as well: any number of them is one wish.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ask(signal));
    watchGuardians(guardians, () => ask('npm has ended'));
  });
}

/**
 * `npm start`: the whole platform until Ctrl-C.
 * @param args the words after the command, see `--help`
 * @returns the exit code
 */
export async function start(args: string[], clone: string = findClone()): Promise<number> {
  const print = (line: string): void => console.log(line);
  // A terminal that was closed is no reason to leave anything running.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const abort = new AbortController();
  let supervisor: Supervisor | undefined;
  let storeEnded: (reason: string) => void = () => undefined;
  const lost = new Promise<string>((resolve) => (storeEnded = resolve));
  try {
    const options = readOptions(args);
    if (!options) {
      print(HELP);
      return 0;
    }
    const guardians = findGuardians();
    const stop = stopRequest(guardians, abort);
    print('Starting Yeyak');
    const platform = await startPlatform({
      ...options,
      clone,
      given: givenServers(process.env, findContexts(clone)),
      print,
      signal: abort.signal,
      guardians,
      onCrash: (name, how) => {
        if (name === 'PostgreSQL' || name === 'Redis') storeEnded(`${name} ended by itself`);
        else void supervisor?.crashed(name, how);
      },
    });
    supervisor = new Supervisor((name) => platform.start(name), print);
    print(announce(platform));
    giveMemoryBack();
    if (options.demoData) void visitForDemo(platform, print);
    const failure = await Promise.race([stop.then(() => undefined), lost]);
    supervisor.stop();
    print(failure ? `\n${failure}; stopping everything. Its log is below ${platform.home}.` : '\nStopping …');
    await platform.stopAll();
    print('Everything has stopped.');
    return failure ? 1 : 0;
  } catch (error) {
    if (!(error instanceof StartFailure)) throw error;
    console.error(`\n${error.message}`);
    return 1;
  }
}
