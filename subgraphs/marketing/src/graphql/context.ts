import type { RequestContext } from '@yeyak/graphql-kit';
import type { CancelCoupon } from '../application/cancel-coupon';
import type { EndCampaign } from '../application/end-campaign';
import type { IssueCoupon } from '../application/issue-coupon';
import type { CampaignReader, CouponReader } from '../application/ports';
import type { StartCampaign } from '../application/start-campaign';
import type { Loaders } from './loaders';

/** What `marketing` can be asked to do. */
export interface UseCases {
  startCampaign: StartCampaign;
  endCampaign: EndCampaign;
  issueCoupon: IssueCoupon;
  cancelCoupon: CancelCoupon;
}

/** What a resolver of `marketing` has at hand. */
export interface Context extends RequestContext {
  useCases: UseCases;
  loaders: Loaders;
  /** The lists that pages are read from. */
  lists: { campaigns: CampaignReader['list']; coupons: CouponReader['list'] };
  /** Make an id and a coupon code for something new. */
  newId: () => string;
  newCode: () => string;
}
