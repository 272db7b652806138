import { visible } from '../access';
import type { ReservationResolvers } from '../schema.generated';

/** What this context adds to a reservation. */
export const Reservation: ReservationResolvers = {
  fulfillment: async ({ id }, _, context) => visible(context, await context.loaders.ofReservation.load(id)),
};
