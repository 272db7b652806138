/** A process as the system sees it. `startedAt` is opaque: it differs when the pid was given to somebody else. */
export type ProcessDescription = { pid: number; parent: number; startedAt: string; command: string };
/** What tells a process from a later one with the same pid. */
export type ProcessIdentity = { pid: number; startedAt: string };
/** The living process with this pid, or `undefined` (zombies have ended). */
export function describeProcess(pid: number): ProcessDescription | undefined;
/** The identity of a living process, to be stored and asked about later. */
export function identify(pid: number): ProcessIdentity | undefined;
/** Whether that very process still lives. */
export function isSameProcess(identity: ProcessIdentity | undefined): boolean;
/** Who listens on a TCP port, where the system tells (Linux, own processes or as root). */
export function portOwner(port: number): ProcessDescription | undefined;
