import type { DeskAction } from '@yeyak/contracts';
import type { SqlTransaction } from '@yeyak/messaging';
import { type InvalidPart, invalidNote, wordsOf } from '../domain/note';
import type { SeenWorkOrder } from '../domain/work-order';
import type { ActRejection, WorkOrderRejection } from '../domain/work-order.decider';
import { changeWorkOrder, type PassFaultPoint } from './change-work-order';
import type { GateErrand, GateErrands, Transactions, WorkOrders } from './ports';
import type { PursueGates } from './pursue-gates';

export interface ActOnWorkCommand {
  workOrderId: string;
  action: DeskAction;
  /** Staff's own words; blank is the same as none. */
  note: string | null;
  /** The id of the person at the desk. */
  by: string;
  at: Date;
}

export type ActOnWorkRefusal =
  | InvalidPart
  | ActRejection
  /** A gate said no: the work is where it was before (D3). */
  | { readonly tag: 'GateRefused'; readonly gate: string; readonly reason: string }
  | { readonly tag: 'GateUnknown'; readonly gate: string };

export type ActOnWorkResult = { ok: true; order: SeenWorkOrder } | { ok: false; reason: ActOnWorkRefusal };
export type ActOnWork = (command: ActOnWorkCommand) => Promise<ActOnWorkResult>;

interface Dependencies<Tx extends SqlTransaction> {
  transactions: Transactions<Tx>;
  workOrders: WorkOrders<Tx>;
  errands: GateErrands;
  pursue: PursueGates;
  /** For how long a click has the gates to itself, in milliseconds. */
  leaseMs: number;
  pass?: PassFaultPoint;
}

/**
 * Does something at the desk (P8, H4, B5, E4). Of two people at once one wins and the other is told; the same click
 * twice is one. A start that waits for gates is stored first, then they are asked (D3): where one does not answer, the
 * work stays `STARTING` and starts by itself.
 */
export function actOnWork<Tx extends SqlTransaction>(deps: Dependencies<Tx>): ActOnWork {
  return async ({ workOrderId, action, by, at, ...command }) => {
    const note = wordsOf(command.note);
    const invalid = invalidNote(action, note);
    if (invalid) return { ok: false, reason: invalid };
    const full = { type: 'ActOnWork', action, note, by, at } as const;
    const { result, errand } = await deps.transactions.transaction(async (tx) => {
      const change = await changeWorkOrder(deps, tx, workOrderId, full, null);
      if (!change.ok)
        return { result: { ok: false, reason: ofAction(change.reason) } as const, errand: null };
      const { order, changed } = change;
      if (order.status === 'CLOSED') throw new Error('nobody acts on work that never came');
      const isWaiting = action === 'START' && order.status === 'STARTING';
      return {
        result: { ok: true, order } as const,
        errand: isWaiting ? await takeErrand(deps, tx, order, changed, at) : null,
      };
    });
    return errand ? told(await deps.pursue(errand)) : result;
  };
}

/** The first click has the gates to itself; another one asks again, unless somebody is at it. */
async function takeErrand<Tx extends SqlTransaction>(
  { errands, leaseMs }: Dependencies<Tx>,
  tx: Tx,
  { id: workOrderId, reservationId }: SeenWorkOrder,
  isNew: boolean,
  at: Date,
): Promise<GateErrand | null> {
  const lease = new Date(at.getTime() + leaseMs);
  if (!isNew) return errands.claim(tx, workOrderId, at, lease);
  await errands.set(tx, workOrderId, { dueAt: at, lease, cause: null });
  return { workOrderId, reservationId, lease, tries: 0, cause: null };
}

function ofAction(reason: WorkOrderRejection): ActRejection {
  if (reason.tag === 'UnknownMilestone' || reason.tag === 'MilestonePassed')
    throw new Error(`an action is never refused as ${reason.tag}`);
  return reason;
}

function told({ order, refusal }: Awaited<ReturnType<PursueGates>>): ActOnWorkResult {
  const isTakenBack = order.status === 'WITHDRAWING' || order.status === 'WITHDRAWN';
  if (isTakenBack) return { ok: false, reason: { tag: 'NotPossible', state: order.status } };
  if (refusal) {
    const { gate, reason } = refusal;
    const isUnknown = reason === 'NOT_PROVIDED';
    return {
      ok: false,
      reason: isUnknown ? { tag: 'GateUnknown', gate } : { tag: 'GateRefused', gate, reason },
    };
  }
  return { ok: true, order };
}
