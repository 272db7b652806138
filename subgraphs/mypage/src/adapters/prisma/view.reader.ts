import type { Localized } from '@yeyak/contracts';
import type { AfterView, Known, ViewFilter, ViewOrder, ViewReader } from '../../application/ports';
import { isListed, type ListedView } from '../../domain/reservation-view';
import type { PrismaClient } from './client';
import type { ReservationView } from './generated/client';
import { SELECT_VIEW, viewOf } from './view-row';

/** Rows as views; the statements leave incomplete ones out, the type does not know. */
export const listed = (rows: readonly ReservationView[]): ListedView[] =>
  rows.map(viewOf).filter((view) => isListed(view));

const OWNER = { customer: 'customer_id', provider: 'provider_id' } as const;

/** Each order is one of an index; its key is what a cursor holds. */
const ORDER: Readonly<Record<ViewOrder, string>> = {
  NEWEST_FIRST: 'v.reserved_at DESC, v.id DESC',
  SOONEST_FIRST: 'v.slot_date, v.slot_starts_at, v.id',
};
const orderOf = ({ order }: ViewFilter): string => ORDER[order ?? 'NEWEST_FIRST'];

/** The names by which a person may look for a reservation. */
const NAMES = ['offering_name', 'provider_name', 'kind_label']
  .flatMap((column) => [`v.${column} ->> 'ko'`, `v.${column} ->> 'en'`])
  .join(', ');

/** A list's conditions and their values, which come after those that are there already. */
function narrow(
  filter: ViewFilter,
  after: AfterView | null,
  before: readonly unknown[],
): { conditions: string; values: unknown[] } {
  const conditions = ['v.complete'];
  const values = [...before];
  const where = (value: unknown, condition: (parameter: string) => string): void => {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  where(filter.customerId, (is) => `v.customer_id = ${is}`);
  where(filter.providerId, (is) => `v.provider_id = ${is}`);
  where(filter.statuses, (are) => `v.status = ANY(${are}::text[])`);
  where(filter.kinds, (are) => `v.kind = ANY(${are}::text[])`);
  where(filter.on, (is) => `v.slot_date = ${is}::text::date`);
  where(filter.from, (is) => `v.slot_date >= ${is}::text::date`);
  where(filter.search, (is) => `position(lower(${is}) IN lower(concat_ws(chr(10), ${NAMES}))) > 0`);
  if (filter.order === 'SOONEST_FIRST') conditions.push('v.slot_date IS NOT NULL');
  if (after?.order === 'NEWEST_FIRST') {
    values.push(new Date(after.reservedAt), after.id);
    conditions.push(`(v.reserved_at, v.id) < ($${values.length - 1}, $${values.length})`);
  }
  if (after?.order === 'SOONEST_FIRST') {
    values.push(after.date, new Date(after.startsAt), after.id);
    const [date, startsAt, id] = [values.length - 2, values.length - 1, values.length];
    conditions.push(`(v.slot_date, v.slot_starts_at, v.id) > ($${date}::text::date, $${startsAt}, $${id})`);
  }
  return { conditions: conditions.join(' AND '), values };
}

/** The read model's reading side on PostgreSQL. */
export const prismaViewReader = (prisma: PrismaClient): ViewReader => ({
  async byIds(ids) {
    return listed(
      await prisma.$queryRawUnsafe<ReservationView[]>(
        `SELECT ${SELECT_VIEW} FROM reservation_view v WHERE v.id = ANY($1) AND v.complete`,
        [...ids],
      ),
    );
  },

  async page(filter, after, limit) {
    const { conditions, values } = narrow(filter, after, []);
    return listed(
      await prisma.$queryRawUnsafe<ReservationView[]>(
        `SELECT ${SELECT_VIEW} FROM reservation_view v WHERE ${conditions}
         ORDER BY ${orderOf(filter)} LIMIT ${Math.trunc(limit)}`,
        ...values,
      ),
    );
  },

  async pages({ by, ids }, filter, after, limit) {
    const { conditions, values } = narrow(filter, after, [[...ids]]);
    return listed(
      await prisma.$queryRawUnsafe<ReservationView[]>(
        `SELECT ${SELECT_VIEW} FROM unnest($1::text[]) AS o(id) CROSS JOIN LATERAL (
           SELECT * FROM reservation_view v WHERE v.${OWNER[by]} = o.id AND ${conditions}
           ORDER BY ${orderOf(filter)} LIMIT ${Math.trunc(limit)}
         ) v ORDER BY ${orderOf(filter)}`,
        ...values,
      ),
    );
  },

  async timelines(reservationIds) {
    const rows = await prisma.timelineEntry.findMany({
      where: { reservationId: { in: [...reservationIds] } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    return rows.map((row) => ({
      ...row,
      at: row.at.toISOString(),
      label: row.label as unknown as Localized,
    }));
  },

  async providers(ids) {
    const rows = await prisma.provider.findMany({ where: { id: { in: [...ids] } } });
    return rows.map((row) => ({ ...row, name: row.name as unknown as Localized }));
  },

  async known(ids) {
    const rows = await prisma.$queryRawUnsafe<(Known & { id: string })[]>(
      `SELECT v.id, v.reservation_version AS "reservationVersion", v.customer_id AS "customerId",
              v.provider_id AS "providerId"
       FROM reservation_view v WHERE v.id = ANY($1) AND v.complete`,
      [...ids],
    );
    return new Map(rows.map(({ id, ...known }) => [id, known]));
  },
});
