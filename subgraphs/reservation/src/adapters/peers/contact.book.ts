import type { Peer } from '@yeyak/service-kit';
import type { ContactBook, OwnContact } from '../../application/ports';

const CONTACTS = `query ($ids: [ID!]!) { contacts(ids: $ids) { id customerId address } }`;

interface Told {
  id: string;
  customerId: string | null;
  address: string | null;
}

/** The contacts that `identity` keeps. Of an address nothing is kept here but whether there is one. */
export class IdentityContacts implements ContactBook {
  constructor(private readonly peer: Pick<Peer, 'request'>) {}

  async ownOf(ids: readonly string[], customerId: string): Promise<ReadonlyMap<string, OwnContact> | null> {
    try {
      const { contacts } = await this.peer.request<{ contacts: (Told | null)[] }>({
        query: CONTACTS,
        variables: { ids },
      });
      const own = contacts.flatMap((told) => (told?.customerId === customerId ? [told] : []));
      return new Map(own.map(({ id, address }) => [id, { hasAddress: Boolean(address?.trim()) }]));
    } catch {
      return null; // whoever needs to reach them will find out
    }
  }
}

/** Where no identity is installed: nobody is asked. */
export const absentContacts: ContactBook = { ownOf: () => Promise.resolve(null) };
