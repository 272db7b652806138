import { type Policy, policy, type SqlTransaction } from '@yeyak/messaging';
import type { MoveStock } from '../application/deduct-stock';

/** The process wants a reservation's stock taken (P7). */
export const deductStockWhenCommanded = <Tx extends SqlTransaction>(
  deduct: MoveStock<Tx>,
  clock: () => Date,
): Policy<Tx> =>
  policy<Tx, 'DeductStock'>('DeductStock', ({ id, correlationId, payload }, tx) =>
    deduct(tx, { ...payload, at: clock() }, { correlationId, messageId: id }),
  );
