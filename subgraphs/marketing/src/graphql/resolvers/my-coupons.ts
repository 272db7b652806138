import { requireCustomer } from '@yeyak/graphql-kit';
import { pageOf } from '../page';
import type { QueryResolvers } from '../schema.generated';

export const myCoupons: QueryResolvers['myCoupons'] = (_, page, context) => {
  const customerId = requireCustomer(context);
  return pageOf(
    page,
    ({ issuedAt }) => issuedAt,
    (slice) => context.lists.coupons(customerId, slice),
  );
};
