import { type Policy, policy, type SqlTransaction } from '@yeyak/messaging';
import type { MoveStock } from '../application/deduct-stock';

/** The process wants a reservation's stock given back (P10). */
export const restoreStockWhenCommanded = <Tx extends SqlTransaction>(
  restore: MoveStock<Tx>,
  clock: () => Date,
): Policy<Tx> =>
  policy<Tx, 'RestoreStock'>('RestoreStock', ({ id, correlationId, payload }, tx) =>
    restore(tx, { ...payload, at: clock() }, { correlationId, messageId: id }),
  );
