import type { DeskAction, Letter } from '@yeyak/contracts';
import { accepted, type Decider, type Decision, impossible, rejected } from '@yeyak/domain-kit';
import { type GateAction, shutOf, standingOf } from './gates';
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
/** `letter`: what a gate of the withdrawal sends. */
export type WithdrawWorkOrder = Named & { type: 'WithdrawWorkOrder'; letter: Letter | null };
export interface ActOnWork {
  type: 'ActOnWork';
  action: DeskAction;
  by: string;
  note: string | null;
  at: Date;
}
export interface RecordMilestone {
  type: 'RecordMilestone';
  code: string;
  by: string;
  note: string | null;
  at: Date;
}
/** A gate has said yes, or no with a reason. One that says nothing changes nothing. */
export interface TakeGateAnswer {
  type: 'TakeGateAnswer';
  action: GateAction;
  gate: string;
  answer: { open: true } | { open: false; reason: string };
  at: Date;
}

export type WorkOrderCommand =
  OpenWorkOrder | WithdrawWorkOrder | ActOnWork | RecordMilestone | TakeGateAnswer;

/** Of a rejected action at the desk. */
export type ActRejection =
  | { readonly tag: 'NotFound' }
  | { readonly tag: 'NotPossible'; readonly state: WorkOrderStatus }
  /** The time of its slot has not come. */
  | { readonly tag: 'TooEarly'; readonly from: Date };

export type WorkOrderRejection =
  | ActRejection
  /** The work declares no such milestone. */
  | { readonly tag: 'UnknownMilestone' }
  /** A later one has been reached. */
  | { readonly tag: 'MilestonePassed'; readonly milestone: string };

type WorkDecision = Decision<WorkOrderEvent, WorkOrderRejection>;

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

/** What opened for a start can only be taken back by a withdrawal: nothing else may end the work from there. */
const isBound = ({ gates }: SeenWorkOrder): boolean =>
  gates.some(({ action, state }) => action === 'START' && state === 'OPEN');

function canDo(order: SeenWorkOrder, action: DeskAction): boolean {
  const declares = (other: DeskAction): boolean =>
    order.brief.actions.some((declared) => declared.action === other);
  if ((action === 'DENY' || action === 'NO_SHOW') && isBound(order)) return false;
  return declares(action) && stateFor(action, declares) === order.status;
}

/**
 * From when an action can be done at all, where its time has not come: nobody is missing before they are expected, and
 * that they were ends the reservation, without a refund for some kinds. Whoever comes earlier, by arrangement, is served.
 */
function notBefore(action: DeskAction, { brief: { slot } }: SeenWorkOrder, now: Date): Date | null {
  return action === 'NO_SHOW' && slot && now < slot.startsAt ? slot.startsAt : null;
}

/** What the desk can do with the work now, in the kind's words. */
export const possibleActions = (order: SeenWorkOrder, now: Date): Brief['actions'] =>
  order.brief.actions.filter(({ action }) => canDo(order, action) && !notBefore(action, order, now));

