import { createHash } from 'node:crypto';
import type { SqlTransaction } from '@yeyak/messaging';
import { evolve, type SupplyOrder, type SupplyOrderLine } from '../domain/supply-order';
import { supplyOrderDecider } from '../domain/supply-order.decider';
import { invalid, type InvalidPart, invalidOrder } from '../domain/supply-input';
import type { ItemConflict, StockBooks, Suppliers, SupplyOrders, Transactions } from './ports';

export interface OrderSupplyCommand {
  /** The new order's id, made by the caller. */
  id: string;
  providerId: string;
  supplierId: string;
  lines: readonly SupplyOrderLine[];
  idempotencyKey: string;
  orderedBy: string;
  at: Date;
}

export type OrderSupplyRefusal =
  | InvalidPart
  | { readonly tag: 'NotFound'; readonly what: 'supplier' }
  | { readonly tag: 'SkuOfAnotherProvider'; readonly sku: string }
  | { readonly tag: 'IdempotencyKeyReused' };

export type OrderSupply = (
  command: OrderSupplyCommand,
) => Promise<{ ok: true; order: SupplyOrder } | { ok: false; reason: OrderSupplyRefusal }>;

/** Leaves the transaction without a trace of it; caught by the use case alone. */
class RolledBack extends Error {
  constructor(readonly reason: OrderSupplyRefusal) {
    super(reason.tag);
  }
}

/** Orders products from a supplier (P1); a sku that is new comes into being. The same key gives the same order. */
export function orderSupply<Tx extends SqlTransaction>(deps: {
  transactions: Transactions<Tx>;
  orders: SupplyOrders<Tx>;
  books: Pick<StockBooks<Tx>, 'introduce'>;
  suppliers: Pick<Suppliers, 'byIds'>;
}): OrderSupply {
  const { transactions, orders, books, suppliers } = deps;

  const place = async (tx: Tx, command: OrderSupplyCommand): Promise<SupplyOrder> => {
    const { id, providerId, supplierId, lines, orderedBy, at, idempotencyKey } = command;
    const decision = supplyOrderDecider.decide(
      {
        type: 'PlaceSupplyOrder',
        order: { id, providerId, supplierId, lines, orderedBy, orderedAt: at },
      },
      null,
    );
    if (!decision.ok) throw new Error('a new order is always possible');
    const order = decision.events.reduce<SupplyOrder | null>(evolve, null);
    if (order?.status !== 'ORDERED') throw new Error('a new order is ordered');
    const fingerprint = fingerprintOf(command);
    if (await orders.place(tx, order, { idempotencyKey, fingerprint })) {
      const [conflict] = await books.introduce(
        tx,
        providerId,
        lines.map(({ sku, productName, group }) => ({ sku, name: productName, group })),
      );
      if (conflict) throw new RolledBack(refusalOf(conflict, lines));
      return order;
    }
    const earlier = await orders.findByKey(tx, providerId, idempotencyKey);
    if (earlier?.fingerprint !== fingerprint) throw new RolledBack({ tag: 'IdempotencyKeyReused' });
    return earlier.order;
  };

  return async (command) => {
    const invalid = invalidOrder(command);
    if (invalid) return { ok: false, reason: invalid };
    const [supplier] = await suppliers.byIds([command.supplierId]);
    if (!supplier) return { ok: false, reason: { tag: 'NotFound', what: 'supplier' } };
    try {
      return { ok: true, order: await transactions.transaction((tx) => place(tx, command)) };
    } catch (error) {
      if (error instanceof RolledBack) return { ok: false, reason: error.reason };
      throw error;
    }
  };
}

/** A sku's group is for good, as pools elsewhere count by it. */
function refusalOf({ sku, differs }: ItemConflict, lines: readonly SupplyOrderLine[]): OrderSupplyRefusal {
  if (differs === 'provider') return { tag: 'SkuOfAnotherProvider', sku };
  const index = lines.findIndex((line) => line.sku === sku);
  return invalid(`lines[${index}].group`, 'must be the one that the sku belongs to already');
}

/** What was asked for, so that a retry is told from another order under the same key. */
function fingerprintOf({ supplierId, lines }: OrderSupplyCommand): string {
  const asked = [
    supplierId,
    lines.map(({ sku, productName, unitPrice, quantity, group, lot, expiresOn }) => [
      sku,
      productName.ko,
      productName.en,
      unitPrice.amount,
      unitPrice.currency,
      quantity,
      // Said only where it was asked for, so that keys of before there were groups and lots stand.
      ...(group === null && lot === null ? [] : [group, lot, expiresOn]),
    ]),
  ];
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url');
}
