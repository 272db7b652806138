import { DateTime, IANAZone } from 'luxon';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A stretch of time in which a zone's clocks are as far from UTC all the time; `until` does not belong to it. */
export interface SteadyClock {
  from: number;
  until: number;
  offsetMs: number;
}

/** How many months ahead of the current one are published. */
const MONTHS_AHEAD = 2;

/**
 * The stretches between two instants in which a zone's clocks do not change. No zone changes its clocks twice within
 * a day, so that a day's two ends tell whether there is a change in it.
 */
export function steadyClocks(timeZone: string, from: number, until: number): SteadyClock[] {
  const zone = IANAZone.create(timeZone);
  const offsetAt = (instant: number): number => zone.offset(instant) * MINUTE_MS;
  const clocks: SteadyClock[] = [];
  let begun = from;
  let offsetMs = offsetAt(from);
  for (let day = from; day < until; day += DAY_MS) {
    const end = Math.min(day + DAY_MS, until);
    if (offsetAt(end) === offsetMs) continue;
    const change = changeBetween(offsetAt, day, end);
    clocks.push({ from: begun, until: change, offsetMs });
    begun = change;
    offsetMs = offsetAt(end);
  }
  if (begun < until) clocks.push({ from: begun, until, offsetMs });
  return clocks;
}

/** The first instant of the new time, to the minute: clocks change at whole minutes. */
function changeBetween(offsetAt: (instant: number) => number, before: number, after: number): number {
  const old = offsetAt(before);
  let [low, high] = [before / MINUTE_MS, after / MINUTE_MS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * MINUTE_MS) === old) low = middle;
    else high = middle;
  }
  return high * MINUTE_MS;
}

/** Clocks by zone and month: all offerings of a zone ask for the same, and finding a zone's offset is slow. */
const known = new Map<string, SteadyClock[]>();
const MOST_KNOWN = 1_000;

/** A month's clocks, with a day more on either side: a zone is at most 14 hours away from UTC. */
export function clocksOf(month: string, timeZone: string): readonly SteadyClock[] {
  const key = `${timeZone} ${month}`;
  const before = known.get(key);
  if (before) return before;
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const clocks = steadyClocks(timeZone, first - DAY_MS, first + (daysIn(month).length + 1) * DAY_MS);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, clocks);
  return clocks;
}

/** The day that a zone's clocks show at an instant, `2026-12-01`. */
export const dateAt = (instant: number, clocks: readonly SteadyClock[]): string => {
  const clock = clocks.find(({ from, until }) => from <= instant && instant < until);
  if (!clock) throw new RangeError('an instant outside of the month');
  return new Date(instant + clock.offsetMs).toISOString().slice(0, 10);
};

/** Today in a zone, `2026-12-01`. */
export const today = (timeZone: string, now: Date): string =>
  DateTime.fromJSDate(now, { zone: timeZone }).toFormat('yyyy-MM-dd');

/** The days of a month, `2026-12-01` and on. */
export function daysIn(month: string): string[] {
  const { daysInMonth } = DateTime.fromISO(`${month}-01`, { zone: 'utc' });
  return Array.from({ length: daysInMonth ?? 0 }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`);
}

/** The months for which calendars are published: the current one in the zone, and the next two. */
export function horizon(timeZone: string, now: Date): string[] {
  const first = DateTime.fromJSDate(now, { zone: timeZone }).startOf('month');
  return Array.from({ length: MONTHS_AHEAD + 1 }, (_, i) => first.plus({ months: i }).toFormat('yyyy-MM'));
}

/** When the horizon moves on: the beginning of the zone's next month. */
export const horizonMovesAt = (timeZone: string, now: Date): Date =>
  DateTime.fromJSDate(now, { zone: timeZone }).startOf('month').plus({ months: 1 }).toJSDate();
