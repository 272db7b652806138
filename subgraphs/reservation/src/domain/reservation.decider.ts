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
import type { Kind, Step } from './kind';
import { type ReasonCode, reasonOfFact } from './reasons';
import {
  evolve,
  isEnded,
  type Item,
  type Reason,
  type Reservation,
  type ReservationEvent,
  type ReservationTerms,
} from './reservation';
import { statusOf } from './standing';

export type ReservationCommand =
  /** Takes capacity for what a person asked for. `paysNow`: the payment follows within the same request. */
  | { type: 'Hold'; terms: ReservationTerms; holdMs: number; paysNow?: boolean }
  /**
   * Something was said that may concern the process. `note`: a person's own words in it; `item`: what was drawn;
   * `attempt`: of which payment attempt it speaks, where it speaks of one.
   */
  | {
      type: 'Receive';
      fact: string;
      note: string | null;
      item?: Item | null;
      attempt?: number | null;
      at: Date;
    }
  /** Payment was not to be had. `certain`: nothing was sent, so there is nothing to take back. */
  | { type: 'GiveUpPayment'; certain: boolean; at: Date }
  | { type: 'Cancel'; by: 'customer' | 'provider'; note: string | null; at: Date }
  /** The customer gives back what they have. */
  | { type: 'GiveBack'; at: Date }
  /** It is time for what is due, or for reminding of it. */
  | { type: 'RunOut'; at: Date }
  /** A person has to look at it. */
  | { type: 'RaiseAttention'; code: string; at: Date }
  /** A person has looked: whatever has not been answered is asked for once more. */
  | { type: 'Retry'; at: Date };

export type ReservationRejection =
  | { tag: 'NotPossible'; state: string }
  /** The customer could cancel it until then. */
  | { tag: 'TooLate'; until: Date }
  | { tag: 'UnknownReservation' };

/** What anything but cancelling can be refused with. */
export type RejectionInAnyTime = Exclude<ReservationRejection, { tag: 'TooLate' }>;

type Decided = Decision<ReservationEvent, ReservationRejection>;

/**
 * What a command leads to. Pure: time and ids come with the command. No events: nothing changes, as with a fact that
 * came before or concerns another state.
 */
