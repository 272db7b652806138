import type { DueRow, Subscriptions } from '../dialect';
import type { Place } from '../queues';
import type { SqlTransaction } from '../sql';
import { envelopeOf, NOW, readEnvelope } from './messages';

/** While a relay serves a subscriber others leave it alone; a relay that died is replaced after so long. */
const LEASE_MS = 2_000;

/** There is one order, so a place is a position; the first half of the pair stays 0. */
export const placeOf = (position: string): Place => ['0', position];
export const positionOf = ([, position]: Place): number => Number(position);

const LEASE = `
  UPDATE subscription SET leased_by = ?1, leased_until = ${NOW} + ${LEASE_MS}
  WHERE (leased_by IS NULL OR leased_by = ?1 OR leased_until < ${NOW})
    AND EXISTS (SELECT 1 FROM outbox o WHERE o.position > subscription.position)
  RETURNING consumer, CAST(types AS TEXT) AS types, CAST(position AS TEXT) AS position`;

const NEXT = `
  SELECT CAST(o.position AS TEXT) AS position, CAST(o.occurred_at AS INTEGER) AS "occurredAt",
         CASE WHEN COALESCE(o."to" = ?3, o.type IN (SELECT value FROM json_each(?4))) THEN ${envelopeOf('o')} END AS message
  FROM outbox o WHERE o.position > ?1 ORDER BY o.position LIMIT ?2`;

type Leased = { consumer: string; types: string; position: string };
type Next = { position: string; occurredAt: number | bigint; message: string | null };

async function nextFor(db: SqlTransaction, leased: Leased, limit: number): Promise<DueRow[]> {
  const { consumer, types, position: start } = leased;
  const rows = await db.$queryRawUnsafe<Next[]>(NEXT, Number(start), limit, consumer, types);
  return rows.map(({ position, occurredAt, message }) => ({
    consumer,
    start: placeOf(start),
    place: placeOf(position),
    message: message === null ? null : readEnvelope(message, occurredAt),
  }));
}

export const subscriptions: Subscriptions = {
  async subscribe(tx, consumer, types, now) {
    const wantsMore = `EXISTS (SELECT 1 FROM json_each(excluded.types)
                               WHERE value NOT IN (SELECT value FROM json_each(subscription.types)))`;
    await tx.$executeRawUnsafe(
      `INSERT INTO subscription (consumer, types, announced_at) VALUES (?1, ?2, ?3)
       ON CONFLICT (consumer) DO UPDATE SET
         types = excluded.types, announced_at = excluded.announced_at,
         position = CASE WHEN ${wantsMore} THEN 0 ELSE subscription.position END,
         leased_by = CASE WHEN ${wantsMore} THEN NULL ELSE subscription.leased_by END`,
      consumer,
      JSON.stringify(types),
      now.getTime(),
    );
  },

  async takeDue(db, relay, limit) {
    const leased = await db.$queryRawUnsafe<Leased[]>(LEASE, relay);
    const rows: DueRow[] = [];
    for (const one of leased) rows.push(...(await nextFor(db, one, limit)));
    return rows;
  },

  async advance(db, relay, moves) {
    await db.$executeRawUnsafe(
      `UPDATE subscription SET position = m.value->>'$.to'
       FROM json_each(?1) AS m
       WHERE subscription.consumer = m.value->>'$.consumer' AND subscription.position = m.value->>'$.from'
         AND subscription.leased_by = ?2`,
      JSON.stringify(
        moves.map(({ consumer, from, to }) => ({ consumer, from: positionOf(from), to: positionOf(to) })),
      ),
      relay,
    );
  },

  async release(db, relay) {
    await db.$executeRawUnsafe(`UPDATE subscription SET leased_by = NULL WHERE leased_by = ?1`, relay);
  },

  async lastRedis(tx) {
    const [known] = await tx.$queryRawUnsafe<{ epoch: string | null; run_id: string | null }[]>(
      `SELECT epoch, run_id FROM relay_state WHERE id = 1`,
    );
    return { epoch: known?.epoch ?? null, runId: known?.run_id ?? null };
  },

  async noteRedis(tx, { epoch, runId }) {
    await tx.$executeRawUnsafe(
      `INSERT INTO relay_state (id, epoch, run_id) VALUES (1, ?1, ?2)
       ON CONFLICT (id) DO UPDATE SET epoch = excluded.epoch, run_id = excluded.run_id`,
      epoch,
      runId,
    );
  },

  async rewindToAcknowledged(tx) {
    await tx.$executeRawUnsafe(`UPDATE subscription SET position = acknowledged_position, leased_by = NULL`);
  },

  async rewindBy(tx, seconds) {
    await tx.$executeRawUnsafe(
      // A message may tell of something that happened long before it was published: so never less than what is
      // not acknowledged.
      `UPDATE subscription SET position = r.position, leased_by = NULL
       FROM (SELECT s.consumer, min(s.acknowledged_position, COALESCE(
               (SELECT min(o.position) - 1 FROM outbox o WHERE o.occurred_at >= ${NOW} - ?1 * 1000),
               s.acknowledged_position)) AS position
             FROM subscription s) AS r
       WHERE r.consumer = subscription.consumer AND r.position < subscription.position`,
      seconds,
    );
  },

  async unacknowledged(db) {
    const rows = await db.$queryRawUnsafe<{ consumer: string; position: string }[]>(
      `SELECT consumer, CAST(position AS TEXT) AS position FROM subscription
       WHERE position <> acknowledged_position`,
    );
    return rows.map(({ consumer, position }) => ({ consumer, place: placeOf(position) }));
  },

  async acknowledge(db, consumer, place) {
    await db.$executeRawUnsafe(
      `UPDATE subscription SET acknowledged_position = ?2 WHERE consumer = ?1 AND position >= ?2`,
      consumer,
      positionOf(place),
    );
  },
};
