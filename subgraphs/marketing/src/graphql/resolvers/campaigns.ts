import { requireAdmin } from '@yeyak/graphql-kit';
import { pageOf } from '../page';
import type { QueryResolvers } from '../schema.generated';

export const campaigns: QueryResolvers['campaigns'] = (_, { active, ...page }, context) => {
  requireAdmin(context);
  return pageOf(
    page,
    ({ beginsAt }) => beginsAt,
    (slice) => context.lists.campaigns(active ? context.now : null, slice),
  );
};
