import { checkedId, requireAdmin, requireStaffOf, requireUser } from '@yeyak/graphql-kit';
import { instant, stretch, stretchOfDays } from '../arguments';
import { list } from '../list';
import { filterOf } from '../list-arguments';
import { viewerOf } from '../viewer';
import type { QueryResolvers } from '../schema.generated';

export const Query: QueryResolvers = {
  async myReservations(_, { atLeast, ...given }, context) {
    const customerId = requireUser(context);
    if (atLeast) checkedId('atLeast.reservationId', atLeast.reservationId);
    return list(context, { ...filterOf(given), customerId }, given, atLeast);
  },

  async providerReservations(_, { providerId, customerId, ...given }, context) {
    requireStaffOf(context, providerId);
    const whose = {
      providerId: checkedId('providerId', providerId),
      customerId: checkedId('customerId', customerId),
    };
    return list(context, { ...filterOf(given), ...whose }, given);
  },

  async allReservations(_, { customerId, providerId, ...given }, context) {
    requireAdmin(context);
    const whose = {
      providerId: checkedId('providerId', providerId),
      customerId: checkedId('customerId', customerId),
    };
    return list(context, { ...filterOf(given), ...whose }, given);
  },

  async providerDashboard(_, { providerId, from, to }, context) {
    requireStaffOf(context, providerId);
    stretchOfDays(from, to);
    return context.dashboards.ofProvider(checkedId('providerId', providerId), from, to);
  },

  async kindCounts(_, { from, to }, context) {
    requireAdmin(context);
    const [start, end] = [instant('from', from), instant('to', to)];
    stretch(start, end);
    return context.dashboards.byKind(start.toISOString(), end.toISOString());
  },

  async reservationView(_, { id, atLeastVersion }, context) {
    if (context.principal.type !== 'service') requireUser(context);
    const found = await context.reservations.one(checkedId('id', id), viewerOf(context), atLeastVersion);
    return found && { ...found.view, upToDate: found.upToDate };
  },
};
