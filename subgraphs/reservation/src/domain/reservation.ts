import type { Localized, Money } from '@yeyak/contracts';
import {
  evolveProcess,
  impossible,
  notBegun,
  type ProcessDefinition,
  type ProcessEvent,
  type ProcessState,
} from '@yeyak/domain-kit';

/** Capacity that a reservation has taken from a pool. */
export interface Claim {
  poolId: string;
  quantity: number;
}

/** When it takes place: UTC instants, and the zone in which people speak of them. */
export interface Slot {
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
}

/** The series that a dose belongs to. */
export interface Doses {
  disease: string;
  count: number;
  intervalDays: number;
}

/** What was set aside for a reservation: one of a group's units. */
export interface Item {
  sku: string;
  name: Localized;
  lot: string | null;
}

/** How a reservation can end. */
export type Ending = 'completed' | 'cancelled' | 'rejected' | 'expired' | 'noShow';

/** Why it was refused or undone. */
export interface Reason {
  code: string;
  /** A person's own words, if they gave any. */
  note: string | null;
}

/** What is said once, when it is reserved, and never changes. */
export interface ReservationTerms {
  id: string;
  kind: string;
  kindLabel: Localized;
  customerId: string;
  contactId: string;
  providerId: string;
  providerName: Localized;
  offeringId: string;
  offeringName: Localized;
  sku: string | null;
  /** The group of interchangeable units that it draws from. */
  stockGroup: string | null;
  doses: Doses | null;
  slot: Slot | null;
  /** For whom, where that is a person whom `identity` knows by number. */
  personId: string | null;
  /** Whom it is for, one contact each, where they are named. */
  participantIds: readonly string[];
  quantity: number;
  unitPrice: Money;
  total: Money;
  claims: readonly Claim[];
  idempotencyKey: string;
  /** What was asked for, to tell a retry from a key that is used for something else. */
  fingerprint: string;
  reservedAt: Date;
}

export type RefundState = 'NONE' | 'PENDING' | 'DONE';

/** A reservation: its terms and how far its process has come. Status and stage follow from these. */
export interface Reservation extends ReservationTerms {
  /** Rises by one with every saved change. */
  version: number;
  process: ProcessState;
  claimed: boolean;
  paymentAttempt: number;
  refund: RefundState;
  /** Until when the present step may take. */
  dueAt: Date | null;
  /** When the person is reminded of that. */
  remindAt: Date | null;
  /** What was drawn for it. */
  item: Item | null;
  /** How it ends or ended, where that is not as it was meant to. */
  ending: Exclude<Ending, 'completed'> | null;
  reason: Reason | null;
  /** Why a person has to look; null when the process can go on by itself. */
  attention: string | null;
  updatedAt: Date;
}

export type ReservationEvent =
  /** `paysNow`: the payment follows within the same request, so nobody is asked for it yet. */
  | { type: 'Held'; terms: ReservationTerms; dueAt: Date | null; paysNow?: boolean }
  | { type: 'DueSet'; dueAt: Date | null; remindAt: Date | null }
  /** The person was told of what is due. */
  | { type: 'Reminded' }
  | { type: 'ItemDrawn'; item: Item }
  /** Nobody came, and nothing is undone for that. */
  | { type: 'Missed'; reason: Reason }
  | { type: 'UndoBegun'; ending: Exclude<Ending, 'completed'>; reason: Reason }
  | { type: 'ClaimsReleased' }
  /** The payment attempt is settled without a charge; the next one has a key of its own. */
  | { type: 'AttemptFailed' }
  /** It was not to be had now, and is paid for later. */
  | { type: 'PaymentPutOff' }
  | { type: 'RefundBegun' }
  | { type: 'RefundDone' }
  | { type: 'RefundNotNeeded' }
  | { type: 'AttentionRaised'; code: string }
  | { type: 'AttentionCleared' }
  | ProcessEvent;

/** Whether nothing moves it any more. */
export const isEnded = ({ process }: Pick<Reservation, 'process'>): boolean =>
  process.phase === 'succeeded' || process.phase === 'undone';

/** Folds an event of a reservation with this process; `null` is what does not exist yet. */
export function evolve(definition: ProcessDefinition) {
  return (state: Reservation | null, event: ReservationEvent): Reservation => {
    if (event.type === 'Held') {
      return {
        ...event.terms,
        version: 0,
        process: notBegun(definition),
        claimed: true,
        paymentAttempt: 1,
        refund: 'NONE',
        dueAt: event.dueAt,
        remindAt: null,
        item: null,
        ending: null,
        reason: null,
        attention: null,
        updatedAt: event.terms.reservedAt,
      };
    }
    if (!state) throw new Error(`${event.type} of a reservation that does not exist`);
    switch (event.type) {
      case 'DueSet':
        return { ...state, dueAt: event.dueAt, remindAt: event.remindAt };
      case 'Reminded':
        return { ...state, remindAt: null };
      case 'ItemDrawn':
        return { ...state, item: event.item };
      case 'Missed':
        return { ...state, ending: 'noShow', reason: event.reason };
      case 'UndoBegun':
        return { ...state, ending: event.ending, reason: event.reason };
      case 'ClaimsReleased':
        return { ...state, claimed: false };
      case 'AttemptFailed':
        return { ...state, paymentAttempt: state.paymentAttempt + 1 };
      case 'PaymentPutOff':
        return state;
      case 'RefundBegun':
        return { ...state, refund: 'PENDING' };
      case 'RefundDone':
        return { ...state, refund: 'DONE' };
      case 'RefundNotNeeded':
        return { ...state, refund: 'NONE' };
      case 'AttentionRaised':
        return { ...state, attention: event.code };
      case 'AttentionCleared':
        return { ...state, attention: null };
      case 'UndoDeclined':
        return { ...state, process: evolveProcess(state.process, event), ending: null, reason: null };
      case 'UndoStuck':
        return {
          ...state,
          process: evolveProcess(state.process, event),
          attention: `${event.step}: ${event.by}`,
        };
      case 'StepUndone':
        return {
          ...state,
          process: evolveProcess(state.process, event),
          attention: state.attention?.startsWith(`${event.step}: `) ? null : state.attention,
        };
      case 'StepStarted':
      case 'StepSucceeded':
      case 'StepRefused':
      case 'StepRepeated':
      case 'UndoRepeated':
      case 'UndoAsked':
      case 'StepUndoAgreed':
      case 'UndoAgreed':
      case 'UndoStarted':
        return { ...state, process: evolveProcess(state.process, event) };
      case 'ProcessSucceeded':
      case 'ProcessUndone': // nothing is left for a person to look at
        return { ...state, process: evolveProcess(state.process, event), attention: null };
      default:
        return impossible(event);
    }
  };
}
