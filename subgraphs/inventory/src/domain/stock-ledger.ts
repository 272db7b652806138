/** Why stock moved. */
export type StockMovementKind = 'RECEIVED' | 'DEDUCTED' | 'RESTORED' | 'LOST';

/** A line of the ledger. */
export interface StockMovement {
  sku: string;
  /** The item's version after it: 1, 2, 3 … without a gap. */
  version: number;
  kind: StockMovementKind;
  /** Signed: what came in is positive. */
  quantity: number;
  /** On hand after it. */
  balance: number;
  reservationId: string | null;
  supplyOrderId: string | null;
  note: string | null;
  /** The id of who did it, where a person did. */
  actor: string | null;
  at: Date;
}

/** One thing that is counted. */
export interface StockItem {
  sku: string;
  providerId: string;
  name: { ko: string; en: string };
  /** received − deducted + restored − lost; never negative. */
  onHand: number;
  receivedTotal: number;
  deductedTotal: number;
  restoredTotal: number;
  lostTotal: number;
  /** How many movements there were. */
  version: number;
}

/** What a pool may promise at most: all that ever came in, less what was lost. */
export const supplyOf = ({ receivedTotal, lostTotal }: StockItem): number => receivedTotal - lostTotal;

/**
 * The Stock invariant of an item and its whole ledger: numbered without a gap, each balance follows from the one
 * before, none is negative, and totals and balance are what the movements sum up to.
 * @returns what is wrong, in words; empty when the books are in order.
 */
export function auditLedger(item: StockItem, ledger: readonly StockMovement[]): string[] {
  const faults: string[] = [];
  const total = { RECEIVED: 0, DEDUCTED: 0, RESTORED: 0, LOST: 0 };
  let balance = 0;
  const ordered = [...ledger].sort((a, b) => a.version - b.version);
  for (const [index, movement] of ordered.entries()) {
    balance += movement.quantity;
    total[movement.kind] += Math.abs(movement.quantity);
    if (movement.version !== index + 1) faults.push(`number ${index + 1} is missing`);
    if (movement.balance !== balance)
      faults.push(`balance of number ${movement.version} is ${movement.balance}, not ${balance}`);
    if (balance < 0) faults.push(`negative after number ${movement.version}: ${balance}`);
  }
  const expect = (what: string, is: number, should: number): void => {
    if (is !== should) faults.push(`${what} is ${is}, the ledger says ${should}`);
  };
  expect('on hand', item.onHand, balance);
  expect('received', item.receivedTotal, total.RECEIVED);
  expect('deducted', item.deductedTotal, total.DEDUCTED);
  expect('restored', item.restoredTotal, total.RESTORED);
  expect('lost', item.lostTotal, total.LOST);
  expect('version', item.version, ledger.length);
  return faults;
}
