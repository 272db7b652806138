import { policy, type SqlTransaction } from '@yeyak/messaging';
import type { PromiseCancellation } from '../application/cancel-payment';

/** The process wants a key closed: promised within the message's transaction, carried out by the settler. */
export const cancelPaymentWhenCommanded = (promise: PromiseCancellation, newId: () => string) =>
  policy<SqlTransaction, 'CancelPayment'>('CancelPayment', (message, tx) =>
    promise(
      tx,
      { type: 'Cancel', id: newId(), at: new Date(message.occurredAt), ...message.payload },
      message.id,
    ),
  );
