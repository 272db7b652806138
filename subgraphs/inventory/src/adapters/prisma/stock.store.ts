import type { Localized } from '@yeyak/contracts';
import type {
  Booked,
  DeductionRequest,
  HeldItem,
  ItemConflict,
  LotConflict,
  Loss,
  Received,
  StockBooks,
} from '../../application/ports';
import type { Deduction } from '../../domain/deduction';
import type { StockMovement } from '../../domain/stock-ledger';
import { type Part, takeEarliest } from '../../domain/stock-lots';
import type { SkuDelivery } from '../../domain/supply-delivery';
import type { Transaction } from './client';
import { book } from './stock.booking';
import {
  type DeductionRow,
  type HeldRow,
  ITEM,
  LOTS,
  READ_DEDUCTION,
  toDay,
  toDeduction,
  toHeldItem,
  toMovement,
} from './stock.rows';

/**
 * The books in PostgreSQL. Balance and ledger change in one statement, and that statement checks for itself whether
 * there is enough: no `SELECT` before it, so nothing between the look and the change. Only where lots are to be chosen
 * is there a look before, and then the item is locked first.
 */
export class PrismaStockBooks implements StockBooks<Transaction> {
  private readonly guard: string;

  /** @param options.guardOnHand false only in a test that shows what the guard is for. */
  constructor(options: { guardOnHand?: boolean } = {}) {
    this.guard = (options.guardOnHand ?? true) ? 'AND i.on_hand >= $4::int' : '';
  }

  async deduct(tx: Transaction, request: DeductionRequest): Promise<Deduction> {
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
         FROM draw WHERE i.sku = draw.sku AND i.provider_id = $3 AND NOT i.lotted ${this.guard}
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
    if (done?.drawn !== 1) return this.readDeduction(tx, reservationId, sku);
    if (done.version !== null && done.balance !== null) {
      const taken = { version: done.version, balance: done.balance };
      return { reservationId, sku, providerId, quantity, state: 'DEDUCTED', taken };
    }
    const parts = await this.chooseLots(tx, request);
    if (parts) await book(tx, { sku, kind: 'DEDUCTED', parts, reservationId, at });
    else await this.refuse(tx, request);
    return this.readDeduction(tx, reservationId, sku);
  }

  /** What a deduction takes of an item with lots, which is locked from now on; `null` where there is too little. */
  private async chooseLots(
    tx: Transaction,
    { sku, providerId, quantity, day }: DeductionRequest,
  ): Promise<Part[] | null> {
    const locked = await tx.$executeRawUnsafe(
      `SELECT 1 FROM stock_item WHERE sku = $1 AND provider_id = $2 AND lotted FOR UPDATE`,
      sku,
      providerId,
    );
    if (locked === 0) return null;
    return takeEarliest(await this.holding(tx, sku), quantity, day);
  }

  private async refuse(tx: Transaction, request: DeductionRequest): Promise<void> {
    await tx.$executeRawUnsafe(
      `UPDATE stock_draw d SET state = 'REFUSED',
         refusal = CASE WHEN i.sku IS NULL THEN 'UNKNOWN_SKU' ELSE 'INSUFFICIENT_STOCK' END,
         item_version = COALESCE(i.version, 0)
       FROM (SELECT 1) AS one LEFT JOIN stock_item i ON i.sku = $2 AND i.provider_id = $3
       WHERE d.reservation_id = $1 AND d.sku = $2`,
      request.reservationId,
      request.sku,
      request.providerId,
    );
  }

