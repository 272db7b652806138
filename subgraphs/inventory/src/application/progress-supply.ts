import { appendToOutbox, type SqlTransaction } from '@yeyak/messaging';
import type { Calendar } from '../domain/day';
import { stockFact } from '../domain/stock-facts';
import { supplyOf } from '../domain/stock-ledger';
import { type DeliveredLot, deliveryOf } from '../domain/supply-delivery';
import { invalid, type InvalidPart } from '../domain/supply-input';
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
  /** With a delivery: which lots came, where that is more than the order says. */
  lots?: readonly DeliveredLot[];
  /** The id of the person who does it. */
  by: string;
  at: Date;
}

export type ProgressSupplyRefusal = SupplyOrderRejection | InvalidPart;

export type ProgressSupply = (
  command: ProgressSupplyCommand,
) => Promise<{ ok: true; order: SupplyOrder } | { ok: false; reason: ProgressSupplyRefusal }>;

/** Leaves the transaction without a trace of it; caught by the use case alone. */
class RolledBack extends Error {
  constructor(readonly reason: InvalidPart) {
    super(reason.tag);
  }
}

/**
 * Ships, delivers or cancels an order. A delivery raises the stock and tells it in the same transaction (P2, P3), once
 * however often it is said.
 */
export function progressSupply<Tx extends SqlTransaction>(deps: {
  transactions: Transactions<Tx>;
  orders: SupplyOrders<Tx>;
  books: Pick<StockBooks<Tx>, 'receive'>;
  calendar: Calendar;
}): ProgressSupply {
  const { transactions, orders, books, calendar } = deps;

  const receive = async (tx: Tx, order: SupplyOrder, command: ProgressSupplyCommand): Promise<void> => {
    const { by, lots = [], at } = command;
    const delivery = deliveryOf(order.lines, lots, calendar(at));
    if (!delivery.ok) throw new RolledBack(delivery.reason);
    const received = await books.receive(tx, {
      supplyOrderId: order.id,
      skus: delivery.skus,
      actor: by,
      at,
    });
    if ('conflict' in received) {
      const { sku, lot, expiresOn } = received.conflict;
      const known = expiresOn === null ? 'does not expire' : `expires on ${expiresOn}`;
      throw new RolledBack(invalid('lots', `must agree: lot "${lot}" of "${sku}" ${known}`));
    }
    const facts = received.map(({ item, quantity }) =>
      stockFact('StockReceived', item.version, {
        sku: item.sku,
        providerId: item.providerId,
        quantity,
        onHand: item.onHand,
        supply: supplyOf(item),
        group: item.group,
        supplyOrderId: order.id,
      }),
    );
    await appendToOutbox(
      tx,
      facts.map((fact) => announce(fact, byPerson, at)),
    );
  };

  const progress = async (
    tx: Tx,
    command: ProgressSupplyCommand,
  ): Promise<Awaited<ReturnType<ProgressSupply>>> => {
    const { id, step, at } = command;
    const before = await orders.lock(tx, id);
    const decision = supplyOrderDecider.decide({ type: step, at }, before);
    if (!decision.ok) return decision;
    const order = decision.events.reduce(evolve, before);
    if (!order) throw new Error('an accepted step has an order');
    if (decision.events.length > 0) await orders.save(tx, order);
    if (decision.events.some(({ type }) => type === 'SupplyDelivered')) await receive(tx, order, command);
    return { ok: true, order };
  };

  return async (command) => {
    try {
      return await transactions.transaction((tx) => progress(tx, command));
    } catch (error) {
      if (error instanceof RolledBack) return { ok: false, reason: error.reason };
      throw error;
    }
  };
}
