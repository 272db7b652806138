import type { Localized } from '@yeyak/contracts';
import { type OpeningHours, type OpeningTime, type SlotPlan, type Weekday, WEEKDAYS } from './calendar';
import { attempt, both, day, invalid, list, type Parsed, refuse, whole } from './parsing';

const MOST_TIMES = 70; // ten a day
const MOST_DAYS = 100;
const LONGEST_REASON = 100;
const DAY_MINUTES = 24 * 60;

/** An opening time as people write it: `09:00` to `24:00`. */
export interface OpeningTimeText {
  weekday: Weekday;
  opens: string;
  closes: string;
}

/** `09:30` as minutes after midnight; `24:00` is the end of the day. */
function minutes(field: string, given: string): number {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$|^(24):(00)$/.exec(given) ?? [];
  if (given === '24:00') return DAY_MINUTES;
  if (hour === undefined || minute === undefined)
    return refuse(field, `"${field}" is no time of day such as 09:30.`);
  return Number(hour) * 60 + Number(minute);
}

/** Minutes after midnight as people write them. */
export const timeText = (given: number): string =>
  [Math.floor(given / 60), given % 60].map((part) => String(part).padStart(2, '0')).join(':');

const placeOf = ({ weekday, opens }: OpeningTime): number => WEEKDAYS.indexOf(weekday) * DAY_MINUTES + opens;

export const parseOpeningHours = (given: readonly OpeningTimeText[]): Parsed<OpeningHours> =>
  attempt(() => {
    const hours = list('times', given, MOST_TIMES, (field, { weekday, ...time }): OpeningTime => {
      const opens = minutes(`${field}.opens`, time.opens);
      const closes = minutes(`${field}.closes`, time.closes);
      if (closes <= opens) refuse(`${field}.closes`, `"${field}" closes before it opens.`);
      return { weekday, opens, closes };
    }).sort((a, b) => placeOf(a) - placeOf(b));
    hours.forEach((time, i) => {
      const before = hours[i - 1];
      if (before?.weekday === time.weekday && time.opens < before.closes)
        refuse('times', `"times" overlap on ${time.weekday}, at ${timeText(time.opens)}.`);
    });
    return hours;
  });

/** Days to close or to open again. */
export const parseDays = (given: readonly string[]): Parsed<string[]> =>
  attempt(() => {
    if (given.length === 0) refuse('days', '"days" is empty.');
    return [...new Set(list('days', given, MOST_DAYS, day))].sort();
  });

export const parseReason = (given: Localized | null | undefined): Parsed<Localized | null> =>
  attempt(() => (given ? both('reason', given, LONGEST_REASON) : null));

/** A slot is as long as the shortest appointment that anybody plans, and at most a day long. */
export const slotPlan = (given: SlotPlan): SlotPlan => ({
  minutes: whole('slotPlan.minutes', given.minutes, 5, DAY_MINUTES),
  capacity: whole('slotPlan.capacity', given.capacity, 1, 10_000),
});

const MOST_DAYS_ASKED = 366;

/** A range of days, both included. */
export function parseRange(from: string, to: string): Parsed<{ from: string; to: string }> {
  const parsed = attempt(() => ({ from: day('from', from), to: day('to', to) }));
  if (!parsed.ok) return parsed;
  const days = (Date.parse(to) - Date.parse(from)) / (DAY_MINUTES * 60_000) + 1;
  return days >= 1 && days <= MOST_DAYS_ASKED
    ? parsed
    : { ok: false, reason: invalid('to', `"from" to "to" is no range of 1 to ${MOST_DAYS_ASKED} days.`) };
}
