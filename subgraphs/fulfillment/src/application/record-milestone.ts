import type { SqlTransaction } from '@yeyak/messaging';
import { hideLikelyResidentNumbers } from '@yeyak/service-kit';
import { type InvalidPart, invalidWords, wordsOf } from '../domain/note';
import type { SeenWorkOrder } from '../domain/work-order';
import type { WorkOrderRejection } from '../domain/work-order.decider';
import { changeWorkOrder, type PassFaultPoint } from './change-work-order';
import type { Transactions, WorkOrders } from './ports';

export interface RecordMilestoneCommand {
  workOrderId: string;
  /** One of the codes that the work declares. */
  code: string;
  /** Words for the customer; blank is the same as none. */
  note: string | null;
  by: string;
  at: Date;
}

export type MilestoneRefusal =
  InvalidPart | Exclude<WorkOrderRejection, { tag: 'UnknownMilestone' | 'TooEarly' }>;

/** Notes that work under way has come to one of its milestones: each once, forward only. */
export type RecordMilestone = (
  command: RecordMilestoneCommand,
) => Promise<{ ok: true; order: SeenWorkOrder } | { ok: false; reason: MilestoneRefusal }>;

export function recordMilestone<Tx extends SqlTransaction>(deps: {
  transactions: Transactions<Tx>;
  workOrders: WorkOrders<Tx>;
  pass?: PassFaultPoint;
}): RecordMilestone {
  return async ({ workOrderId, ...command }) => {
    const words = wordsOf(command.note);
    const note = words && hideLikelyResidentNumbers(words); // it goes on in a fact, which is kept for good; parcels’ numbers stay
    const invalid = invalidWords(note, { needed: false });
    if (invalid) return { ok: false, reason: invalid };
    const full = { type: 'RecordMilestone', ...command, note } as const;
    return deps.transactions.transaction(async (tx) => {
      const change = await changeWorkOrder(deps, tx, workOrderId, full, null);
      if (change.ok) {
        if (change.order.status === 'CLOSED') throw new Error('nobody follows work that never came');
        return { ok: true, order: change.order };
      }
      const { reason } = change;
      if (reason.tag === 'TooEarly') throw new Error('a milestone is never too early');
      return {
        ok: false,
        reason:
          reason.tag === 'UnknownMilestone'
            ? { tag: 'InvalidInput', field: 'code', problem: 'must be one of the work order’s milestones' }
            : reason,
      };
    });
  };
}
