import type { StockItem, StockMovementKind } from '../../domain/stock-ledger';
import type { Part } from '../../domain/stock-lots';
import type { Transaction } from './client';
import type { StockItem as ItemRow } from './generated/client';
import { ITEM, toItem } from './stock.rows';

/** One booking: what moves of one item, and why. */
export interface Booking {
  sku: string;
  kind: StockMovementKind;
  /** At least one, each of another lot; pieces, never signed. */
  parts: readonly Pick<Part, 'lot' | 'quantity'>[];
  /** Books only while the item has this version: then its lots, too, are as they were read. */
  expectedVersion?: number;
  reservationId?: string;
  group?: string | null;
  supplyOrderId?: string;
  idempotencyKey?: string;
  note?: string | null;
  actor?: string;
  at: Date;
}

/** For each kind its total and its sign. */
const TOTALS = {
  RECEIVED: { total: 'received_total', sign: 1 },
  DEDUCTED: { total: 'deducted_total', sign: -1 },
  DRAWN: { total: 'drawn_total', sign: -1 },
  RESTORED: { total: 'restored_total', sign: 1 },
  LOST: { total: 'lost_total', sign: -1 },
} as const satisfies Record<StockMovementKind, { total: string; sign: 1 | -1 }>;

/**
 * Item, lots and ledger in one statement. The item comes first: whoever changes a lot holds its item, so with the
 * item's version as expected its lots are as they were read, and without it they are changed by what they are then.
 */
const statement = ({ total, sign }: (typeof TOTALS)[StockMovementKind]): string => `
  WITH part AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb) AS p(part int, lot text, quantity int)
  ), whole AS (
    SELECT sum(quantity)::int AS quantity, count(*)::int AS lines, bool_or(lot IS NOT NULL) AS lotted FROM part
  ), item AS (
    UPDATE stock_item i
    SET on_hand = i.on_hand + ${sign} * whole.quantity, ${total} = i.${total} + whole.quantity,
        version = i.version + whole.lines, lotted = i.lotted OR whole.lotted
    FROM whole WHERE i.sku = $1 AND ($3::int IS NULL OR i.version = $3::int)
    RETURNING i.*, whole.quantity, whole.lines
  ), lot AS (
    UPDATE stock_lot l SET on_hand = l.on_hand + ${sign} * part.quantity, ${total} = l.${total} + part.quantity
    FROM item, part WHERE l.sku = item.sku AND l.lot = part.lot
    RETURNING l.lot, l.on_hand
  ), movement AS (
    INSERT INTO stock_movement (sku, version, part, kind, quantity, balance, lot, lot_balance, reservation_id,
                                group_code, supply_order_id, idempotency_key, note, actor, at)
    SELECT item.sku, item.version - item.lines + part.part, part.part, $4::stock_movement_kind,
           ${sign} * part.quantity,
           item.on_hand - ${sign} * (item.quantity - sum(part.quantity) OVER (ORDER BY part.part)),
           part.lot, lot.on_hand, $5, $6, $7, $8, $9, $10, $11::timestamptz
    FROM item CROSS JOIN part LEFT JOIN lot ON lot.lot = part.lot
  )
  SELECT ${ITEM} FROM item i`;

const STATEMENTS = Object.fromEntries(
  Object.entries(TOTALS).map(([kind, how]) => [kind, statement(how)]),
) as Record<StockMovementKind, string>;

/**
 * Books a movement: one line of the ledger for each lot, numbered one after the other.
 * @returns the item as it stands after it; `null`, with nothing booked or locked, where its version is another.
 */
export async function book(tx: Transaction, booking: Booking): Promise<StockItem | null> {
  const { sku, kind, parts, expectedVersion, reservationId, group, supplyOrderId, ...more } = booking;
  const [row] = await tx.$queryRawUnsafe<ItemRow[]>(
    STATEMENTS[kind],
    sku,
    JSON.stringify(parts.map(({ lot, quantity }, index) => ({ part: index + 1, lot, quantity }))),
    expectedVersion ?? null,
    kind,
    reservationId ?? null,
    group ?? null,
    supplyOrderId ?? null,
    more.idempotencyKey ?? null,
    more.note ?? null,
    more.actor ?? null,
    more.at,
  );
  if (row) return toItem(row);
  if (expectedVersion === undefined) throw new Error(`there is no item ${sku}`);
  return null;
}
