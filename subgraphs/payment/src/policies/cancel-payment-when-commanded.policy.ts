import { policy, type SqlTransaction } from '@yeyak/messaging';
import type { PromiseCancellation } from '../application/cancel-payment';

/**
 * The process wants a key closed: promised within the message's transaction, carried out by the settler. It is closed
 * now, whenever that was wanted: the message may have waited for us.
 */
export const cancelPaymentWhenCommanded = (
  promise: PromiseCancellation,
  { newId, clock }: { newId: () => string; clock: () => Date },
) =>
  policy<SqlTransaction, 'CancelPayment'>('CancelPayment', (message, tx) =>
    promise(tx, { type: 'Cancel', id: newId(), at: clock(), ...message.payload }, message.id),
  );
