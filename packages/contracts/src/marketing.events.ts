import { z } from 'zod';
import { facts, type MessageOf } from './envelope';
import { instant, localized } from './values';

const coupon = z.object({
  couponId: z.string(),
  reservationId: z.string(),
  customerId: z.string(),
  campaignId: z.string(),
  title: localized,
});

/** Facts of `marketing`. Coupons are issued and cancelled within the caller's request (D3, D7). */
export const marketingFacts = facts('marketing', {
  CouponIssued: coupon.extend({ issuedAt: instant, expiresAt: instant }),
  CouponCancelled: coupon.extend({ cancelledAt: instant }),
});
export type MarketingFact = MessageOf<typeof marketingFacts>;
