import { Client } from 'pg';
import type { World } from './world';

export const MINUTES = 60_000;
export const HOURS = 60 * MINUTES;
export const DAYS = 24 * HOURS;

/**
 * Lets time pass for one reservation, so that nobody has to wait out a loan of two weeks: whatever is due of it, and the
 * timer for it, come so much nearer. Nothing else is told or touched, so everything that follows is done by the product:
 * its timers find the row by themselves, as they would on that day. (An environment variable that shortened the periods
 * would have to be read by the kinds, which have no business with the environment, and would change what every other
 * reservation of the platform is told.)
 */
export async function letTimePass(
  world: Pick<World, 'platform'>,
  reservationId: string,
  milliseconds: number,
): Promise<void> {
  const client = new Client({ connectionString: world.platform.databaseUrl('reservation') });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `WITH nearer AS (
         UPDATE reservation SET due_at = due_at - $2::interval, remind_at = remind_at - $2::interval
         WHERE id = $1 AND due_at IS NOT NULL
         RETURNING id, LEAST(due_at, remind_at) AS next
       )
       UPDATE timer SET due_at = nearer.next FROM nearer WHERE timer.owner = nearer.id`,
      [reservationId, `${milliseconds} milliseconds`],
    );
    if (rowCount !== 1) throw new Error(`nothing is due of ${reservationId}`);
  } finally {
    await client.end();
  }
}
