import { type ProcessIdentity } from './process-table.cjs';

/** What a lock file holds: who has it, and whatever the holder noted for others to read. */
export type LockContent = { token: string; holder: ProcessIdentity } & Record<string, unknown>;
/** A lock that we hold until `release`, or until this process ends. `update` changes its note. */
export type HeldLock = { held: true; update: (more: Record<string, unknown>) => void; release: () => void };
/** A lock that a living process holds. */
export type BusyLock = { held: false; by: LockContent };
/**
 * Takes a lock file for this process, or says who has it. A holder that has ended, however it ended, holds nothing.
 * Not re-entrant: a process that holds it is told so like any other.
 */
export function tryLock(file: string, note?: Record<string, unknown>): HeldLock | BusyLock;
/** Takes a lock file, waiting for whoever has it. */
export function waitForLock(
  file: string,
  options?: { note?: Record<string, unknown>; timeoutMs?: number; onWait?: (by: LockContent) => void },
): Promise<HeldLock>;
/** What a lock file says, whether its holder lives or not. */
export function readLock(file: string): LockContent | undefined;
