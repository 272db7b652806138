import type { SqlTransaction } from '@yeyak/messaging';
import type { Logger } from '@yeyak/service-kit';
import { errandOf } from '../domain/payment';
import { type PaymentStore, PspTimedOut, PspUnavailable } from './ports';
import type { RunErrand } from './run-errand';

const AT_ONCE = 8;

/**
 * Does the errands that are due, a few at a time: asks what became of captures without an answer, closes keys,
 * refunds. One that fails comes back later, again and again, until it is done.
 * @returns whether there may be more at once.
 */
export type SettlePayments = () => Promise<boolean>;

export function settlePayments(deps: {
  database: SqlTransaction;
  store: PaymentStore;
  clock: () => Date;
  runErrand: RunErrand;
  logger: Logger;
}): SettlePayments {
  const { database, store, clock, logger } = deps;
  return async () => {
    const due = await store.claimErrands(database, clock(), AT_ONCE);
    await Promise.all(
      due.map(async (stored) => {
        const { key, reservationId } = stored.payment;
        const errand = errandOf(stored.payment);
        try {
          await deps.runErrand(stored);
        } catch (error) {
          const expected = error instanceof PspUnavailable || error instanceof PspTimedOut;
          logger[expected ? 'info' : 'error'](
            { err: error, errand, key, correlationId: reservationId },
            'an errand at the payment provider is not done, will try again',
          );
        }
      }),
    );
    return due.length === AT_ONCE;
  };
}
