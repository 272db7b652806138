import type { Order } from '../domain/kind';
import type { Kinds } from '../domain/kinds';
import type { Reservation } from '../domain/reservation';
import type { ReservationRejection } from '../domain/reservation.decider';
import { statusOf } from '../domain/standing';
import type { ChangeReservation } from './change-reservation';
import type { Desk, PaymentGateway, ReservationStore } from './ports';

export type CancelOutcome = { tag: 'Cancelled'; reservation: Reservation } | ReservationRejection;

/**
 * Cancels: gives back capacity, stock and money as far as they were taken. What can be settled at once is settled
 * within the request (P9, H7); what cannot goes on by itself, as the same commands are in the outbox and idempotent.
 */
export class CancelReservation {
  constructor(
    private readonly change: ChangeReservation,
    private readonly store: ReservationStore,
    private readonly payments: PaymentGateway,
    private readonly desk: Desk,
    private readonly kinds: Kinds,
    private readonly clock: () => Date,
  ) {}

  /** @param mayCancel whether this viewer may, and as whom; `null` where the reservation is not theirs to see. */
  async execute(
    reservationId: string,
    note: string | null,
    mayCancel: (reservation: Reservation) => 'customer' | 'provider' | null,
  ): Promise<CancelOutcome> {
    const reservation = await this.store.find(reservationId);
    const by = reservation && mayCancel(reservation);
    if (!by) return { tag: 'UnknownReservation' };
    const at = this.clock();
    const changed = await this.change.carryOut(reservationId, { type: 'Cancel', by, note, at }, reservation);
    if (!changed.ok) return changed.reason;
    const settled = await this.settle(changed.reservation, changed.orders);
    // The desk has just said that it is too late: it goes on as if nobody had asked.
    const goesOn = settled.process.phase === 'forward' || settled.process.phase === 'succeeded';
    return goesOn
      ? { tag: 'NotPossible', state: statusOf(this.kinds.get(settled.kind), settled) }
      : { tag: 'Cancelled', reservation: settled };
  }

  /** Asks the desk and the payment context now rather than by the queue, each once. */
  private async settle(reservation: Reservation, orders: readonly Order[]): Promise<Reservation> {
    let current = reservation;
    for (const order of orders) {
      const fact = await this.ask(order);
      if (!fact) continue;
      const command = { type: 'Receive', fact, note: null, at: this.clock() } as const;
      const changed = await this.change.carryOut(current.id, command, current);
      if (changed.ok) current = await this.settle(changed.reservation, changed.orders);
    }
    return current;
  }

  private async ask(order: Order): Promise<string | null> {
    if (order.type === 'CancelPayment') return this.payments.cancel(order.payload);
    if (order.type === 'WithdrawWorkOrder') return this.desk.withdraw(order.payload);
    return null;
  }
}
