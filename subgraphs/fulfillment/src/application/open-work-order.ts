import type { SqlTransaction } from '@yeyak/messaging';
import type { OpenWorkOrder } from '../domain/work-order.decider';
import { changeWorkOrder } from './change-work-order';
import type { WorkOrders } from './ports';

/** Puts work on a provider's desk, within the transaction that takes the command in. */
export type OpenWork<Tx> = (
  tx: Tx,
  command: Omit<OpenWorkOrder, 'type'>,
  causationId: string,
) => Promise<void>;

/** Opens work once; where it was withdrawn before it came it stays withdrawn. */
export const openWorkOrder =
  <Tx extends SqlTransaction>(deps: { workOrders: WorkOrders<Tx> }): OpenWork<Tx> =>
  async (tx, command, causationId) => {
    const type = 'OpenWorkOrder' as const;
    const change = await changeWorkOrder(deps, tx, command.workOrderId, { type, ...command }, causationId);
    if (!change.ok) throw new Error(`work can always be opened, but: ${change.reason.tag}`);
  };
