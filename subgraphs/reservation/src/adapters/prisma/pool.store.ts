import type { SqlTransaction } from '@yeyak/messaging';
import type { PoolStore } from '../../application/ports';

export class PrismaPoolStore implements PoolStore {
  constructor(private readonly client: SqlTransaction) {}

  async available(poolIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.client.$queryRawUnsafe<{ id: string; available: number }[]>(
      `SELECT id, CASE WHEN overcommitted THEN 0 ELSE supply - claimed END AS available FROM pool WHERE id = ANY($1)`,
      [...poolIds],
    );
    return new Map(rows.map(({ id, available }) => [id, available]));
  }

  async setSupply(
    tx: SqlTransaction,
    pool: { id: string; providerId: string; supply: number; version: number },
  ): Promise<number> {
    const [row] = await tx.$queryRawUnsafe<{ short: number }[]>(
      `INSERT INTO pool AS p (id, provider_id, supply, supply_version) VALUES ($1, $2, $3::int, $4::int)
       ON CONFLICT (id) DO UPDATE SET supply = excluded.supply, supply_version = excluded.supply_version,
         overcommitted = p.claimed > excluded.supply
       WHERE p.supply_version < excluded.supply_version
       RETURNING GREATEST(p.claimed - p.supply, 0) AS short`,
      pool.id,
      pool.providerId,
      pool.supply,
      pool.version,
    );
    return row?.short ?? 0;
  }
}
