import type { SqlTransaction } from '@yeyak/messaging';
import type { GateErrand, GateErrands } from '../../application/ports';

const TAKEN = `RETURNING id AS "workOrderId", reservation_id AS "reservationId", gate_lease AS lease,
  gate_tries AS tries, gate_cause AS cause`;
const FREE = `(gate_lease IS NULL OR gate_lease <= $1)`;

/** After so many tries in vain, some two minutes, work counts as stuck. */
const STUCK_AFTER_TRIES = 7;

/** Errands to gates: columns of the work that waits for them, so that they go with it. */
export const gateErrands: GateErrands = {
  async set(tx, workOrderId, { dueAt, lease, cause }) {
    await tx.$executeRawUnsafe(
      `UPDATE work_order SET gate_at = $2, gate_lease = $3, gate_cause = $4, gate_tries = 0 WHERE id = $1`,
      workOrderId,
      dueAt,
      lease,
      cause,
    );
  },

  async claim(tx, workOrderId, now, lease) {
    const [errand] = await tx.$queryRawUnsafe<GateErrand[]>(
      `UPDATE work_order SET gate_lease = $2 WHERE id = $3 AND gate_at IS NOT NULL AND ${FREE} ${TAKEN}`,
      now,
      lease,
      workOrderId,
    );
    return errand ?? null;
  },

  claimDue: async (tx: SqlTransaction, now, lease, limit) =>
    tx.$queryRawUnsafe<GateErrand[]>(
      `UPDATE work_order SET gate_lease = $2 WHERE id IN (
         SELECT id FROM work_order WHERE gate_at <= $1 AND ${FREE} ORDER BY gate_at LIMIT $3
         FOR UPDATE SKIP LOCKED) ${TAKEN}`,
      now,
      lease,
      limit,
    ),

  async postpone(tx, { workOrderId, lease, tries }, until) {
    await tx.$executeRawUnsafe(
      `UPDATE work_order SET gate_at = $3, gate_lease = NULL, gate_tries = $4
       WHERE id = $1 AND gate_lease = $2`,
      workOrderId,
      lease,
      until,
      tries + 1,
    );
  },

  async count(tx) {
    const [counts] = await tx.$queryRawUnsafe<{ waiting: number; stuck: number }[]>(
      `SELECT (count(*) FILTER (WHERE gate_tries < $1))::int AS waiting,
              (count(*) FILTER (WHERE gate_tries >= $1))::int AS stuck
       FROM work_order WHERE gate_at IS NOT NULL`,
      STUCK_AFTER_TRIES,
    );
    return counts ?? { waiting: 0, stuck: 0 };
  },
};
