import { couldBeId, requireAdmin } from '@yeyak/graphql-kit';
import { notFound, toRetryResult } from '../outcomes';
import type { MutationResolvers } from '../schema.generated';

export const retryProcess: MutationResolvers['retryProcess'] = async (_, { reservationId }, context) => {
  requireAdmin(context);
  if (!couldBeId(reservationId)) return notFound();
  return toRetryResult(await context.retry.execute(reservationId));
};
