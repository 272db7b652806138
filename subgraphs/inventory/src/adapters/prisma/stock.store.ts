import type { Localized } from '@yeyak/contracts';
import type { Booked, DrawRequest, Loss, StockBooks } from '../../application/ports';
import type { StockDraw } from '../../domain/stock-draw';
import type { StockMovement } from '../../domain/stock-ledger';
import type { SupplyOrderLine } from '../../domain/supply-order';
import type { Transaction } from './client';
import type { StockItem as ItemRow } from './generated/client';
import { type DrawRow, ITEM, READ_DRAW, toDraw, toItem, toMovement } from './stock.rows';

/**
 * The books in PostgreSQL. Balance and ledger change in one statement, and that statement checks for itself whether
 * there is enough: no `SELECT` before it, so nothing between the look and the change.
 */
export class PrismaStockBooks implements StockBooks<Transaction> {
  private readonly guard: string;

  /** @param options.guardOnHand false only in a test that shows what the guard is for. */
  constructor(options: { guardOnHand?: boolean } = {}) {
    this.guard = (options.guardOnHand ?? true) ? 'AND i.on_hand >= $4::int' : '';
  }

  async deduct(tx: Transaction, request: DrawRequest): Promise<StockDraw> {
    const { reservationId, sku, providerId, quantity, at } = request;
    // Who comes second with the same reservation and sku waits at the insert, and then finds it taken.
    const [done] = await tx.$queryRawUnsafe<
      { drawn: number; version: number | null; balance: number | null }[]
    >(
      `WITH draw AS (
         INSERT INTO stock_draw (reservation_id, sku, provider_id, quantity, state, changed_at)
         VALUES ($1, $2, $3, $4::int, 'DEDUCTED', $5::timestamptz) ON CONFLICT DO NOTHING RETURNING sku
       ), item AS (
         UPDATE stock_item i
         SET on_hand = i.on_hand - $4::int, deducted_total = i.deducted_total + $4::int, version = i.version + 1
         FROM draw WHERE i.sku = draw.sku AND i.provider_id = $3 ${this.guard}
         RETURNING i.sku, i.version, i.on_hand
       ), movement AS (
         INSERT INTO stock_movement (sku, version, kind, quantity, balance, reservation_id, at)
         SELECT sku, version, 'DEDUCTED', -$4::int, on_hand, $1, $5::timestamptz FROM item
       )
       SELECT (SELECT count(*)::int FROM draw) AS drawn, (SELECT version FROM item) AS version,
              (SELECT on_hand FROM item) AS balance`,
      reservationId,
      sku,
      providerId,
      quantity,
      at,
    );
    if (done?.drawn !== 1) return this.readDraw(tx, reservationId, sku);
    if (done.version !== null && done.balance !== null) {
      const deduction = { version: done.version, balance: done.balance };
      return { reservationId, sku, providerId, quantity, state: 'DEDUCTED', deduction };
    }
    await tx.$executeRawUnsafe(
      `UPDATE stock_draw d SET state = 'REFUSED',
         refusal = CASE WHEN i.sku IS NULL THEN 'UNKNOWN_SKU' ELSE 'INSUFFICIENT_STOCK' END,
         item_version = COALESCE(i.version, 0)
       FROM (SELECT 1) AS one LEFT JOIN stock_item i ON i.sku = $2 AND i.provider_id = $3
       WHERE d.reservation_id = $1 AND d.sku = $2`,
      reservationId,
      sku,
      providerId,
    );
    return this.readDraw(tx, reservationId, sku);
  }

  async restore(tx: Transaction, request: DrawRequest): Promise<StockDraw> {
    const { reservationId, sku, providerId, quantity, at } = request;
    // First close the way: where that is refused, a draw is there, committed, and can only go forward from now on.
    const closed = await tx.$executeRawUnsafe(
      `INSERT INTO stock_draw (reservation_id, sku, provider_id, quantity, state, item_version, changed_at)
       VALUES ($1, $2, $3, $4::int, 'CLOSED',
               COALESCE((SELECT version FROM stock_item WHERE sku = $2), 0), $5::timestamptz)
       ON CONFLICT DO NOTHING`,
      reservationId,
      sku,
      providerId,
      quantity,
      at,
    );
    if (closed === 0) {
      // What was taken is given back, whatever quantity the command says.
      await tx.$executeRawUnsafe(
        `WITH draw AS (
           UPDATE stock_draw SET state = 'RESTORED', changed_at = $3::timestamptz
           WHERE reservation_id = $1 AND sku = $2 AND state = 'DEDUCTED' RETURNING sku, quantity
         ), item AS (
           UPDATE stock_item i
           SET on_hand = i.on_hand + draw.quantity, restored_total = i.restored_total + draw.quantity,
               version = i.version + 1
           FROM draw WHERE i.sku = draw.sku
           RETURNING i.sku, i.version, i.on_hand, draw.quantity
         )
         INSERT INTO stock_movement (sku, version, kind, quantity, balance, reservation_id, at)
         SELECT sku, version, 'RESTORED', quantity, on_hand, $1, $3::timestamptz FROM item`,
        reservationId,
        sku,
        at,
      );
    }
    return this.readDraw(tx, reservationId, sku);
  }

