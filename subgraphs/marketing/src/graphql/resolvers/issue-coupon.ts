import { requireService } from '@yeyak/graphql-kit';
import { answer } from '../answers';
import type { MutationResolvers } from '../schema.generated';

export const issueCoupon: MutationResolvers['issueCoupon'] = async (_, { input }, context) => {
  requireService(context);
  const { useCases, newId, newCode, now } = context;
  return answer(
    'IssueCouponSuccess',
    await useCases.issueCoupon({ id: newId(), code: newCode(), now, given: input }),
  );
};
