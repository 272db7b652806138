import type { Dialect, DueTimer, Timers } from '../dialect';

export const setTimer: Dialect['setTimer'] = async (tx, entry) => {
  await tx.$executeRawUnsafe(
    `INSERT INTO timer (owner, name, due_at, correlation_id, payload) VALUES (?1, ?2, ?3, ?4, ?5)
     ON CONFLICT (owner, name) DO UPDATE SET due_at = excluded.due_at, payload = excluded.payload, attempts = 0`,
    entry.owner,
    entry.name,
    entry.dueAt.getTime(),
    entry.correlationId,
    JSON.stringify(entry.payload ?? {}),
  );
};

export const cancelTimer: Dialect['cancelTimer'] = async (tx, owner, name) => {
  await tx.$executeRawUnsafe(`DELETE FROM timer WHERE owner = ?1 AND name = ?2`, owner, name);
};

const DUE = `due_at <= ?1 AND name IN (SELECT value FROM json_each(?2))`;

/** What a driver makes of a column differs where it has a type of its own; a computed one has none. */
type Row = Omit<DueTimer, 'dueAt' | 'payload'> & { dueAt: number | bigint; payload: string };

export const timers: Timers = {
  async isAnyDue(db, now, names) {
    const rows = await db.$queryRawUnsafe<unknown[]>(
      `SELECT 1 AS due FROM timer WHERE ${DUE} LIMIT 1`,
      now.getTime(),
      JSON.stringify(names),
    );
    return rows.length > 0;
  },

  async takeOne(tx, now, names) {
    const [taken] = await tx.$queryRawUnsafe<Row[]>(
      `DELETE FROM timer WHERE (owner, name) = (
         SELECT owner, name FROM timer WHERE ${DUE} ORDER BY due_at LIMIT 1)
       RETURNING owner, name, CAST(due_at AS INTEGER) AS "dueAt", correlation_id AS "correlationId",
                 CAST(payload AS TEXT) AS payload, attempts`,
      now.getTime(),
      JSON.stringify(names),
    );
    return (
      taken && {
        ...taken,
        dueAt: new Date(Number(taken.dueAt)),
        payload: JSON.parse(taken.payload) as Record<string, unknown>,
      }
    );
  },

  async postpone(db, timer, until) {
    await db.$executeRawUnsafe(
      `UPDATE timer SET due_at = ?3, attempts = attempts + 1
       WHERE owner = ?1 AND name = ?2 AND due_at = ?4`,
      timer.owner,
      timer.name,
      until.getTime(),
      timer.dueAt.getTime(),
    );
  },
};
