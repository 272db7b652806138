import { requireService } from '@yeyak/graphql-kit';
import type { MutationResolvers } from '../schema.generated';

/** Another context takes work back within its customer's request. */
export const withdrawWork: MutationResolvers['withdrawWork'] = async (_, { input }, context) => {
  requireService(context);
  const { workOrderId, reservationId, providerId, letter } = input;
  const named = { workOrderId, reservationId, providerId, at: context.now };
  const fact = await context.withdrawNow({ ...named, letter: letter ?? null });
  return { withdrawn: fact !== 'WorkOrderWithdrawalRefused', fact };
};
