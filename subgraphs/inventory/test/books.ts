import { createTestDatabase, type PassFaultPoint } from '@yeyak/testkit';
import { createClient, type PrismaClient, type Transaction } from '../src/adapters/prisma/client';
import { PrismaGroupDraws } from '../src/adapters/prisma/group-draw.store';
import { PrismaStockReader } from '../src/adapters/prisma/stock.reader';
import { PrismaStockBooks } from '../src/adapters/prisma/stock.store';
import {
  PrismaSuppliers,
  PrismaSupplyOrderReader,
  PrismaSupplyOrders,
} from '../src/adapters/prisma/supply-order.store';
import { deductStock, restoreStock } from '../src/application/deduct-stock';
import { drawStock, restoreDraw } from '../src/application/draw-stock';
import { orderSupply } from '../src/application/order-supply';
import { progressSupply } from '../src/application/progress-supply';
import { recordLoss } from '../src/application/record-loss';
import { calendarOf } from '../src/domain/day';
import { auditLedger } from '../src/domain/stock-ledger';
import type { DeliveredLot } from '../src/domain/supply-delivery';
import type { SupplyOrderLine } from '../src/domain/supply-order';

export const PROVIDER = 'store-a';
export const SUPPLIER = 'supplier-a';
export const AT = new Date('2026-11-21T03:00:00Z');
/** {@link AT}'s day, where the providers are. */
export const TODAY = '2026-11-21';
export const calendar = calendarOf('Asia/Seoul');
/** An instant so many days after {@link AT}. */
export const daysLater = (days: number): Date => new Date(AT.getTime() + days * 86_400_000);

/** What was said of a reservation or an item, as it stands in the outbox. */
export interface Said {
  id: string;
  type: string;
  version: number;
  causationId: string | null;
  payload: Record<string, unknown>;
}

/** Lets so many in at a time; whoever comes beyond that waits, however long it takes. */
function turnstile(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let inside = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (inside < most) inside += 1;
    else await new Promise<void>((enter) => waiting.push(enter)); // whoever leaves hands their place over
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else inside -= 1;
    }
  };
}

