import type { Decision } from '@yeyak/domain-kit';
import { type CalendarEvent, evolveCalendar, type ProviderCalendar } from '../domain/calendar.decider';
import type { NotFound } from '../domain/offering.decider';
import type { Provider } from '../domain/provider.decider';
import { type CalendarDeps, planCalendars, publishCalendars, readCalendar } from './plan-calendar';
import type { ProviderStore } from './ports';
import { type ReductionDeps, type ReductionRefused, takingSupplyBack } from './take-supply-back';

export interface ChangeCalendarDeps<Tx> extends ReductionDeps<Tx>, CalendarDeps<Tx> {
  providers: ProviderStore<Tx>;
}

/** What every change of a calendar needs to know. */
export interface CalendarCommand {
  providerId: string;
  /** New for every call. */
  operationId: string;
  now: Date;
}

/** Decides on a provider's calendar, takes back what it reduces, saves it and tells the others. */
export const changeCalendar =
  <Tx>(deps: ChangeCalendarDeps<Tx>) =>
  <Rejection>(
    command: CalendarCommand,
    decide: (calendar: ProviderCalendar) => Decision<CalendarEvent, Rejection>,
  ): Promise<{ tag: 'Done'; provider: Provider } | NotFound | Rejection | ReductionRefused> => {
    const { providerId, now } = command;
    type Outcome = { tag: 'Done'; provider: Provider } | NotFound | Rejection;
    return takingSupplyBack<Tx>(deps)<Outcome>(command, async (tx) => {
      const provider = await deps.providers.lock(tx, providerId);
      if (!provider) return { outcome: { tag: 'NotFound' } };
      const before = await readCalendar(tx, provider, now, deps);
      const decision = decide(before);
      if (!decision.ok) return { outcome: decision.reason };
      if (decision.events.length === 0) return { outcome: { tag: 'Done', provider } };
      const after = decision.events.reduce(evolveCalendar, before);
      const plan = await planCalendars(tx, after, await deps.offerings.dated(tx, providerId), now, deps);
      return {
        reduced: plan.reduced,
        commit: async () => {
          for (const event of decision.events) await save(tx, event, after.provider, deps);
          await publishCalendars(tx, [plan], now, deps);
          return { tag: 'Done', provider: after.provider };
        },
      };
    });
  };

async function save<Tx>(
  tx: Tx,
  event: CalendarEvent,
  provider: Provider,
  { providers, calendars }: Pick<ChangeCalendarDeps<Tx>, 'providers' | 'calendars'>,
): Promise<void> {
  if (event.type === 'OpeningHoursSet') await providers.save(tx, provider);
  else if (event.type === 'DaysClosed')
    await calendars.close(
      tx,
      event.days.map((day) => ({ ...day, providerId: provider.id })),
    );
  else await calendars.reopen(tx, provider.id, event.dates);
}
