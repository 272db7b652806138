const MOST_TRIES = 5;
/** Prisma's code for a transaction that PostgreSQL ended so that others could go on, and PostgreSQL's own for a deadlock. */
const VICTIM = new Set<unknown>(['P2034', '40P01']);

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
      if (tries >= MOST_TRIES || !VICTIM.has((error as { code?: unknown } | null)?.code)) throw error;
    }
  }
}
