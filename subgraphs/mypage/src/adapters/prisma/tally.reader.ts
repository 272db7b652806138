import type { Localized } from '@yeyak/contracts';
import type { TallyReader } from '../../application/ports';
import type { Tally } from '../../domain/dashboard';
import type { PrismaClient } from './client';

type TallyRow = Pick<Tally, 'status' | 'currency' | 'count'> & { paid: bigint; refunded: bigint };

const TALLY = `v.status, v.currency, count(*)::int AS count,
  sum(v.paid_amount)::bigint AS paid, sum(v.refunded_amount)::bigint AS refunded`;

const tallyOf = ({ status, currency, count, paid, refunded }: TallyRow): Tally => ({
  status,
  currency,
  count,
  paid: Number(paid),
  refunded: Number(refunded),
});

/** Counts over `reservation_view` on PostgreSQL, each from a range of one of its indexes. */
export const prismaTallyReader = (prisma: PrismaClient): TallyReader => ({
  async reserved(providerId, timeZone, from, to) {
    const rows = await prisma.$queryRawUnsafe<(TallyRow & { date: string })[]>(
      `SELECT to_char(v.reserved_at AT TIME ZONE $2, 'YYYY-MM-DD') AS date, ${TALLY}
       FROM reservation_view v
       WHERE v.provider_id = $1 AND v.complete
         AND v.reserved_at >= ($3::text::timestamp AT TIME ZONE $2)
         AND v.reserved_at < (($4::text::date + 1)::timestamp AT TIME ZONE $2)
       GROUP BY 1, v.status, v.currency`,
      providerId,
      timeZone,
      from,
      to,
    );
    return rows.map(({ date, ...row }) => ({ date, ...tallyOf(row) }));
  },

  async expected(providerId, from, to) {
    const rows = await prisma.$queryRawUnsafe<{ date: string; count: number }[]>(
      `SELECT v.slot_date::text AS date, count(*)::int AS count
       FROM reservation_view v
       WHERE v.provider_id = $1 AND v.complete AND v.slot_date BETWEEN $2::text::date AND $3::text::date
         AND v.status NOT IN ('CANCELLING', 'CANCELLED', 'REJECTED', 'EXPIRED')
       GROUP BY v.slot_date`,
      providerId,
      from,
      to,
    );
    return new Map(rows.map(({ date, count }) => [date, count]));
  },

  async kinds(from, until) {
    // A kind is called what it was called last: looked up once for each, not gathered from every reservation.
    const rows = await prisma.$queryRawUnsafe<(TallyRow & { kind: string; kindLabel: Localized })[]>(
      `WITH t AS MATERIALIZED (
         SELECT v.kind, ${TALLY} FROM reservation_view v
         WHERE v.complete AND v.reserved_at >= $1::text::timestamptz AND v.reserved_at < $2::text::timestamptz
         GROUP BY v.kind, v.status, v.currency
       ), named AS MATERIALIZED (
         SELECT k.kind, l.kind_label FROM (SELECT DISTINCT kind FROM t) k CROSS JOIN LATERAL (
           SELECT v.kind_label FROM reservation_view v
           WHERE v.kind = k.kind AND v.complete AND v.reserved_at < $2::text::timestamptz
           ORDER BY v.reserved_at DESC, v.id DESC LIMIT 1
         ) l
       )
       SELECT t.*, n.kind_label AS "kindLabel" FROM t JOIN named n USING (kind)`,
      from,
      until,
    );
    const kinds = new Map<string, { kind: string; kindLabel: Localized; tallies: Tally[] }>();
    for (const { kind, kindLabel, ...row } of rows) {
      const known = kinds.get(kind) ?? { kind, kindLabel, tallies: [] };
      known.tallies.push(tallyOf(row));
      kinds.set(kind, known);
    }
    return [...kinds.values()];
  },
});
