import type { Reservation } from '../domain/reservation';
import type { RejectionInAnyTime } from '../domain/reservation.decider';
import type { ChangeReservation } from './change-reservation';
import type { ReservationStore } from './ports';

export type GiveBackOutcome = { tag: 'GivenBack'; reservation: Reservation } | RejectionInAnyTime;

/** The customer ends what lasts a while, before its time is over (B7): a book is returned. */
export class GiveBack {
  constructor(
    private readonly change: ChangeReservation,
    private readonly store: ReservationStore,
    private readonly clock: () => Date,
  ) {}

  async execute(customerId: string, reservationId: string): Promise<GiveBackOutcome> {
    const reservation = await this.store.find(reservationId);
    if (reservation?.customerId !== customerId) return { tag: 'UnknownReservation' };
    const command = { type: 'GiveBack', at: this.clock() } as const;
    const changed = await this.change.carryOut(reservationId, command, reservation);
    return changed.ok ? { tag: 'GivenBack', reservation: changed.reservation } : changed.reason;
  }
}
