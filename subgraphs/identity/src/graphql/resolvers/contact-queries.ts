import { badInput, requireService } from '@yeyak/graphql-kit';
import type { QueryResolvers } from '../schema.generated';

const MOST_AT_ONCE = 500;

export const contact: QueryResolvers['contact'] = (_, { id }, context) => {
  requireService(context);
  return context.loaders.contact.load(id);
};

export const contacts: QueryResolvers['contacts'] = (_, { ids }, context) => {
  requireService(context);
  if (ids.length > MOST_AT_ONCE) throw badInput(`"ids" are at most ${MOST_AT_ONCE}.`);
  return Promise.all(ids.map((id) => context.loaders.contact.load(id)));
};
