import { requireService } from '@yeyak/graphql-kit';
import type { QueryResolvers } from '../schema.generated';

export const paymentByKey: QueryResolvers['paymentByKey'] = (_, { key }, context) => {
  requireService(context);
  return context.payments.byKey(key);
};
