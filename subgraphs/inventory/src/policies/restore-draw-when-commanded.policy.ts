import { type Policy, policy, type SqlTransaction } from '@yeyak/messaging';
import type { RestoreDraw } from '../application/draw-stock';

/** The process wants what was drawn for a reservation given back (V10, V11). */
export const restoreDrawWhenCommanded = <Tx extends SqlTransaction>(
  restore: RestoreDraw<Tx>,
  clock: () => Date,
): Policy<Tx> =>
  policy<Tx, 'RestoreDraw'>('RestoreDraw', ({ id, correlationId, payload }, tx) =>
    restore(tx, { ...payload, at: clock() }, { correlationId, messageId: id }),
  );
