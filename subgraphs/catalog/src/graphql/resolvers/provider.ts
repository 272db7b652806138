import type { ProviderResolvers } from '../schema.generated';
import { pageOf, sliceOf } from '../page';

export const Provider: ProviderResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.provider.load(id),
  async offerings({ id }, page, { loaders }) {
    const slice = sliceOf(page);
    return pageOf(await loaders.offeringsOf(id, slice), slice, page);
  },
};
