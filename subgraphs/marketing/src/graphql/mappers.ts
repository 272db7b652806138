import type { Campaign } from '../domain/campaign';
import type { Coupon } from '../domain/coupon';

export type CampaignMapper = Campaign;
export type CouponMapper = Coupon;

/** All that `marketing` knows of a reservation by itself. */
export interface ReservationMapper {
  id: string;
}
