import type { SqlTransaction } from '@yeyak/messaging';
import type { CalendarStore, DaySpan, FreeDay, FreeSlot, LookedUpOffering } from '../../application/ports';

/** Slots of which something is free, through the index on offering, day and beginning. $1 offerings. */
const FREE = `pool p WHERE p.offering_id = ANY($1) AND NOT p.overcommitted AND p.supply > p.claimed`;

const SELECT_OFFERING = `
  SELECT id, provider_id AS "providerId", kind, sku, stock_group AS "stockGroup", capacity, dated,
         starts_at AS "startsAt"
  FROM offering_copy WHERE active`;

/**
 * Answers look-ups from the pools of slots alone: what a look-up costs depends on how many slots it is about, never on how
 * many reservations there are.
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
    // One row of arrays: tens of thousands of rows, read one by one, would cost more than finding them.
    const [found] = await this.client.$queryRawUnsafe<{ ids: string[]; dates: string[]; free: number[] }[]>(
      `SELECT COALESCE(array_agg(offering_id), '{}') AS ids, COALESCE(array_agg(date), '{}') AS dates,
              COALESCE(array_agg(free), '{}') AS free
       FROM (SELECT p.offering_id, p.date::text AS date, sum(p.supply - p.claimed)::int AS free FROM ${FREE}
               AND p.date BETWEEN $2::date AND $3::date AND p.starts_at > $4
             GROUP BY p.offering_id, p.date ORDER BY p.date, p.offering_id) days`,
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
              p.supply - p.claimed AS available FROM ${FREE}
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
    const rows = await this.client.$queryRawUnsafe<FreeDay[]>(
      `SELECT p.offering_id AS "offeringId", min(p.date)::text AS date, sum(p.supply - p.claimed)::int AS available
       FROM ${FREE} AND p.date >= $2::timestamptz::date - 1 AND p.starts_at > $2::timestamptz GROUP BY p.offering_id`,
      [...offeringIds],
      at,
    );
    return new Map(rows.map(({ offeringId, ...next }) => [offeringId, next]));
  }
}
