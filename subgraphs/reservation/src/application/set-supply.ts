import type { SqlTransaction } from '@yeyak/messaging';
import type { ChangeReservation } from './change-reservation';
import type { PoolStore, ReservationStore } from './ports';

/**
 * Takes over how much of something there is. Where a recorded loss leaves less than is promised, nothing more is
 * promised, and the newest reservations that cannot be kept are shown to a person.
 */
export class SetSupply {
  constructor(
    private readonly pools: PoolStore,
    private readonly reservations: ReservationStore,
    private readonly change: ChangeReservation,
  ) {}

  async execute(
    tx: SqlTransaction,
    pool: { id: string; providerId: string; supply: number; version: number },
    at: Date,
    causationId: string | null,
  ): Promise<void> {
    const shortBy = await this.pools.setSupply(tx, pool);
    if (shortBy === 0) return;
    for (const id of await this.reservations.newestClaims(tx, pool.id, shortBy)) {
      await this.change.within(tx, id, { type: 'RaiseAttention', code: 'OVERCOMMITTED', at }, causationId);
    }
  }
}
