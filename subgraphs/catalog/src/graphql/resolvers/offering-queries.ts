import type { QueryResolvers } from '../schema.generated';
import { nameSearch, pageOf, sliceOf } from '../page';

export const offering: QueryResolvers['offering'] = (_, { id }, { loaders }) => loaders.offering.load(id);

export const offerings: QueryResolvers['offerings'] = async (_, args, { lists }) => {
  const { kind = null, providerId = null, search, ...page } = args;
  const slice = sliceOf(page);
  return pageOf(await lists.offerings({ kind, providerId, search: nameSearch(search) }, slice), slice, page);
};
