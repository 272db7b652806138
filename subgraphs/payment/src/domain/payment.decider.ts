import { accepted, type Decider, type Decision, impossible, rejected } from '@yeyak/domain-kit';
import {
  type Amount,
  evolve,
  type Payment,
  type PaymentEvent,
  type PaymentMethod,
  type PaymentState,
} from './payment';

/** Somebody pays. `id` is used where the key is new. */
export interface Capture {
  readonly type: 'Capture';
  readonly id: string;
  readonly key: string;
  readonly reservationId: string;
  readonly customerId: string;
  readonly providerId: string;
  readonly amount: Amount;
  readonly method: PaymentMethod;
  readonly token: string | null;
  readonly at: Date;
}

/** "No money of this key stays with us." `id` is used where the key is new. */
export interface Cancel {
  readonly type: 'Cancel';
  readonly id: string;
  readonly key: string;
  readonly reservationId: string;
  readonly amount: Amount;
  readonly reason: string;
  readonly at: Date;
}

/**
 * What the PSP says of a key, in an answer or a webhook, at whatever time it reaches us. `UNKNOWN_KEY`: it has not
 * heard of it (yet). `PROCESSING`: it has not decided yet.
 */
export type PspReport =
  | { readonly status: 'UNKNOWN_KEY' }
  | { readonly status: 'PROCESSING' }
  | { readonly status: 'APPROVED'; readonly at: Date }
  | { readonly status: 'DECLINED'; readonly at: Date; readonly declineCode: string }
  | { readonly status: 'VOIDED'; readonly at: Date }
  | { readonly status: 'REFUNDED'; readonly at: Date };

export type PaymentCommand =
  | Capture
  | Cancel
  /** The capture that was to be sent certainly did not leave us. */
  | { readonly type: 'ReportNotSent' }
  | { readonly type: 'Report'; readonly report: PspReport; readonly at: Date };

/** A key that is used again for something else: a mistake of whoever asks. */
export interface KeyConflict {
  readonly tag: 'KeyConflict';
}

/** The decline code of a capture that never reached the PSP, and was closed rather than sent again unasked. */
export const NOT_RECEIVED = 'not_received';

/** How long a capture may be under way to a PSP that does not know its key, before it is given up as lost. */
export const LOST_AFTER_MS = 10_000;

/**
 * How long a closed key is watched where the PSP would still carry out a capture that arrives late. After that a
 * webhook still reopens it.
 */
export const WATCHED_FOR_MS = 15 * 60_000;

type Decided = Decision<PaymentEvent, KeyConflict>;

/** What a command does to a payment. Every order of commands ends with each key charged and refunded at most once. */
export function decide(command: PaymentCommand, state: PaymentState): Decided {
  switch (command.type) {
    case 'Capture':
      return capture(command, state);
    case 'Cancel':
      return cancel(command, state);
    case 'ReportNotSent':
      return state ? reportNotSent(state) : accepted();
    case 'Report':
      return state ? report(command.report, command.at, state) : accepted();
    default:
      return impossible(command);
  }
}

/** The rules of a payment. */
export const paymentDecider: Decider<PaymentCommand, PaymentState, PaymentEvent, KeyConflict> = {
  decide,
  evolve,
  initial: null,
};

function capture(command: Capture, state: PaymentState): Decided {
  const { at, amount } = command;
  if (!state) {
    const requested: PaymentEvent = { ...command, type: 'Requested' };
    // Nothing to charge: nobody needs to be asked.
    return amount.amount === 0
      ? accepted<PaymentEvent>(requested, { type: 'Approved', at })
      : accepted<PaymentEvent>(requested);
  }
  if (!isSameCharge(command, state)) return rejected({ tag: 'KeyConflict' });
  return state.status === 'PENDING' ? accepted<PaymentEvent>({ type: 'Resent', at }) : accepted();
}

