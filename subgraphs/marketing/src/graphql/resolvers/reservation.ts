import { visibleTo } from '../visibility';
import type { ReservationResolvers } from '../schema.generated';

/** What this context adds to a reservation. */
export const Reservation: ReservationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  coupon: async ({ id }, _, { loaders, principal }) => visibleTo(principal, await loaders.couponOf.load(id)),
};
