import { type Policy, policy, type SqlTransaction } from '@yeyak/messaging';
import type { SetSupply } from '../application/set-supply';
import { stockPool } from '../domain/steps';

/**
 * Deliveries raise what can be promised, losses lower it ("Available to promise" in the architecture). Deductions do
 * not touch it: what they take was claimed when it was reserved.
 */
export const setSupplyWhenStockMoves = (setSupply: SetSupply): Policy<SqlTransaction> =>
  policy(['StockReceived', 'StockLost'], async ({ id, payload, aggregateVersion, occurredAt }, tx) => {
    const { sku, providerId, supply } = payload;
    const pool = { id: stockPool(sku), providerId, supply, version: aggregateVersion };
    await setSupply.execute(tx, pool, new Date(occurredAt), id);
  });
