import { visible } from '../access';
import type { QueryResolvers } from '../schema.generated';

export const Query: QueryResolvers = {
  fulfillment: async (_, { id }, context) => visible(context, await context.loaders.workOrder.load(id)),
};
