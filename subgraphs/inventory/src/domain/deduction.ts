import { impossible } from '@yeyak/domain-kit';
import { type StockFact, stockFact } from './stock-facts';

/** Where a movement stands in the item's ledger, and what was on hand after it. */
export interface LedgerEntry {
  version: number;
  balance: number;
}

interface DeductionIdentity {
  reservationId: string;
  sku: string;
  providerId: string;
  quantity: number;
}

/** Why a deduction was refused for good. */
export type DeductionRefusal = 'INSUFFICIENT_STOCK' | 'UNKNOWN_SKU';

/**
 * What one reservation did to one sku: at most one deduction and at most one restoration of it. A deduction only ever goes
 * forward: nothing → DEDUCTED → RESTORED, nothing → REFUSED, nothing → CLOSED.
 */
export type Deduction =
  | (DeductionIdentity & { state: 'DEDUCTED'; taken: LedgerEntry })
  | (DeductionIdentity & { state: 'RESTORED'; taken: LedgerEntry; givenBack: LedgerEntry })
  | (DeductionIdentity & { state: 'REFUSED'; refusal: DeductionRefusal; itemVersion: number })
  | (DeductionIdentity & { state: 'CLOSED'; itemVersion: number });

/**
 * The answer to a deduction, from the deduction as it stands after it. Whoever asks again, with another message, gets the
 * same answer again with the same version, so that no process ever waits for one; read models drop the repetition by
 * its version. A deduction that comes after its restoration is refused (`CLOSED`).
 */
export function answerToDeduction(deduction: Deduction): StockFact {
  const { reservationId, sku, quantity } = deduction;
  switch (deduction.state) {
    case 'DEDUCTED':
    case 'RESTORED':
      return stockFact('StockDeducted', deduction.taken.version, {
        sku,
        providerId: deduction.providerId,
        quantity,
        onHand: deduction.taken.balance,
        reservationId,
      });
    case 'REFUSED':
      return stockFact('StockDeductionRefused', deduction.itemVersion, {
        sku,
        reservationId,
        quantity,
        code: deduction.refusal,
      });
    case 'CLOSED':
      return stockFact('StockDeductionRefused', deduction.itemVersion, {
        sku,
        reservationId,
        quantity,
        code: 'CLOSED',
      });
    default:
      return impossible(deduction);
  }
}

/** The answer to a restoration, from the deduction as it stands after it; the same again for whoever asks again. */
export function answerToRestoration(deduction: Deduction): StockFact {
  const { reservationId, sku, quantity } = deduction;
  switch (deduction.state) {
    case 'RESTORED':
      return stockFact('StockRestored', deduction.givenBack.version, {
        sku,
        providerId: deduction.providerId,
        quantity,
        onHand: deduction.givenBack.balance,
        reservationId,
      });
    case 'REFUSED':
    case 'CLOSED':
      return stockFact('StockRestoreNotNeeded', deduction.itemVersion, { sku, reservationId });
    case 'DEDUCTED':
      throw new Error(`the deduction of ${sku} for ${reservationId} should have been restored`);
    default:
      return impossible(deduction);
  }
}
