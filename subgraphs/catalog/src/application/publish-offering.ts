import type { Offering } from '../domain/offering';
import { decidePublish, evolveOffering, type NotFound } from '../domain/offering.decider';
import { type GivenOffering, parseOffering } from '../domain/offering-input';
import type { InvalidInput } from '../domain/parsing';
import { offeringFact } from './facts';
import { type CalendarDeps, planCalendars, publishCalendars, readCalendar } from './plan-calendar';
import type { ProviderStore, Transactions } from './ports';

export type PublishOffering = (command: {
  id: string;
  now: Date;
  given: GivenOffering;
}) => Promise<PublishOutcome>;
export type PublishOutcome =
  { tag: 'Done'; offering: Offering } | NotFound | { tag: 'SkuTaken' } | InvalidInput;

export interface PublishDeps<Tx> extends CalendarDeps<Tx> {
  transactions: Transactions<Tx>;
  providers: ProviderStore<Tx>;
}

/** Offers something, with the slots of its calendar: once per idempotency key, however often and at once it is asked for. */
export const publishOffering =
  <Tx>(deps: PublishDeps<Tx>): PublishOffering =>
  async ({ id, now, given }) => {
    const { transactions, providers, offerings, outbox } = deps;
    const parsed = parseOffering(given);
    if (!parsed.ok) return parsed.reason;
    const details = parsed.value;
    const { providerId, idempotencyKey, sku } = details;
    return transactions.transaction(async (tx): Promise<PublishOutcome> => {
      // The provider's row makes those who publish there take turns, so that the key's second user sees the first.
      const provider = await providers.lock(tx, providerId);
      if (!provider) return { tag: 'NotFound' };
      const present = await offerings.lockByKey(tx, providerId, idempotencyKey);
      const decision = decidePublish({ id, details, now }, present);
      if (!decision.ok) return decision.reason;
      if (present) return { tag: 'Done', offering: present };
      if (sku && !(await offerings.claimSku(tx, sku, providerId))) return { tag: 'SkuTaken' };
      const [event] = decision.events;
      if (!event) throw new Error('an offering that is new has to be published');
      const offering = evolveOffering(null, event);
      await offerings.add(tx, offering);
      await outbox(tx, [offeringFact(event, offering, now)]);
      if (offering.slotPlan) {
        const calendar = await readCalendar(tx, provider, now, deps);
        await publishCalendars(tx, [await planCalendars(tx, calendar, [offering], now, deps)], now, deps);
      }
      return { tag: 'Done', offering };
    });
  };
