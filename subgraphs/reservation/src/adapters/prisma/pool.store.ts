import type { SqlTransaction } from '@yeyak/messaging';
import { rerunVictim } from '@yeyak/service-kit';
import type { MonthOfSlots, PoolState, PoolStore, Shortage, Supply, TakeBack } from '../../application/ports';

/**
 * Wherever several pools are locked, it is in the order of their ids: no two who lock only pools wait in a circle. Who is
 * shown a shortage locks reservations after pools though, and a change of a reservation the other way round: there
 * PostgreSQL ends the circle, and the one that it picked is run again, by the store or with its message.
 */
export class PrismaPoolStore implements PoolStore {
  constructor(private readonly client: SqlTransaction) {}

  async available(poolIds: readonly string[]): Promise<Map<string, PoolState>> {
    if (poolIds.length === 0) return new Map();
    const rows = await this.client.$queryRawUnsafe<({ id: string } & PoolState)[]>(
      `SELECT id, provider_id AS "providerId",
              CASE WHEN overcommitted THEN 0 ELSE supply - claimed END AS available
       FROM pool WHERE id = ANY($1)`,
      [...poolIds],
    );
    return new Map(rows.map(({ id, ...state }) => [id, state]));
  }

  async endOfSlot(poolId: string): Promise<Date | null> {
    const [row] = await this.client.$queryRawUnsafe<{ endsAt: Date }[]>(
      `SELECT ends_at AS "endsAt" FROM pool WHERE id = $1 AND ends_at IS NOT NULL AND supply > 0`,
      poolId,
    );
    return row?.endsAt ?? null;
  }

  async setSupply(tx: SqlTransaction, pool: Supply): Promise<number> {
    const [row] = await tx.$queryRawUnsafe<{ short: number }[]>(
      `INSERT INTO pool AS p (id, provider_id, supply, supply_version, offering_id) VALUES ($1, $2, $3::int, $4::int, $5)
       ON CONFLICT (id) DO UPDATE SET provider_id = excluded.provider_id, supply = excluded.supply,
         supply_version = excluded.supply_version, overcommitted = p.claimed > excluded.supply
       WHERE p.supply_version < excluded.supply_version
       RETURNING GREATEST(p.claimed - p.supply, 0) AS short`,
      pool.id,
      pool.providerId,
      pool.supply,
      pool.version,
      pool.offeringId ?? null,
    );
    return row?.short ?? 0;
  }

  async setPartOfSupply(tx: SqlTransaction, pool: Supply, source: string): Promise<number> {
    // The pool is locked first, in a statement of its own: the sum is then made of what the others have committed.
    await tx.$executeRawUnsafe(
      `INSERT INTO pool AS p (id, provider_id) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET id = p.id`,
      pool.id,
      pool.providerId,
    );
    const isNews = await tx.$executeRawUnsafe(
      `INSERT INTO pool_source AS s (pool_id, source, supply, version) VALUES ($1, $2, $3::int, $4::int)
       ON CONFLICT (pool_id, source) DO UPDATE SET supply = excluded.supply, version = excluded.version
       WHERE s.version < excluded.version`,
      pool.id,
      source,
      pool.supply,
      pool.version,
    );
    if (isNews === 0) return 0;
    const [row] = await tx.$queryRawUnsafe<{ short: number }[]>(
      `UPDATE pool p SET supply = parts.supply, overcommitted = p.claimed > parts.supply
       FROM (SELECT sum(supply)::int AS supply FROM pool_source WHERE pool_id = $1) parts
       WHERE p.id = $1 RETURNING GREATEST(p.claimed - p.supply, 0) AS short`,
      pool.id,
    );
    return row?.short ?? 0;
  }

  async setSlots(tx: SqlTransaction, month: MonthOfSlots): Promise<Shortage[]> {
    // In a statement of its own: whoever waits here for another version of the month then sees what that one has done.
    const isNews = await tx.$executeRawUnsafe(
      `INSERT INTO calendar_copy AS c (offering_id, month, version) VALUES ($1, $2, $3::int)
       ON CONFLICT (offering_id, month) DO UPDATE SET version = excluded.version WHERE c.version < excluded.version`,
      month.offeringId,
      month.month,
      month.version,
    );
    if (isNews === 0) return [];
    return tx.$queryRawUnsafe<Shortage[]>(
      SET_SLOTS,
      month.offeringId,
      month.providerId,
      `${month.month}-01`,
      JSON.stringify(month.slots),
      month.version,
      month.at,
    );
  }

