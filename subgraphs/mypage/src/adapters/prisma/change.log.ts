import type { Change, Place } from '../../application/changes/change';
import type { ChangeLog } from '../../application/ports';
import type { PrismaClient } from './client';
import type { ReservationView } from './generated/client';
import { SELECT_VIEW } from './view-row';
import { listed } from './view.reader';

/** Rows that no still-running transaction can get in front of: reading up to here skips nothing. */
const SETTLED = `c.transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;
const LAST_OF_TRANSACTION = 9_223_372_036_854_775_807n;
const COLUMN = { customer: 'customer_id', provider: 'provider_id', reservation: 'reservation_id' } as const;

/** The change log on PostgreSQL: places are `(transaction id, sequence)`, as in the outbox. */
export const prismaChangeLog = (prisma: PrismaClient): ChangeLog => ({
  async head() {
    const [row] = await prisma.$queryRawUnsafe<{ transaction: bigint }[]>(
      `SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1 AS transaction`,
    );
    if (!row) throw new Error('no snapshot');
    return { transaction: row.transaction, sequence: LAST_OF_TRANSACTION };
  },

  async after({ transaction, sequence }, limit) {
    const rows = await prisma.$queryRawUnsafe<(Place & Omit<Change, 'place'>)[]>(
      `SELECT c.transaction_id AS transaction, c.sequence, c.reservation_id AS "reservationId",
              c.customer_id AS "customerId", c.provider_id AS "providerId", c.version
       FROM reservation_change c
       WHERE (c.transaction_id, c.sequence) > ($1::bigint, $2::bigint) AND ${SETTLED}
       ORDER BY c.transaction_id, c.sequence LIMIT ${Math.trunc(limit)}`,
      transaction,
      sequence,
    );
    return rows.map(({ transaction: t, sequence: s, ...change }) => ({
      ...change,
      place: { transaction: t, sequence: s },
    }));
  },

  async between({ by, id }, from, until, limit) {
    const rows = await prisma.$queryRawUnsafe<(ReservationView & Place)[]>(
      `SELECT c.transaction_id AS transaction, c.sequence, ${SELECT_VIEW}
       FROM reservation_change c JOIN reservation_view v ON v.id = c.reservation_id AND v.shown_version <= c.version
       WHERE c.${COLUMN[by]} = $1
         AND (c.transaction_id, c.sequence) > ($2::bigint, $3::bigint)
         AND (c.transaction_id, c.sequence) <= ($4::bigint, $5::bigint) AND ${SETTLED}
       ORDER BY c.transaction_id, c.sequence LIMIT ${Math.trunc(limit)}`,
      id,
      from.transaction,
      from.sequence,
      until.transaction,
      until.sequence,
    );
    return rows.flatMap(({ transaction, sequence, ...row }) =>
      listed([row]).map((view) => ({ place: { transaction, sequence }, view })),
    );
  },
});
