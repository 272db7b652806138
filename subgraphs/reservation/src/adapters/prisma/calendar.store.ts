import type { SqlTransaction } from '@yeyak/messaging';
import type { CalendarStore, DaySpan, FreeDay, FreeSlot, LookedUpOffering } from '../../application/ports';

/** A day that has not begun in any zone at the instant `at`: of an earlier one, something may be over. */
const laterThan = (at: string): string => `(${at}::timestamptz AT TIME ZONE 'UTC')::date + 1`;

/**
 * Slots of which something is free, through the index on offering, day and beginning. $1 offerings; joined, not compared
 * with ANY: so the plan is made for each of them, and is as good for one as for a thousand.
 */
const FREE_SLOTS = `unnest($1::text[]) o(id) JOIN pool p ON p.offering_id = o.id WHERE NOT p.overcommitted AND p.supply > p.claimed`;

/**
 * What is free on each day from `from` to `to`: what is counted by the day, and of the days that may have begun (three at
 * most, whatever the zone) slot by slot what begins after `at`. $1 offerings.
 */
const freeDays = (from: string, to: string, at: string): string => `
  SELECT d.offering_id, d.date, d.free FROM unnest($1::text[]) o(id) JOIN free_day d ON d.offering_id = o.id
  WHERE d.date > ${laterThan(at)} AND d.date BETWEEN ${from} AND ${to} AND d.free > 0
  UNION ALL
  SELECT p.offering_id, p.date, sum(p.supply - p.claimed)::int FROM ${FREE_SLOTS}
    AND p.date BETWEEN GREATEST(${from}, ${laterThan(at)} - 2) AND LEAST(${to}, ${laterThan(at)})
    AND p.starts_at > ${at}::timestamptz
  GROUP BY p.offering_id, p.date`;

const SELECT_OFFERING = `
  SELECT id, provider_id AS "providerId", kind, sku, stock_group AS "stockGroup", capacity, dated,
         starts_at AS "startsAt"
  FROM offering_copy WHERE active`;

/**
 * One row of arrays: tens of thousands of rows, read one by one, would cost more than finding them.
 * $1 offerings, $2 first day, $3 last day, $4 after when.
 */
export const FREE_DAYS = `
  SELECT COALESCE(array_agg(offering_id), '{}') AS ids, COALESCE(array_agg(date::text), '{}') AS dates,
         COALESCE(array_agg(free), '{}') AS free
  FROM (SELECT * FROM (${freeDays('$2::date', '$3::date', '$4')}) found ORDER BY date, offering_id COLLATE "C") days`;

/** $1 offerings, $2 after when. */
const NEXT_FREE = `
  SELECT offering_id AS "offeringId", min(date)::text AS date, sum(free)::int AS available
  FROM (${freeDays(`'-infinity'::date`, `'infinity'::date`, '$2')}) days GROUP BY offering_id`;

/**
 * Answers look-ups from what is counted by the day and from the pools of slots: what a look-up costs depends on how many
 * days it is about, never on how many reservations there are.
 */
export class PrismaCalendarStore implements CalendarStore {
  constructor(private readonly client: SqlTransaction) {}

  async offerings(filter: Parameters<CalendarStore['offerings']>[0]): Promise<LookedUpOffering[]> {
    return this.client.$queryRawUnsafe<LookedUpOffering[]>(
      `${SELECT_OFFERING} AND dated AND kind = ANY($1)
         AND ($2::text[] IS NULL OR provider_id = ANY($2)) AND ($3::text[] IS NULL OR id = ANY($3))`,
      [...filter.kinds],
      filter.providerIds,
      filter.offeringIds,
    );
  }

  async named(ids: readonly string[]): Promise<LookedUpOffering[]> {
    return this.client.$queryRawUnsafe<LookedUpOffering[]>(`${SELECT_OFFERING} AND id = ANY($1)`, [...ids]);
  }

  async freeDays(offeringIds: readonly string[], days: DaySpan, at: Date): Promise<FreeDay[]> {
    const [found] = await this.client.$queryRawUnsafe<{ ids: string[]; dates: string[]; free: number[] }[]>(
      FREE_DAYS,
      [...offeringIds],
      days.from,
      days.to,
      at,
    );
    const { ids, dates, free } = found ?? { ids: [], dates: [], free: [] };
    return ids.map((offeringId, i) => ({ offeringId, date: dates[i] ?? '', available: free[i] ?? 0 }));
  }

  async freeSlots(offeringIds: readonly string[], days: DaySpan, at: Date): Promise<FreeSlot[]> {
    return this.client.$queryRawUnsafe<FreeSlot[]>(
      `SELECT p.offering_id AS "offeringId", p.date::text AS date, p.starts_at AS "startsAt", p.ends_at AS "endsAt",
              p.supply - p.claimed AS available FROM ${FREE_SLOTS}
         AND p.date BETWEEN $2::date AND $3::date AND p.starts_at > $4
       ORDER BY p.starts_at, p.offering_id`,
      [...offeringIds],
      days.from,
      days.to,
      at,
    );
  }

  async nextFree(
    offeringIds: readonly string[],
    at: Date,
  ): Promise<Map<string, { date: string; available: number }>> {
    if (offeringIds.length === 0) return new Map();
    const rows = await this.client.$queryRawUnsafe<FreeDay[]>(NEXT_FREE, [...offeringIds], at);
    return new Map(rows.map(({ offeringId, ...next }) => [offeringId, next]));
  }
}