function cancel({ at, reason, ...command }: Cancel, state: PaymentState): Decided {
  if (!state) {
    const { id, key, reservationId, amount } = command;
    return accepted<PaymentEvent>({
      type: 'Voided',
      at,
      reason,
      opening: { id, key, reservationId, amount },
    });
  }
  // The amount is not compared: whatever was charged with this key goes back.
  if (state.reservationId !== command.reservationId) return rejected({ tag: 'KeyConflict' });
  switch (state.status) {
    case 'PENDING':
      return accepted<PaymentEvent>({ type: 'Voided', at, reason, opening: null });
    case 'APPROVED': {
      const due: PaymentEvent = { type: 'RefundDue', approvedAt: state.approvedAt, reason };
      return state.amount.amount === 0
        ? accepted<PaymentEvent>(due, { type: 'Refunded', at })
        : accepted<PaymentEvent>(due);
    }
    case 'DECLINED':
      return state.closedBy ? accepted() : accepted<PaymentEvent>({ type: 'CancellationAnswered', reason });
    case 'VOIDED':
    case 'REFUNDING':
    case 'REFUNDED':
      return accepted();
    default:
      return impossible(state);
  }
}

/** Only the one who sent it first and alone can say that nothing was sent: with a second sender, it may have been. */
function reportNotSent(state: Payment): Decided {
  if (state.sends !== 1) return accepted();
  if (state.status === 'PENDING') return accepted<PaymentEvent>({ type: 'Withdrawn' });
  return state.status === 'VOIDED' && state.inDoubt
    ? accepted<PaymentEvent>({ type: 'DoubtSettled' })
    : accepted();
}

function report(said: PspReport, at: Date, state: Payment): Decided {
  switch (state.status) {
    case 'PENDING':
      return reportOnPending(said, at, state);
    case 'DECLINED':
    case 'VOIDED':
      return reportOnClosed(said, at, state);
    case 'APPROVED':
    case 'REFUNDING':
      return said.status === 'REFUNDED'
        ? accepted<PaymentEvent>({ type: 'Refunded', at: said.at })
        : accepted();
    case 'REFUNDED':
      return accepted();
    default:
      return impossible(state);
  }
}

function reportOnPending(said: PspReport, at: Date, state: Payment): Decided {
  switch (said.status) {
    case 'APPROVED':
      return accepted<PaymentEvent>({ type: 'Approved', at: said.at });
    case 'DECLINED':
      return accepted<PaymentEvent>({
        type: 'Declined',
        at: said.at,
        declineCode: said.declineCode,
        inDoubt: false,
      });
    // Nobody cancelled, so it was closed by us because the PSP had not received it.
    case 'VOIDED':
      return accepted<PaymentEvent>({
        type: 'Declined',
        at: said.at,
        declineCode: NOT_RECEIVED,
        inDoubt: false,
      });
    case 'REFUNDED':
      return accepted<PaymentEvent>({ type: 'Refunded', at: said.at });
    case 'UNKNOWN_KEY':
      return since(state, at) < LOST_AFTER_MS
        ? accepted()
        : accepted<PaymentEvent>({ type: 'Declined', at, declineCode: NOT_RECEIVED, inDoubt: true });
    case 'PROCESSING':
      return accepted();
    default:
      return impossible(said);
  }
}

/** The key is closed: whatever is charged now goes back, and is never told as approved (X2). */
function reportOnClosed(said: PspReport, at: Date, state: Payment): Decided {
  switch (said.status) {
    case 'APPROVED':
      return accepted<PaymentEvent>({
        type: 'RefundDue',
        approvedAt: said.at,
        reason: 'approved after it was closed',
      });
    case 'REFUNDED':
      return accepted<PaymentEvent>({ type: 'Refunded', at: said.at });
    case 'DECLINED':
    case 'VOIDED':
      return state.inDoubt ? accepted<PaymentEvent>({ type: 'DoubtSettled' }) : accepted();
    case 'UNKNOWN_KEY':
      return state.inDoubt && since(state, at) >= WATCHED_FOR_MS
        ? accepted<PaymentEvent>({ type: 'DoubtSettled' })
        : accepted();
    case 'PROCESSING':
      return accepted();
    default:
      return impossible(said);
  }
}

const since = (state: Payment, at: Date): number =>
  at.getTime() - (state.sentAt ?? state.requestedAt).getTime();

/** An amount of a key that was closed before it was seen is only what the canceller thought. */
const isSameCharge = (command: Capture, state: Payment): boolean =>
  command.reservationId === state.reservationId &&
  (state.sends === 0 ||
    (command.amount.amount === state.amount.amount && command.amount.currency === state.amount.currency));
