import type { ViewerResolvers } from '../schema.generated';
import { isCustomer } from '../../domain/user';
import { membership } from './membership';

export const Viewer: ViewerResolvers = {
  roles: ({ roles }) => roles.map(membership),
  persons: ({ id }, _, { loaders }) => loaders.personsOf.load(id),
  customer: (user) => (isCustomer(user) ? user : null),
};
