import type { ReservationResolvers } from '../schema.generated';
import { visibleAttempts } from '../visibility';

export const Reservation: ReservationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  payment: async ({ id }, _, { loaders, principal }) =>
    visibleAttempts(principal, await loaders.attempts.load(id))?.[0] ?? null,
  payments: async ({ id }, _, { loaders, principal }) =>
    visibleAttempts(principal, await loaders.attempts.load(id)),
};
