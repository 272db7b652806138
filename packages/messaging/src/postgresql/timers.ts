import type { Dialect, DueTimer, Timers } from '../dialect';

export const setTimer: Dialect['setTimer'] = async (tx, entry) => {
  await tx.$executeRawUnsafe(
    `INSERT INTO timer (owner, name, due_at, correlation_id, payload) VALUES ($1, $2, $3, $4, $5::jsonb)
     ON CONFLICT (owner, name) DO UPDATE SET due_at = excluded.due_at, payload = excluded.payload, attempts = 0`,
    entry.owner,
    entry.name,
    entry.dueAt,
    entry.correlationId,
    JSON.stringify(entry.payload ?? {}),
  );
};

export const cancelTimer: Dialect['cancelTimer'] = async (tx, owner, name) => {
  await tx.$executeRawUnsafe(`DELETE FROM timer WHERE owner = $1 AND name = $2`, owner, name);
};

export const timers: Timers = {
  async isAnyDue(db, now, names) {
    const rows = await db.$queryRawUnsafe<unknown[]>(
      `SELECT 1 FROM timer WHERE due_at <= $1 AND name = ANY($2) LIMIT 1`,
      now,
      names,
    );
    return rows.length > 0;
  },

  async takeOne(tx, now, names) {
    const [taken] = await tx.$queryRawUnsafe<DueTimer[]>(
      `DELETE FROM timer WHERE (owner, name) = (
         SELECT owner, name FROM timer WHERE due_at <= $1 AND name = ANY($2)
         ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING owner, name, due_at AS "dueAt", correlation_id AS "correlationId", payload, attempts`,
      now,
      names,
    );
    return taken;
  },

  async postpone(db, timer, until) {
    await db.$executeRawUnsafe(
      `UPDATE timer SET due_at = $3, attempts = attempts + 1
       WHERE owner = $1 AND name = $2 AND due_at = $4`,
      timer.owner,
      timer.name,
      until,
      timer.dueAt,
    );
  },
};
