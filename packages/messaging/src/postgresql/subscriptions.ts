import type { DueRow, Subscriptions } from '../dialect';
import type { Place } from '../queues';
import { envelopeOf } from './messages';

/** Rows that no still-running transaction can get in front of: reading up to here skips nothing. */
export const SETTLED = `o.transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;

/** Subscriptions for which there is something that they have not been told. */
const BEHIND = `EXISTS (SELECT 1 FROM outbox o
  WHERE (o.transaction_id, o.position) > (s.transaction_id, s.position) AND ${SETTLED})`;

/** While a relay serves a subscriber others leave it alone; a relay that died is replaced after so long. */
export const LEASE_SECONDS = 2;

/** One statement for leasing and reading. $1: this relay; $2: how many. */
const TAKE_DUE = `
  WITH mine AS (
    UPDATE subscription s
    SET leased_by = $1, leased_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
    WHERE (s.leased_by IS NULL OR s.leased_by = $1 OR s.leased_until < clock_timestamp()) AND ${BEHIND}
    RETURNING consumer, types, transaction_id, position
  )
  SELECT mine.consumer,
         jsonb_build_array(mine.transaction_id::text, mine.position::text) AS start,
         jsonb_build_array(next.transaction_id::text, next.position::text) AS place,
         CASE WHEN COALESCE(next."to" = mine.consumer, next.type = ANY(mine.types)) THEN ${envelopeOf('next')} END AS message
  FROM mine CROSS JOIN LATERAL (
    SELECT * FROM outbox o
    WHERE (o.transaction_id, o.position) > (mine.transaction_id, mine.position) AND ${SETTLED}
    ORDER BY o.transaction_id, o.position LIMIT $2::int) next
  ORDER BY mine.consumer, next.transaction_id, next.position`;

/** A cursor is a pair: the transaction orders, the position tells a transaction's messages apart. */
export const subscriptions: Subscriptions = {
  async subscribe(tx, consumer, types, now) {
    await tx.$executeRawUnsafe(
      `INSERT INTO subscription AS s (consumer, types, announced_at) VALUES ($1, $2, $3)
       ON CONFLICT (consumer) DO UPDATE SET
         types = excluded.types, announced_at = excluded.announced_at,
         transaction_id = CASE WHEN excluded.types <@ s.types THEN s.transaction_id ELSE 0 END,
         position = CASE WHEN excluded.types <@ s.types THEN s.position ELSE 0 END,
         leased_by = CASE WHEN excluded.types <@ s.types THEN s.leased_by END`,
      consumer,
      [...types],
      now,
    );
  },

  async takeDue(db, relay, limit) {
    return db.$queryRawUnsafe<DueRow[]>(TAKE_DUE, relay, limit);
  },

  async advance(db, relay, moves) {
    await db.$executeRawUnsafe(
      `UPDATE subscription s
       SET transaction_id = (m."to"->>0)::bigint, position = (m."to"->>1)::bigint
       FROM jsonb_to_recordset($1::jsonb) AS m(consumer text, "from" jsonb, "to" jsonb)
       WHERE s.consumer = m.consumer
         AND (s.transaction_id, s.position) = ((m."from"->>0)::bigint, (m."from"->>1)::bigint)
         AND s.leased_by = $2`,
      JSON.stringify(moves),
      relay,
    );
  },

  async release(db, relay) {
    await db.$executeRawUnsafe(`UPDATE subscription SET leased_by = NULL WHERE leased_by = $1`, relay);
  },

  async lastRedis(tx) {
    await tx.$executeRawUnsafe(`INSERT INTO relay_state (id) VALUES (1) ON CONFLICT DO NOTHING`);
    const [known] = await tx.$queryRawUnsafe<{ epoch: string | null; run_id: string | null }[]>(
      `SELECT epoch, run_id FROM relay_state WHERE id = 1 FOR UPDATE`,
    );
    return { epoch: known?.epoch ?? null, runId: known?.run_id ?? null };
  },

  async noteRedis(tx, { epoch, runId }) {
    await tx.$executeRawUnsafe(`UPDATE relay_state SET epoch = $1, run_id = $2 WHERE id = 1`, epoch, runId);
  },

  async rewindToAcknowledged(tx) {
    await tx.$executeRawUnsafe(
      `UPDATE subscription SET transaction_id = acknowledged_transaction, position = acknowledged_position,
                               leased_by = NULL`,
    );
  },

  async rewindBy(tx, seconds) {
    await tx.$executeRawUnsafe(
      // A message may tell of something that happened long before it was published: so never less than what is
      // not acknowledged.
      `UPDATE subscription s SET transaction_id = o.transaction_id, position = o.position, leased_by = NULL
       FROM (SELECT s.consumer, least.transaction_id, least.position
             FROM subscription s CROSS JOIN LATERAL (
               SELECT s.acknowledged_transaction AS transaction_id, s.acknowledged_position AS position
               UNION ALL
               (SELECT transaction_id, position - 1 FROM outbox
                WHERE occurred_at >= now() - make_interval(secs => $1::int)
                ORDER BY transaction_id, position LIMIT 1)
               ORDER BY transaction_id, position LIMIT 1) least) o
       WHERE o.consumer = s.consumer AND (o.transaction_id, o.position) < (s.transaction_id, s.position)`,
      seconds,
    );
  },

  async unacknowledged(db) {
    return db.$queryRawUnsafe<{ consumer: string; place: Place }[]>(
      `SELECT consumer, jsonb_build_array(transaction_id::text, position::text) AS place FROM subscription
       WHERE (transaction_id, position) <> (acknowledged_transaction, acknowledged_position)`,
    );
  },

  async acknowledge(db, consumer, [transaction, position]) {
    await db.$executeRawUnsafe(
      `UPDATE subscription SET acknowledged_transaction = $2::bigint, acknowledged_position = $3::bigint
       WHERE consumer = $1 AND (transaction_id, position) >= ($2::bigint, $3::bigint)`,
      consumer,
      transaction,
      position,
    );
  },
};
