import type { Localized } from '@yeyak/contracts';
import type { AfterView, ViewFilter, ViewReader } from '../../application/ports';
import { isListed, type ListedView } from '../../domain/reservation-view';
import type { PrismaClient } from './client';
import type { ReservationView } from './generated/client';
import { SELECT_VIEW, viewOf } from './view-row';

/** Rows as views; the statements leave incomplete ones out, the type does not know. */
export const listed = (rows: readonly ReservationView[]): ListedView[] =>
  rows.map(viewOf).filter((view) => isListed(view));

const OWNER = { customer: 'customer_id', provider: 'provider_id' } as const;

const newestFirst = (limit: number): string =>
  `ORDER BY v.reserved_at DESC, v.id DESC LIMIT ${Math.trunc(limit)}`;

/** A list's conditions and their values, which come after those that are there already. */
function narrow(
  { customerId, providerId, status, kind }: ViewFilter,
  after: AfterView | null,
  before: readonly unknown[],
): { conditions: string; values: unknown[] } {
  const conditions = ['v.complete'];
  const values = [...before];
  const equal = (column: string, value: string | null | undefined): void => {
    if (value === null || value === undefined) return;
    values.push(value);
    conditions.push(`v.${column} = $${values.length}`);
  };
  equal('customer_id', customerId);
  equal('provider_id', providerId);
  equal('status', status);
  equal('kind', kind);
  if (after) {
    values.push(new Date(after.reservedAt), after.id);
    conditions.push(`(v.reserved_at, v.id) < ($${values.length - 1}, $${values.length})`);
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
        `SELECT ${SELECT_VIEW} FROM reservation_view v WHERE ${conditions} ${newestFirst(limit)}`,
        ...values,
      ),
    );
  },

  async pages({ by, ids }, filter, after, limit) {
    const { conditions, values } = narrow(filter, after, [[...ids]]);
    return listed(
      await prisma.$queryRawUnsafe<ReservationView[]>(
        `SELECT ${SELECT_VIEW} FROM unnest($1::text[]) AS o(id) CROSS JOIN LATERAL (
           SELECT * FROM reservation_view v WHERE v.${OWNER[by]} = o.id AND ${conditions} ${newestFirst(limit)}
         ) v ORDER BY v.reserved_at DESC, v.id DESC`,
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

  async versions(ids) {
    const rows = await prisma.reservationView.findMany({
      where: { id: { in: [...ids] }, complete: true },
      select: { id: true, reservationVersion: true },
    });
    return new Map(rows.map(({ id, reservationVersion }) => [id, reservationVersion]));
  },
});
