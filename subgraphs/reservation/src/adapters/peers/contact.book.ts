import { type Peer, PeerFault, PeerTimedOut, PeerUnavailable } from '@yeyak/service-kit';
import type { ContactBook, OwnContact } from '../../application/ports';

const CONTACTS = `query ($ids: [ID!]!) { contacts(ids: $ids) { id customerId hasAddress } }`;

interface Told {
  id: string;
  customerId: string | null;
  hasAddress: boolean | null;
}

/** The contacts that `identity` keeps. Of an address nothing is asked but whether there is one. */
export class IdentityContacts implements ContactBook {
  constructor(private readonly peer: Pick<Peer, 'request'>) {}

  async ownOf(ids: readonly string[], customerId: string): Promise<ReadonlyMap<string, OwnContact> | null> {
    try {
      const { contacts } = await this.peer.request<{ contacts: (Told | null)[] }>({
        query: CONTACTS,
        variables: { ids },
      });
      const own = contacts.flatMap((told) => (told?.customerId === customerId ? [told] : []));
      return new Map(own.map(({ id, hasAddress }) => [id, { hasAddress: hasAddress === true }]));
    } catch (error) {
      // Whoever needs to reach them will find out. Only an outage is made good like that: a mistake has to be seen.
      if (isOutage(error)) return null;
      throw error;
    }
  }
}

/** It does not answer, or says that something is wrong on its own side, as when its database is away. */
const isOutage = (error: unknown): boolean =>
  error instanceof PeerUnavailable ||
  error instanceof PeerTimedOut ||
  (error instanceof PeerFault && error.code === 'INTERNAL_SERVER_ERROR');

/** Where no identity is installed: nobody is asked. */
export const absentContacts: ContactBook = { ownOf: () => Promise.resolve(null) };
