import { couldBeId } from '@yeyak/graphql-kit';
import DataLoader from 'dataloader';
import type { CampaignReader, CouponReader } from '../application/ports';
import type { Campaign } from '../domain/campaign';
import type { Coupon } from '../domain/coupon';

/** What one request looks up by id: each thing once, all together. */
export interface Loaders {
  coupon: DataLoader<string, Coupon | null>;
  /** A reservation's coupon. */
  couponOf: DataLoader<string, Coupon | null>;
  campaign: DataLoader<string, Campaign | null>;
}

/** Loaders for one request. */
export const createLoaders = (readers: {
  coupons: Pick<CouponReader, 'byIds' | 'byReservations'>;
  campaigns: Pick<CampaignReader, 'byIds'>;
}): Loaders => ({
  coupon: byKey(
    (ids) => readers.coupons.byIds(ids),
    ({ id }) => id,
  ),
  couponOf: byKey(
    (ids) => readers.coupons.byReservations(ids),
    ({ reservationId }) => reservationId,
  ),
  campaign: byKey(
    (ids) => readers.campaigns.byIds(ids),
    ({ id }) => id,
  ),
});

function byKey<Row>(
  load: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await load(keys.filter(couldBeId))).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}
