import { impossible } from '@yeyak/domain-kit';
import type {
  Page,
  Supplier,
  Suppliers,
  SupplyOrderReader,
  SupplyOrders,
  SupplyOrderScope,
} from '../../application/ports';
import type { SupplyOrder, SupplyOrderStatus } from '../../domain/supply-order';
import type { PrismaClient, Transaction } from './client';
import type { Prisma } from './generated/client';
import { toDay } from './stock.rows';

const WITH_LINES = { lines: { orderBy: { position: 'asc' } } } as const;
type Row = Prisma.SupplyOrderGetPayload<{ include: { lines: true } }>;

/** Supplier orders: written within the use case's transaction. */
export class PrismaSupplyOrders implements SupplyOrders<Transaction> {
  async place(
    tx: Transaction,
    order: Extract<SupplyOrder, { status: 'ORDERED' }>,
    key: { idempotencyKey: string; fingerprint: string },
  ): Promise<boolean> {
    const { lines, ...placed } = order;
    const { count } = await tx.supplyOrder.createMany({
      data: { ...placed, ...key, version: 1 },
      skipDuplicates: true, // who comes second waits for the first, and then reads what it left
    });
    if (count === 0) return false;
    await tx.supplyOrderLine.createMany({
      data: lines.map(({ sku, productName, unitPrice, quantity, group, lot, expiresOn }, position) => ({
        orderId: order.id,
        position,
        sku,
        productNameKo: productName.ko,
        productNameEn: productName.en,
        unitPriceAmount: unitPrice.amount,
        unitPriceCurrency: unitPrice.currency,
        quantity,
        group,
        lot,
        expiresOn: expiresOn === null ? null : new Date(expiresOn),
      })),
    });
    return true;
  }

  async findByKey(
    tx: Transaction,
    providerId: string,
    idempotencyKey: string,
  ): Promise<{ order: SupplyOrder; fingerprint: string } | null> {
    const row = await tx.supplyOrder.findUnique({
      where: { providerId_idempotencyKey: { providerId, idempotencyKey } },
      include: WITH_LINES,
    });
    return row ? { order: toOrder(row), fingerprint: row.fingerprint } : null;
  }

  async lock(tx: Transaction, id: string): Promise<SupplyOrder | null> {
    await tx.$executeRawUnsafe(`SELECT 1 FROM supply_order WHERE id = $1 FOR UPDATE`, id);
    const row = await tx.supplyOrder.findUnique({ where: { id }, include: WITH_LINES });
    return row ? toOrder(row) : null;
  }

  async save(tx: Transaction, order: SupplyOrder): Promise<void> {
    await tx.supplyOrder.update({
      where: { id: order.id },
      data: { status: order.status, version: { increment: 1 }, ...datesOf(order) },
    });
  }
}

/** Supplier orders: read. */
export class PrismaSupplyOrderReader implements SupplyOrderReader {
  constructor(private readonly database: Pick<PrismaClient, 'supplyOrder'>) {}

  async byIds(ids: readonly string[]): Promise<SupplyOrder[]> {
    const rows = await this.database.supplyOrder.findMany({
      where: { id: { in: [...ids] } },
      include: WITH_LINES,
    });
    return rows.map(toOrder);
  }

  async list(
    scope: SupplyOrderScope,
    status: SupplyOrderStatus | null,
    { take, after }: Page<{ orderedAt: Date; id: string }>,
  ): Promise<SupplyOrder[]> {
    const rows = await this.database.supplyOrder.findMany({
      where: {
        ...('providerId' in scope ? scope : { supplierId: { in: [...scope.supplierIds] } }),
        ...(status ? { status } : {}),
        ...(after
          ? {
              OR: [
                { orderedAt: { lt: after.orderedAt } },
                { orderedAt: after.orderedAt, id: { lt: after.id } },
              ],
            }
          : {}),
      },
      include: WITH_LINES,
      orderBy: [{ orderedAt: 'desc' }, { id: 'desc' }],
      take,
    });
    return rows.map(toOrder);
  }
}

/** The suppliers from whom one can order. */
export class PrismaSuppliers implements Suppliers {
  constructor(private readonly database: Pick<PrismaClient, 'supplier'>) {}

  async byIds(ids: readonly string[]): Promise<Supplier[]> {
    const rows = await this.database.supplier.findMany({ where: { id: { in: [...ids] } } });
    return rows.map(toSupplier);
  }

  async all(): Promise<Supplier[]> {
    return (await this.database.supplier.findMany({ orderBy: { id: 'asc' } })).map(toSupplier);
  }

  async save({ id, name }: Supplier): Promise<void> {
    const names = { nameKo: name.ko, nameEn: name.en };
    await this.database.supplier.upsert({ where: { id }, create: { id, ...names }, update: names });
  }
}

const toSupplier = (row: { id: string; nameKo: string; nameEn: string }): Supplier => ({
  id: row.id,
  name: { ko: row.nameKo, en: row.nameEn },
});

function datesOf(order: SupplyOrder): Partial<Pick<Row, 'shippedAt' | 'deliveredAt' | 'cancelledAt'>> {
  switch (order.status) {
    case 'ORDERED':
      return {};
    case 'SHIPPED':
      return { shippedAt: order.shippedAt };
    case 'DELIVERED':
      return { shippedAt: order.shippedAt, deliveredAt: order.deliveredAt };
    case 'CANCELLED':
      return { cancelledAt: order.cancelledAt };
    default:
      return impossible(order);
  }
}

function toOrder(row: Row): SupplyOrder {
  const placed = {
    id: row.id,
    providerId: row.providerId,
    supplierId: row.supplierId,
    orderedBy: row.orderedBy,
    orderedAt: row.orderedAt,
    lines: row.lines.map((line) => ({
      sku: line.sku,
      productName: { ko: line.productNameKo, en: line.productNameEn },
      unitPrice: { amount: line.unitPriceAmount, currency: line.unitPriceCurrency },
      quantity: line.quantity,
      group: line.group,
      lot: line.lot,
      expiresOn: toDay(line.expiresOn),
    })),
  };
  const { status } = row;
  switch (status) {
    case 'ORDERED':
      return { ...placed, status };
    case 'SHIPPED':
      return { ...placed, status, shippedAt: known(row.shippedAt) };
    case 'DELIVERED':
      return { ...placed, status, shippedAt: row.shippedAt, deliveredAt: known(row.deliveredAt) };
    case 'CANCELLED':
      return { ...placed, status, cancelledAt: known(row.cancelledAt) };
    default:
      return impossible(status);
  }
}

function known(date: Date | null): Date {
  if (!date) throw new Error('a supply order without the date of its state');
  return date;
}