export function decide(kind: Kind, command: ReservationCommand, state: Reservation | null): Decided {
  if (command.type === 'Hold') {
    if (state) return accepted();
    const { terms, holdMs, paysNow } = command;
    const held: ReservationEvent = { type: 'Held', terms, dueAt: null, paysNow };
    return accepted(held, ...withDue(kind, terms, begin(kind), terms.reservedAt, holdMs));
  }
  if (!state) return rejected({ tag: 'UnknownReservation' });
  switch (command.type) {
    case 'Receive':
      return accepted(...received(kind, state, command));
    case 'GiveUpPayment': {
      const paying = runningStep(kind, state.process);
      if (!paying?.pays) return accepted();
      if (paying.pays.whenUnavailable === 'payLater')
        return state.process.phase === 'forward' ? accepted({ type: 'PaymentPutOff' }) : accepted();
      const back = command.certain
        ? refuse(kind, state.process, paying.name, 'PaymentUnavailable')
        : undo(kind, state.process);
      return accepted(...goingBack(kind, state, back, 'rejected', reason('PAYMENT_UNAVAILABLE'), command.at));
    }
    case 'Cancel':
      return cancel(kind, state, command);
    case 'GiveBack': {
      const step = state.process.phase === 'forward' ? runningStep(kind, state.process) : undefined;
      if (!step?.endedByCustomer) return rejected({ tag: 'NotPossible', state: statusOf(kind, state) });
      return accepted(...done(kind, state, step, command.at));
    }
    case 'RunOut':
      return accepted(...runOut(kind, state, command.at));
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

function runOut(kind: Kind, state: Reservation, at: Date): ReservationEvent[] {
  const step = runningStep(kind, state.process);
  if (!step || !state.dueAt || state.process.phase !== 'forward') return [];
  if (state.dueAt > at) return state.remindAt && state.remindAt <= at ? [{ type: 'Reminded' }] : [];
  const then = step.due?.then ?? 'expire';
  if (then === 'done') return done(kind, state, step, at);
  const why: ReasonCode = step.pays
    ? 'NOT_PAID_IN_TIME'
    : then === 'noShow'
      ? 'NO_SHOW'
      : 'NOT_DECIDED_IN_TIME';
  const ending = then === 'noShow' ? 'noShow' : 'expired';
  return goingBack(kind, state, undo(kind, state.process), ending, reason(why), at);
}

/** A step is done by time, or by the customer, rather than by what another context says. */
function done(
  kind: Kind,
  state: Reservation,
  { succeedsOn: [fact = ''] }: Step,
  at: Date,
): ReservationEvent[] {
  return complete(kind, state, withDue(kind, state, receive(kind, state.process, fact), at));
}

const reason = (code: ReasonCode, note: string | null = null): Reason => ({ code, note });

function received(
  kind: Kind,
  state: Reservation,
  { fact, note, item, attempt, at }: Extract<ReservationCommand, { type: 'Receive' }>,
): ReservationEvent[] {
  if (attempt && attempt !== state.paymentAttempt) return []; // settled before, or the next would not have begun
  if (runningStep(kind, state.process)?.pays?.againOn.includes(fact)) {
    return state.process.phase === 'forward' ? [{ type: 'AttemptFailed' }] : [];
  }
  const refused = kind.steps.find(({ pays, name }) => pays && state.process.steps[name] === 'refused');
  if (refused?.succeedsOn.includes(fact) && state.reason?.code === 'PAYMENT_UNAVAILABLE') {
    // One request was told that nothing was sent, but another with the same key had been: the charge goes back (X2).
    return complete(kind, state, [{ type: 'UndoStarted', step: refused.name }]);
  }
  const events = receive(kind, state.process, fact);
  if (events.some(({ type }) => type === 'StepRefused')) {
    const why = reason(reasonOfFact[fact] ?? 'DENIED', note);
    return goingBack(kind, state, events, why.code === 'NO_SHOW' ? 'noShow' : 'rejected', why, at);
  }
  const drawn: ReservationEvent[] = item && succeeded(events) ? [{ type: 'ItemDrawn', item }] : [];
  const told = [...drawn, ...withDue(kind, state, events, at)];
  const isMissed = kind.steps.some(({ missedOn }) => missedOn.includes(fact)) && succeeded(events);
  if (isMissed) told.push({ type: 'Missed', reason: reason('NO_SHOW', note) });
  // It ran out of time, but what was to be undone is done and will say so: time is not asked again. Where it is time
  // alone that says so, nothing else would.
  const declined = events.some(({ type }) => type === 'UndoDeclined');
  const endsByTime = runningStep(kind, state.process)?.due?.then === 'done';
  if (declined && !endsByTime && state.dueAt && state.dueAt <= at)
    told.push({ type: 'DueSet', dueAt: null, remindAt: null });
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
  const until = by === 'customer' ? cancellableUntil(kind, state) : null;
  if (until && until < at) return rejected({ tag: 'TooLate', until });
  const why = reason(by === 'customer' ? 'BY_CUSTOMER' : 'BY_PROVIDER', note);
  return accepted(...goingBack(kind, state, undo(kind, state.process), 'cancelled', why, at));
}

/** Whether it has not come further than the kind lets it be cancelled. */
export function isCancellable(
  kind: Kind,
  { process, ending }: Pick<Reservation, 'process' | 'ending'>,
): boolean {
  const step = runningStep(kind, process);
  if (!step || process.phase !== 'forward' || ending !== null) return false;
  return kind.steps.indexOf(step) <= kind.steps.findIndex(({ name }) => name === kind.cancelUpTo);
}

/**
 * Until when the customer may cancel: the provider always may. `null` where the kind sets no time for it, and before the
 * last step that can be cancelled: what is not paid, or not yet confirmed by whoever has to, is owed to nobody (H5).
 */
export function cancellableUntil(
  kind: Kind,
  { process, ending, slot }: Pick<Reservation, 'process' | 'ending' | 'slot'>,
): Date | null {
  const isAgreed = runningStep(kind, process)?.name === kind.cancelUpTo;
  if (!slot || kind.cancelBefore === null || !isAgreed || !isCancellable(kind, { process, ending }))
    return null;
  return new Date(slot.startsAt.getTime() - kind.cancelBefore);
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
  const isBack = state.process.phase !== 'forward';
  const begun: ReservationEvent[] = isBack ? [] : [{ type: 'UndoBegun', ending, reason: why }];
  return complete(kind, state, [...begun, ...withDue(kind, state, events, at)]);
}

const succeeded = (events: readonly ProcessEvent[]): boolean =>
  events.some(({ type }) => type === 'StepSucceeded');

/** A step's time begins with the step; nothing is due while the process goes back. */
function withDue(
  kind: Kind,
  terms: Pick<ReservationTerms, 'slot'>,
  events: readonly ProcessEvent[],
  at: Date,
  holdMs = kind.holdMs,
): ReservationEvent[] {
  return events.flatMap((event): ReservationEvent[] => {
    switch (event.type) {
      case 'StepStarted': {
        const step = kind.steps.find(({ name }) => name === event.step);
        const dueAt = step ? dueOf(step, terms, at, holdMs) : null;
        const remindAt = dueAt && step?.remind ? new Date(dueAt.getTime() - step.remind.before) : null;
        return [event, { type: 'DueSet', dueAt, remindAt: remindAt && remindAt > at ? remindAt : null }];
      }
      case 'UndoAgreed':
      case 'ProcessSucceeded':
        return [event, { type: 'DueSet', dueAt: null, remindAt: null }];
      default:
        return [event];
    }
  });
}

/** Nothing is held unpaid beyond the time for which it was reserved. */
function dueOf(
  { pays, due }: Step,
  { slot }: Pick<ReservationTerms, 'slot'>,
  at: Date,
  holdMs: number,
): Date | null {
  if (pays) return new Date(Math.min(at.getTime() + holdMs, slot?.startsAt.getTime() ?? Infinity));
  if (!due) return null;
  const from = due.from === 'slotStart' ? (slot?.startsAt ?? at) : at;
  return new Date(from.getTime() + due.ms);
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
 * Whether what was claimed can be promised to others: what comes back has come back, or the process goes back, and
 * nothing that was taken of it is still away. Earlier, the next customer could be told "out of stock" by a shelf that
 * has not been refilled yet.
 */
const isFree = (kind: Kind, { process }: Reservation): boolean =>
  (process.phase === 'succeeded' && kind.claims.every(({ returns }) => returns)) ||
  ((process.phase === 'backward' || process.phase === 'undone') &&
    kind.steps.every(
      ({ name, draws }) =>
        !draws || ['waiting', 'refused', 'undone'].includes(process.steps[name] ?? 'waiting'),
    ));

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
