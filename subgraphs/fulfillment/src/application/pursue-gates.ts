import type { SqlTransaction } from '@yeyak/messaging';
import type { GateAction } from '../domain/gates';
import type { SeenWorkOrder } from '../domain/work-order';
import { waitingFor } from '../domain/work-order.decider';
import { changeWorkOrder } from './change-work-order';
import type { GateAnswer, GateErrand, GateErrands, Gates, Transactions, WorkOrders } from './ports';

/** Where a test may step in: a gate has answered and nothing of it is stored yet; reading and storing work. */
export type PassGatePoint = (point: 'answered' | 'decided') => Promise<void>;

/** What came of asking: the work as it stands now, and the gate that gave the start back, where one did. */
export interface Pursuit {
  order: SeenWorkOrder;
  refusal: { gate: string; reason: string } | null;
}

/**
 * Asks the gates that an action waits for, in their order, and stores each answer by itself. Calls nobody within a
 * transaction: what a crash leaves unstored is asked again, with the same key.
 */
export type PursueGates = (errand: GateErrand) => Promise<Pursuit>;

const LONGEST_PAUSE_MS = 60_000;
export const FIRST_PAUSE_MS = 1_000;

/** How long to wait after `tries` vain attempts: growing, unless the gate itself says when. */
function pauseMs(tries: number, firstMs: number, saidSeconds: number | null): number {
  const grown = Math.min(LONGEST_PAUSE_MS, firstMs * 2 ** Math.min(tries, 16));
  return saidSeconds === null ? grown : Math.min(LONGEST_PAUSE_MS, Math.max(1, saidSeconds) * 1_000);
}

interface Dependencies<Tx extends SqlTransaction> {
  database: Tx;
  transactions: Transactions<Tx>;
  workOrders: WorkOrders<Tx>;
  errands: GateErrands;
  gates: Gates;
  clock: () => Date;
  firstPauseMs?: number;
  pass?: PassGatePoint;
}

export function pursueGates<Tx extends SqlTransaction>(deps: Dependencies<Tx>): PursueGates {
  const { database, workOrders, gates } = deps;
  return async (taken) => {
    const { workOrderId } = taken;
    let errand = taken;
    let order = seen(workOrderId, (await workOrders.find(database, workOrderId))?.order ?? null);
    const begun = waitingFor(order)?.action;
    for (;;) {
      const waits = waitingFor(order);
      const gate = waits?.gates[0];
      // Work that is withdrawn while it was about to start has an errand of its own.
      if (!waits || waits.action !== begun || gate === undefined) return { order, refusal: null };
      const { action } = waits;
      const answer = await gates.ask(gate, callOf(order));
      await deps.pass?.('answered');
      order = await take(deps, errand, { action, gate }, answer);
      if (answer.state === 'REFUSED' && action === 'START')
        return { order, refusal: isGivenBack(order) ? { gate, reason: answer.reason } : null };
      if (answer.state !== 'OPEN') return { order, refusal: null };
      errand = { ...errand, tries: 0 }; // the next gate's pauses begin anew
    }
  };
}

const isGivenBack = ({ status }: SeenWorkOrder): boolean => status === 'OPEN' || status === 'CONFIRMED';

/** Stores what a gate said, or when it is asked again. @returns the work as it stands then. */
const take = <Tx extends SqlTransaction>(
  { transactions, workOrders, errands, clock, firstPauseMs = FIRST_PAUSE_MS, pass }: Dependencies<Tx>,
  errand: GateErrand,
  of: { action: GateAction; gate: string },
  answer: GateAnswer,
): Promise<SeenWorkOrder> =>
  transactions.transaction(async (tx) => {
    const at = clock();
    const { workOrderId, tries, cause } = errand;
    const later = (ms: number) => errands.postpone(tx, errand, new Date(at.getTime() + ms));
    if (answer.state === 'WAITING') {
      await later(pauseMs(tries, firstPauseMs, answer.retryAfterSeconds));
      return seen(workOrderId, (await workOrders.find(tx, workOrderId))?.order ?? null);
    }
    const said =
      answer.state === 'OPEN' ? ({ open: true } as const) : ({ open: false, reason: answer.reason } as const);
    const command = { type: 'TakeGateAnswer', ...of, answer: said, at } as const;
    const change = await changeWorkOrder({ workOrders, pass }, tx, workOrderId, command, cause);
    // A withdrawal that a gate refuses goes on asking: somebody may put right what it refuses for.
    if (answer.state === 'REFUSED') await later(LONGEST_PAUSE_MS);
    return seen(workOrderId, change.order);
  });

function callOf(order: SeenWorkOrder) {
  const { id: workOrderId, reservationId, providerId, brief } = order;
  const letter = order.status === 'WITHDRAWING' ? order.letter : null;
  return { workOrderId, reservationId, providerId, customerId: brief.customerId, letter };
}

function seen(id: string, order: SeenWorkOrder | { status: 'CLOSED' } | null): SeenWorkOrder {
  if (!order || order.status === 'CLOSED') throw new Error(`work order ${id} has gates but never came`);
  return order;
}
