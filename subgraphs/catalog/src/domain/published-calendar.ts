import { isDeepStrictEqual } from 'node:util';
import type { Opening, Slot, SlotPlan } from './calendar';
import { deriveSlots } from './slots';

/** What the others were told last of an offering's month. */
export interface CalendarMonth {
  offeringId: string;
  /** `2026-12`, in the provider's zone. */
  month: string;
  /** Rises with everything that is told of it. */
  version: number;
  slots: readonly Slot[];
}

/** At most so much may be reserved of what was promised more of; `startsAt` is null for an offering's capacity. */
export interface PoolLimit {
  offeringId: string;
  startsAt: number | null;
  capacity: number;
  /** The version of the fact that will say so: what is older and still under way must not promise it again. */
  version: number;
}

/** What a change makes of an offering's calendar. */
export interface CalendarChange {
  /** Months that read differently now, with their next versions. */
  months: CalendarMonth[];
  /** What was promised and is not any more: it has to be taken back first. */
  reduced: PoolLimit[];
}

/**
 * A month as it reads from now on. What has begun stays as it was told: it cannot be planned any more, and whoever has
 * reserved it must not lose it. What is derived begins after it.
 */
function fromNowOn(told: readonly Slot[], derived: readonly Slot[], now: number): Slot[] {
  const begun = told.filter(({ startsAt }) => startsAt <= now);
  const busyUntil = Math.max(now, ...begun.map(({ endsAt }) => endsAt));
  return [...begun, ...derived.filter(({ startsAt }) => startsAt > now && startsAt >= busyUntil)];
}

/**
 * What an offering's calendar becomes when its provider is open like this and its time is cut like this.
 * @param months those to be told of, whether they have been before or not; those that have been are in any case
 * @param retell whether months with the same slots are told again (their zone has another name)
 * @param told what the others know of its current and coming months
 */
export function replan(
  offeringId: string,
  months: readonly string[],
  told: readonly CalendarMonth[],
  { opening, plan, now, retell }: { opening: Opening; plan: SlotPlan; now: Date; retell: boolean },
): CalendarChange {
  const before = new Map(told.map((month) => [month.month, month]));
  const after = [...new Set([...months, ...before.keys()])].sort().map((month) => {
    const { version = 0, slots = [] } = before.get(month) ?? {};
    const next = fromNowOn(slots, deriveSlots(month, opening, plan), now.getTime());
    return { offeringId, month, version: version + 1, slots: next };
  });
  return {
    months: after.filter(({ month, slots }) => retell || !isDeepStrictEqual(slots, before.get(month)?.slots)),
    reduced: reductions(offeringId, told, after, now.getTime()),
  };
}

function reductions(
  offeringId: string,
  told: readonly CalendarMonth[],
  after: readonly CalendarMonth[],
  now: number,
): PoolLimit[] {
  const left = new Map(after.flatMap(({ slots }) => slots).map((slot) => [slot.startsAt, slot.capacity]));
  return told.flatMap(({ slots, version }) =>
    slots
      .filter(({ startsAt, capacity }) => startsAt > now && (left.get(startsAt) ?? 0) < capacity)
      .map(({ startsAt }) => ({
        offeringId,
        startsAt,
        capacity: left.get(startsAt) ?? 0,
        version: version + 1,
      })),
  );
}

/**
 * Whether everything that a change reduces has been taken back already. Not where another fact came first: it may have
 * promised it again.
 */
export function covers(taken: readonly PoolLimit[], reduced: readonly PoolLimit[]): boolean {
  const key = ({ offeringId, startsAt, version }: PoolLimit): string =>
    `${offeringId} ${startsAt} ${version}`;
  const limits = new Map(taken.map((pool) => [key(pool), pool.capacity]));
  return reduced.every((pool) => (limits.get(key(pool)) ?? Infinity) <= pool.capacity);
}
