import { type Policy, policy, type SqlTransaction } from '@yeyak/messaging';
import type { WithdrawWhenCommanded } from '../application/withdraw-work-order';

/** The process wants work taken back. */
export const withdrawWorkOrderWhenCommanded = <Tx extends SqlTransaction>(
  withdraw: WithdrawWhenCommanded<Tx>,
  clock: () => Date,
): Policy<Tx> =>
  policy<Tx, 'WithdrawWorkOrder'>('WithdrawWorkOrder', ({ id, payload }, tx) => {
    const { workOrderId, reservationId, providerId, letter } = payload;
    return withdraw(tx, { workOrderId, reservationId, providerId, letter, at: clock() }, id);
  });
