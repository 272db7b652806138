import { type Policy, policy, type SqlTransaction } from '@yeyak/messaging';
import type { PoolStore, ReservationStore } from '../application/ports';
import { stock } from '../domain/steps';

/**
 * Deliveries raise what can be promised, losses lower it ("Available to promise" in the architecture). Deductions do
 * not touch it: what they take was claimed when it was reserved.
 */
export const setSupplyWhenStockMoves = (
  pools: PoolStore,
  reservations: ReservationStore,
): Policy<SqlTransaction> =>
  policy(['StockReceived', 'StockLost'], async ({ payload, aggregateVersion }, tx) => {
    const { sku, providerId, supply } = payload;
    const id = stock({ offeringId: sku, sku });
    const shortBy = await pools.setSupply(tx, { id, providerId, supply, version: aggregateVersion });
    if (shortBy > 0) await reservations.markOvercommitted(tx, id, shortBy);
  });
