import { appendToOutbox, type SqlTransaction } from '@yeyak/messaging';
import type { WithdrawWorkOrder } from '../domain/work-order.decider';
import { announceRefusal } from './announce';
import { changeWorkOrder, type PassFaultPoint } from './change-work-order';
import type { Transactions, WorkOrders } from './ports';

type Withdrawal = Omit<WithdrawWorkOrder, 'type' | 'openGates'>;

/** Takes work back, within the transaction that takes the command in; where it is too late, that is answered. */
export type WithdrawWhenCommanded<Tx> = (tx: Tx, command: Withdrawal, causationId: string) => Promise<void>;

/** Takes work back within somebody's request. @returns whether it is taken back: false where it is done or denied. */
export type WithdrawNow = (command: Withdrawal) => Promise<boolean>;

interface Dependencies<Tx extends SqlTransaction> {
  workOrders: WorkOrders<Tx>;
  /** The gates that have answered: none, as nobody here asks them yet. */
  openGates: ReadonlySet<string>;
  pass?: PassFaultPoint;
}

/** @throws where a gate stands before the withdrawal that nobody here can ask: the message waits, visibly. */
async function withdraw<Tx extends SqlTransaction>(
  deps: Dependencies<Tx>,
  tx: Tx,
  command: Withdrawal,
  causationId: string | null,
) {
  const full: WithdrawWorkOrder = { type: 'WithdrawWorkOrder', ...command, openGates: deps.openGates };
  const change = await changeWorkOrder(deps, tx, command.workOrderId, full, causationId);
  if (change.ok) return { withdrawn: true as const };
  const { reason, order, version } = change;
  if (reason.tag !== 'NotPossible' || !order)
    throw new Error(`work order ${command.workOrderId} cannot be withdrawn: ${JSON.stringify(reason)}`);
  return { withdrawn: false as const, order, version };
}

export const withdrawWhenCommanded =
  <Tx extends SqlTransaction>(deps: Dependencies<Tx>): WithdrawWhenCommanded<Tx> =>
  async (tx, command, causationId) => {
    const result = await withdraw(deps, tx, command, causationId);
    if (result.withdrawn) return;
    await appendToOutbox(tx, [announceRefusal(result.order, result.version, causationId, command.at)]);
  };

export const withdrawNow =
  <Tx extends SqlTransaction>(deps: Dependencies<Tx> & { transactions: Transactions<Tx> }): WithdrawNow =>
  (command) =>
    deps.transactions.transaction(async (tx) => (await withdraw(deps, tx, command, null)).withdrawn);
