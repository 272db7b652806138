import { badInput, checkedId, requireStaffOf, requireUser } from '@yeyak/graphql-kit';
import { GraphQLError } from 'graphql';
import type { Audience, Update } from '../../application/changes/change';
import { placeAt } from '../arguments';
import { viewerOf } from '../viewer';
import type { Context } from '../context';
import type { SubscriptionResolvers } from '../schema.generated';

/** Whose changes may be followed. @throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT */
async function audienceOf(
  reservationId: string | null,
  providerId: string | null,
  context: Context,
): Promise<Audience> {
  const userId = requireUser(context);
  if (reservationId && providerId) throw badInput('"reservationId" or "providerId", not both.');
  if (providerId) {
    requireStaffOf(context, providerId);
    return { by: 'provider', id: providerId };
  }
  if (!reservationId) return { by: 'customer', id: userId };
  if (await context.follow.canFollow(reservationId, viewerOf(context))) {
    return { by: 'reservation', id: reservationId };
  }
  // The same answer for what is another's and for what is not there: neither is told apart from outside.
  throw new GraphQLError('You may not follow this.', { extensions: { code: 'FORBIDDEN' } });
}

export const Subscription: SubscriptionResolvers = {
  reservationChanged: {
    async subscribe(_, { reservationId, providerId, after }, context) {
      const place = placeAt(after);
      const audience = await audienceOf(
        checkedId('reservationId', reservationId),
        checkedId('providerId', providerId),
        context,
      );
      return context.follow.changesOf(audience, place) as never;
    },
    resolve: (update: unknown) => update as Update,
  } as SubscriptionResolvers['reservationChanged'],
};
