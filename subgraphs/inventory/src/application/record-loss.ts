import { appendToOutbox, type SqlTransaction } from '@yeyak/messaging';
import { hideResidentNumbers } from '@yeyak/service-kit';
import { stockFact } from '../domain/stock-facts';
import { supplyOf } from '../domain/stock-ledger';
import { type InvalidPart, invalidLoss } from '../domain/supply-input';
import { announce, byPerson } from './announce';
import type { Booked, Loss, StockBooks, Transactions } from './ports';

export type RecordLossRefusal =
  | InvalidPart
  | { readonly tag: 'InsufficientStock'; readonly onHand: number; readonly lot: string | null }
  | { readonly tag: 'IdempotencyKeyReused' };

export type RecordLoss = (
  loss: Loss,
) => Promise<({ ok: true } & Booked) | { ok: false; reason: RecordLossRefusal }>;

/**
 * Takes pieces out of the books that are broken, expired or missing, and tells it: supply sinks with them. The item
 * has to exist. The same key counts once. What has expired leaves the books in this way alone.
 */
export function recordLoss<Tx extends SqlTransaction>(deps: {
  transactions: Transactions<Tx>;
  books: Pick<StockBooks<Tx>, 'lose'>;
}): RecordLoss {
  return async (given) => {
    const invalid = invalidLoss(given);
    if (invalid) return { ok: false, reason: invalid };
    // Its words go on in a fact, which is kept for good.
    const loss = { ...given, note: given.note && hideResidentNumbers(given.note) };
    return deps.transactions.transaction(async (tx) => {
      const lost = await deps.books.lose(tx, loss);
      if ('onHand' in lost)
        return { ok: false, reason: { tag: 'InsufficientStock', onHand: lost.onHand, lot: loss.lot } };
      const { item, movement, repeated } = lost;
      if (repeated) {
        const { quantity, note, lot } = movement;
        const same = quantity === -loss.quantity && note === loss.note && lot === loss.lot;
        return same ? { ok: true, item, movement } : { ok: false, reason: { tag: 'IdempotencyKeyReused' } };
      }
      const fact = stockFact('StockLost', movement.version, {
        sku: item.sku,
        providerId: item.providerId,
        quantity: loss.quantity,
        onHand: movement.balance,
        supply: supplyOf(item),
        group: item.group,
        note: loss.note,
      });
      await appendToOutbox(tx, [announce(fact, byPerson, loss.at)]);
      return { ok: true, item, movement };
    });
  };
}
