import type { QueryResolvers } from '../schema.generated';
import { nameSearch, pageOf, sliceOf } from '../page';

export const provider: QueryResolvers['provider'] = (_, { id }, { loaders }) => loaders.provider.load(id);

export const providers: QueryResolvers['providers'] = async (_, { search, ...page }, { lists }) => {
  const slice = sliceOf(page);
  return pageOf(await lists.providers({ search: nameSearch(search) }, slice), slice, page);
};