  async receive(
    tx: Transaction,
    delivery: { supplyOrderId: string; lines: readonly SupplyOrderLine[]; actor: string; at: Date },
  ): Promise<Booked[]> {
    const { supplyOrderId, lines, actor, at } = delivery;
    const skus = lines.map(({ sku }) => sku);
    await tx.$executeRawUnsafe(
      `SELECT 1 FROM stock_item WHERE sku = ANY($1::text[]) ORDER BY sku FOR UPDATE`,
      skus,
    );
    const rows = await tx.$queryRawUnsafe<(ItemRow & { quantity: number })[]>(
      `WITH line AS (
         SELECT * FROM jsonb_to_recordset($1::jsonb) AS l(sku text, quantity int)
       ), item AS (
         UPDATE stock_item i
         SET on_hand = i.on_hand + line.quantity, received_total = i.received_total + line.quantity,
             version = i.version + 1
         FROM line WHERE i.sku = line.sku
         RETURNING i.*, line.quantity
       ), movement AS (
         INSERT INTO stock_movement (sku, version, kind, quantity, balance, supply_order_id, actor, at)
         SELECT sku, version, 'RECEIVED', quantity, on_hand, $2, $3, $4::timestamptz FROM item
       )
       SELECT ${ITEM}, i.quantity FROM item i ORDER BY i.sku`,
      JSON.stringify(lines.map(({ sku, quantity }) => ({ sku, quantity }))),
      supplyOrderId,
      actor,
      at,
    );
    if (rows.length !== lines.length) throw new Error(`order ${supplyOrderId} names items that do not exist`);
    return rows.map(({ quantity, ...row }) =>
      booked(row, { kind: 'RECEIVED', quantity, supplyOrderId, note: null, actor, at }),
    );
  }

  async lose(tx: Transaction, loss: Loss): Promise<(Booked & { repeated: boolean }) | { onHand: number }> {
    const { sku, quantity, note, idempotencyKey, actor, at } = loss;
    // A loss is rare: it may lock the item first, so that the key is looked up with nobody in between.
    const [locked] = await tx.$queryRawUnsafe<ItemRow[]>(
      `SELECT ${ITEM} FROM stock_item i WHERE i.sku = $1 FOR UPDATE`,
      sku,
    );
    if (!locked) throw new Error(`there is no item ${sku}`);
    const earlier = await tx.stockMovement.findUnique({
      where: { sku_idempotencyKey: { sku, idempotencyKey } },
    });
    if (earlier) return { item: toItem(locked), movement: toMovement(earlier), repeated: true };
    const [row] = await tx.$queryRawUnsafe<ItemRow[]>(
      `WITH item AS (
         UPDATE stock_item i
         SET on_hand = i.on_hand - $2::int, lost_total = i.lost_total + $2::int, version = i.version + 1
         WHERE i.sku = $1 AND i.on_hand >= $2::int RETURNING i.*
       ), movement AS (
         INSERT INTO stock_movement (sku, version, kind, quantity, balance, note, idempotency_key, actor, at)
         SELECT sku, version, 'LOST', -$2::int, on_hand, $3, $4, $5, $6::timestamptz FROM item
       )
       SELECT ${ITEM} FROM item i`,
      sku,
      quantity,
      note,
      idempotencyKey,
      actor,
      at,
    );
    if (!row) return { onHand: locked.onHand };
    const movement = { kind: 'LOST', quantity: -quantity, supplyOrderId: null, note, actor, at } as const;
    return { ...booked(row, movement), repeated: false };
  }

  async introduce(
    tx: Transaction,
    providerId: string,
    items: readonly { sku: string; name: Localized }[],
  ): Promise<string[]> {
    await tx.$executeRawUnsafe(
      `INSERT INTO stock_item (sku, provider_id, name_ko, name_en)
       SELECT sku, $1, ko, en FROM jsonb_to_recordset($2::jsonb) AS n(sku text, ko text, en text) ORDER BY sku
       ON CONFLICT DO NOTHING`,
      providerId,
      JSON.stringify(items.map(({ sku, name }) => ({ sku, ...name }))),
    );
    const foreign = await tx.stockItem.findMany({
      where: { sku: { in: items.map(({ sku }) => sku) }, providerId: { not: providerId } },
      select: { sku: true },
      orderBy: { sku: 'asc' },
    });
    return foreign.map(({ sku }) => sku);
  }

  private async readDraw(tx: Transaction, reservationId: string, sku: string): Promise<StockDraw> {
    const [row] = await tx.$queryRawUnsafe<DrawRow[]>(READ_DRAW, reservationId, sku);
    if (!row) throw new Error(`there is no draw of ${sku} for ${reservationId}`);
    return toDraw(row);
  }
}

/** What was booked, from the item as it stands after it. */
const booked = (
  row: ItemRow,
  movement: Pick<StockMovement, 'kind' | 'quantity' | 'supplyOrderId' | 'note' | 'actor' | 'at'>,
): Booked => ({
  item: toItem(row),
  movement: { ...movement, sku: row.sku, version: row.version, balance: row.onHand, reservationId: null },
});
