import type { Peer } from '@yeyak/service-kit';
import { z } from 'zod';
import { type Addressee, type Contact, type ContactBook, ContactsUnavailable } from '../../application/ports';

const CONTACTS = `contacts(ids: $ids) { id customerId name phone locale }`;
/** A contact has a number; the e-mail address is the customer's. */
const EMAILS = `_entities(representations: $who) { ... on Customer { id email } }`;

const answer = z.object({
  contacts: z.array(
    z
      .object({
        id: z.string(),
        customerId: z.string(),
        name: z.string(),
        phone: z.string(),
        locale: z.enum(['ko', 'en']),
      })
      .nullable(),
  ),
  _entities: z.array(z.object({ id: z.string(), email: z.string().nullish() }).nullable()).default([]),
});

/**
 * Asks identity, synchronously, at the moment of sending: personal data is kept nowhere else. Whatever keeps identity
 * from answering, also with a fault, only delays a message (X3).
 * @param withEmails whether somebody needs the e-mail addresses: what nobody needs is not asked for
 */
export const identityContactBook = (identity: Pick<Peer, 'request'>, withEmails: boolean): ContactBook => ({
  async find(addressees) {
    let data: unknown;
    try {
      data = await identity.request<unknown>(withEmails ? withEmail(addressees) : plain(addressees));
    } catch {
      throw new ContactsUnavailable();
    }
    const read = answer.safeParse(data);
    if (!read.success) throw new ContactsUnavailable();
    const emails = new Map(read.data._entities.flatMap((one) => (one ? [[one.id, one.email ?? null]] : [])));
    const found = read.data.contacts.flatMap((contact): [string, Contact][] =>
      contact ? [[contact.id, { ...contact, email: emails.get(contact.customerId) ?? null }]] : [],
    );
    return new Map(found);
  },
});

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
const idsOf = (addressees: readonly Addressee[]): string[] =>
  distinct(addressees.map(({ contactId }) => contactId));

const plain = (addressees: readonly Addressee[]) => ({
  query: `query Contacts($ids: [ID!]!) { ${CONTACTS} }`,
  variables: { ids: idsOf(addressees) },
});

const withEmail = (addressees: readonly Addressee[]) => ({
  query: `query Contacts($ids: [ID!]!, $who: [_Any!]!) { ${CONTACTS} ${EMAILS} }`,
  variables: {
    ids: idsOf(addressees),
    who: distinct(addressees.map(({ customerId }) => customerId)).map((id) => ({
      __typename: 'Customer',
      id,
    })),
  },
});
