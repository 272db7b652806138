import { appendToOutbox, type SqlTransaction } from '@yeyak/messaging';
import { answerToDeduction, answerToRestoration } from '../domain/stock-draw';
import { announce, type Cause } from './announce';
import type { DrawRequest, StockBooks } from './ports';

/** Changes stock for a reservation and answers it, within the transaction that takes the command in. */
export type DrawStock<Tx> = (tx: Tx, request: DrawRequest, cause: Cause) => Promise<void>;

/** Takes stock for a reservation (P7): deducted or refused, and the same answer again for whoever asks again. */
export const deductStock =
  <Tx extends SqlTransaction>(books: Pick<StockBooks<Tx>, 'deduct'>): DrawStock<Tx> =>
  async (tx, request, cause) => {
    const draw = await books.deduct(tx, request);
    await appendToOutbox(tx, [announce(answerToDeduction(draw), cause, request.at)]);
  };

/** Gives a reservation's stock back (P10): restored, or not needed, which closes the way for a late deduction. */
export const restoreStock =
  <Tx extends SqlTransaction>(books: Pick<StockBooks<Tx>, 'restore'>): DrawStock<Tx> =>
  async (tx, request, cause) => {
    const draw = await books.restore(tx, request);
    await appendToOutbox(tx, [announce(answerToRestoration(draw), cause, request.at)]);
  };
