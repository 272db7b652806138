import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';
import { reasonOf } from './failure';
import { type Platform } from './platform';
import { addressBook, type PlatformFacts, type PlatformHandle } from './platform-handle';

type Order = {
  name: string;
  signal?: NodeJS.Signals;
  env?: NodeJS.ProcessEnv;
  bundle?: string;
  lines?: number;
};
type Verb = 'stop' | 'start' | 'restart' | 'kill' | 'logs';

/** The way to a platform for other processes of this machine. `url` contains the secret that opens it. */
export type ControlServer = { url: string; close(): Promise<void> };

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
};

/**
 * Lets other processes (Jest's workers) stop and start the processes of a platform, over loopback HTTP behind a random
 * path.
 */
export async function serveControl(platform: Platform): Promise<ControlServer> {
  const token = randomBytes(24).toString('base64url');
  const verbs: Record<Verb, (order: Order) => Promise<unknown>> = {
    stop: ({ name, signal }) => platform.stop(name, signal),
    start: ({ name, env, bundle }) => platform.start(name, env, bundle),
    restart: ({ name, env, bundle }) => platform.restart(name, env, bundle),
    kill: ({ name }) => platform.kill(name),
    logs: ({ name, lines }) => platform.logs(name, lines),
  };
  const answer = async (request: IncomingMessage): Promise<unknown> => {
    const [, given, verb = ''] = (request.url ?? '').split('/');
    if (given !== token) throw new Error('not allowed');
    if (verb === 'facts') return platform.facts;
    if (!(verb in verbs)) throw new Error(`cannot ${verb}`);
    return verbs[verb as Verb](JSON.parse(await bodyOf(request)) as Order);
  };
  const server = createServer((request, response) => {
    // Between two orders a spec may be busy for longer than a connection is kept: it would write into a closed one.
    response.setHeader('connection', 'close');
    answer(request).then(
      (result) => response.end(JSON.stringify({ result: result ?? null })),
      (error: unknown) => response.writeHead(500).end(JSON.stringify({ error: reasonOf(error) })),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function ask<T>(controlUrl: string, verb: Verb | 'facts', order?: Order): Promise<T> {
  const response = await fetch(`${controlUrl}/${verb}`, {
    method: 'POST',
    body: JSON.stringify(order ?? {}),
  });
  const answer = (await response.json()) as { result: T; error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.result;
}

/**
 * A handle on a platform that another process started.
 * @param controlUrl what `serveControl` returned there; in end-to-end tests `process.env.YEYAK_TEST_PLATFORM`
 */
export async function connectPlatform(
  controlUrl: string | undefined = process.env.YEYAK_TEST_PLATFORM,
): Promise<PlatformHandle> {
  if (!controlUrl) throw new Error('no platform to connect to: YEYAK_TEST_PLATFORM is not set');
  const tell = (verb: Verb, order: Order): Promise<void> =>
    ask<null>(controlUrl, verb, order).then(() => undefined);
  return {
    ...addressBook(await ask<PlatformFacts>(controlUrl, 'facts')),
    stop: (name, signal) => tell('stop', { name, signal }),
    start: (name, env, bundle) => tell('start', { name, env, bundle }),
    restart: (name, env, bundle) => tell('restart', { name, env, bundle }),
    kill: (name) => tell('kill', { name }),
    logs: (name, lines) => ask<string[]>(controlUrl, 'logs', { name, lines }),
  };
}
