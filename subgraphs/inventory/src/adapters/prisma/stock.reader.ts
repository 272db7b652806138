import type { Page, StockReader } from '../../application/ports';
import type { StockItem, StockMovement } from '../../domain/stock-ledger';
import type { PrismaClient } from './client';
import { toItem, toMovement } from './stock.rows';

/** Reads items and ledgers. */
export class PrismaStockReader implements StockReader {
  constructor(private readonly database: Pick<PrismaClient, 'stockItem' | 'stockMovement'>) {}

  async itemsBySku(skus: readonly string[]): Promise<StockItem[]> {
    const rows = await this.database.stockItem.findMany({ where: { sku: { in: [...skus] } } });
    return rows.map(toItem);
  }

  async itemsOf(providerId: string, { take, after }: Page<string>): Promise<StockItem[]> {
    const rows = await this.database.stockItem.findMany({
      where: { providerId, ...(after === null ? {} : { sku: { gt: after } }) },
      orderBy: { sku: 'asc' },
      take,
    });
    return rows.map(toItem);
  }

  async ledgerOf(sku: string, { take, after }: Page<number>): Promise<StockMovement[]> {
    const rows = await this.database.stockMovement.findMany({
      where: { sku, ...(after === null ? {} : { version: { lt: after } }) },
      orderBy: { version: 'desc' },
      take,
    });
    return rows.map(toMovement);
  }
}
