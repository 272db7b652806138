const MOST_TRIES = 5;
/** PostgreSQL's codes for a transaction that it ended so that others could go on: a deadlock, a serialization failure. */
const ENDED = new Set<unknown>(['40P01', '40001']);
/** Prisma's code for such a transaction, where the statement was its own. */
const PRISMA_ENDED = 'P2034';

/** What a driver or Prisma throws. Of a statement that was given as SQL Prisma says no more than that it failed; why is within. */
interface Failure {
  code?: unknown;
  meta?: { driverAdapterError?: { cause?: { originalCode?: unknown } } };
}

function isVictim(error: unknown): boolean {
  const { code, meta } = (error ?? {}) as Failure;
  return code === PRISMA_ENDED || ENDED.has(code) || ENDED.has(meta?.driverAdapterError?.cause?.originalCode);
}

/**
 * Runs a transaction; where the database picked it to end a deadlock it is run again, a few times, as nothing of it
 * is left. So `work` changes nothing but what its transaction changes.
 * @throws what `work` throws, the last time
 */
export async function rerunVictim<T>(work: () => PromiseLike<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries >= MOST_TRIES || !isVictim(error)) throw error;
    }
  }
}
