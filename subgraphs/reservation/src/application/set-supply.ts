import type { SqlTransaction } from '@yeyak/messaging';
import type { ChangeReservation } from './change-reservation';
import type { MonthOfSlots, PoolStore, ReservationStore, Shortage, Supply } from './ports';

/**
 * Takes over how much of something there is. Where what was told leaves less than is promised (a recorded loss, a slot that
 * is gone), nothing more is promised, and the newest reservations that cannot be kept are shown to a person.
 */
export class SetSupply {
  constructor(
    private readonly pools: PoolStore,
    private readonly reservations: ReservationStore,
    private readonly change: ChangeReservation,
  ) {}

  /** Of what one source counts alone. @param causationId the message that told it */
  async execute(tx: SqlTransaction, pool: Supply, at: Date, causationId: string | null): Promise<void> {
    const by = await this.pools.setSupply(tx, pool);
    await this.show(tx, [{ poolId: pool.id, by }], at, causationId);
  }

  /** Of a pool that consists of several, each of which is told of by itself. */
  async part(
    tx: SqlTransaction,
    pool: Supply,
    source: string,
    at: Date,
    causationId: string | null,
  ): Promise<void> {
    const by = await this.pools.setPartOfSupply(tx, pool, source);
    await this.show(tx, [{ poolId: pool.id, by }], at, causationId);
  }

  /** Of all slots of a month. */
  async slots(tx: SqlTransaction, month: MonthOfSlots, causationId: string | null): Promise<void> {
    await this.show(tx, await this.pools.setSlots(tx, month), month.at, causationId);
  }

  private async show(
    tx: SqlTransaction,
    shortages: readonly Shortage[],
    at: Date,
    causationId: string | null,
  ): Promise<void> {
    for (const { poolId, by } of shortages.filter(({ by }) => by > 0)) {
      for (const id of await this.reservations.newestClaims(tx, poolId, by)) {
        await this.change.within(tx, id, { type: 'RaiseAttention', code: 'OVERCOMMITTED', at }, causationId);
      }
    }
  }
}
