import { checkLot, checkPieces, invalid, type InvalidPart } from './supply-input';
import type { SupplyOrderLine } from './supply-order';
import { isExpired, type Part } from './stock-lots';

/** A lot that came, as the supplier says. */
export interface DeliveredLot {
  sku: string;
  lot: string;
  /** The last day on which it may be used; `null`: it does not expire. */
  expiresOn: string | null;
  /** Pieces; `null`: all that were ordered of the sku. */
  quantity: number | null;
}

/** What came of one sku: one part for each lot. */
export interface SkuDelivery {
  sku: string;
  parts: readonly Part[];
}

const MOST_LOTS = 200;

/** The first thing that is wrong with one lot. */
function invalidLot(
  { sku, lot, expiresOn, quantity }: DeliveredLot,
  at: string,
  ordered: ReadonlyMap<string, number>,
  day: string,
): InvalidPart | null {
  if (!ordered.has(sku)) return invalid(`${at}.sku`, 'is not in the order');
  const fault = checkLot(at, { lot, expiresOn });
  if (fault) return fault;
  if (isExpired({ expiresOn }, day)) return invalid(`${at}.expiresOn`, 'must not be in the past');
  return quantity === null ? null : checkPieces(`${at}.quantity`, quantity);
}

/**
 * What a delivery brings, from the order and what is said of the lots that came; where nothing is said of a sku, the
 * order's own word stands. Nothing that has expired is taken in.
 * @param day today, where the provider is.
 */
export function deliveryOf(
  lines: readonly SupplyOrderLine[],
  lots: readonly DeliveredLot[],
  day: string,
): { ok: true; skus: SkuDelivery[] } | { ok: false; reason: InvalidPart } {
  const refuse = (reason: InvalidPart): { ok: false; reason: InvalidPart } => ({ ok: false, reason });
  if (lots.length > MOST_LOTS) return refuse(invalid('lots', `must be at most ${MOST_LOTS}`));
  const ordered = new Map(lines.map(({ sku, quantity }) => [sku, quantity]));
  const parts = new Map<string, Part[]>();
  for (const [index, delivered] of lots.entries()) {
    const at = `lots[${index}]`;
    const fault = invalidLot(delivered, at, ordered, day);
    if (fault) return refuse(fault);
    const { sku, lot, expiresOn } = delivered;
    const ofSku = parts.get(sku) ?? [];
    if (ofSku.some((part) => part.lot === lot)) return refuse(invalid(`${at}.lot`, 'was said already'));
    parts.set(sku, [...ofSku, { lot, expiresOn, quantity: delivered.quantity ?? ordered.get(sku) ?? 0 }]);
  }
  for (const { sku, quantity, lot, expiresOn } of lines) {
    const ofSku = parts.get(sku);
    if (!ofSku) {
      if (isExpired({ expiresOn }, day))
        return refuse(
          invalid('lots', `must say what came instead of lot "${lot}", which expired on ${expiresOn}`),
        );
      parts.set(sku, [{ lot, expiresOn, quantity }]);
    } else if (ofSku.reduce((sum, part) => sum + part.quantity, 0) !== quantity) {
      return refuse(invalid('lots', `of "${sku}" must add up to the ${quantity} that were ordered`));
    }
  }
  return { ok: true, skus: [...parts].map(([sku, ofSku]) => ({ sku, parts: ofSku })) };
}
