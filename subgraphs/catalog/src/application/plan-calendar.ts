import { openingOf, type ProviderCalendar } from '../domain/calendar.decider';
import type { Offering } from '../domain/offering';
import type { Provider } from '../domain/provider.decider';
import { type CalendarMonth, type PoolLimit, replan } from '../domain/published-calendar';
import { horizon, horizonMovesAt } from '../domain/time-zone';
import { slotsFact } from './facts';
import type { CalendarStore, OfferingStore, Outbox, Timers } from './ports';

export interface CalendarDeps<Tx> {
  offerings: OfferingStore<Tx>;
  calendars: CalendarStore<Tx>;
  timers: Timers<Tx>;
  outbox: Outbox<Tx>;
}

/** The timer that moves a provider's horizon on; its owner is the provider. */
export const ROLL = 'roll-calendar';

/** What a change comes to in the calendars of a provider's offerings. */
export interface CalendarPlan {
  provider: Provider;
  /** Each with the months that read differently now. */
  news: { offering: Offering; months: CalendarMonth[] }[];
  reduced: PoolLimit[];
}

/** A provider with its closing days from the current month on. */
export async function readCalendar<Tx>(
  tx: Tx,
  provider: Provider,
  now: Date,
  { calendars }: Pick<CalendarDeps<Tx>, 'calendars'>,
): Promise<ProviderCalendar> {
  const [month] = horizon(provider.timeZone, now);
  return { provider, closingDays: await calendars.closingDays(tx, provider.id, `${month}-01`) };
}

/**
 * What the calendars of some of a provider's dated offerings become when it is open like this; changes nothing.
 * @param retell whether everything is to be told again, also what has the same slots
 */
export async function planCalendars<Tx>(
  tx: Tx,
  calendar: ProviderCalendar,
  offerings: readonly Offering[],
  now: Date,
  { calendars }: Pick<CalendarDeps<Tx>, 'calendars'>,
  { retell = false }: { retell?: boolean } = {},
): Promise<CalendarPlan> {
  const { provider } = calendar;
  const opening = openingOf(calendar);
  const months = horizon(provider.timeZone, now);
  const ids = offerings.map(({ id }) => id);
  const told = new Map<string, CalendarMonth[]>(ids.map((id) => [id, []]));
  for (const month of await calendars.months(tx, ids, months[0] ?? ''))
    told.get(month.offeringId)?.push(month);
  const plans = offerings.flatMap((offering) => {
    const { id, slotPlan: plan } = offering;
    if (!plan) return [];
    return [{ offering, ...replan(id, months, told.get(id) ?? [], { opening, plan, now, retell }) }];
  });
  return { provider, news: plans, reduced: plans.flatMap(({ reduced }) => reduced) };
}

/** Tells the others what has changed, and sees to it that the horizons move on by themselves. */
export async function publishCalendars<Tx>(
  tx: Tx,
  plans: readonly Pick<CalendarPlan, 'provider' | 'news'>[],
  now: Date,
  { calendars, timers, outbox }: Pick<CalendarDeps<Tx>, 'calendars' | 'timers' | 'outbox'>,
): Promise<void> {
  const news = plans.flatMap(({ provider, news: each }) => each.map((one) => ({ provider, ...one })));
  await calendars.saveMonths(
    tx,
    news.flatMap(({ months }) => months),
  );
  await outbox(
    tx,
    news.flatMap(({ provider, offering, months }) =>
      months.map((month) => slotsFact(month, offering, provider, now)),
    ),
  );
  for (const { id, timeZone } of new Set(news.map(({ provider }) => provider))) {
    const dueAt = horizonMovesAt(timeZone, now);
    await timers.set(tx, { owner: id, name: ROLL, dueAt, correlationId: id });
  }
}
