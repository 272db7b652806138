import type { SqlTransaction } from '@yeyak/messaging';
import { errandOf } from '../domain/payment';
import type { Cancel } from '../domain/payment.decider';
import { changePayment } from './change-payment';
import { type PaymentStore, PspTimedOut, PspUnavailable, type StoredPayment } from './ports';
import type { RunErrand } from './run-errand';

/** How far closing a key has come. */
export type CancelStatus = 'VOIDED' | 'REFUNDED' | 'REFUND_PENDING';

/** Promises that no money of a key stays, within the caller's transaction; the settler carries it out afterwards. */
export type PromiseCancellation = (
  tx: SqlTransaction,
  command: Cancel,
  causationId: string | null,
) => Promise<void>;

export const promiseCancellation =
  ({ store, clock }: { store: PaymentStore; clock: () => Date }): PromiseCancellation =>
  async (tx, command, causationId) => {
    const now = clock();
    await changePayment(store, tx, command.key, command, { now, errandAt: now, causationId });
  };

/** The same, and tries at once to carry it out; never fails because the PSP does not answer. */
export type CancelPayment = (command: Cancel) => Promise<CancelStatus>;

export interface CancelPaymentDependencies {
  database: SqlTransaction;
  store: PaymentStore;
  clock: () => Date;
  committed: () => void;
  runErrand: RunErrand;
  /** How long a cancelling request is left alone before the settler takes over, in milliseconds. */
  settleAfterMs: number;
}

/** Closing a key may turn up a charge, which then has to be refunded: two errands at most. */
const MOST_ERRANDS = 2;

/** @throws {KeyConflict} where the key is another reservation's. */
export function cancelPayment(deps: CancelPaymentDependencies): CancelPayment {
  const { database, store, clock, committed, settleAfterMs } = deps;
  return async (command) => {
    const now = clock();
    const errandAt = new Date(now.getTime() + settleAfterMs);
    let stored = await changePayment(store, database, command.key, command, { now, errandAt });
    committed();
    try {
      for (let done = 0; done < MOST_ERRANDS && stored && errandOf(stored.payment); done += 1)
        stored = await deps.runErrand(stored);
    } catch (error) {
      if (!(error instanceof PspUnavailable) && !(error instanceof PspTimedOut)) throw error;
    }
    return statusOf(stored);
  };
}

function statusOf(stored: StoredPayment | null): CancelStatus {
  if (stored?.payment.status === 'REFUNDED') return 'REFUNDED';
  return stored?.payment.status === 'REFUNDING' ? 'REFUND_PENDING' : 'VOIDED';
}
