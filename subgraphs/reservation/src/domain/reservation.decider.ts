import {
  accepted,
  begin,
  type Decision,
  fold,
  impossible,
  type ProcessEvent,
  receive,
  refuse,
  rejected,
  retry,
  runningStep,
  undo,
} from '@yeyak/domain-kit';
import type { Kind } from './kind';
import { type ReasonCode, reasonOfFact } from './reasons';
import {
  evolve,
  isEnded,
  type Reason,
  type Reservation,
  type ReservationEvent,
  type ReservationTerms,
} from './reservation';
import { statusOf } from './standing';

export type ReservationCommand =
  /** Takes capacity for what a person asked for. */
  | { type: 'Hold'; terms: ReservationTerms; holdMs: number }
  /** Something was said that may concern the process. `note`: a person's own words in it. */
  | { type: 'Receive'; fact: string; note: string | null; at: Date }
  /** Payment was not to be had. `certain`: nothing was sent, so there is nothing to take back. */
  | { type: 'GiveUpPayment'; certain: boolean; at: Date }
  | { type: 'Cancel'; by: 'customer' | 'provider'; note: string | null; at: Date }
  /** The present step has taken as long as it may. */
  | { type: 'RunOut'; at: Date }
  /** A person has to look at it. */
  | { type: 'RaiseAttention'; code: string; at: Date }
  /** A person has looked: whatever has not been answered is asked for once more. */
  | { type: 'Retry'; at: Date };

export type ReservationRejection = { tag: 'NotPossible'; state: string } | { tag: 'UnknownReservation' };

type Decided = Decision<ReservationEvent, ReservationRejection>;

/**
 * What a command leads to. Pure: time and ids come with the command. No events: nothing changes, as with a fact that
 * came before or concerns another state.
 */
export function decide(kind: Kind, command: ReservationCommand, state: Reservation | null): Decided {
  if (command.type === 'Hold') {
    if (state) return accepted();
    const { terms, holdMs } = command;
    const held: ReservationEvent = { type: 'Held', terms, dueAt: null };
    return accepted(held, ...withDue(kind, begin(kind), terms.reservedAt, holdMs));
  }
  if (!state) return rejected({ tag: 'UnknownReservation' });
  switch (command.type) {
    case 'Receive':
      return accepted(...received(kind, state, command));
    case 'GiveUpPayment': {
      const paying = runningStep(kind, state.process);
      if (!paying?.pays || paying.pays.whenUnavailable === 'payLater') return accepted();
      const back = command.certain
        ? refuse(kind, state.process, paying.name, 'PaymentUnavailable')
        : undo(kind, state.process);
      return accepted(...goingBack(kind, state, back, 'rejected', reason('PAYMENT_UNAVAILABLE'), command.at));
    }
    case 'Cancel':
      return cancel(kind, state, command);
    case 'RunOut': {
      const step = runningStep(kind, state.process);
      if (!step || !state.dueAt || state.dueAt > command.at || state.process.phase !== 'forward')
        return accepted();
      const noShow = step.due?.then === 'noShow';
      const back = undo(kind, state.process);
      const why = reason(noShow ? 'NO_SHOW' : 'NOT_PAID_IN_TIME');
      return accepted(...goingBack(kind, state, back, noShow ? 'noShow' : 'expired', why, command.at));
    }
    case 'RaiseAttention':
      return state.attention === null && !isEnded(state)
        ? accepted<ReservationEvent>({ type: 'AttentionRaised', code: command.code })
        : accepted();
    case 'Retry': {
      if (isEnded(state)) return rejected({ tag: 'NotPossible', state: statusOf(kind, state) });
      const cleared: ReservationEvent[] = state.attention === null ? [] : [{ type: 'AttentionCleared' }];
      return accepted<ReservationEvent>(...cleared, ...retry(kind, state.process));
    }
    default:
      return impossible(command);
  }
}

const reason = (code: ReasonCode, note: string | null = null): Reason => ({ code, note });

function received(
  kind: Kind,
  state: Reservation,
  { fact, note, at }: Extract<ReservationCommand, { type: 'Receive' }>,
): ReservationEvent[] {
  const refused = kind.steps.find(({ pays, name }) => pays && state.process.steps[name] === 'refused');
  if (refused?.succeedsOn.includes(fact) && state.reason?.code === 'PAYMENT_UNAVAILABLE') {
    // One request was told that nothing was sent, but another with the same key had been: the charge goes back (X2).
    return complete(kind, state, [{ type: 'UndoStarted', step: refused.name }]);
  }
  const events = receive(kind, state.process, fact);
  if (events.some(({ type }) => type === 'StepRefused')) {
    const why = reason(reasonOfFact[fact] ?? 'DENIED', note);
    return goingBack(kind, state, events, 'rejected', why, at);
  }
  const told = withDue(kind, events, at, kind.holdMs);
  // It ran out of time, but what was to be undone is done and will say so: time is not asked again.
  const declined = events.some(({ type }) => type === 'UndoDeclined');
  if (declined && state.dueAt && state.dueAt <= at) told.push({ type: 'DueSet', dueAt: null });
  return complete(kind, state, told);
}

