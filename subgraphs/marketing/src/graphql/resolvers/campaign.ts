import { isLive } from '../../domain/campaign';
import type { CampaignResolvers, DiscountResolvers } from '../schema.generated';

/** What decides which coupons are given. Whoever may not see it never gets hold of one. */
export const Campaign: CampaignResolvers = {
  provider: ({ providerId }) => (providerId === null ? null : { id: providerId }),
  beginsAt: ({ beginsAt }) => beginsAt.toISOString(),
  endsAt: ({ endsAt }) => endsAt?.toISOString() ?? null,
  active: (campaign, _, { now }) => isLive(campaign, now),
};

export const Discount: DiscountResolvers = {
  __resolveType: (discount) => ('percent' in discount ? 'PercentOff' : 'AmountOff'),
};
