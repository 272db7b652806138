import type { Peer } from '@yeyak/service-kit';
import type { PersonRegistry } from '../../application/ports';

const BELONGS = `query ($personId: ID!, $customerId: ID!) { personBelongsTo(personId: $personId, customerId: $customerId) }`;

/** `identity`, asked about a person of whom our own copy has not heard yet: they may have been entered a moment ago. */
export class IdentityPeer implements PersonRegistry {
  constructor(private readonly peer: Peer) {}

  async belongsTo(personId: string, customerId: string): Promise<boolean | null> {
    try {
      const { personBelongsTo } = await this.peer.request<{ personBelongsTo: boolean }>({
        query: BELONGS,
        variables: { personId, customerId },
      });
      return personBelongsTo;
    } catch {
      return null; // whether it is so will be known when it answers again, or when its fact has come
    }
  }
}

/** Where no identity is installed: nothing is known but what its facts have told. */
export const absentRegistry: PersonRegistry = { belongsTo: () => Promise.resolve(null) };
