import { type Given, type InvalidInput, type OfferingDetails, parseOffering } from '../domain/input';
import type { Offering } from '../domain/offering';
import { decidePublish, evolveOffering, type NotFound } from '../domain/offering.decider';
import { offeringFact } from './facts';
import type { OfferingStore, Outbox, ProviderStore, Transactions } from './ports';

export type PublishOffering = (command: {
  id: string;
  now: Date;
  given: Given<OfferingDetails>;
}) => Promise<PublishOutcome>;
export type PublishOutcome =
  { tag: 'Done'; offering: Offering } | NotFound | { tag: 'SkuTaken' } | InvalidInput;

export interface PublishDeps<Tx> {
  transactions: Transactions<Tx>;
  providers: ProviderStore<Tx>;
  offerings: OfferingStore<Tx>;
  outbox: Outbox<Tx>;
}

/** Offers something: once per idempotency key, however often and at once it is asked for. */
export const publishOffering =
  <Tx>({ transactions, providers, offerings, outbox }: PublishDeps<Tx>): PublishOffering =>
  async ({ id, now, given }) => {
    const parsed = parseOffering(given);
    if (!parsed.ok) return parsed.reason;
    const details = parsed.value;
    const { providerId, idempotencyKey, sku } = details;
    return transactions.transaction(async (tx): Promise<PublishOutcome> => {
      // The provider's row makes those who publish there take turns, so that the key's second user sees the first.
      if (!(await providers.lock(tx, providerId))) return { tag: 'NotFound' };
      const present = await offerings.lockByKey(tx, providerId, idempotencyKey);
      const decision = decidePublish({ id, details }, present);
      if (!decision.ok) return decision.reason;
      if (present) return { tag: 'Done', offering: present };
      if (sku && !(await offerings.claimSku(tx, sku, providerId))) return { tag: 'SkuTaken' };
      const [event] = decision.events;
      if (!event) throw new Error('an offering that is new has to be published');
      const offering = evolveOffering(null, event);
      await offerings.add(tx, offering);
      await outbox(tx, [offeringFact(event, offering, now)]);
      return { tag: 'Done', offering };
    });
  };
