import type { StockLot } from './stock-lots';

/** Why stock moved. */
export type StockMovementKind = 'RECEIVED' | 'DEDUCTED' | 'DRAWN' | 'RESTORED' | 'LOST';

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
  /** The lot that moved; `null` for pieces that have none. */
  lot: string | null;
  /** On hand of that lot after it. */
  lotBalance: number | null;
  reservationId: string | null;
  /** The group that it was drawn from at random, or given back to. */
  group: string | null;
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
  /** The units of its provider that it stands in for, e.g. all vaccines against one disease. */
  group: string | null;
  /** received − deducted − drawn + restored − lost; never negative. */
  onHand: number;
  receivedTotal: number;
  deductedTotal: number;
  drawnTotal: number;
  restoredTotal: number;
  lostTotal: number;
  /** How many movements there were. */
  version: number;
}

/** What a pool may promise at most: all that ever came in, less what was lost. */
export const supplyOf = ({ receivedTotal, lostTotal }: StockItem): number => receivedTotal - lostTotal;

/**
 * The Stock invariant of an item, its lots and its whole ledger: numbered without a gap, each balance follows from the
 * one before, none is negative, and totals and balances are what the movements sum up to, of the item and of each lot.
 * @returns what is wrong, in words; empty when the books are in order.
 */
export function auditLedger(
  item: StockItem,
  ledger: readonly StockMovement[],
  lots: readonly StockLot[] = [],
): string[] {
  const faults: string[] = [];
  const total = { RECEIVED: 0, DEDUCTED: 0, DRAWN: 0, RESTORED: 0, LOST: 0 };
  let balance = 0;
  const ofLot = new Map<string, number>();
  const ordered = [...ledger].sort((a, b) => a.version - b.version);
  const expect = (what: string, is: number | null, should: number): void => {
    if (is !== should) faults.push(`${what} is ${is}, the ledger says ${should}`);
  };
  for (const [index, { version, kind, quantity, lot, ...movement }] of ordered.entries()) {
    balance += quantity;
    total[kind] += Math.abs(quantity);
    if (version !== index + 1) faults.push(`number ${index + 1} is missing`);
    if (movement.balance !== balance)
      faults.push(`balance of number ${version} is ${movement.balance}, not ${balance}`);
    if (balance < 0) faults.push(`negative after number ${version}: ${balance}`);
    if (lot === null) continue;
    const left = (ofLot.get(lot) ?? 0) + quantity;
    ofLot.set(lot, left);
    expect(`balance of lot ${lot} in number ${version}`, movement.lotBalance, left);
    if (left < 0) faults.push(`lot ${lot} is negative after number ${version}: ${left}`);
  }
  expect('on hand', item.onHand, balance);
  expect('received', item.receivedTotal, total.RECEIVED);
  expect('deducted', item.deductedTotal, total.DEDUCTED);
  expect('drawn', item.drawnTotal, total.DRAWN);
  expect('restored', item.restoredTotal, total.RESTORED);
  expect('lost', item.lostTotal, total.LOST);
  expect('version', item.version, ledger.length);
  const known = new Map(lots.map(({ lot, onHand }) => [lot, onHand]));
  for (const lot of new Set([...known.keys(), ...ofLot.keys()]))
    expect(`on hand of lot ${lot}`, known.get(lot) ?? 0, ofLot.get(lot) ?? 0);
  if ([...known.values()].reduce((left, onHand) => left - onHand, item.onHand) < 0)
    faults.push('its lots hold more than there is');
  return faults;
}
