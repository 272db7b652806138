import { appendToOutbox, type SqlTransaction } from '@yeyak/messaging';
import type { Calendar } from '../domain/day';
import { answerToDeduction, answerToRestoration } from '../domain/deduction';
import { announce, type Cause } from './announce';
import type { DeductionRequest, StockBooks } from './ports';

/** Changes stock for a reservation and answers it, within the transaction that takes the command in. */
export type MoveStock<Tx> = (tx: Tx, request: Omit<DeductionRequest, 'day'>, cause: Cause) => Promise<void>;

/** Takes stock for a reservation (P7): deducted or refused, and the same answer again for whoever asks again. */
export const deductStock =
  <Tx extends SqlTransaction>(deps: {
    books: Pick<StockBooks<Tx>, 'deduct'>;
    calendar: Calendar;
  }): MoveStock<Tx> =>
  async (tx, request, cause) => {
    const deduction = await deps.books.deduct(tx, { ...request, day: deps.calendar(request.at) });
    await appendToOutbox(tx, [announce(answerToDeduction(deduction), cause, request.at)]);
  };

/** Gives a reservation's stock back (P10): restored, or not needed, which closes the way for a late deduction. */
export const restoreStock =
  <Tx extends SqlTransaction>(deps: { books: Pick<StockBooks<Tx>, 'restore'> }): MoveStock<Tx> =>
  async (tx, request, cause) => {
    const deduction = await deps.books.restore(tx, request);
    await appendToOutbox(tx, [announce(answerToRestoration(deduction), cause, request.at)]);
  };
