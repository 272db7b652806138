import { type CalendarDeps, planCalendars, publishCalendars, readCalendar } from './plan-calendar';
import type { ProviderStore } from './ports';

/** Publishes the month that a provider's horizon has come to, within the transaction of the timer that says so. */
export type RollCalendar<Tx> = (tx: Tx, command: { providerId: string; now: Date }) => Promise<void>;

export const rollCalendar =
  <Tx>(deps: CalendarDeps<Tx> & { providers: ProviderStore<Tx> }): RollCalendar<Tx> =>
  async (tx, { providerId, now }) => {
    const provider = await deps.providers.lock(tx, providerId);
    const dated = provider ? await deps.offerings.dated(tx, providerId) : [];
    if (!provider || dated.length === 0) return;
    const plan = await planCalendars(tx, await readCalendar(tx, provider, now, deps), dated, now, deps);
    // Only what nobody has been told of yet: what is promised changes by a decision alone.
    const news = plan.news.map(({ offering, months }) => ({
      offering,
      months: months.filter(({ version }) => version === 1),
    }));
    await publishCalendars(tx, [{ provider, news }], now, deps);
  };