/** The use cases over a database of the spec's own, without Redis. */
export async function openBooks(connections = 10) {
  const { url, drop } = await createTestDatabase('inventory');
  const database: PrismaClient = createClient(url, connections);
  // Of many at once most would wait for a connection, on a slow machine for longer than one waits; some are for reading.
  const takeTurns = turnstile(connections - 2);
  const transactions = {
    transaction: <T>(work: (tx: Transaction) => Promise<T>) => takeTurns(() => database.$transaction(work)),
  };
  const reader = new PrismaStockReader(database);
  const suppliers = new PrismaSuppliers(database);
  const orders = new PrismaSupplyOrders();
  const books = new PrismaStockBooks();
  const draws = new PrismaGroupDraws();
  await suppliers.save({ id: SUPPLIER, name: { ko: '공급', en: 'Supplier' } });
  const order = orderSupply({ transactions, orders, books, suppliers });
  const progress = progressSupply({ transactions, orders, books, calendar });
  let serial = 0;

  const line = (sku: string, quantity: number, over: Partial<SupplyOrderLine> = {}): SupplyOrderLine => ({
    sku,
    productName: { ko: sku, en: sku },
    unitPrice: { amount: 100, currency: 'KRW' },
    quantity,
    group: null,
    lot: null,
    expiresOn: null,
    ...over,
  });

  return {
    url,
    database,
    transactions,
    reader,
    suppliers,
    orders,
    supplyOrders: new PrismaSupplyOrderReader(database),
    books,
    draws,
    line,
    orderSupply: order,
    progressSupply: progress,
    recordLoss: recordLoss({ transactions, books }),
    /** Places an order of one sku. @returns its id. */
    async order(sku: string, quantity: number, over: Partial<SupplyOrderLine> = {}): Promise<string> {
      const id = `order-${(serial += 1)}`;
      const placed = await order({
        id,
        providerId: PROVIDER,
        supplierId: SUPPLIER,
        lines: [line(sku, quantity, over)],
        idempotencyKey: id,
        orderedBy: 'staff',
        at: AT,
      });
      if (!placed.ok) throw new Error(placed.reason.tag);
      return id;
    },
    deliver: (id: string, lots: readonly DeliveredLot[] = [], at = AT) =>
      progress({ id, step: 'DeliverSupply', lots, by: 'supplier', at }),
    /** Makes so many of a sku be on hand. */
    async stock(sku: string, quantity: number, over: Partial<SupplyOrderLine> = {}): Promise<void> {
      const delivered = await this.deliver(await this.order(sku, quantity, over));
      if (!delivered.ok) throw new Error(delivered.reason.tag);
    },
    deduct: (
      reservationId: string,
      sku: string,
      quantity: number,
      with_: { books?: PrismaStockBooks; at?: Date } = {},
    ) =>
      transactions.transaction((tx) =>
        deductStock({ books: with_.books ?? books, calendar })(
          tx,
          { reservationId, sku, providerId: PROVIDER, quantity, at: with_.at ?? AT },
          { correlationId: reservationId, messageId: `deduct-${reservationId}` },
        ),
      ),
    restore: (reservationId: string, sku: string, quantity = 1) =>
      transactions.transaction((tx) =>
        restoreStock({ books })(
          tx,
          { reservationId, sku, providerId: PROVIDER, quantity, at: AT },
          { correlationId: reservationId, messageId: `restore-${reservationId}` },
        ),
      ),
    draw: (
      reservationId: string,
      group: string,
      with_: {
        seed?: string;
        quantity?: number;
        neededOn?: string | null;
        at?: Date;
        draws?: PrismaGroupDraws;
        passes?: PassFaultPoint;
      } = {},
    ) => {
      const { seed = reservationId, quantity = 1, neededOn = null, at = AT, passes } = with_;
      return transactions.transaction((tx) =>
        drawStock({ draws: with_.draws ?? draws, calendar, ...(passes ? { passes } : {}) })(
          tx,
          { reservationId, group, providerId: PROVIDER, quantity, seed, neededOn, at },
          { correlationId: reservationId, messageId: `draw-${reservationId}` },
        ),
      );
    },
    restoreDraw: (reservationId: string, group: string) =>
      transactions.transaction((tx) =>
        restoreDraw({ draws })(
          tx,
          { reservationId, group, providerId: PROVIDER, at: AT },
          { correlationId: reservationId, messageId: `restore-draw-${reservationId}` },
        ),
      ),
    /** What is on hand of each lot, by its code. */
    async lots(sku: string): Promise<Record<string, number>> {
      return Object.fromEntries((await reader.lotsOf([sku])).map(({ lot, onHand }) => [lot, onHand]));
    },
    async onHand(sku: string): Promise<number | undefined> {
      return (await reader.itemsBySku([sku]))[0]?.onHand;
    },
    async audit(sku: string): Promise<string[]> {
      const [item] = await reader.itemsBySku([sku]);
      if (!item) return [];
      const ledger = await reader.ledgerOf(sku, { take: 100_000, after: null });
      return auditLedger(item, ledger, await reader.lotsOf([sku]));
    },
    async said(correlationId: string): Promise<Said[]> {
      const rows = await database.outboxMessage.findMany({
        where: { correlationId },
        orderBy: { position: 'asc' },
      });
      return rows.map(({ id, type, aggregateVersion, causationId, payload }) => ({
        id,
        type,
        version: aggregateVersion,
        causationId,
        payload: payload as Record<string, unknown>,
      }));
    },
    /** Waits until a session waits for another's lock: the race is on. */
    async blocked(): Promise<void> {
      const [row] = await database.$queryRaw<{ n: bigint }[]>`
        SELECT count(*) AS n FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      if (!row || row.n === 0n) throw new Error('nobody waits for a lock');
    },
    async close(): Promise<void> {
      await database.$disconnect();
      await drop();
    },
  };
}

export type Books = Awaited<ReturnType<typeof openBooks>>;
