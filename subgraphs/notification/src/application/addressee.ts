import { isAwaited, type PendingMessage } from '../domain/message';
import type { Addressee, Contact } from './ports';

/** Whom a message may go to: the named contact and, where somebody waits for it, the customer's own. */
export const addresseesOf = (message: PendingMessage): Addressee[] => {
  const { contactId, customerId } = message;
  return [contactId, ...(isAwaited(message) ? [customerId] : [])].map((id) => ({
    contactId: id,
    customerId,
  }));
};

/**
 * The first of these contacts that is the customer's, or why there is none: what is written to one person never goes to
 * another's contact.
 */
export function contactFor(
  message: PendingMessage,
  contacts: ReadonlyMap<string, Contact>,
): { to: Contact } | { to: null; code: 'NO_CONTACT' | 'FOREIGN_CONTACT' } {
  for (const { contactId } of addresseesOf(message)) {
    const to = contacts.get(contactId);
    if (to?.customerId === message.customerId) return { to };
  }
  return { to: null, code: contacts.has(message.contactId) ? 'FOREIGN_CONTACT' : 'NO_CONTACT' };
}

/** A customer of whom nothing is known that a provider of channels could use; what is kept for them they still read. */
export const outOfReach = (customerId: string): Contact => ({
  id: customerId,
  customerId,
  name: '',
  phone: '',
  email: null,
  locale: 'ko',
});
