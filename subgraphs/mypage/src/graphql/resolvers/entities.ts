import { checkedId, isAdmin, isService, isStaffOf } from '@yeyak/graphql-kit';
import type { ListedView } from '../../domain/reservation-view';
import type { Context } from '../context';
import { listOf } from '../list';
import { filterOf } from '../list-arguments';
import { viewerOf } from '../viewer';
import type { CustomerResolvers, ProviderResolvers, ReservationResolvers } from '../schema.generated';

/** The view, if the viewer may see it. */
async function visible(id: string, context: Context): Promise<ListedView | null> {
  const view = await context.loaders.views.load(checkedId('id', id));
  return view && viewerOf(context)(view) ? view : null;
}

export const Reservation: ReservationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  view: ({ id }, _, context) => visible(id, context),
  timeline: async ({ id }, _, context) =>
    (await visible(id, context)) ? context.loaders.timelines.load(id) : null,
};

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  async reservations({ id }, given, context) {
    const { principal } = context;
    const own = principal.type === 'user' && principal.userId === id;
    if (!own && !isAdmin(principal) && !isService(principal)) return null;
    return listOf(context, { by: 'customer', id: checkedId('id', id) }, filterOf(given), given);
  },
};

export const Provider: ProviderResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  async reservations({ id }, given, context) {
    if (!isStaffOf(context.principal, id) && !isService(context.principal)) return null;
    return listOf(context, { by: 'provider', id: checkedId('id', id) }, filterOf(given), given);
  },
};
