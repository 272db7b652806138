import { evolveOffering } from '../domain/offering.decider';
import { horizon } from '../domain/time-zone';
import { offeringFact } from './facts';
import { type CalendarDeps, publishCalendars } from './plan-calendar';
import type { ProviderStore } from './ports';

/**
 * Says once more what is offered, with higher versions, within the transaction of a timer: what was taken back for a
 * change that did not come about is promised again.
 */
export type RestoreSupply<Tx> = (
  tx: Tx,
  command: { providerId: string; offeringIds: readonly string[]; now: Date },
) => Promise<void>;

export const restoreSupply =
  <Tx>(deps: CalendarDeps<Tx> & { providers: ProviderStore<Tx> }): RestoreSupply<Tx> =>
  async (tx, { providerId, offeringIds, now }) => {
    const provider = await deps.providers.lock(tx, providerId);
    if (!provider) return;
    for (const id of offeringIds) {
      const offering = await deps.offerings.lock(tx, id);
      if (!offering?.active) continue;
      if (offering.slotPlan) {
        const told = await deps.calendars.months(tx, [id], horizon(provider.timeZone, now)[0] ?? '');
        const months = told.map((month) => ({ ...month, version: month.version + 1 }));
        await publishCalendars(tx, [{ provider, news: [{ offering, months }] }], now, deps);
      } else {
        const event = { type: 'OfferingRevised', words: offering, terms: {} } as const;
        const again = evolveOffering(offering, event);
        await deps.offerings.save(tx, again);
        await deps.outbox(tx, [offeringFact(event, again, now)]);
      }
    }
  };
