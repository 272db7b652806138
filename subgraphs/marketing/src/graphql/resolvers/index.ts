import type { Resolvers } from '../schema.generated';
import { Campaign, Discount } from './campaign';
import { campaigns } from './campaigns';
import { cancelCoupon } from './cancel-coupon';
import { Coupon } from './coupon';
import { endCampaign } from './end-campaign';
import { issueCoupon } from './issue-coupon';
import { myCoupons } from './my-coupons';
import { Reservation } from './reservation';
import { startCampaign } from './start-campaign';

export const resolvers: Resolvers = {
  Query: { myCoupons, campaigns },
  Mutation: { startCampaign, endCampaign, issueCoupon, cancelCoupon },
  Campaign,
  Coupon,
  Discount,
  Reservation,
};
