import { decideSaveContact, existingContact, type TooManyContacts } from '../domain/contacts.decider';
import { type InvalidInput, parseContact } from '../domain/input';
import type { Contact } from '../domain/user';
import type { Contacts, Transactions } from './ports';

export type SaveContact = (command: {
  contactId: string;
  customerId: string;
  name: string;
  phone: string;
  address?: string | null;
  asDefault?: boolean | null;
  now: Date;
}) => Promise<SaveContactOutcome>;
export type SaveContactOutcome =
  { tag: 'Saved'; contact: Contact } | { tag: 'UnknownCustomer' } | InvalidInput | TooManyContacts;

/** Keeps whom to reach about a reservation; the same again is the same contact. */
export const saveContact =
  <Tx>({ transactions, contacts }: { transactions: Transactions<Tx>; contacts: Contacts<Tx> }): SaveContact =>
  async ({ contactId, customerId, asDefault, now, ...given }) => {
    const parsed = parseContact(given);
    if (!parsed.ok) return parsed.reason;
    const command = { contactId, customerId, details: parsed.value, asDefault: asDefault ?? false };
    return transactions.transaction(async (tx): Promise<SaveContactOutcome> => {
      const present = await contacts.lockOf(tx, customerId);
      if (!present) return { tag: 'UnknownCustomer' };
      const decision = decideSaveContact(command, present);
      if (!decision.ok) return decision.reason;
      const [saved] = decision.events;
      const contact = saved
        ? await contacts.save(tx, { ...saved.details, id: saved.id, customerId, createdAt: now })
        : existingContact(command, present);
      if (!contact) throw new Error('nothing to save and nothing saved');
      return { tag: 'Saved', contact };
    });
  };
