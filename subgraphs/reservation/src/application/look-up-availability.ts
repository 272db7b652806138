import { isDay } from '@yeyak/domain-kit';
import type { Kinds } from '../domain/kinds';
import type { Bulkhead } from './bulkhead';
import { daysBetween } from '../domain/local-time';
import type { CalendarStore, FreeDay, FreeSlot, LookedUpOffering, PoolStore } from './ports';
import { canBeClaimed, isId, poolsOf, takesSlot } from './wish';

export interface AvailabilityQuestion {
  kind: string | null;
  providerIds: readonly string[] | null;
  offeringIds: readonly string[] | null;
  /** Days of the providers' calendars, `2026-12-01`; the last one belongs to it. */
  from: string;
  to: string;
  withSlots: boolean;
  /** Only what begins later than this is asked for. */
  at: Date;
}

/** A day on which something of an offering can be reserved. */
export interface AvailableDay extends FreeDay {
  providerId: string;
  /** In the order of their beginnings; null where they were not asked for. */
  slots: readonly Pick<FreeSlot, 'startsAt' | 'endsAt' | 'available'>[] | null;
}

export type AvailabilityOutcome =
  | { tag: 'Available'; days: readonly AvailableDay[] }
  | { tag: 'ComeBackShortly'; retryAfterSeconds: number }
  | { tag: 'InvalidInput'; field: string; message: string };

/** How much of an offering can be reserved. `nextDay`: the first free one, where it has days. */
export interface OfferingAvailability {
  available: number;
  nextDay: string | null;
}

/** What one question may span: two months. */
export const MOST_DAYS = 62;
/** How many ids one question may name. */
const MOST_IDS = 2_000;
/** Days of offerings that one answer may hold: three times a month of a thousand providers. */
const MOST_DAYS_OF_OFFERINGS = 100_000;
/** Slots are answered one by one: of a page of offerings, not of a country. */
export const MOST_WITH_SLOTS = 50;
/** A look-up takes a fraction of a second; after so many there is room again. */
const RETRY_AFTER_SECONDS = 2;

/**
 * Says what can be reserved, when and where (V1). Look-ups have a bulkhead, and connections, of their own: when they surge
 * callers are asked to come back shortly, and reserving goes on (Vn2).
 */
export class LookUpAvailability {
  constructor(
    private readonly calendar: CalendarStore,
    private readonly pools: PoolStore,
    private readonly kinds: Kinds,
    private readonly bulkhead: Bulkhead,
  ) {}

  async days(question: AvailabilityQuestion): Promise<AvailabilityOutcome> {
    const refusal = refusalOf(question);
    if (refusal) return refusal;
    return this.bulkhead.run(() => this.findDays(question), comeBackShortly());
  }

  /**
   * What can be reserved of each of these offerings; null where nothing is known of one, or what it claims is not its
   * provider's own.
   * @returns null where callers should come back shortly.
   */
  async ofOfferings(
    ids: readonly string[],
    at: Date,
  ): Promise<ReadonlyMap<string, OfferingAvailability | null> | null> {
    return this.bulkhead.run(() => this.findNext(ids.filter(isId), at), null);
  }

  private async findDays(question: AvailabilityQuestion): Promise<AvailabilityOutcome> {
    const { kind, providerIds, offeringIds, withSlots, at } = question;
    const kinds = this.kinds.all.filter((one) => takesSlot(one) && (kind === null || one.code === kind));
    const asked = await this.calendar.offerings({
      kinds: kinds.map(({ code }) => code),
      providerIds,
      offeringIds,
    });
    const most = await this.mostOf(asked);
    const open = new Map(asked.filter(({ id }) => (most.get(id) ?? 0) > 0).map((one) => [one.id, one]));
    if (withSlots && open.size > MOST_WITH_SLOTS)
      return invalid('withSlots', `Of at most ${MOST_WITH_SLOTS} offerings at a time: name some.`);
    if (open.size * daysBetween(question.from, question.to) > MOST_DAYS_OF_OFFERINGS)
      return invalid('to', 'Too much for one answer: name a kind or some providers, or ask for fewer days.');
    const ids = [...open.keys()];
    const days = withSlots
      ? byDay(await this.calendar.freeSlots(ids, question, at))
      : (await this.calendar.freeDays(ids, question, at)).map((day) => ({ ...day, slots: null }));
    return {
      tag: 'Available',
      days: days.map((day) => limited(day, open.get(day.offeringId), most.get(day.offeringId) ?? 0)),
    };
  }