/** Whether an action has been taken already and still holds: then a second click is the same answer. */
function isDone(state: SeenWorkOrder, action: DeskAction): boolean {
  const undone = ['DENIED', 'WITHDRAWING', 'WITHDRAWN'].includes(state.status);
  switch (action) {
    case 'CONFIRM':
      return state.confirmedAt !== null && !undone;
    case 'DENY':
      return state.status === 'DENIED';
    case 'START':
      return state.status === 'STARTING' || (state.startedAt !== null && !undone);
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
  const { action, by, note, at } = command;
  if (isDone(state, action)) return accepted();
  if (!canDo(state, action)) return rejected({ tag: 'NotPossible', state: state.status });
  const from = notBefore(action, state, at);
  if (from) return rejected({ tag: 'TooEarly', from });
  const shut = action === 'START' ? come('START', state, at) : [];
  if (shut.length > 0) return accepted<WorkOrderEvent>({ type: 'StartAsked', by, note, at }, ...shut);
  return accepted({ type: EVENT[action], by, note, at });
}

/** The gates that an action comes to and that are not open. */
const come = (action: GateAction, { brief, gates }: SeenWorkOrder, at: Date): WorkOrderEvent[] =>
  shutOf(gates, action, brief.gates[GATES_OF[action]]).map((gate) => ({
    type: 'GateShut',
    action,
    gate,
    at,
  }));

const GATES_OF = { START: 'start', WITHDRAW: 'withdraw' } as const satisfies Record<GateAction, string>;

/** The action of this work that waits for gates, and which of them are not open, in the order of asking. */
export function waitingFor(order: WorkOrder): { action: GateAction; gates: readonly string[] } | null {
  const of = ({ brief, gates }: SeenWorkOrder, action: GateAction) => ({
    action,
    gates: shutOf(gates, action, brief.gates[GATES_OF[action]]),
  });
  if (order.status === 'STARTING') return of(order, 'START');
  return order.status === 'WITHDRAWING' ? of(order, 'WITHDRAW') : null;
}

function takeGateAnswer(command: TakeGateAnswer, state: WorkOrder | null): WorkDecision {
  if (!state || state.status === 'CLOSED') return rejected({ tag: 'NotFound' });
  const { action, gate, answer, at } = command;
  const standing = standingOf(state.gates, action, gate);
  const waits = waitingFor(state);
  if (!standing || standing.state === 'OPEN') return accepted();
  if (!answer.open) {
    const { reason } = answer;
    if (waits?.action !== action || standing.reason === reason) return accepted();
    return accepted({ type: 'GateRefused', action, gate, reason, at });
  }
  // Also where the start was given back meanwhile: what has opened has to be known, so that it is taken back in the end.
  const couldStart = ['OPEN', 'CONFIRMED', 'STARTING'].includes(state.status);
  if (action === 'START' && !couldStart) return accepted();
  const opens: WorkOrderEvent = { type: 'GateOpened', action, gate, at };
  const isLast = waits?.action === action && waits.gates.every((other) => other === gate);
  return isLast ? accepted(opens, passed(state, at)) : accepted(opens);
}

/** What takes place once the last gate is open. */
function passed(state: SeenWorkOrder, at: Date): WorkOrderEvent {
  if (state.status === 'STARTING') return { type: 'Started', by: state.actor, note: null, at };
  const { id, reservationId, providerId } = state;
  return { type: 'Withdrawn', identity: { id, reservationId, providerId }, at };
}

function recordMilestone(command: RecordMilestone, state: WorkOrder | null): WorkDecision {
  if (!state || state.status === 'CLOSED') return rejected({ tag: 'NotFound' });
  const { code, by, note, at } = command;
  const { milestones } = state.brief;
  const place = milestones.findIndex((milestone) => milestone.code === code);
  const milestone = milestones[place];
  if (!milestone) return rejected({ tag: 'UnknownMilestone' });
  if (state.reached.some((reached) => reached.code === code)) return accepted();
  if (state.status !== 'STARTED') return rejected({ tag: 'NotPossible', state: state.status });
  const later = milestones.slice(place + 1).find((other) => isReached(state, other.code));
  if (later) return rejected({ tag: 'MilestonePassed', milestone: later.code });
  return accepted({
    type: 'MilestoneReached',
    milestone: { code, label: milestone.label },
    by,
    note,
    at,
  });
}

const isReached = ({ reached }: SeenWorkOrder, code: string): boolean =>
  reached.some((milestone) => milestone.code === code);

/** The milestones that can be noted now: those not yet passed. */
export const possibleMilestones = (order: SeenWorkOrder): Brief['milestones'] => {
  if (order.status !== 'STARTED') return [];
  const { milestones } = order.brief;
  const last = milestones.findLastIndex(({ code }) => isReached(order, code));
  return milestones.slice(last + 1);
};

/** Whether it has come to what closes it: from there it is not taken back. */
const isTooFar = (order: SeenWorkOrder): boolean =>
  order.brief.milestones.some(({ closes, code }) => closes && isReached(order, code)) ||
  order.brief.actions.some(
    ({ closes, action }) => closes && order.status !== 'STARTING' && isDone(order, action),
  );

function withdraw(command: WithdrawWorkOrder, state: WorkOrder | null): WorkDecision {
  const { workOrderId: id, reservationId, providerId, letter, at } = command;
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
    case 'WITHDRAWING':
      return letter && !state.letter ? accepted({ type: 'LetterGiven', letter, at }) : accepted();
    case 'OPEN':
    case 'CONFIRMED':
    case 'STARTING':
    case 'STARTED': {
      if (isTooFar(state)) return rejected({ tag: 'NotPossible', state: state.status });
      const shut = come('WITHDRAW', state, at);
      return shut.length > 0
        ? accepted<WorkOrderEvent>({ type: 'WithdrawalAgreed', letter, at }, ...shut)
        : withdrawn;
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

function decide(command: WorkOrderCommand, state: WorkOrder | null): WorkDecision {
  switch (command.type) {
    case 'OpenWorkOrder':
      return open(command, state);
    case 'WithdrawWorkOrder':
      return withdraw(command, state);
    case 'ActOnWork':
      return act(command, state);
    case 'RecordMilestone':
      return recordMilestone(command, state);
    case 'TakeGateAnswer':
      return takeGateAnswer(command, state);
    default:
      return impossible(command);
  }
}

/**
 * The rules of a desk's work: only what was declared, decisions before the start, the start before the end, and
 * nothing after its withdrawal was agreed. A gate that has not answered lets nothing pass.
 */
export const workOrderDecider: Decider<
  WorkOrderCommand,
  WorkOrder | null,
  WorkOrderEvent,
  WorkOrderRejection
> = { decide, evolve, initial: null };
