import type { Reservation } from '../domain/reservation';
import type { RejectionInAnyTime } from '../domain/reservation.decider';
import type { ChangeReservation } from './change-reservation';

export type RetryOutcome = { tag: 'Retried'; reservation: Reservation } | RejectionInAnyTime;

/** A person lets a process that stands still ask once more for what has not been answered. */
export class RetryProcess {
  constructor(
    private readonly change: ChangeReservation,
    private readonly clock: () => Date,
  ) {}

  async execute(reservationId: string): Promise<RetryOutcome> {
    const changed = await this.change.carryOut(reservationId, { type: 'Retry', at: this.clock() });
    return changed.ok ? { tag: 'Retried', reservation: changed.reservation } : changed.reason;
  }
}
