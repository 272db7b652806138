import { impossible } from '@yeyak/domain-kit';
import type { CouponReader, CouponStore, Slice, StoredCoupon } from '../../application/ports';
import type { Coupon, CouponState } from '../../domain/coupon';
import type { PrismaClient, Tx } from './client';
import { known, toColumns, toDiscount } from './discount';
import type { Coupon as Row } from './generated/client';

type Stored = NonNullable<CouponState>;

/** What `CLOSED` has nothing of. */
const NO_COUPON = {
  id: null,
  code: null,
  customerId: null,
  providerId: null,
  campaignId: null,
  titleKo: null,
  titleEn: null,
  amountOff: null,
  currency: null,
  percentOff: null,
  issuedAt: null,
  expiresAt: null,
} as const;

function toRow(state: Stored, version: number): Row {
  if (state.status === 'CLOSED') {
    const { closedAt, ...closed } = state;
    return { ...NO_COUPON, ...closed, version, cancelledAt: closedAt };
  }
  const { title, discount, ...coupon } = state;
  return {
    cancelledAt: null,
    ...coupon,
    version,
    titleKo: title.ko,
    titleEn: title.en,
    ...toColumns(discount),
  };
}

function toCoupon(row: Row): Coupon {
  const record = {
    id: known(row.id),
    code: known(row.code),
    reservationId: row.reservationId,
    customerId: known(row.customerId),
    providerId: known(row.providerId),
    campaignId: known(row.campaignId),
    title: { ko: known(row.titleKo), en: known(row.titleEn) },
    discount: toDiscount(row),
    issuedAt: known(row.issuedAt),
    expiresAt: known(row.expiresAt),
  };
  return row.cancelledAt === null
    ? { ...record, status: 'ISSUED' }
    : { ...record, status: 'CANCELLED', cancelledAt: row.cancelledAt };
}

function toState(row: Row): Stored {
  const status = row.status as Stored['status'];
  switch (status) {
    case 'CLOSED':
      return { status, reservationId: row.reservationId, closedAt: known(row.cancelledAt) };
    case 'ISSUED':
    case 'CANCELLED':
      return toCoupon(row);
    default:
      return impossible(status);
  }
}

/** Coupons, in PostgreSQL. */
export class PrismaCoupons implements CouponStore<Tx>, CouponReader {
  constructor(private readonly database: Pick<PrismaClient, 'coupon'>) {}

  async lock(tx: Tx, reservationId: string): Promise<StoredCoupon> {
    await tx.$queryRaw`SELECT 1 FROM coupon WHERE reservation_id = ${reservationId} FOR UPDATE`;
    const row = await tx.coupon.findUnique({ where: { reservationId } });
    return row ? { coupon: toState(row), version: row.version } : { coupon: null, version: 0 };
  }

  async save(tx: Tx, coupon: Stored, version: number): Promise<boolean> {
    const data = toRow(coupon, version);
    if (version === 1) {
      // Who comes second waits for the first, and is told so.
      return (await tx.coupon.createMany({ data: [data], skipDuplicates: true })).count === 1;
    }
    const { reservationId } = coupon;
    const { count } = await tx.coupon.updateMany({ where: { reservationId, version: version - 1 }, data });
    if (count !== 1) throw new Error(`the coupon of ${reservationId} was changed though it was locked`);
    return true;
  }

  async byIds(ids: readonly string[]): Promise<Coupon[]> {
    return (await this.database.coupon.findMany({ where: { id: { in: [...ids] } } })).map(toCoupon);
  }

  async byReservations(reservationIds: readonly string[]): Promise<Coupon[]> {
    const rows = await this.database.coupon.findMany({
      where: { reservationId: { in: [...reservationIds] }, status: { not: 'CLOSED' } },
    });
    return rows.map(toCoupon);
  }

  async list(customerId: string, { after, take }: Slice): Promise<Coupon[]> {
    const rows = await this.database.coupon.findMany({
      where: {
        customerId,
        ...(after
          ? { OR: [{ issuedAt: { lt: after.at } }, { issuedAt: after.at, id: { lt: after.id } }] }
          : {}),
      },
      orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }],
      take,
    });
    return rows.map(toCoupon);
  }
}
