import { demoOfferings, demoProviders, demoSupplier } from '@yeyak/demo';
import type { OrderSupply } from './application/order-supply';
import type { Suppliers } from './application/ports';
import type { ProgressSupply } from './application/progress-supply';

/** Half of the price on the shelf, in whole hundreds. */
const wholesale = (price: number): number => Math.round(price / 200) * 100;

/**
 * The demonstration's first delivery to each store, through the same use cases as any other: ordered and delivered.
 * Safe to run at every start: the same key finds the same order, a second delivery changes nothing.
 */
export async function seed(
  deps: {
    orderSupply: OrderSupply;
    progressSupply: ProgressSupply;
    suppliers: Pick<Suppliers, 'save'>;
  },
  now: Date,
): Promise<void> {
  await deps.suppliers.save({ id: demoSupplier.id, name: { ...demoSupplier.name } });
  for (const { id: providerId } of demoProviders) {
    const lines = demoOfferings
      .filter((offering) => offering.providerId === providerId)
      .map(({ sku, name, price, stock }) => ({
        sku,
        productName: { ...name },
        unitPrice: { amount: wholesale(price.amount), currency: price.currency },
        quantity: stock,
      }));
    const placed = await deps.orderSupply({
      id: `supply-opening-${providerId}`,
      providerId,
      supplierId: demoSupplier.id,
      lines,
      idempotencyKey: 'demo-opening-stock',
      orderedBy: 'demo',
      at: now,
    });
    // The demonstration data may have been edited since: what was ordered first stands.
    if (!placed.ok && placed.reason.tag !== 'IdempotencyKeyReused') throw new Error(placed.reason.tag);
    const delivered = await deps.progressSupply({
      id: `supply-opening-${providerId}`,
      step: 'DeliverSupply',
      by: 'demo',
      at: now,
    });
    if (!delivered.ok) throw new Error(delivered.reason.tag);
  }
}
