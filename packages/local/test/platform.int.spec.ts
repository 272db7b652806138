import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readLock } from '../bin/lib/lock.cjs';
import { describeProcess, identify } from '../bin/lib/process-table.cjs';
import { bundle } from '../src/bundle';
import { connectPlatform, serveControl } from '../src/control';
import { startPlatform, type Platform, type PlatformOptions } from '../src/platform';
import { type PlatformFacts } from '../src/platform-handle';
import { untilGone } from '../src/stores/server-process';
import { Cleanup, hold } from './fixtures/processes';
import { littleClone } from './fixtures/little-clone';

jest.setTimeout(180_000); // several starts each, beside whatever else the machine does
const cleanup = new Cleanup();
afterEach(() => cleanup.run());

type Answer = { name: string; pid: number; env: Record<string, string> };

const ask = async (port: number | undefined, route = '/'): Promise<Answer> =>
  (await (await fetch(`http://127.0.0.1:${port}${route}`)).json()) as Answer;

const isUp = (port: number | undefined): Promise<boolean> =>
  ask(port).then(
    () => true,
    () => false,
  );

function place(contexts: readonly string[] = ['alpha', 'beta']): { clone: string; dataDir: string } {
  const folder = cleanup.folder();
  return { clone: littleClone(folder, contexts), dataDir: path.join(folder, 'data') };
}

async function begin(options: PlatformOptions): Promise<Platform> {
  const platform = await startPlatform({ ports: 'free', durable: false, ...options });
  cleanup.add(() => platform.stopAll());
  return platform;
}

test('starts what it finds, tells each where the others are, and leaves nothing when stopped', async () => {
  const lines: string[] = [];
  const where = place();
  const platform = await begin({ ...where, print: (line) => lines.push(line) });
  const { ports } = platform.facts;
  const alpha = await ask(ports.alpha);
  expect(alpha.env).toMatchObject({
    BETA_URL: platform.url('beta'),
    REDIS_URL: platform.redisUrl,
    INTERNAL_SECRET: platform.internalSecret,
    SEED_DEMO: 'false',
  });
  expect(lines.map((line) => /^ {2}✓ (\w+)/.exec(line)?.[1]).sort()).toEqual(
    ['Bundles', 'Migrations', 'PostgreSQL', 'Redis', 'alpha', 'beta'].sort(),
  );
  await platform.stopAll();
  expect(describeProcess(alpha.pid)).toBeUndefined();
  expect(readdirSync(path.join(where.dataDir, 'run'))).toEqual([]);
  expect(existsSync(path.join(where.dataDir, 'launcher.lock'))).toBe(false);
});

test('stops, starts with other variables, restarts and kills one process at a time; its log stays at hand', async () => {
  const platform = await begin(place());
  const { ports } = platform.facts;
  const first = await ask(ports.alpha);
  await platform.stop('alpha');
  expect(await isUp(ports.alpha)).toBe(false);
  expect(await isUp(ports.beta)).toBe(true);
  await platform.start('alpha', { FLAVOUR: 'other' });
  expect((await ask(ports.alpha)).env.FLAVOUR).toBe('other');
  await platform.restart('alpha');
  const last = await ask(ports.alpha);
  expect(last.env.FLAVOUR).toBeUndefined();
  expect(last.pid).not.toBe(first.pid);
  await platform.kill('alpha');
  expect(describeProcess(last.pid)).toBeUndefined();
  const messages = (await platform.logs('alpha')).map((line) => (JSON.parse(line) as { msg: string }).msg);
  expect(messages).toEqual(['listening', 'draining', 'listening', 'draining', 'listening']);
  await expect(platform.stop('gamma')).rejects.toThrow('no process "gamma"; there are alpha, beta');
});

test('warnings reach the console with the name of who warns, information does not', async () => {
  const lines: string[] = [];
  const platform = await begin({ ...place(), print: (line) => lines.push(line) });
  await platform.stop('beta');
  expect(lines.filter((line) => line.startsWith('['))).toEqual(['[beta] warning: draining']);
});

test('one that ends early ends the start: its last lines are shown and nothing is left', async () => {
  const where = place();
  const failure = begin({ ...where, env: { '*': { BREAK: 'beta' } } });
  await expect(failure).rejects.toThrow(
    /beta ended before it was ready \(exit code 3\)[^]*cannot read its settings/,
  );
  expect(readdirSync(path.join(where.dataDir, 'run'))).toEqual([]);
  const platform = await begin(where);
  expect(await isUp(platform.facts.ports.beta)).toBe(true);
});

test('a wish to stop during the start is followed at once', async () => {
  const abort = new AbortController();
  const print = (line: string): void => {
    if (line.includes('alpha')) abort.abort(new Error('enough'));
  };
  const where = place();
  const failure = begin({ ...where, env: { '*': { NEVER_READY: 'beta' } }, signal: abort.signal, print });
  await expect(failure).rejects.toThrow('enough');
  expect(readdirSync(path.join(where.dataDir, 'run'))).toEqual([]);
});

