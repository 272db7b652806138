import type { DeskAction } from '@yeyak/contracts';
import { accepted, type Decider, type Decision, impossible, rejected } from '@yeyak/domain-kit';
import {
  type Brief,
  evolve,
  type SeenWorkOrder,
  type WorkOrder,
  type WorkOrderEvent,
  type WorkOrderStatus,
} from './work-order';

interface Named {
  workOrderId: string;
  reservationId: string;
  providerId: string;
  at: Date;
}

export type OpenWorkOrder = Named & { type: 'OpenWorkOrder'; brief: Brief };
export type WithdrawWorkOrder = Named & { type: 'WithdrawWorkOrder'; openGates: ReadonlySet<string> };
export interface ActOnWork {
  type: 'ActOnWork';
  action: DeskAction;
  by: string;
  note: string | null;
  at: Date;
  /** The gates that have answered for this work. */
  openGates: ReadonlySet<string>;
}

export type WorkOrderCommand = OpenWorkOrder | WithdrawWorkOrder | ActOnWork;

export type WorkOrderRejection =
  | { readonly tag: 'NotFound' }
  | { readonly tag: 'NotPossible'; readonly state: WorkOrderStatus }
  | { readonly tag: 'GateUnknown'; readonly gate: string };

type WorkDecision = Decision<WorkOrderEvent, WorkOrderRejection>;

const STARTING: Record<DeskAction, boolean> = {
  CONFIRM: false,
  DENY: false,
  START: true,
  COMPLETE: false,
  NO_SHOW: false,
};

/** In which state an action takes place, given what else the desk can do with this work. */
function stateFor(action: DeskAction, declares: (action: DeskAction) => boolean): WorkOrderStatus {
  const decided = declares('CONFIRM') ? 'CONFIRMED' : 'OPEN';
  switch (action) {
    case 'CONFIRM':
    case 'DENY':
      return 'OPEN';
    case 'START':
    case 'NO_SHOW':
      return decided;
    case 'COMPLETE':
      return declares('START') ? 'STARTED' : decided;
    default:
      return impossible(action);
  }
}

const canDo = ({ brief, status }: SeenWorkOrder, action: DeskAction): boolean => {
  const declares = (other: DeskAction): boolean =>
    brief.actions.some((declared) => declared.action === other);
  return declares(action) && stateFor(action, declares) === status;
};

/** What the desk can do with the work now, in the kind's words. */
export const possibleActions = (order: SeenWorkOrder): Brief['actions'] =>
  order.brief.actions.filter(({ action }) => canDo(order, action));

/** Whether an action has been taken already and still holds: then a second click is the same answer. */
function isDone(state: SeenWorkOrder, action: DeskAction): boolean {
  const undone = state.status === 'DENIED' || state.status === 'WITHDRAWN';
  switch (action) {
    case 'CONFIRM':
      return state.confirmedAt !== null && !undone;
    case 'DENY':
      return state.status === 'DENIED';
    case 'START':
      return state.startedAt !== null && !undone;
    case 'COMPLETE':
      return state.status === 'COMPLETED';
    case 'NO_SHOW':
      return state.status === 'NO_SHOW';
    default:
      return impossible(action);
  }
}

const EVENT = {
  CONFIRM: 'Confirmed',
  DENY: 'Denied',
  START: 'Started',
  COMPLETE: 'Completed',
  NO_SHOW: 'NoShow',
} as const satisfies Record<DeskAction, WorkOrderEvent['type']>;

function act(command: ActOnWork, state: WorkOrder | null): WorkDecision {
  if (!state || state.status === 'CLOSED') return rejected({ tag: 'NotFound' });
  const { action, by, note, at, openGates } = command;
  if (isDone(state, action)) return accepted();
  if (!canDo(state, action)) return rejected({ tag: 'NotPossible', state: state.status });
  const shut = STARTING[action] ? firstShut(state.brief.gates.start, openGates) : undefined;
  if (shut !== undefined) return rejected({ tag: 'GateUnknown', gate: shut });
  return accepted({ type: EVENT[action], by, note, at });
}

function withdraw(command: WithdrawWorkOrder, state: WorkOrder | null): WorkDecision {
  const { workOrderId: id, reservationId, providerId, at, openGates } = command;
  const withdrawn = accepted<WorkOrderEvent>({
    type: 'Withdrawn',
    identity: { id, reservationId, providerId },
    at,
  });
  if (!state) return withdrawn;
  switch (state.status) {
    case 'CLOSED':
    case 'WITHDRAWN':
      return accepted();
    case 'OPEN':
    case 'CONFIRMED':
    case 'STARTED': {
      const shut = firstShut(state.brief.gates.withdraw, openGates);
      return shut === undefined ? withdrawn : rejected({ tag: 'GateUnknown', gate: shut });
    }
    case 'COMPLETED':
    case 'DENIED':
    case 'NO_SHOW':
      return rejected({ tag: 'NotPossible', state: state.status });
    default:
      return impossible(state);
  }
}

function open(command: OpenWorkOrder, state: WorkOrder | null): WorkDecision {
  const { workOrderId: id, reservationId, providerId, brief, at } = command;
  if (!state) return accepted({ type: 'Opened', identity: { id, reservationId, providerId }, brief, at });
  return state.status === 'CLOSED' ? accepted({ type: 'OpenedTooLate', brief, at }) : accepted();
}

const firstShut = (gates: readonly string[], openGates: ReadonlySet<string>): string | undefined =>
  gates.find((gate) => !openGates.has(gate));

function decide(command: WorkOrderCommand, state: WorkOrder | null): WorkDecision {
  switch (command.type) {
    case 'OpenWorkOrder':
      return open(command, state);
    case 'WithdrawWorkOrder':
      return withdraw(command, state);
    case 'ActOnWork':
      return act(command, state);
    default:
      return impossible(command);
  }
}

/**
 * The rules of a desk's work: only what was declared, decisions before the start, the start before the end, and
 * nothing after it was withdrawn. A gate that has not answered lets nothing pass.
 */
export const workOrderDecider: Decider<
  WorkOrderCommand,
  WorkOrder | null,
  WorkOrderEvent,
  WorkOrderRejection
> = { decide, evolve, initial: null };
