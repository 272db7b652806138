import { isAdmin, isService, maySee } from '@yeyak/graphql-kit';
import type { Principal } from '@yeyak/service-kit';
import type { Coupon } from '../domain/coupon';

/** The coupon for the customer, the provider's staff, administrators and contexts; `null` for others. */
export const visibleTo = (principal: Principal, coupon: Coupon | null): Coupon | null =>
  coupon && maySee(principal, coupon.customerId, coupon.providerId) ? coupon : null;

/** Whoever has the code has the discount: the desk sees that there is a coupon, but not its code. */
export const maySeeCode = (principal: Principal, { customerId }: Coupon): boolean =>
  (principal.type === 'user' && principal.userId === customerId) || isService(principal);

/** How coupons are given away is the administrators' business. */
export const maySeeCampaigns = (principal: Principal): boolean => isAdmin(principal) || isService(principal);
