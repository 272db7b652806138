import { appendToOutbox, type SqlTransaction } from '@yeyak/messaging';
import type { WithdrawWorkOrder } from '../domain/work-order.decider';
import { announceRefusal } from './announce';
import { changeWorkOrder, type PassFaultPoint } from './change-work-order';
import type { GateErrands, Transactions, WorkOrders } from './ports';

type Withdrawal = Omit<WithdrawWorkOrder, 'type'>;

/** Takes work back, within the transaction that takes the command in; where it is too late, that is answered. */
export type WithdrawWhenCommanded<Tx> = (tx: Tx, command: Withdrawal, causationId: string) => Promise<void>;

/** The fact that a withdrawal has come to. */
export type WithdrawalFact =
  'WorkOrderWithdrawalAgreed' | 'WorkOrderWithdrawn' | 'WorkOrderWithdrawalRefused';

/**
 * Takes work back within somebody's request. It never waits for a gate: a refund goes its own way (D13), and the gates
 * are asked afterwards.
 */
export type WithdrawNow = (command: Withdrawal) => Promise<WithdrawalFact>;

interface Dependencies<Tx extends SqlTransaction> {
  workOrders: WorkOrders<Tx>;
  errands: GateErrands;
  pass?: PassFaultPoint;
}

async function withdraw<Tx extends SqlTransaction>(
  deps: Dependencies<Tx>,
  tx: Tx,
  command: Withdrawal,
  cause: string | null,
) {
  const { workOrderId, at } = command;
  const full: WithdrawWorkOrder = { type: 'WithdrawWorkOrder', ...command };
  const change = await changeWorkOrder(deps, tx, workOrderId, full, cause);
  if (change.ok) {
    const isWaiting = change.order.status === 'WITHDRAWING';
    if (isWaiting && change.changed)
      await deps.errands.set(tx, workOrderId, { dueAt: at, lease: null, cause });
    return { fact: isWaiting ? 'WorkOrderWithdrawalAgreed' : 'WorkOrderWithdrawn' } as const;
  }
  const { reason, order, version } = change;
  if (reason.tag !== 'NotPossible' || !order)
    throw new Error(`work order ${workOrderId} cannot be withdrawn: ${JSON.stringify(reason)}`);
  return { fact: 'WorkOrderWithdrawalRefused', order, version } as const;
}

export const withdrawWhenCommanded =
  <Tx extends SqlTransaction>(deps: Dependencies<Tx>): WithdrawWhenCommanded<Tx> =>
  async (tx, command, causationId) => {
    const result = await withdraw(deps, tx, command, causationId);
    if (result.fact !== 'WorkOrderWithdrawalRefused') return;
    await appendToOutbox(tx, [announceRefusal(result.order, result.version, causationId, command.at)]);
  };

export const withdrawNow =
  <Tx extends SqlTransaction>(deps: Dependencies<Tx> & { transactions: Transactions<Tx> }): WithdrawNow =>
  (command) =>
    deps.transactions.transaction(async (tx) => (await withdraw(deps, tx, command, null)).fact);
