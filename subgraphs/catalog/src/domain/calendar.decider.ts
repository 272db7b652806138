import { accepted, type Decision, impossible, rejected } from '@yeyak/domain-kit';
import type { Localized } from '@yeyak/contracts';
import { isDeepStrictEqual } from 'node:util';
import type { ClosingDay, Opening, OpeningHours } from './calendar';
import type { VersionConflict } from './offering.decider';
import { type InvalidInput, invalid } from './parsing';
import type { Provider } from './provider.decider';
import { today } from './time-zone';

/** A provider with its closing days from now on. */
export interface ProviderCalendar {
  provider: Provider;
  closingDays: readonly ClosingDay[];
}

/** What happened to a provider's calendar. */
export type CalendarEvent =
  | { type: 'OpeningHoursSet'; hours: OpeningHours }
  | { type: 'DaysClosed'; days: readonly ClosingDay[] }
  | { type: 'DaysReopened'; dates: readonly string[] };

const FURTHEST_YEARS = 2;

/** Setting the hours: only by whoever has seen the newest ones. */
export function decideSetOpeningHours(
  { version, hours }: { version: number; hours: OpeningHours },
  provider: Provider,
): Decision<CalendarEvent, VersionConflict> {
  // Before the version: whoever says it again, because the answer was lost, is told that it holds.
  if (isDeepStrictEqual(hours, provider.hours)) return accepted();
  if (version !== provider.hoursVersion)
    return rejected({ tag: 'VersionConflict', currentVersion: provider.hoursVersion });
  return accepted({ type: 'OpeningHoursSet', hours });
}

/** Closing days, from today on by the provider's clocks. A day that is closed already may get another reason. */
export function decideCloseDays(
  { days, reason, now }: { days: readonly string[]; reason: Localized | null; now: Date },
  { provider, closingDays }: ProviderCalendar,
): Decision<CalendarEvent, InvalidInput> {
  const wrong = outOfReach(days, provider, now);
  if (wrong) return rejected(wrong);
  const known = new Map(closingDays.map((day) => [day.date, day.reason]));
  const news = days.filter((date) => !known.has(date) || !isDeepStrictEqual(known.get(date), reason));
  return news.length === 0
    ? accepted()
    : accepted({ type: 'DaysClosed', days: news.map((date) => ({ date, reason })) });
}

/** Opening closed days again; what is open stays so. */
export function decideReopenDays(
  { days, now }: { days: readonly string[]; now: Date },
  { provider, closingDays }: ProviderCalendar,
): Decision<CalendarEvent, InvalidInput> {
  const wrong = outOfReach(days, provider, now);
  if (wrong) return rejected(wrong);
  const dates = closingDays.map(({ date }) => date).filter((date) => days.includes(date));
  return dates.length === 0 ? accepted() : accepted({ type: 'DaysReopened', dates });
}

function outOfReach(days: readonly string[], { timeZone }: Provider, now: Date): InvalidInput | null {
  const first = today(timeZone, now);
  const last = `${Number(first.slice(0, 4)) + FURTHEST_YEARS}${first.slice(4)}`;
  if (days.some((date) => date < first)) return invalid('days', '"days" has one that is past.');
  if (days.some((date) => date > last))
    return invalid('days', `"days" has one that is more than ${FURTHEST_YEARS} years ahead.`);
  return null;
}

/** What an event makes of a calendar. */
export function evolveCalendar(state: ProviderCalendar, event: CalendarEvent): ProviderCalendar {
  const { provider, closingDays } = state;
  switch (event.type) {
    case 'OpeningHoursSet':
      return {
        closingDays,
        provider: { ...provider, hours: event.hours, hoursVersion: provider.hoursVersion + 1 },
      };
    case 'DaysClosed': {
      const closed = new Set(event.days.map(({ date }) => date));
      return {
        provider,
        closingDays: [...closingDays.filter(({ date }) => !closed.has(date)), ...event.days],
      };
    }
    case 'DaysReopened':
      return { provider, closingDays: closingDays.filter(({ date }) => !event.dates.includes(date)) };
    default:
      return impossible(event);
  }
}

/** When a provider is open, as slots are derived from it. */
export const openingOf = ({ provider, closingDays }: ProviderCalendar): Opening => ({
  timeZone: provider.timeZone,
  hours: provider.hours,
  closed: new Set(closingDays.map(({ date }) => date)),
});
