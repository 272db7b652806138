import { spawnSync } from 'node:child_process';

const OLDEST = 'import sys, sqlite3; sys.exit(sys.version_info < (3, 8))';

/**
 * The machine's Python: `PYTHON`, `python3` or `python`, whichever is 3.8 or newer and has its standard library.
 * @throws one sentence that says what to install, where there is none: a proof that was skipped is none.
 */
export function findPython(): string {
  const candidates = [process.env['PYTHON'], 'python3', 'python', '/usr/bin/python3'];
  const found = candidates.find(
    (one) => one && spawnSync(one, ['-c', OLDEST], { timeout: 20_000 }).status === 0,
  );
  if (found) return found;
  throw new Error(
    'X23 is proven with a consumer in Python: install Python 3.8 or newer (apt-get install python3, brew install python3), or name it in PYTHON.',
  );
}