  private async findNext(
    ids: readonly string[],
    at: Date,
  ): Promise<ReadonlyMap<string, OfferingAvailability | null>> {
    const offerings = (await this.calendar.named(ids)).filter(({ kind }) => this.kinds.find(kind));
    const dated = new Set(offerings.filter((one) => takesSlot(this.kinds.get(one.kind))).map(({ id }) => id));
    const [next, most] = [await this.calendar.nextFree([...dated], at), await this.mostOf(offerings)];
    return new Map(
      offerings.map(({ id, startsAt }) => {
        const limit = most.get(id) ?? null;
        if (limit === null) return [id, null];
        const free = dated.has(id) ? (next.get(id)?.available ?? 0) : limit;
        const hasBegun = startsAt !== null && startsAt <= at;
        const available = hasBegun ? 0 : Math.min(limit, free);
        return [id, { available, nextDay: available > 0 ? (next.get(id)?.date ?? null) : null }];
      }),
    );
  }

  /**
   * How many of each offering its pools beside the slots allow at most (a dose for each place): Infinity where there are
   * none, null where one is not known or not the provider's own.
   */
  private async mostOf(offerings: readonly LookedUpOffering[]): Promise<Map<string, number | null>> {
    const own = new Map(
      offerings.map((offering) => {
        const kind = this.kinds.get(offering.kind);
        const beside = kind.claims.filter(({ needs }) => needs !== 'slot');
        return [offering.id, canBeClaimed(kind, offering) ? poolsOf(beside, offering, null) : null];
      }),
    );
    const pools = await this.pools.available([...new Set([...own.values()].flatMap((ids) => ids ?? []))]);
    return new Map(
      offerings.map(({ id, providerId }) => {
        const states = own.get(id)?.map((poolId) => pools.get(poolId));
        if (!states?.every((state) => state?.providerId === providerId)) return [id, null];
        return [id, Math.max(0, Math.min(...states.map((state) => state?.available ?? 0)))];
      }),
    );
  }
}

const comeBackShortly = (): AvailabilityOutcome => ({
  tag: 'ComeBackShortly',
  retryAfterSeconds: RETRY_AFTER_SECONDS,
});

function refusalOf(question: AvailabilityQuestion): AvailabilityOutcome | null {
  const { from, to, providerIds, offeringIds, kind } = question;
  if (!isDay(from)) return invalid('from', 'Not a day.');
  if (!isDay(to)) return invalid('to', 'Not a day.');
  if (to < from) return invalid('to', 'Not before `from`.');
  if (daysBetween(from, to) > MOST_DAYS) return invalid('to', `At most ${MOST_DAYS} days.`);
  if (kind !== null && !isId(kind)) return invalid('kind', 'Not a kind.');
  for (const [field, ids] of Object.entries({ providerIds, offeringIds })) {
    if ((ids?.length ?? 0) > MOST_IDS) return invalid(field, `At most ${MOST_IDS}.`);
    if (!(ids ?? []).every(isId)) return invalid(field, 'Not an id.');
  }
  return null;
}

const invalid = (field: string, message: string): AvailabilityOutcome => ({
  tag: 'InvalidInput',
  field,
  message,
});

/** Slots in the order of their beginnings, as days of offerings in that order. */
function byDay(slots: readonly FreeSlot[]): (FreeDay & { slots: FreeSlot[] })[] {
  const days = new Map<string, FreeSlot[]>();
  for (const slot of slots) {
    const key = `${slot.date} ${slot.offeringId}`;
    const day = days.get(key);
    if (day) day.push(slot);
    else days.set(key, [slot]);
  }
  return [...days.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => ({
      offeringId: key.slice(11),
      date: key.slice(0, 10),
      available: own.reduce((sum, { available }) => sum + available, 0),
      slots: own,
    }));
}

const limited = (
  day: FreeDay & { slots: readonly FreeSlot[] | null },
  offering: LookedUpOffering | undefined,
  most: number,
): AvailableDay => ({
  ...day,
  providerId: offering?.providerId ?? '',
  available: Math.min(day.available, most),
  slots: day.slots?.map((slot) => ({ ...slot, available: Math.min(slot.available, most) })) ?? null,
});
