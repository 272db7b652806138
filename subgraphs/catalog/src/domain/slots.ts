import { type Opening, type OpeningTime, type Slot, type SlotPlan, WEEKDAYS } from './calendar';
import { clocksOf, daysIn, type SteadyClock } from './time-zone';

const MINUTE_MS = 60_000;

/** An interval of instants, in milliseconds; `until` does not belong to it. */
interface Interval {
  from: number;
  until: number;
}

/**
 * The slots of a month by a provider's clocks: each of its opening times is cut into slots from its beginning on, and
 * what is left at its end is no slot. An hour that a clock change skips has none; one that comes twice has its slots
 * twice, as instants.
 */
export function deriveSlots(month: string, { timeZone, hours, closed }: Opening, plan: SlotPlan): Slot[] {
  const clocks = clocksOf(month, timeZone);
  return daysIn(month)
    .filter((date) => !closed.has(date))
    .flatMap((date) =>
      hours
        .filter(({ weekday }) => weekday === weekdayOf(date))
        .flatMap((time) => instantsOf(date, time, clocks))
        .flatMap((interval) => cut(interval, plan)),
    );
}

const weekdayOf = (date: string) => WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7];

/**
 * The instants at which the clocks show a time of a day that is within the opening time. One interval as a rule; none
 * where the clocks skip it, two where they come to a part of it twice with something else in between.
 */
function instantsOf(
  date: string,
  { opens, closes }: OpeningTime,
  clocks: readonly SteadyClock[],
): Interval[] {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const intervals: Interval[] = [];
  for (const clock of clocks) {
    const from = Math.max(clock.from, midnight + opens * MINUTE_MS - clock.offsetMs);
    const until = Math.min(clock.until, midnight + closes * MINUTE_MS - clock.offsetMs);
    if (from >= until) continue;
    const last = intervals.at(-1);
    // Time goes on without a gap while the clocks jump: it stays one interval.
    if (last?.until === from) last.until = until;
    else intervals.push({ from, until });
  }
  return intervals;
}

function cut({ from, until }: Interval, { minutes, capacity }: SlotPlan): Slot[] {
  const length = minutes * MINUTE_MS;
  return Array.from({ length: Math.floor((until - from) / length) }, (_, i) => ({
    startsAt: from + i * length,
    endsAt: from + (i + 1) * length,
    capacity,
  }));
}
