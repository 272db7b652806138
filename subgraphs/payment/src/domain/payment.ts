import { impossible } from '@yeyak/domain-kit';

/** How a payment is made, as the schema's enum says it. */
export type PaymentMethod = 'CARD' | 'CASH' | 'KAKAO_PAY';

/** An integer amount of the currency's minor unit and its ISO 4217 code. */
export interface Amount {
  readonly amount: number;
  readonly currency: string;
}

/** The one fact by which a key's end is told: no money of it stays with us. */
export type ClosingFact = 'PaymentVoided' | 'PaymentRefunded';

/** What is known of a payment in every state. Instants are UTC; `null` is "has not happened". */
export interface PaymentRecord {
  readonly id: string;
  /** `<reservation id>:<attempt>` */
  readonly key: string;
  readonly reservationId: string;
  readonly amount: Amount;
  /** `null`, like provider and method, where the key was closed before anybody paid with it. */
  readonly customerId: string | null;
  readonly providerId: string | null;
  readonly method: PaymentMethod | null;
  readonly token: string | null;
  readonly requestedAt: Date;
  readonly approvedAt: Date | null;
  readonly declinedAt: Date | null;
  readonly voidedAt: Date | null;
  readonly refundedAt: Date | null;
  readonly declineCode: string | null;
  /** Whether the payment provider (PSP) may still charge it, as far as we know. */
  readonly inDoubt: boolean;
  /** How often the capture was handed to the PSP, counted before each time. */
  readonly sends: number;
  readonly sentAt: Date | null;
  readonly cancelReason: string | null;
  /** Which fact has told the end of this key; it is told once. */
  readonly closedBy: ClosingFact | null;
}

export interface Pending extends PaymentRecord {
  readonly status: 'PENDING';
}
export interface Approved extends PaymentRecord {
  readonly status: 'APPROVED';
  readonly approvedAt: Date;
}
export interface Declined extends PaymentRecord {
  readonly status: 'DECLINED';
  readonly declinedAt: Date;
  readonly declineCode: string;
}
export interface Voided extends PaymentRecord {
  readonly status: 'VOIDED';
  readonly voidedAt: Date;
}
export interface Refunding extends PaymentRecord {
  readonly status: 'REFUNDING';
}
export interface Refunded extends PaymentRecord {
  readonly status: 'REFUNDED';
  readonly refundedAt: Date;
}

/** One attempt to pay; `null` where the key has never been seen. */
export type Payment = Pending | Approved | Declined | Voided | Refunding | Refunded;
export type PaymentState = Payment | null;
export type PaymentStatus = Payment['status'];

interface Opening {
  readonly id: string;
  readonly key: string;
  readonly reservationId: string;
  readonly amount: Amount;
}

/** What can happen to a payment. */
export type PaymentEvent =
  /** Somebody pays; the PSP is asked right after this is stored. */
  | (Opening & {
      readonly type: 'Requested';
      readonly at: Date;
      readonly customerId: string;
      readonly providerId: string;
      readonly method: PaymentMethod;
      readonly token: string | null;
    })
  /** The same capture goes to the PSP once more. */
  | { readonly type: 'Resent'; readonly at: Date }
  /** The capture never left us: as if it had not been asked for. */
  | { readonly type: 'Withdrawn' }
  | { readonly type: 'Approved'; readonly at: Date }
  | {
      readonly type: 'Declined';
      readonly at: Date;
      readonly declineCode: string;
      readonly inDoubt: boolean;
    }
  /** The key is closed before a charge was known; `opening` where it had not been seen before. */
  | {
      readonly type: 'Voided';
      readonly at: Date;
      readonly reason: string;
      readonly opening: Opening | null;
    }
  /** A cancellation of what had been declined: nothing changes but that the answer is given. */
  | { readonly type: 'CancellationAnswered'; readonly reason: string }
  /** Charged, and to be refunded; `approvedAt` is when it was charged. */
  | { readonly type: 'RefundDue'; readonly approvedAt: Date; readonly reason: string }
  | { readonly type: 'Refunded'; readonly at: Date }
  /** The PSP will not charge it any more. */
  | { readonly type: 'DoubtSettled' };

/** Folds an event over a payment. */
export function evolve(state: PaymentState, event: PaymentEvent): PaymentState {
  switch (event.type) {
    case 'Requested': {
      const { at, id, key, reservationId, amount, customerId, providerId, method, token } = event;
      const details = { id, key, reservationId, amount, customerId, providerId, method, token };
      const sent = { requestedAt: at, sentAt: at, sends: 1, inDoubt: true };
      return { ...unseen, ...details, ...sent, status: 'PENDING' };
    }
    case 'Voided':
      return {
        ...(event.opening ? { ...unseen, ...event.opening, requestedAt: event.at } : seen(state)),
        status: 'VOIDED',
        voidedAt: event.at,
        cancelReason: event.reason,
        closedBy: 'PaymentVoided',
      };
    case 'Withdrawn':
      return null;
    case 'Resent':
      return { ...seen(state), sends: seen(state).sends + 1, sentAt: event.at };
    case 'Approved':
      return { ...seen(state), status: 'APPROVED', approvedAt: event.at, inDoubt: false };
    case 'Declined':
      return {
        ...seen(state),
        status: 'DECLINED',
        declinedAt: event.at,
        declineCode: event.declineCode,
        inDoubt: event.inDoubt,
      };
    case 'CancellationAnswered':
      return { ...seen(state), cancelReason: event.reason, closedBy: 'PaymentVoided' };
    case 'RefundDue': {
      const payment = seen(state);
      return {
        ...payment,
        status: 'REFUNDING',
        approvedAt: payment.approvedAt ?? event.approvedAt,
        inDoubt: false,
        cancelReason: payment.cancelReason ?? event.reason,
      };
    }
    case 'Refunded': {
      const payment = seen(state);
      const closedBy = payment.closedBy ?? 'PaymentRefunded';
      return { ...payment, status: 'REFUNDED', refundedAt: event.at, inDoubt: false, closedBy };
    }
    case 'DoubtSettled':
      return { ...seen(state), inDoubt: false };
    default:
      return impossible(event);
  }
}

const unseen = {
  customerId: null,
  providerId: null,
  method: null,
  token: null,
  approvedAt: null,
  declinedAt: null,
  voidedAt: null,
  refundedAt: null,
  declineCode: null,
  inDoubt: false,
  sends: 0,
  sentAt: null,
  cancelReason: null,
  closedBy: null,
} as const;

function seen(state: PaymentState): Payment {
  if (!state) throw new Error('an event of a payment that was never begun');
  return state;
}

/** What has to be asked of the PSP next; `null` where nothing is open. */
export type Errand = 'INQUIRE' | 'VOID' | 'REFUND';

export function errandOf(state: PaymentState): Errand | null {
  if (!state) return null;
  switch (state.status) {
    case 'PENDING':
      return 'INQUIRE';
    case 'DECLINED':
    case 'VOIDED':
      return state.inDoubt ? 'VOID' : null;
    case 'REFUNDING':
      return 'REFUND';
    case 'APPROVED':
    case 'REFUNDED':
      return null;
    default:
      return impossible(state);
  }
}
