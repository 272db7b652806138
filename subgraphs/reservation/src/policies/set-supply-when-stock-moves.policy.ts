import { type Policy, policy, type SqlTransaction } from '@yeyak/messaging';
import type { SetSupply } from '../application/set-supply';
import { groupPool, stockPool } from '../domain/claims';

/**
 * Deliveries raise what can be promised, losses lower it ("Available to promise" in the architecture). Deductions do
 * not touch it: what they take was claimed when it was reserved. A unit of a group counts for the group as well: any of
 * them may be drawn.
 */
export const setSupplyWhenStockMoves = (setSupply: SetSupply): Policy<SqlTransaction> =>
  policy(['StockReceived', 'StockLost'], async ({ id, payload, aggregateVersion, occurredAt }, tx) => {
    const { sku, providerId, supply, group } = payload;
    const told = { providerId, supply, version: aggregateVersion };
    const at = new Date(occurredAt);
    if (group !== null) {
      await setSupply.part(tx, { ...told, id: groupPool(providerId, group) }, sku, at, id);
    }
    await setSupply.execute(tx, { ...told, id: stockPool(sku) }, at, id);
  });
