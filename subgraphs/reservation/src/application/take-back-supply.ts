import { capacityPool, slotPool } from '../domain/claims';
import type { PoolStore, TakeBack } from './ports';

export type TakeBackOutcome =
  | { tag: 'TakenBack'; pools: number }
  | { tag: 'InUse'; claimed: number; offeringId: string; startsAt: Date | null };

/**
 * Takes supply back before a provider may offer less than before: all of it, or none where more of one pool is claimed than
 * is to be left.
 */
export class TakeBackSupply {
  constructor(private readonly pools: PoolStore) {}

  async execute(wanted: readonly Omit<TakeBack, 'poolId'>[]): Promise<TakeBackOutcome> {
    const least = new Map<string, TakeBack>();
    for (const one of wanted) {
      const poolId = one.startsAt ? slotPool(one.offeringId, one.startsAt) : capacityPool(one.offeringId);
      const named = least.get(poolId);
      if (!named || one.capacity < named.capacity) least.set(poolId, { ...one, poolId });
    }
    const inUse = await this.pools.takeBack([...least.values()]);
    const pool = inUse && least.get(inUse.poolId);
    if (!pool) return { tag: 'TakenBack', pools: least.size };
    return { tag: 'InUse', claimed: inUse.claimed, offeringId: pool.offeringId, startsAt: pool.startsAt };
  }
}
