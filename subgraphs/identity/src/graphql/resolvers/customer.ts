import type { CustomerResolvers } from '../schema.generated';
import { isCustomer } from '../../domain/user';
import { mayKnow } from '../visibility';

export const Customer: CustomerResolvers = {
  // Whoever may not see the person is not told either whether there is one.
  async __resolveReference({ id }, { principal, loaders }) {
    if (!mayKnow(principal, id)) return { id };
    const user = await loaders.user.load(id);
    return user && isCustomer(user) ? user : null;
  },
  name: (customer) => ('name' in customer ? customer.name : null),
  email: (customer) => ('email' in customer ? customer.email : null),
  phone: (customer) => ('phone' in customer ? customer.phone : null),
  locale: (customer) => ('locale' in customer ? customer.locale : null),
  createdAt: (customer) => ('createdAt' in customer ? customer.createdAt.toISOString() : null),
  contacts: (customer, _, { loaders }) => ('name' in customer ? loaders.contactsOf.load(customer.id) : null),
};
