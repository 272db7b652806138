import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { tryLock, type LockContent } from '../bin/lib/lock.cjs';
import { identify, isSameProcess, type ProcessIdentity } from '../bin/lib/process-table.cjs';
import { StartFailure } from './failure';
import { signalProcess } from './stores/server-process';
import { reachableFolder } from './stores/store-user';

const LOCK = 'launcher.lock';
/** Longer than the most patient stop of all. */
const HANDOVER_MS = 45_000;

/** The data folder of a platform, held by this process. */
export type Home = {
  folder: string;
  run: string;
  logs: string;
  /** Notes something about this run for others to read. */
  note: (more: Record<string, unknown>) => void;
  release: () => void;
};

export type ClaimOptions = {
  dataDir: string;
  /** Processes in whose name we run (npm): once one has ended, this run is abandoned and ends as well. */
  guardians?: readonly number[];
  print?: (line: string) => void;
};

/**
 * Takes a data folder for this process, so that one platform at a time runs on it. A run that is stopping, or was
 * abandoned (its npm was killed), is waited for.
 * @throws {StartFailure} where one is running there.
 */
export async function claimHome({ dataDir, guardians = [], print }: ClaimOptions): Promise<Home> {
  const folder = reachableFolder(dataDir);
  if (folder !== path.resolve(dataDir)) leavePointer(dataDir, folder);
  const identities = guardians.flatMap((pid) => identify(pid) ?? []);
  const deadline = Date.now() + HANDOVER_MS;
  for (let told = false; ;) {
    const lock = tryLock(path.join(folder, LOCK), { phase: 'starting', guardians: identities });
    if (lock.held) {
      const [run, logs] = [path.join(folder, 'run'), path.join(folder, 'logs')];
      for (const part of [run, logs]) mkdirSync(part, { recursive: true });
      return { folder, run, logs, note: lock.update, release: lock.release };
    }
    const ending = lock.by.phase === 'stopping' || isAbandoned(lock.by);
    if (!ending || Date.now() > deadline) throw new StartFailure(alreadyRunning(lock.by, folder));
    if (!told) {
      print?.(`  Waiting for the previous run (process ${lock.by.holder.pid}) to end.`);
      if (isAbandoned(lock.by)) signalProcess(lock.by.holder, 'SIGTERM');
    }
    told = true;
    await delay(100);
  }
}

/** Says, where the data were meant to be, where they are. */
function leavePointer(dataDir: string, folder: string): void {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(path.join(dataDir, 'location'), `${folder}\n`);
}

/** Whether a run's npm was killed: it is about to notice, and to end. */
const isAbandoned = (by: LockContent): boolean =>
  ((by.guardians ?? []) as ProcessIdentity[]).some((guardian) => !isSameProcess(guardian));

const alreadyRunning = (by: LockContent, folder: string): string =>
  `Yeyak is already running on ${folder}: process ${by.holder.pid}` +
  `${typeof by.url === 'string' ? `, ${by.url}` : ''}. Stop it with Ctrl-C where it runs, or: kill ${by.holder.pid}`;