  async takeBack(pools: readonly TakeBack[]): Promise<{ poolId: string; claimed: number } | null> {
    // In a statement of its own: whoever creates one at this moment is waited for, and the next one sees what they made.
    await this.client.$executeRawUnsafe(KNOW_POOLS, JSON.stringify(pools));
    // The days of pools are counted in no order of ours: two who take back others of the same days may meet there.
    const [inUse] = await rerunVictim(() =>
      this.client.$queryRawUnsafe<{ poolId: string; claimed: number }[]>(TAKE_BACK, JSON.stringify(pools)),
    );
    return inUse ?? null;
  }
}

/**
 * $1 offering, $2 provider, $3 the month's first day, $4 slots, $5 version, $6 when it was so. What is not named any more
 * and has not begun is taken as named with nothing.
 */
const SET_SLOTS = `
  WITH told AS (
    SELECT id, "startsAt" AS starts_at, "endsAt" AS ends_at, date, capacity FROM jsonb_to_recordset($4::jsonb)
      AS s(id text, "startsAt" timestamptz, "endsAt" timestamptz, date date, capacity int)
  ), wanted AS (
    SELECT * FROM told
    UNION ALL
    SELECT p.id, p.starts_at, p.ends_at, p.date, 0 FROM pool p
    WHERE p.offering_id = $1 AND p.date >= $3::date AND p.date < $3::date + interval '1 month' AND p.starts_at > $6
      AND NOT EXISTS (SELECT 1 FROM told WHERE told.id = p.id)
  ), set AS (
    INSERT INTO pool AS p (id, provider_id, supply, supply_version, offering_id, starts_at, ends_at, date)
    SELECT id, $2, capacity, $5::int, $1, starts_at, ends_at, date FROM wanted ORDER BY id
    ON CONFLICT (id) DO UPDATE SET provider_id = excluded.provider_id, supply = excluded.supply,
      supply_version = excluded.supply_version, overcommitted = p.claimed > excluded.supply,
      offering_id = excluded.offering_id, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
      date = excluded.date
    WHERE p.supply_version < excluded.supply_version
    RETURNING p.id, p.claimed - p.supply AS short
  )
  SELECT id AS "poolId", short AS by FROM set WHERE short > 0 ORDER BY id`;

/**
 * $1 what is to be left, one JSON array. Of which we have not heard yet is a pool of nothing, of no version: any fact
 * overrules it, so it may stay where nothing is taken back after all.
 */
const KNOW_POOLS = `
  INSERT INTO pool (id, provider_id, offering_id)
  SELECT a."poolId", COALESCE(o.provider_id, ''), a."offeringId"
  FROM jsonb_to_recordset($1::jsonb) AS a("poolId" text, "offeringId" text)
  LEFT JOIN offering_copy o ON o.id = a."offeringId"
  ORDER BY a."poolId"
  ON CONFLICT (id) DO NOTHING`;

/**
 * $1 what is to be left, one JSON array; all of the pools exist. Where the version of the fact to come is known, the pool
 * takes no older one any more.
 */
const TAKE_BACK = `
  WITH asked AS (
    SELECT "poolId" AS id, capacity, version - 1 AS version
    FROM jsonb_to_recordset($1::jsonb) AS a("poolId" text, capacity int, version int)
  ), locked AS (
    SELECT p.id, p.claimed, a.capacity, a.version FROM pool p JOIN asked a ON a.id = p.id ORDER BY p.id FOR UPDATE OF p
  ), in_use AS (
    SELECT id, claimed FROM locked WHERE claimed > capacity ORDER BY id LIMIT 1
  ), lowered AS (
    UPDATE pool p SET supply = LEAST(p.supply, locked.capacity),
                      supply_version = GREATEST(p.supply_version, locked.version)
    FROM locked WHERE p.id = locked.id AND NOT EXISTS (SELECT 1 FROM in_use)
  )
  SELECT id AS "poolId", claimed FROM in_use`;
