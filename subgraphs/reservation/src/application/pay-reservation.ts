import { runningStep } from '@yeyak/domain-kit';
import type { Kinds } from '../domain/kinds';
import type { Reservation } from '../domain/reservation';
import { statusOf } from '../domain/standing';
import { paymentKey } from '../domain/steps';
import type { ChangeReservation } from './change-reservation';
import type { CaptureOutcome, PaymentGateway, ReservationStore } from './ports';

export interface PaymentMeans {
  method: string;
  token: string | null;
}

export type PayOutcome =
  | { tag: 'Paid'; reservation: Reservation }
  | { tag: 'PaymentDeclined'; declineCode: string; reservation: Reservation }
  | { tag: 'PaymentDelayed'; retryAfterSeconds: number; reservation: Reservation }
  | { tag: 'NotPossible'; state: string; reservation: Reservation };

/**
 * Pays for a held reservation within the customer's request (P6, X1). Asked twice, it charges once: the reservation's
 * payment key sees to that. "Late payments" in the architecture says why a time-out is not a refusal.
 */
export class PayReservation {
  constructor(
    private readonly change: ChangeReservation,
    private readonly store: ReservationStore,
    private readonly payments: PaymentGateway,
    private readonly kinds: Kinds,
    private readonly clock: () => Date,
  ) {}

  /** @returns null where the reservation is not this customer's. */
  async execute(customerId: string, reservationId: string, means: PaymentMeans): Promise<PayOutcome | null> {
    const reservation = await this.store.find(reservationId);
    return reservation?.customerId === customerId ? this.pay(reservation, means) : null;
  }

  async pay(reservation: Reservation, { method, token }: PaymentMeans): Promise<PayOutcome> {
    if (!this.isPaying(reservation)) return this.answer(reservation);
    const outcome = await this.payments.capture({
      key: paymentKey(reservation),
      reservationId: reservation.id,
      customerId: reservation.customerId,
      providerId: reservation.providerId,
      amount: reservation.total,
      method,
      token,
    });
    return this.settle(reservation, outcome);
  }

  /** What a repeated request is told: the outcome as it stands. */
  answer(reservation: Reservation): PayOutcome {
    const status = statusOf(this.kinds.get(reservation.kind), reservation);
    if (reservation.reason?.code === 'PAYMENT_DECLINED') {
      return { tag: 'PaymentDeclined', declineCode: reservation.reason.note ?? 'declined', reservation };
    }
    if (reservation.reason?.code === 'PAYMENT_UNAVAILABLE') {
      return { tag: 'PaymentDelayed', retryAfterSeconds: RETRY_AFTER_SECONDS, reservation };
    }
    return reservation.ending === null
      ? { tag: 'Paid', reservation }
      : { tag: 'NotPossible', state: status, reservation };
  }

  private async settle(reservation: Reservation, outcome: CaptureOutcome): Promise<PayOutcome> {
    const at = this.clock();
    switch (outcome.outcome) {
      case 'approved': {
        const after = await this.tell(reservation, {
          type: 'Receive',
          fact: 'PaymentApproved',
          note: null,
          attempt: reservation.paymentAttempt,
          at,
        });
        return this.answer(after);
      }
      case 'declined': {
        const note = outcome.declineCode;
        const after = await this.tell(reservation, {
          type: 'Receive',
          fact: 'PaymentDeclined',
          note,
          attempt: reservation.paymentAttempt,
          at,
        });
        return { tag: 'PaymentDeclined', declineCode: note, reservation: after };
      }
      case 'unavailable':
      case 'unknown': {
        const certain = outcome.outcome === 'unavailable';
        const after = await this.tell(reservation, { type: 'GiveUpPayment', certain, at });
        if (after.ending === null && !this.isPaying(after)) return this.answer(after); // the approval was faster
        return { tag: 'PaymentDelayed', retryAfterSeconds: outcome.retryAfterSeconds, reservation: after };
      }
      case 'closed': {
        const after = (await this.store.find(reservation.id)) ?? reservation;
        const status = statusOf(this.kinds.get(after.kind), after);
        return { tag: 'NotPossible', state: status, reservation: after };
      }
    }
  }

  private async tell(
    reservation: Reservation,
    command: Parameters<ChangeReservation['carryOut']>[1],
  ): Promise<Reservation> {
    const changed = await this.change.carryOut(reservation.id, command, reservation);
    if (!changed.ok) throw new Error(`reservation ${reservation.id}: ${changed.reason.tag}`);
    return changed.reservation;
  }

  private isPaying({ kind, process }: Reservation): boolean {
    return Boolean(runningStep(this.kinds.get(kind), process)?.pays);
  }
}

/** When a person whose payment could not be settled should try again, where the payment context did not say. */
export const RETRY_AFTER_SECONDS = 5;
