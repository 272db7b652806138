import type { ContactResolvers } from '../schema.generated';
import { mayKnow } from '../visibility';

export const Contact: ContactResolvers = {
  async __resolveReference({ id }, { principal, loaders }) {
    const contact = await loaders.contact.load(id);
    return contact && mayKnow(principal, contact.customerId) ? contact : { id };
  },
  customerId: (contact) => ('customerId' in contact ? contact.customerId : null),
  name: (contact) => ('name' in contact ? contact.name : null),
  phone: (contact) => ('phone' in contact ? contact.phone : null),
  address: (contact) => ('address' in contact ? contact.address : null),
  hasAddress: (contact) => ('address' in contact ? Boolean(contact.address?.trim()) : null),
  locale: (contact) => ('locale' in contact ? contact.locale : null),
};
