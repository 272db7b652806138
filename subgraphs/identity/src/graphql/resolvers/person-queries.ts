import { requireService } from '@yeyak/graphql-kit';
import type { QueryResolvers } from '../schema.generated';
import { visiblePerson } from '../visibility';

export const person: QueryResolvers['person'] = (_, { id }, context) => visiblePerson(id, context);

export const personBelongsTo: QueryResolvers['personBelongsTo'] = (_, { personId, customerId }, context) => {
  requireService(context);
  return context.isLinked(personId, customerId);
};
