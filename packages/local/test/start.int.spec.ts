import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { identify, isSameProcess, type ProcessIdentity } from '../bin/lib/process-table.cjs';
import { readLock } from '../bin/lib/lock.cjs';
import { reservePorts } from '../src/ports';
import { findClone } from '../src/root';
import { untilGone } from '../src/stores/server-process';
import { Cleanup } from './fixtures/processes';
import { littleClone } from './fixtures/little-clone';

jest.setTimeout(180_000); // several starts each, beside whatever else the machine does
const cleanup = new Cleanup();
afterEach(() => cleanup.run());

const FIXTURE = ['--import', 'tsx', path.join(__dirname, 'fixtures', 'npm-start.ts')];

type Run = {
  child: ChildProcess;
  lines: string[];
  until(pattern: RegExp): Promise<string>;
  ended: Promise<number | null>;
};

/** Runs a command as a terminal does: in a process group of its own. */
function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Run {
  const child = spawn(command, args, {
    cwd: findClone(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: '', npm_lifecycle_event: '', REDIS_URL: '', DATABASE_URL: '', ...env },
  });
  const lines: string[] = [];
  const listeners = new Set<(line: string) => void>();
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      lines.push(line);
      for (const listener of listeners) listener(line);
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const until = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (line: string): void => void (pattern.test(line) && resolve(line));
      listeners.add(look);
      lines.forEach(look);
      void ended.then(() => reject(new Error(`never said ${pattern}, but:\n${lines.join('\n')}`)));
    });
  cleanup.add(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { child, lines, until, ended };
}

async function place(): Promise<{ args: string[]; data: string; base: number }> {
  const folder = cleanup.folder();
  // With only two contexts, a block of ports has room for those after the eleven of the conventions.
  const block = await reservePorts(13);
  cleanup.add(() => block.release());
  const base = block.ports[0] ?? 0;
  const data = path.join(folder, 'data');
  const args = [littleClone(folder, ['alpha', 'beta']), '--port', String(base), '--data', data];
  return { args, data, base };
}

/** Every process of a run: its contexts, its Redis, itself. */
async function familyOf(data: string, base: number): Promise<ProcessIdentity[]> {
  const answers = [base + 11, base + 12].map(async (port) => {
    const { pid } = (await (await fetch(`http://127.0.0.1:${port}/`)).json()) as { pid: number };
    return pid;
  });
  const redis = Number(readFileSync(path.join(data, 'redis', 'redis.pid'), 'utf8'));
  const launcher = readLock(path.join(data, 'launcher.lock'))?.holder.pid ?? 0;
  const identities = [...(await Promise.all(answers)), redis, launcher].flatMap((pid) => identify(pid) ?? []);
  expect(identities).toHaveLength(4);
  return identities;
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s stops everything, with no process left',
  async (signal) => {
    const { args, data, base } = await place();
    const started = run(process.execPath, [...FIXTURE, ...args]);
    await started.until(/Yeyak is ready/);
    const family = await familyOf(data, base);
    // To the whole group, as Ctrl-C does, and once more, as npm does.
    process.kill(-(started.child.pid ?? 0), signal);
    process.kill(started.child.pid ?? 0, signal);
    expect(await started.ended).toBe(0);
    expect(family.filter(isSameProcess)).toEqual([]);
    expect(started.lines.at(-1)).toBe('Everything has stopped.');
  },
);

test('Ctrl-C while it is still starting leaves nothing either', async () => {
  const { args } = await place();
  const started = run(process.execPath, [...FIXTURE, ...args], { NEVER_READY: 'beta' });
  await started.until(/✓ alpha/);
  const [, pid] = /pid (\d+)/.exec(await started.until(/✓ alpha/)) ?? [];
  const alpha = identify(Number(pid));
  process.kill(-(started.child.pid ?? 0), 'SIGINT');
  expect(await started.ended).toBe(1);
  expect(alpha && isSameProcess(alpha)).toBe(false);
});

test('npm killed by kill -9: what it started ends, and a start right after it waits for that', async () => {
  const { args, data, base } = await place();
  // A shell in npm's place: killed, it takes nobody with it.
  const script = `"$0" "$@"; exit $?`;
  const npm = run('sh', ['-c', script, process.execPath, ...FIXTURE, ...args], {
    npm_lifecycle_event: 'start',
  });
  await npm.until(/Yeyak is ready/);
  const family = await familyOf(data, base);
  npm.child.kill('SIGKILL');
  const next = run(process.execPath, [...FIXTURE, ...args]);
  await next.until(/Yeyak is ready/);
  await Promise.all(family.map((identity) => untilGone(identity)));
  next.child.kill('SIGTERM');
  expect(await next.ended).toBe(0);
});

test('a second start says who runs and where, and exits with 1', async () => {
  const { args, base } = await place();
  const first = run(process.execPath, [...FIXTURE, ...args]);
  await first.until(/Yeyak is ready/);
  const second = run(process.execPath, [...FIXTURE, ...args]);
  expect(await second.ended).toBe(1);
  expect(second.lines.at(-1)).toContain(`already running`);
  expect(second.lines.at(-1)).toContain(`process ${first.child.pid}, http://127.0.0.1:${base + 11}`);
  first.child.kill('SIGTERM');
  await first.ended;
});

test('a taken port is a sentence with its number and who has it, and the exit code is 1', async () => {
  const { args, base } = await place();
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(base + 12, '127.0.0.1', resolve));
  cleanup.add(() => new Promise((resolve) => squatter.close(resolve)));
  const started = run(process.execPath, [...FIXTURE, ...args]);
  expect(await started.ended).toBe(1);
  expect(started.lines.at(-1)).toContain(`Port ${base + 12}, meant for beta, is taken by`);
  if (process.platform === 'linux') expect(started.lines.at(-1)).toContain(`process ${process.pid}`);
});

test('what crashes is told with its name and started again', async () => {
  const { args, base } = await place();
  const started = run(process.execPath, [...FIXTURE, ...args]);
  await started.until(/Yeyak is ready/);
  await fetch(`http://127.0.0.1:${base + 11}/die`).catch(() => undefined);
  await started.until(/\[alpha\] ended by itself \(exit code 7\)/);
  await started.until(/\[alpha\] is back/);
  expect((await fetch(`http://127.0.0.1:${base + 11}/`)).status).toBe(200);
  started.child.kill('SIGTERM');
  expect(await started.ended).toBe(0);
});
