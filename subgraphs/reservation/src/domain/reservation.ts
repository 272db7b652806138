import type { Localized, Money, ReservationStatus } from '@yeyak/contracts';
import { evolveProcess, impossible, notBegun, type ProcessEvent, type ProcessState } from '@yeyak/domain-kit';
import type { Ending, Kind, Stage } from './kind';
import { runningStep } from '@yeyak/domain-kit';

/** Capacity that a reservation has taken from a pool. */
export interface Claim {
  poolId: string;
  quantity: number;
}

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
  /** How it ends or ended, once it is not going forward. */
  ending: Exclude<Ending, 'completed'> | null;
  reason: Reason | null;
  /** Why a person has to look; null when the process can go on by itself. */
  attention: string | null;
  updatedAt: Date;
}

export type ReservationEvent =
  | { type: 'Held'; terms: ReservationTerms; dueAt: Date | null }
  | { type: 'DueSet'; dueAt: Date | null }
  | { type: 'UndoBegun'; ending: Exclude<Ending, 'completed'>; reason: Reason }
  | { type: 'ClaimsReleased' }
  | { type: 'RefundBegun' }
  | { type: 'RefundDone' }
  | { type: 'RefundNotNeeded' }
  | ProcessEvent;

/** Folds an event; `null` is what does not exist yet. */
export function evolve(kind: Kind) {
  return (state: Reservation | null, event: ReservationEvent): Reservation => {
    if (event.type === 'Held') {
      return {
        ...event.terms,
        version: 0,
        process: notBegun(kind),
        claimed: true,
        paymentAttempt: 1,
        refund: 'NONE',
        dueAt: event.dueAt,
        ending: null,
        reason: null,
        attention: null,
        updatedAt: event.terms.reservedAt,
      };
    }
    if (!state) throw new Error(`${event.type} of a reservation that does not exist`);
    switch (event.type) {
      case 'DueSet':
        return { ...state, dueAt: event.dueAt };
      case 'UndoBegun':
        return { ...state, ending: event.ending, reason: event.reason };
      case 'ClaimsReleased':
        return { ...state, claimed: false };
      case 'RefundBegun':
        return { ...state, refund: 'PENDING' };
      case 'RefundDone':
        return { ...state, refund: 'DONE' };
      case 'RefundNotNeeded':
        return { ...state, refund: 'NONE' };
      case 'UndoDeclined':
        return { ...state, process: evolveProcess(state.process, event), ending: null, reason: null };
      case 'UndoStuck':
        return {
          ...state,
          process: evolveProcess(state.process, event),
          attention: `${event.step}: ${event.by}`,
        };
      case 'StepStarted':
      case 'StepSucceeded':
      case 'StepRefused':
      case 'UndoAsked':
      case 'UndoAgreed':
      case 'UndoStarted':
      case 'StepUndone':
      case 'ProcessSucceeded':
      case 'ProcessUndone':
        return { ...state, process: evolveProcess(state.process, event) };
      default:
        return impossible(event);
    }
  };
}

const ENDED: Record<Ending, ReservationStatus> = {
  completed: 'COMPLETED',
  cancelled: 'CANCELLED',
  rejected: 'REJECTED',
  expired: 'EXPIRED',
  noShow: 'NO_SHOW',
};

/** The shared word for where a reservation stands. */
export function statusOf(
  kind: Kind,
  { process, ending }: Pick<Reservation, 'process' | 'ending'>,
): ReservationStatus {
  switch (process.phase) {
    case 'forward':
      return runningStep(kind, process)?.status ?? 'HELD';
    case 'asking':
    case 'backward':
      return 'CANCELLING';
    case 'succeeded':
      return ENDED.completed;
    case 'undone':
      return ENDED[ending ?? 'cancelled'];
    default:
      return impossible(process.phase);
  }
}

/** The kind's own word for where a reservation stands. */
export function stageOf(kind: Kind, { process, ending }: Pick<Reservation, 'process' | 'ending'>): Stage {
  const name =
    process.phase === 'succeeded'
      ? 'completed'
      : process.phase === 'undone'
        ? (ending ?? 'cancelled')
        : process.phase === 'forward'
          ? (runningStep(kind, process)?.name ?? kind.steps[0]?.name ?? '')
          : 'undoing';
  const found = kind.stages[name];
  if (!found) throw new Error(`${kind.code} has no stage for ${name}`);
  return found;
}

/** Whether nothing moves it any more. */
export const isEnded = ({ process }: Pick<Reservation, 'process'>): boolean =>
  process.phase === 'succeeded' || process.phase === 'undone';
