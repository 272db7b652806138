import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { identify, isSameProcess, type ProcessIdentity } from '../../bin/lib/process-table.cjs';
import { codeOf } from '../failure';
import { type StoreUser } from './store-user';

let deathSignals: boolean | undefined;

/** Whether `setpriv --pdeathsig` works here: Linux with util-linux (busybox's own cannot). */
export function hasDeathSignals(): boolean {
  deathSignals ??=
    process.platform === 'linux' &&
    spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true'], { stdio: 'ignore' }).status === 0;
  return deathSignals;
}

export type ServerSpec = {
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** File that gets what it prints; begun anew. */
  logFile: string;
  /** What the kernel sends it when we end without having stopped it (`kill -9`), where the kernel can. */
  deathSignal: 'TERM' | 'INT';
  user?: StoreUser;
};

export type ServerProcess = { identity: ProcessIdentity; hasExited(): boolean; exited: Promise<void> };

/**
 * Starts a database server in a session of its own: Ctrl-C at a terminal goes to the whole group in front, and a
 * store must stay until those who use it have ended.
 */
export async function spawnServer(spec: ServerSpec): Promise<ServerProcess> {
  const log = openSync(spec.logFile, 'w', 0o600);
  const [command, args] = hasDeathSignals()
    ? ['setpriv', ['--pdeathsig', spec.deathSignal, '--', spec.command, ...spec.args]]
    : [spec.command, spec.args];
  const child = spawn(command, args, {
    cwd: spec.cwd,
    env: spec.env,
    stdio: ['ignore', log, log],
    detached: true,
    ...(spec.user && { uid: spec.user.uid, gid: spec.user.gid }),
  });
  closeSync(log);
  let ended = false;
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve())).then(() => {
    ended = true;
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  child.unref();
  const identity = identify(child.pid ?? 0) ?? { pid: child.pid ?? 0, startedAt: 'ended' };
  return { identity, exited, hasExited: () => ended };
}

/** Sends a signal to that very process; says whether it was there to get it. */
export function signalProcess(identity: ProcessIdentity, signal: NodeJS.Signals): boolean {
  if (!isSameProcess(identity)) return false;
  try {
    process.kill(identity.pid, signal);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
    throw error;
  }
}

/** Waits until a process has ended; `false` if it still lives after `timeoutMs`. */
export async function waitForEnd(identity: ProcessIdentity, timeoutMs: number): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  while (isSameProcess(identity)) {
    if (performance.now() > deadline) return false;
    await delay(10);
  }
  return true;
}

/** Resolves when a process of somebody else's has ended; keeps nobody awake. */
export async function untilGone(identity: ProcessIdentity): Promise<void> {
  while (isSameProcess(identity)) await delay(500, undefined, { ref: false });
}

/** A signal, and how long a process may take to follow it before the next, ruder one. */
export type Escalation = readonly (readonly [signal: NodeJS.Signals, patienceMs: number])[];

/** Ends a process, ruder by steps; it is gone when this resolves. A process that is not there is success. */
export async function endProcess(identity: ProcessIdentity, steps: Escalation): Promise<void> {
  for (const [signal, patience] of steps) {
    if (!signalProcess(identity, signal)) return;
    if (await waitForEnd(identity, patience)) return;
  }
  throw new Error(`process ${identity.pid} does not end, not even by ${steps.at(-1)?.[0]}`);
}

/** Ends a server of ours, and lets Node take note of it: no zombie is left to whoever inherits our children. */
export async function stopServer(server: ServerProcess, steps: Escalation): Promise<void> {
  await endProcess(server.identity, steps);
  await Promise.race([server.exited, delay(500)]);
}

/** The last lines of a log, for an error message. */
export function tail(file: string, lines = 12): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}
