import { maySeeCampaigns, maySeeCode, visibleTo } from '../visibility';
import type { CouponResolvers } from '../schema.generated';

/** A reservation's coupon. Whoever may not see it never gets hold of one. */
export const Coupon: CouponResolvers = {
  __resolveReference: async ({ id }, { loaders, principal }) =>
    visibleTo(principal, await loaders.coupon.load(id)),
  code: (coupon, _, { principal }) => (maySeeCode(principal, coupon) ? coupon.code : null),
  issuedAt: ({ issuedAt }) => issuedAt.toISOString(),
  expiresAt: ({ expiresAt }) => expiresAt.toISOString(),
  cancelledAt: (coupon) => (coupon.status === 'CANCELLED' ? coupon.cancelledAt.toISOString() : null),
  customer: ({ customerId }) => ({ id: customerId }),
  reservation: ({ reservationId }) => ({ id: reservationId }),
  provider: ({ providerId }) => ({ id: providerId }),
  campaign: ({ campaignId }, _, { loaders, principal }) =>
    maySeeCampaigns(principal) ? loaders.campaign.load(campaignId) : null,
};
