import { Client } from 'pg';
import type { World } from './world';

export const MINUTES = 60_000;
export const HOURS = 60 * MINUTES;
export const DAYS = 24 * HOURS;

/** When this spec was loaded: its days are counted from then, so that no midnight falls between two of its questions. */
const BEGAN = Date.now();

/** The day of an instant by the clocks of a zone. */
export const dayIn = (timeZone: string, at: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at);

/** A day so many days after another: days are counted, not hours, as some have 23 of them and some 25. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAYS).toISOString().slice(0, 10);

/** A day so many days after the one on which this spec began, on the calendar of a zone. */
export const dayFromNow = (days: number, timeZone = 'Asia/Seoul'): string =>
  daysAfter(dayIn(timeZone, BEGAN), days);

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

/**
 * Lets the slot of one work order begin, as a no-show can be noted from then on: what the desk goes by comes before now.
 * Nothing else is touched: the reservation keeps its slot and its timers. Work without a slot stays as it is.
 */
export async function letSlotBegin(world: Pick<World, 'platform'>, workOrderId: string): Promise<void> {
  const client = new Client({ connectionString: world.platform.databaseUrl('fulfillment') });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `UPDATE work_order SET
         slot_starts_at = CASE WHEN slot_starts_at > $2::text::timestamptz
           THEN $2::text::timestamptz ELSE slot_starts_at END,
         brief = CASE WHEN slot_starts_at > $2::text::timestamptz
           THEN jsonb_set(brief, '{slot,startsAt}', to_jsonb($2::text)) ELSE brief END
       WHERE id = $1`,
      [workOrderId, new Date(Date.now() - MINUTES).toISOString()],
    );
    if (rowCount !== 1) throw new Error(`there is no work order ${workOrderId}`);
  } finally {
    await client.end();
  }
}