  async restore(tx: Transaction, request: Omit<DeductionRequest, 'day'>): Promise<Deduction> {
    const { reservationId, sku, providerId, quantity, at } = request;
    // First close the way: where that is refused, a deduction is there, committed, and can only go forward from now on.
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
      const givenBack = await tx.$executeRawUnsafe(
        `UPDATE stock_draw SET state = 'RESTORED', changed_at = $3::timestamptz
         WHERE reservation_id = $1 AND sku = $2 AND state = 'DEDUCTED'`,
        reservationId,
        sku,
        at,
      );
      if (givenBack === 1) {
        // What was taken is given back, lot by lot, whatever quantity the command says.
        const parts = await tx.$queryRawUnsafe<{ lot: string | null; quantity: number }[]>(
          `SELECT lot, -quantity AS quantity FROM stock_movement
           WHERE reservation_id = $1 AND sku = $2 AND kind = 'DEDUCTED' AND group_code IS NULL ORDER BY part`,
          reservationId,
          sku,
        );
        await book(tx, { sku, kind: 'RESTORED', parts, reservationId, at });
      }
    }
    return this.readDeduction(tx, reservationId, sku);
  }

  async receive(
    tx: Transaction,
    delivery: { supplyOrderId: string; skus: readonly SkuDelivery[]; actor: string; at: Date },
  ): Promise<Received[] | { conflict: LotConflict }> {
    const { supplyOrderId, actor, at } = delivery;
    const skus = [...delivery.skus].sort((a, b) => (a.sku < b.sku ? -1 : 1));
    const found = await tx.$executeRawUnsafe(
      `SELECT 1 FROM stock_item WHERE sku = ANY($1::text[]) ORDER BY sku FOR UPDATE`,
      skus.map(({ sku }) => sku),
    );
    if (found !== skus.length) throw new Error(`order ${supplyOrderId} names items that do not exist`);
    const conflict = await this.introduceLots(tx, skus);
    if (conflict) return { conflict };
    const received: Received[] = [];
    for (const { sku, parts } of skus) {
      const item = await book(tx, { sku, kind: 'RECEIVED', parts, supplyOrderId, actor, at });
      if (!item) throw new Error(`${sku} was locked`);
      received.push({ item, quantity: parts.reduce((sum, { quantity }) => sum + quantity, 0) });
    }
    return received;
  }

  /** Makes lots that are new. @returns one that is known and expires on another day. */
  private async introduceLots(tx: Transaction, skus: readonly SkuDelivery[]): Promise<LotConflict | null> {
    const said = skus.flatMap(({ sku, parts }) =>
      parts.flatMap(({ lot, expiresOn }) => (lot === null ? [] : [{ sku, lot, expiresOn }])),
    );
    if (said.length === 0) return null;
    const json = JSON.stringify(said);
    await tx.$executeRawUnsafe(
      `INSERT INTO stock_lot (sku, lot, expires_on)
       SELECT sku, lot, "expiresOn" FROM jsonb_to_recordset($1::jsonb) AS s(sku text, lot text, "expiresOn" date)
       ORDER BY sku, lot ON CONFLICT DO NOTHING`,
      json,
    );
    const [other] = await tx.$queryRawUnsafe<{ sku: string; lot: string; expiresOn: Date | null }[]>(
      `SELECT l.sku, l.lot, l.expires_on AS "expiresOn"
       FROM jsonb_to_recordset($1::jsonb) AS s(sku text, lot text, "expiresOn" date)
       JOIN stock_lot l ON l.sku = s.sku AND l.lot = s.lot AND l.expires_on IS DISTINCT FROM s."expiresOn"
       ORDER BY l.sku, l.lot LIMIT 1`,
      json,
    );
    return other ? { ...other, expiresOn: toDay(other.expiresOn) } : null;
  }

  async lose(tx: Transaction, loss: Loss): Promise<(Booked & { repeated: boolean }) | { onHand: number }> {
    const { sku, lot, quantity, note, idempotencyKey, actor, at } = loss;
    // A loss is rare: it may lock the item first, so that key and lot are looked up with nobody in between.
    await tx.$executeRawUnsafe(`SELECT 1 FROM stock_item WHERE sku = $1 FOR UPDATE`, sku);
    const held = await this.holding(tx, sku);
    const earlier = await tx.stockMovement.findUnique({
      where: { sku_idempotencyKey: { sku, idempotencyKey } },
    });
    if (earlier) return { item: held, movement: toMovement(earlier), repeated: true };
    const ofLots = held.lots.reduce((sum, { onHand }) => sum + onHand, 0);
    const onHand =
      lot === null ? held.onHand - ofLots : (held.lots.find((one) => one.lot === lot)?.onHand ?? 0);
    if (onHand < quantity) return { onHand };
    const parts = [{ lot, quantity }];
    const item = await book(tx, { sku, kind: 'LOST', parts, idempotencyKey, note, actor, at });
    if (!item) throw new Error(`${sku} was locked`);
    const movement: StockMovement = {
      sku,
      version: item.version,
      kind: 'LOST',
      quantity: -quantity,
      balance: item.onHand,
      lot,
      lotBalance: lot === null ? null : onHand - quantity,
      reservationId: null,
      group: null,
      supplyOrderId: null,
      note,
      actor,
      at,
    };
    return { item, movement, repeated: false };
  }

  async introduce(
    tx: Transaction,
    providerId: string,
    items: readonly { sku: string; name: Localized; group: string | null }[],
  ): Promise<ItemConflict[]> {
    await tx.$executeRawUnsafe(
      `INSERT INTO stock_item (sku, provider_id, name_ko, name_en, group_code)
       SELECT sku, $1, ko, en, "group"
       FROM jsonb_to_recordset($2::jsonb) AS n(sku text, ko text, en text, "group" text) ORDER BY sku
       ON CONFLICT DO NOTHING`,
      providerId,
      JSON.stringify(items.map(({ sku, name, group }) => ({ sku, group, ...name }))),
    );
    const found = await tx.stockItem.findMany({
      where: { sku: { in: items.map(({ sku }) => sku) } },
      select: { sku: true, providerId: true, group: true },
      orderBy: { sku: 'asc' },
    });
    const asked = new Map(items.map(({ sku, group }) => [sku, group]));
    return found.flatMap(({ sku, ...is }): ItemConflict[] => {
      if (is.providerId !== providerId) return [{ sku, differs: 'provider' }];
      const group = asked.get(sku) ?? null; // an order need not say again what is known
      return group === null || group === is.group ? [] : [{ sku, differs: 'group' }];
    });
  }

  private async holding(tx: Transaction, sku: string): Promise<HeldItem> {
    const [row] = await tx.$queryRawUnsafe<HeldRow[]>(
      `SELECT ${ITEM}, ${LOTS} FROM stock_item i WHERE i.sku = $1`,
      sku,
    );
    if (!row) throw new Error(`there is no item ${sku}`);
    return toHeldItem(row);
  }

  private async readDeduction(tx: Transaction, reservationId: string, sku: string): Promise<Deduction> {
    const [row] = await tx.$queryRawUnsafe<DeductionRow[]>(READ_DEDUCTION, reservationId, sku);
    if (!row) throw new Error(`there is no deduction of ${sku} for ${reservationId}`);
    return toDeduction(row);
  }
}
