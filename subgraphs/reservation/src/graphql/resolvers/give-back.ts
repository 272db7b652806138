import { couldBeId, requireCustomer } from '@yeyak/graphql-kit';
import { notFound, toGiveBackResult } from '../outcomes';
import type { MutationResolvers } from '../schema.generated';

export const giveBack: MutationResolvers['giveBack'] = async (_, { reservationId }, context) => {
  const customerId = requireCustomer(context);
  if (!couldBeId(reservationId)) return notFound();
  return toGiveBackResult(await context.giveBack.execute(customerId, reservationId));
};
