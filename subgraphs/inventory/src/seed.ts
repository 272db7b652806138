import { type DemoStockItem, demoStock, demoSuppliers } from '@yeyak/demo';
import type { OrderSupply } from './application/order-supply';
import type { Suppliers } from './application/ports';
import type { ProgressSupply } from './application/progress-supply';
import type { Calendar } from './domain/day';

const DAY_MS = 86_400_000;

interface SeedDeps {
  orderSupply: OrderSupply;
  progressSupply: ProgressSupply;
  suppliers: Pick<Suppliers, 'save'>;
  calendar: Calendar;
}

/** What one provider gets first from one supplier: ordered and delivered, lots that expire so many days from now. */
async function deliverFirst(deps: SeedDeps, items: readonly DemoStockItem[], now: Date): Promise<void> {
  const [first] = items;
  if (!first) return;
  const { providerId, supplierId } = first;
  const id = `supply-opening-${providerId}`;
  const placed = await deps.orderSupply({
    id,
    providerId,
    supplierId,
    lines: items.map(({ sku, name, unitPrice, quantity, group }) => ({
      sku,
      productName: { ...name },
      unitPrice: { ...unitPrice },
      quantity,
      group,
      lot: null,
      expiresOn: null,
    })),
    idempotencyKey: 'demo-opening-stock',
    orderedBy: 'demo',
    at: now,
  });
  // The demonstration data may have been edited since: what was ordered first stands.
  if (!placed.ok && placed.reason.tag !== 'IdempotencyKeyReused') throw new Error(placed.reason.tag);
  if (placed.ok && placed.order.status === 'DELIVERED') return;
  const lots = items.flatMap(({ sku, lots: ofItem }) =>
    ofItem.map(({ lot, quantity, validForDays }) => ({
      sku,
      lot,
      quantity,
      expiresOn: deps.calendar(new Date(now.getTime() + validForDays * DAY_MS)),
    })),
  );
  const delivered = await deps.progressSupply({ id, step: 'DeliverSupply', lots, by: 'demo', at: now });
  if (!delivered.ok) throw new Error(delivered.reason.tag);
}

/**
 * The demonstration's first delivery to each provider, through the same use cases as any other. Safe to run at every
 * start: the same key finds the same order, a second delivery changes nothing.
 */
export async function seed(deps: SeedDeps, now: Date): Promise<void> {
  for (const { id, name } of demoSuppliers) await deps.suppliers.save({ id, name: { ...name } });
  const byProvider = new Map<string, DemoStockItem[]>();
  for (const item of demoStock)
    byProvider.set(item.providerId, [...(byProvider.get(item.providerId) ?? []), item]);
  for (const items of byProvider.values()) await deliverFirst(deps, items, now);
}
