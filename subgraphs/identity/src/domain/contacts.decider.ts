import { type Decision, accepted, rejected } from '@yeyak/domain-kit';
import type { ContactDetails } from './input';
import type { Contact } from './user';

/** The most contacts that a person may have, their own included. */
export const MOST_CONTACTS = 50;

export interface SaveContact {
  /** The id of the new contact, if there is to be one. */
  contactId: string;
  customerId: string;
  details: ContactDetails;
  asDefault: boolean;
}

/** What saving leads to: a contact to be written under this id. Nothing where there is one that says the same. */
export interface ContactSaved {
  type: 'ContactSaved';
  id: string;
  details: ContactDetails;
}

export interface TooManyContacts {
  tag: 'TooManyContacts';
  limit: number;
}

const same = (a: ContactDetails, b: ContactDetails): boolean =>
  a.name === b.name && a.phone === b.phone && a.address === b.address;

/** The contact that says what is to be saved, where there is one: the person's own, or any unless it is to be their own. */
export const existingContact = (
  command: Pick<SaveContact, 'customerId' | 'details' | 'asDefault'>,
  contacts: readonly Contact[],
): Contact | undefined =>
  contacts.find(
    (contact) => same(contact, command.details) && (!command.asDefault || contact.id === command.customerId),
  );

/**
 * Saving the same again is no event, so it needs no idempotency key. Only a person's own contact changes; the others
 * stay what they were when a reservation named them.
 */
export function decideSaveContact(
  command: SaveContact,
  contacts: readonly Contact[],
): Decision<ContactSaved, TooManyContacts> {
  const { contactId, customerId, details, asDefault } = command;
  if (existingContact(command, contacts)) return accepted();
  if (asDefault) return accepted({ type: 'ContactSaved', id: customerId, details });
  if (contacts.length >= MOST_CONTACTS) return rejected({ tag: 'TooManyContacts', limit: MOST_CONTACTS });
  return accepted({ type: 'ContactSaved', id: contactId, details });
}
