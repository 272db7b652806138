import type { ViewerResolvers } from '../schema.generated';
import { isCustomer } from '../../domain/person';
import { membership } from './membership';

export const Viewer: ViewerResolvers = {
  roles: ({ roles }) => roles.map(membership),
  customer: (person) => (isCustomer(person) ? person : null),
};
