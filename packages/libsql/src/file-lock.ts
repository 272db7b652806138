import Libsql from 'libsql';

/** Another process (or another client of this one) writes the file. */
export class DatabaseInUse extends Error {
  override readonly name = 'DatabaseInUse';
  constructor(readonly file: string) {
    super(
      `${file} is in use by another process. One process at a time writes a database file: stop the other one, or ` +
        'use a libSQL server where more are needed.',
    );
  }
}

/** Keeps others away from a database file until it is released. */
export interface FileLock {
  release(): void;
}

/**
 * Makes this the one process that writes a database file, or says at once that another one does.
 *
 * The lock is a transaction on a database of its own, `<file>.lock`, that is never ended: the kernel keeps it, and lets
 * go of it with the process, however that ends. A file that names a process would outlive a crash, and in a container
 * every process has the same number. (SQLite's own exclusive mode would also keep out whoever only reads.)
 * @throws {DatabaseInUse}
 */
export function lockDatabaseFile(file: string): FileLock {
  const lock = new Libsql(`${file}.lock`);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as { code?: unknown }).code === 'SQLITE_BUSY') throw new DatabaseInUse(file);
    throw error;
  }
  return { release: () => lock.close() };
}
