import { describeProcess, identify, isSameProcess } from '../bin/lib/process-table.cjs';

/** A shell that runs one line for somebody else. */
const isShell = (command: string): boolean => /^(\S*\/)?(ba|da|z|a)?sh -c /.test(command);

/**
 * The processes in whose name npm runs us: the parent, and npm above it where the parent is only its shell. None where
 * we were not started by npm: then we stand alone (`node packages/local/bin/start.mjs &` outlives its terminal).
 */
export function findGuardians(env: NodeJS.ProcessEnv = process.env, parent: number = process.ppid): number[] {
  if (!env.npm_lifecycle_event) return [];
  const found = describeProcess(parent);
  if (!found) return [];
  return isShell(found.command) && found.parent > 1 ? [parent, found.parent] : [parent];
}

/**
 * Calls `gone` once one of the guardians has ended. npm killed by `kill -9` takes nobody with it: without this, what
 * it started would go on unseen.
 */
export function watchGuardians(guardians: readonly number[], gone: () => void, everyMs = 500): () => void {
  const identities = guardians.flatMap((pid) => identify(pid) ?? []);
  // Where looking at another process means running `ps`, the parent's id is what can be asked for nothing.
  const parent = process.ppid;
  const oneIsGone = (): boolean =>
    process.platform === 'linux'
      ? identities.some((identity) => !isSameProcess(identity))
      : guardians.length > 0 && process.ppid !== parent;
  const timer = setInterval(() => {
    if (!oneIsGone()) return;
    clearInterval(timer);
    gone();
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
