import { requireService } from '@yeyak/graphql-kit';
import { answer } from '../answers';
import type { MutationResolvers } from '../schema.generated';

export const cancelCoupon: MutationResolvers['cancelCoupon'] = async (_, { input }, context) => {
  requireService(context);
  const { useCases, now } = context;
  return answer('CancelCouponSuccess', await useCases.cancelCoupon({ now, given: input }));
};
