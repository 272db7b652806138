import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readLock, tryLock, waitForLock } from '../bin/lib/lock.cjs';
import { identify, isSameProcess } from '../bin/lib/process-table.cjs';
import { Cleanup } from './fixtures/processes';

const cleanup = new Cleanup();
afterEach(() => cleanup.run());
const lockFile = (): string => path.join(cleanup.folder(), 'some.lock');

/** A process that lives until it is killed, as whoever holds a lock. */
async function someProcess(): Promise<{ pid: number; end: () => Promise<void> }> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 60000)'], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise((resolve) => child.once('spawn', resolve));
  const end = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  cleanup.add(end);
  return { pid: child.pid ?? 0, end };
}

test('one holds it, the next is told who', () => {
  const file = lockFile();
  const first = tryLock(file, { url: 'http://127.0.0.1:4000' });
  expect(first.held).toBe(true);
  expect(tryLock(file)).toMatchObject({
    held: false,
    by: { url: 'http://127.0.0.1:4000', holder: { pid: process.pid } },
  });
  if (first.held) first.release();
  expect(tryLock(file).held).toBe(true);
});

test('a holder that was killed holds nothing', async () => {
  const file = lockFile();
  const other = await someProcess();
  writeFileSync(file, JSON.stringify({ token: 'x', holder: identify(other.pid) }));
  expect(tryLock(file).held).toBe(false);
  await other.end();
  expect(tryLock(file).held).toBe(true);
  expect(readdirSync(path.dirname(file)).filter((name) => name.includes('lock'))).toEqual(['some.lock']);
});

test('a pid that was given to something else since does not hold it either', async () => {
  const file = lockFile();
  const other = await someProcess();
  const identity = { pid: other.pid, startedAt: 'another time' };
  expect(isSameProcess(identity)).toBe(false);
  writeFileSync(file, JSON.stringify({ token: 'x', holder: identity }));
  expect(tryLock(file).held).toBe(true);
});

test('a damaged file holds nothing', () => {
  const file = lockFile();
  writeFileSync(file, '{"token":');
  expect(tryLock(file).held).toBe(true);
});

test('of many processes that find a dead holder at once, one gets it', async () => {
  const file = lockFile();
  const contender = `const { tryLock } = require(${JSON.stringify(path.resolve(__dirname, '../bin/lib/lock.cjs'))});
    process.once('message', () => { process.send(tryLock(${JSON.stringify(file)}).held); });
    setInterval(() => {}, 60000);`;
  for (let round = 0; round < 3; round++) {
    writeFileSync(
      file,
      JSON.stringify({ token: `dead ${round}`, holder: { pid: 999_999_999, startedAt: 'x' } }),
    );
    const children = Array.from({ length: 5 }, () =>
      spawn(process.execPath, ['-e', contender], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
    );
    await Promise.all(children.map((child) => new Promise((resolve) => child.once('spawn', resolve))));
    const answers = children.map(
      (child) => new Promise<unknown>((resolve) => child.once('message', resolve)),
    );
    for (const child of children) child.send('now');
    expect((await Promise.all(answers)).filter(Boolean)).toHaveLength(1);
    const ends = children.map((child) => new Promise((resolve) => child.once('exit', resolve)));
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(ends);
  }
});

test('who waits gets it as soon as it is released, and a note can be changed meanwhile', async () => {
  const file = lockFile();
  const first = tryLock(file);
  if (!first.held) throw new Error('not held');
  let told: unknown;
  const second = waitForLock(file, { note: { mine: true }, onWait: (by) => (told = by.holder.pid) });
  first.update({ phase: 'stopping' });
  expect(readLock(file)).toMatchObject({ phase: 'stopping' });
  first.release();
  expect((await second).held).toBe(true);
  expect(readLock(file)).toMatchObject({ mine: true });
  expect(told).toBe(process.pid);
});

test('releasing twice does not take it from the next', () => {
  const file = lockFile();
  const first = tryLock(file);
  if (!first.held) throw new Error('not held');
  first.release();
  const second = tryLock(file);
  first.release();
  expect(second.held && tryLock(file).held).toBe(false);
});
