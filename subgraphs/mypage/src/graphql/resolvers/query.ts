import { maySee, requireAdmin, requireStaffOf, requireUser } from '@yeyak/graphql-kit';
import { checked } from '../arguments';
import { list } from '../list';
import type { QueryResolvers } from '../schema.generated';

export const Query: QueryResolvers = {
  async myReservations(_, { status, kind, atLeast, ...page }, context) {
    const customerId = requireUser(context);
    if (atLeast) checked('atLeast.reservationId', atLeast.reservationId);
    return list(context, { customerId, status, kind: checked('kind', kind) }, page, atLeast);
  },

  async providerReservations(_, { providerId, customerId, status, ...page }, context) {
    requireStaffOf(context, providerId);
    const filter = { providerId: checked('providerId', providerId), status };
    return list(context, { ...filter, customerId: checked('customerId', customerId) }, page);
  },

  async allReservations(_, { customerId, providerId, status, ...page }, context) {
    requireAdmin(context);
    const filter = { customerId: checked('customerId', customerId), status };
    return list(context, { ...filter, providerId: checked('providerId', providerId) }, page);
  },

  async reservationView(_, { id, atLeastVersion }, context) {
    if (context.principal.type !== 'service') requireUser(context);
    const found = await context.reservations.one(checked('id', id), atLeastVersion);
    if (!found) return null;
    const { view, upToDate } = found;
    return maySee(context.principal, view.customerId, view.providerId) ? { ...view, upToDate } : null;
  },
};
