import { requireService } from '@yeyak/graphql-kit';
import type { MutationResolvers } from '../schema.generated';

/** Another context takes work back within its customer's request. */
export const withdrawWork: MutationResolvers['withdrawWork'] = async (_, { input }, context) => {
  requireService(context);
  const { workOrderId, reservationId, providerId } = input;
  const withdrawn = await context.withdrawNow({ workOrderId, reservationId, providerId, at: context.now });
  return { withdrawn };
};
