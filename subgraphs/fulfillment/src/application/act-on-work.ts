import type { DeskAction } from '@yeyak/contracts';
import type { SqlTransaction } from '@yeyak/messaging';
import { type InvalidPart, invalidNote } from '../domain/note';
import type { SeenWorkOrder } from '../domain/work-order';
import type { WorkOrderRejection } from '../domain/work-order.decider';
import { changeWorkOrder, type PassFaultPoint } from './change-work-order';
import type { Transactions, WorkOrders } from './ports';

export interface ActOnWorkCommand {
  workOrderId: string;
  action: DeskAction;
  /** Staff's own words; blank is the same as none. */
  note: string | null;
  /** The id of the person at the desk. */
  by: string;
  at: Date;
}

export type ActOnWorkRefusal = InvalidPart | WorkOrderRejection;

export type ActOnWork = (
  command: ActOnWorkCommand,
) => Promise<{ ok: true; order: SeenWorkOrder } | { ok: false; reason: ActOnWorkRefusal }>;

/**
 * Does something at the desk (P8, H4, B5, E4). Of two people at once one wins and the other is told; the same click
 * twice is one.
 */
export function actOnWork<Tx extends SqlTransaction>(deps: {
  transactions: Transactions<Tx>;
  workOrders: WorkOrders<Tx>;
  /** The gates that have answered: none, as nobody here asks them yet. */
  openGates: ReadonlySet<string>;
  pass?: PassFaultPoint;
}): ActOnWork {
  return async ({ workOrderId, action, by, at, ...command }) => {
    const note = command.note?.trim() ? command.note : null;
    const invalid = invalidNote(action, note);
    if (invalid) return { ok: false, reason: invalid };
    const full = { type: 'ActOnWork', action, note, by, at, openGates: deps.openGates } as const;
    return deps.transactions.transaction(async (tx) => {
      const change = await changeWorkOrder(deps, tx, workOrderId, full, null);
      if (!change.ok) return { ok: false, reason: change.reason };
      if (change.order.status === 'CLOSED') throw new Error('nobody acts on work that never came');
      return { ok: true, order: change.order };
    });
  };
}
