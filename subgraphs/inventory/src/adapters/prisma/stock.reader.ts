import type { Page, StockReader } from '../../application/ports';
import type { StockItem, StockMovement } from '../../domain/stock-ledger';
import type { StockLot } from '../../domain/stock-lots';
import type { PrismaClient } from './client';
import { toItem, toLot, toMovement } from './stock.rows';

/** Reads items and ledgers. */
export class PrismaStockReader implements StockReader {
  constructor(private readonly database: Pick<PrismaClient, 'stockItem' | 'stockLot' | 'stockMovement'>) {}

  async itemsBySku(skus: readonly string[]): Promise<StockItem[]> {
    const rows = await this.database.stockItem.findMany({ where: { sku: { in: [...skus] } } });
    return rows.map(toItem);
  }

  async itemsOf(
    providerId: string,
    { take, after }: Page<string>,
    group: string | null = null,
  ): Promise<StockItem[]> {
    const rows = await this.database.stockItem.findMany({
      where: {
        providerId,
        ...(group === null ? {} : { group }),
        ...(after === null ? {} : { sku: { gt: after } }),
      },
      orderBy: { sku: 'asc' },
      take,
    });
    return rows.map(toItem);
  }

  async groupedItemsOf(providerIds: readonly string[]): Promise<StockItem[]> {
    const rows = await this.database.stockItem.findMany({
      where: { providerId: { in: [...providerIds] }, group: { not: null } },
      orderBy: [{ group: 'asc' }, { sku: 'asc' }],
    });
    return rows.map(toItem);
  }

  async lotsOf(skus: readonly string[]): Promise<StockLot[]> {
    const rows = await this.database.stockLot.findMany({
      where: { sku: { in: [...skus] }, onHand: { gt: 0 } },
      orderBy: [{ expiresOn: { sort: 'asc', nulls: 'last' } }, { lot: 'asc' }],
    });
    return rows.map(toLot);
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
