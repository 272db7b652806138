import type { SqlTransaction } from '@yeyak/messaging';
import type { Item } from '../domain/reservation';
import type { ChangeReservation } from './change-reservation';

/** Tells a reservation's process what happened elsewhere; nothing changes where it does not concern it. */
export class ReceiveFact {
  constructor(private readonly change: ChangeReservation) {}

  async execute(
    tx: SqlTransaction,
    fact: {
      type: string;
      reservationId: string;
      note: string | null;
      /** What was drawn, where that is what it tells. */
      item: Item | null;
      /** Of which payment attempt it speaks, where it speaks of one. */
      attempt: number | null;
      at: Date;
      messageId: string;
    },
  ): Promise<void> {
    await this.change.within(
      tx,
      fact.reservationId,
      {
        type: 'Receive',
        fact: fact.type,
        note: fact.note,
        item: fact.item,
        attempt: fact.attempt,
        at: fact.at,
      },
      fact.messageId,
    );
  }
}
