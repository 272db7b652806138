import { appendToOutbox, type SqlTransaction } from '@yeyak/messaging';
import { stockFact } from '../domain/stock-facts';
import { supplyOf } from '../domain/stock-ledger';
import { evolve, type SupplyOrder } from '../domain/supply-order';
import {
  supplyOrderDecider,
  type SupplyOrderRejection,
  type SupplyStep,
} from '../domain/supply-order.decider';
import { announce, byPerson } from './announce';
import type { StockBooks, SupplyOrders, Transactions } from './ports';

export interface ProgressSupplyCommand {
  id: string;
  step: SupplyStep['type'];
  /** The id of the person who does it. */
  by: string;
  at: Date;
}

export type ProgressSupply = (
  command: ProgressSupplyCommand,
) => Promise<{ ok: true; order: SupplyOrder } | { ok: false; reason: SupplyOrderRejection }>;

/**
 * Ships, delivers or cancels an order. A delivery raises the stock and tells it in the same transaction (P2, P3), once
 * however often it is said.
 */
export function progressSupply<Tx extends SqlTransaction>(deps: {
  transactions: Transactions<Tx>;
  orders: SupplyOrders<Tx>;
  books: Pick<StockBooks<Tx>, 'receive'>;
}): ProgressSupply {
  const { transactions, orders, books } = deps;

  const receive = async (tx: Tx, order: SupplyOrder, by: string, at: Date): Promise<void> => {
    const booked = await books.receive(tx, { supplyOrderId: order.id, lines: order.lines, actor: by, at });
    const facts = booked.map(({ item, movement }) =>
      stockFact('StockReceived', movement.version, {
        sku: item.sku,
        providerId: item.providerId,
        quantity: movement.quantity,
        onHand: movement.balance,
        supply: supplyOf(item),
        supplyOrderId: order.id,
      }),
    );
    await appendToOutbox(
      tx,
      facts.map((fact) => announce(fact, byPerson, at)),
    );
  };

  return ({ id, step, by, at }) =>
    transactions.transaction(async (tx) => {
      const before = await orders.lock(tx, id);
      const decision = supplyOrderDecider.decide({ type: step, at }, before);
      if (!decision.ok) return decision;
      const order = decision.events.reduce(evolve, before);
      if (!order) throw new Error('an accepted step has an order');
      if (decision.events.length > 0) await orders.save(tx, order);
      if (decision.events.some(({ type }) => type === 'SupplyDelivered')) await receive(tx, order, by, at);
      return { ok: true, order };
    });
}
