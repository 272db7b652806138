import type { Localized } from '@yeyak/contracts';
import type { ViewReader } from '../../application/ports';
import { isListed, type ListedView } from '../../domain/reservation-view';
import type { PrismaClient } from './client';
import type { ReservationView } from './generated/client';
import { SELECT_VIEW, viewOf } from './view-row';

/** Rows as views; the statements leave incomplete ones out, the type does not know. */
export const listed = (rows: readonly ReservationView[]): ListedView[] =>
  rows.map(viewOf).filter((view) => isListed(view));

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

  async page({ customerId, providerId, status, kind }, after, limit) {
    const conditions = ['v.complete'];
    const values: unknown[] = [];
    const where = (condition: (place: string) => string, value: unknown): void => {
      values.push(value);
      conditions.push(condition(`$${values.length}`));
    };
    if (customerId) where((p) => `v.customer_id = ${p}`, customerId);
    if (providerId) where((p) => `v.provider_id = ${p}`, providerId);
    if (status) where((p) => `v.status = ${p}`, status);
    if (kind) where((p) => `v.kind = ${p}`, kind);
    if (after) {
      values.push(new Date(after.reservedAt), after.id);
      conditions.push(`(v.reserved_at, v.id) < ($${values.length - 1}, $${values.length})`);
    }
    return listed(
      await prisma.$queryRawUnsafe<ReservationView[]>(
        `SELECT ${SELECT_VIEW} FROM reservation_view v WHERE ${conditions.join(' AND ')}
         ORDER BY v.reserved_at DESC, v.id DESC LIMIT ${Math.trunc(limit)}`,
        ...values,
      ),
    );
  },

  async timelines(reservationIds) {
    const rows = await prisma.timelineEntry.findMany({
      where: { reservationId: { in: [...reservationIds] } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    return rows.map((row) => ({ ...row, at: row.at.toISOString(), label: row.label as unknown as Localized }));
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
