import { impossible } from '@yeyak/domain-kit';
import { type StockFact, stockFact } from './stock-facts';

/** Where a movement stands in the item's ledger, and what was on hand after it. */
export interface LedgerEntry {
  version: number;
  balance: number;
}

interface DrawIdentity {
  reservationId: string;
  sku: string;
  providerId: string;
  quantity: number;
}

/** Why a deduction was refused for good. */
export type DeductionRefusal = 'INSUFFICIENT_STOCK' | 'UNKNOWN_SKU';

/**
 * What one reservation did to one sku: at most one deduction and at most one restoration of it. A draw only ever goes
 * forward: nothing → DEDUCTED → RESTORED, nothing → REFUSED, nothing → CLOSED.
 */
export type StockDraw =
  | (DrawIdentity & { state: 'DEDUCTED'; deduction: LedgerEntry })
  | (DrawIdentity & { state: 'RESTORED'; deduction: LedgerEntry; restoration: LedgerEntry })
  | (DrawIdentity & { state: 'REFUSED'; refusal: DeductionRefusal; itemVersion: number })
  | (DrawIdentity & { state: 'CLOSED'; itemVersion: number });

/**
 * The answer to a deduction, from the draw as it stands after it. Whoever asks again, with another message, gets the
 * same answer again with the same version, so that no process ever waits for one; read models drop the repetition by
 * its version. A deduction that comes after its restoration is refused (`CLOSED`).
 */
export function answerToDeduction(draw: StockDraw): StockFact {
  const { reservationId, sku, quantity } = draw;
  switch (draw.state) {
    case 'DEDUCTED':
    case 'RESTORED':
      return stockFact('StockDeducted', draw.deduction.version, {
        sku,
        providerId: draw.providerId,
        quantity,
        onHand: draw.deduction.balance,
        reservationId,
      });
    case 'REFUSED':
      return stockFact('StockDeductionRefused', draw.itemVersion, {
        sku,
        reservationId,
        quantity,
        code: draw.refusal,
      });
    case 'CLOSED':
      return stockFact('StockDeductionRefused', draw.itemVersion, {
        sku,
        reservationId,
        quantity,
        code: 'CLOSED',
      });
    default:
      return impossible(draw);
  }
}

/** The answer to a restoration, from the draw as it stands after it; the same again for whoever asks again. */
export function answerToRestoration(draw: StockDraw): StockFact {
  const { reservationId, sku, quantity } = draw;
  switch (draw.state) {
    case 'RESTORED':
      return stockFact('StockRestored', draw.restoration.version, {
        sku,
        providerId: draw.providerId,
        quantity,
        onHand: draw.restoration.balance,
        reservationId,
      });
    case 'REFUSED':
    case 'CLOSED':
      return stockFact('StockRestoreNotNeeded', draw.itemVersion, { sku, reservationId });
    case 'DEDUCTED':
      throw new Error(`the draw of ${sku} for ${reservationId} should have been restored`);
    default:
      return impossible(draw);
  }
}