test('a second start on the same data is told who runs', async () => {
  const where = place();
  await begin(where);
  await expect(begin(where)).rejects.toThrow(
    new RegExp(`already running on ${where.dataDir}: process ${process.pid}, http://127`),
  );
});

test('two platforms of one clone run beside each other', async () => {
  const where = place();
  const [a, b] = await Promise.all([begin(where), begin({ ...where, dataDir: `${where.dataDir}-2` })]);
  const ports = [...Object.values(a.facts.ports), ...Object.values(b.facts.ports)];
  expect(new Set(ports).size).toBe(4);
  expect((await Promise.all(ports.map(isUp))).every(Boolean)).toBe(true);
});

test('a crash is told, once; an ordered stop is not', async () => {
  const crashes: string[] = [];
  let told: () => void = () => undefined;
  const crashed = new Promise<void>((resolve) => (told = resolve));
  const onCrash = (name: string, how: string): void => {
    crashes.push(`${name}: ${how}`);
    told();
  };
  const platform = await begin({ ...place(), onCrash });
  await ask(platform.facts.ports.alpha, '/die').catch(() => undefined);
  await crashed;
  await platform.stopAll();
  expect(crashes).toEqual(['alpha: exit code 7']);
});

test('kill -9 of whoever started it takes everything along, and a new start works', async () => {
  const where = place();
  const holder = await hold<PlatformFacts>('hold-platform.ts', [where.clone, where.dataDir]);
  const pids = await Promise.all(Object.values(holder.said.ports).map(async (port) => (await ask(port)).pid));
  const identities = pids.flatMap((pid) => identify(pid) ?? []);
  expect(identities).toHaveLength(2);
  await holder.kill('SIGKILL');
  expect(readLock(path.join(where.dataDir, 'launcher.lock'))).toBeDefined();
  await Promise.all(identities.map((identity) => untilGone(identity)));
  const platform = await begin(where);
  expect(platform.internalSecret).toBe(holder.said.internalSecret);
  expect(await isUp(platform.facts.ports.alpha)).toBe(true);
});

test('another process uses it through the control address, which needs its secret', async () => {
  const platform = await begin(place());
  const control = await serveControl(platform);
  cleanup.add(() => control.close());
  const remote = await connectPlatform(control.url);
  expect(remote.url('alpha')).toBe(platform.url('alpha'));
  await remote.stop('alpha');
  expect(await isUp(platform.facts.ports.alpha)).toBe(false);
  await remote.start('alpha', { FLAVOUR: 'remote' });
  expect((await ask(platform.facts.ports.alpha)).env.FLAVOUR).toBe('remote');
  await expect(remote.restart('gamma')).rejects.toThrow('no process "gamma"');
  await expect(connectPlatform(new URL('/wrong', control.url).href)).rejects.toThrow('not allowed');
});

describe('bundles', () => {
  const entries = { alpha: 'subgraphs/alpha/src/main.ts' };

  test('are made anew when a source changes, not when it is only touched', async () => {
    const { clone } = place(['alpha']);
    const main = path.join(clone, entries.alpha);
    expect(await bundle(clone, entries)).toEqual({ bundled: true });
    expect(await bundle(clone, entries)).toEqual({ bundled: false });
    writeFileSync(main, readFileSync(main));
    expect(await bundle(clone, entries)).toEqual({ bundled: false });
    writeFileSync(main, `${readFileSync(main, 'utf8')}\nconsole.log('changed');`);
    expect(await bundle(clone, entries)).toEqual({ bundled: true });
    expect(readFileSync(path.join(clone, 'dist', 'alpha.cjs'), 'utf8')).toContain('changed');
  });

  test('read a source otherwise than it is written, into a folder of their own, and run in place of the usual one', async () => {
    const where = place(['alpha']);
    const main = path.join(where.clone, entries.alpha);
    const other = path.join(where.clone, 'dist', 'other');
    const instead = { [entries.alpha]: `${readFileSync(main, 'utf8')}\nconsole.log('another alpha');` };
    expect(await bundle(where.clone, entries, other, instead)).toEqual({ bundled: true });
    expect(await bundle(where.clone, entries, other, instead)).toEqual({ bundled: false });
    expect(await bundle(where.clone, entries, other)).toEqual({ bundled: true });
    expect(readFileSync(path.join(other, 'alpha.cjs'), 'utf8')).not.toContain('another alpha');
    await bundle(where.clone, entries, other, instead);

    const platform = await begin(where);
    await platform.restart('alpha', {}, path.join(other, 'alpha.cjs'));
    await platform.restart('alpha'); // all that it wrote has come through its pipe once it has ended
    expect((await platform.logs('alpha')).join('\n')).toContain('another alpha');
    expect((await ask(platform.facts.ports.alpha)).name).toBe('alpha');
  });

  test('a source that does not bundle is named with its line', async () => {
    const { clone } = place(['alpha']);
    writeFileSync(path.join(clone, entries.alpha), "\nimport './nowhere';");
    await expect(bundle(clone, entries)).rejects.toThrow(
      /subgraphs\/alpha\/src\/main\.ts:2: Could not resolve/,
    );
  });
});