function cancel(
  kind: Kind,
  state: Reservation,
  { by, note, at }: Extract<ReservationCommand, { type: 'Cancel' }>,
): Decided {
  const status = statusOf(kind, state);
  if (status === 'CANCELLING') return accepted(); // under way: asking again changes nothing
  if (!isCancellable(kind, state)) return rejected({ tag: 'NotPossible', state: status });
  const why = reason(by === 'customer' ? 'BY_CUSTOMER' : 'BY_PROVIDER', note);
  return accepted(...goingBack(kind, state, undo(kind, state.process), 'cancelled', why, at));
}

/** Whether it has not come further than the kind lets it be cancelled. */
export function isCancellable(kind: Kind, { process }: Pick<Reservation, 'process'>): boolean {
  const step = runningStep(kind, process);
  if (!step || process.phase !== 'forward') return false;
  return kind.steps.indexOf(step) <= kind.steps.findIndex(({ name }) => name === kind.cancelUpTo);
}

/** The process turns back, unless it had before: then it keeps its first reason. */
function goingBack(
  kind: Kind,
  state: Reservation,
  events: readonly ProcessEvent[],
  ending: NonNullable<Reservation['ending']>,
  why: Reason,
  at: Date,
): ReservationEvent[] {
  if (events.length === 0) return [];
  const begun: ReservationEvent[] = state.ending ? [] : [{ type: 'UndoBegun', ending, reason: why }];
  return complete(kind, state, [...begun, ...withDue(kind, events, at, kind.holdMs)]);
}

/** A step's time begins with the step; nothing is due while the process goes back. */
function withDue(kind: Kind, events: readonly ProcessEvent[], at: Date, holdMs: number): ReservationEvent[] {
  return events.flatMap((event): ReservationEvent[] => {
    switch (event.type) {
      case 'StepStarted': {
        const step = kind.steps.find(({ name }) => name === event.step);
        const ms = step?.pays ? holdMs : step?.due?.ms;
        return [event, { type: 'DueSet', dueAt: ms === undefined ? null : new Date(at.getTime() + ms) }];
      }
      case 'UndoAgreed':
      case 'ProcessSucceeded':
        return [event, { type: 'DueSet', dueAt: null }];
      default:
        return [event];
    }
  });
}

/** Adds what follows from the process for capacity and money. */
function complete(kind: Kind, state: Reservation, events: readonly ReservationEvent[]): ReservationEvent[] {
  const all: ReservationEvent[] = [];
  let current = state;
  const payment = kind.steps.find(({ pays }) => pays)?.name;
  for (const event of events) {
    all.push(event);
    current = evolve(kind)(current, event);
    if (current.claimed && isFree(kind, current)) {
      const released: ReservationEvent = { type: 'ClaimsReleased' };
      all.push(released);
      current = evolve(kind)(current, released);
    }
    if (event.type === 'UndoStarted' && event.step === payment) all.push({ type: 'RefundBegun' });
    if (event.type === 'StepUndone' && event.step === payment) {
      all.push({ type: event.by === 'PaymentRefunded' ? 'RefundDone' : 'RefundNotNeeded' });
    }
  }
  return all;
}

/**
 * Whether what was claimed can be promised to others: the process goes back, and nothing that was taken of it is still
 * away. Earlier, the next customer could be told "out of stock" by a shelf that has not been refilled yet.
 */
const isFree = (kind: Kind, { process }: Reservation): boolean =>
  (process.phase === 'backward' || process.phase === 'undone') &&
  kind.steps.every(
    ({ name, draws }) =>
      !draws || ['waiting', 'refused', 'undone'].includes(process.steps[name] ?? 'waiting'),
  );

/** The state after events. */
export const apply = (
  kind: Kind,
  state: Reservation | null,
  events: readonly ReservationEvent[],
): Reservation => {
  const after = fold<Reservation | null, ReservationEvent>(evolve(kind), state, events);
  if (!after) throw new Error('no events for a reservation that does not exist');
  return after;
};
