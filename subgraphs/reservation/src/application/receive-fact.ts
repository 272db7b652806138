import type { SqlTransaction } from '@yeyak/messaging';
import type { ChangeReservation } from './change-reservation';

/** Tells a reservation's process what happened elsewhere; nothing changes where it does not concern it. */
export class ReceiveFact {
  constructor(private readonly change: ChangeReservation) {}

  async execute(
    tx: SqlTransaction,
    fact: { type: string; reservationId: string; note: string | null; at: Date; messageId: string },
  ): Promise<void> {
    await this.change.within(
      tx,
      fact.reservationId,
      { type: 'Receive', fact: fact.type, note: fact.note, at: fact.at },
      fact.messageId,
    );
  }
}
