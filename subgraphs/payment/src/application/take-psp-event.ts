import { type Database, enterInbox, type SqlTransaction } from '@yeyak/messaging';
import type { PspReport } from '../domain/payment.decider';
import { changePayment } from './change-payment';
import type { PaymentStore } from './ports';

/** A webhook whose signature has been verified. */
export interface PspEvent {
  readonly id: string;
  readonly type: string;
  readonly key: string;
  readonly report: PspReport;
}

/** `IGNORED`: of a key that is not ours. */
export type TakePspEvent = (event: PspEvent) => Promise<'TAKEN' | 'DUPLICATE' | 'IGNORED'>;

/**
 * Takes in what the PSP says by itself: perhaps twice, late, before its own answer, or out of order. Our row is
 * always stored before the PSP hears of a key, so an unknown key is not one of ours.
 */
export function takePspEvent<Tx extends SqlTransaction>(deps: {
  database: Database<Tx>;
  store: PaymentStore;
  clock: () => Date;
  committed: () => void;
}): TakePspEvent {
  const { database, store, clock, committed } = deps;
  return async ({ id, type, key, report }) => {
    const now = clock();
    const taken = await database.$transaction(async (tx) => {
      const stored = await store.findByKey(tx, key);
      if (!stored) return 'IGNORED';
      const { reservationId } = stored.payment;
      if (!(await enterInbox(tx, 'psp', { id, type, correlationId: reservationId }))) return 'DUPLICATE';
      const command = { type: 'Report', report, at: now } as const;
      await changePayment(store, tx, key, command, { now, errandAt: now, causationId: id, believed: stored });
      return 'TAKEN';
    });
    committed();
    return taken;
  };
}
