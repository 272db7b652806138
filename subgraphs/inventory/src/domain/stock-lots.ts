/** A batch of an item, with its own balance. */
export interface StockLot {
  sku: string;
  lot: string;
  /** The last day on which it may be used, `2027-05-31`; `null`: it does not expire. */
  expiresOn: string | null;
  /** received − deducted − drawn + restored − lost, of this lot alone; never negative. */
  onHand: number;
}

type LotInHand = Pick<StockLot, 'lot' | 'expiresOn' | 'onHand'>;

/** What there is of an item: all of it, and how much of that is of which lot. */
export interface Holding {
  onHand: number;
  /** Every lot with something left, expired or not. */
  lots: readonly LotInHand[];
}

/** Pieces of one lot, or (`null`) of those that have none. */
export interface Part {
  lot: string | null;
  expiresOn: string | null;
  quantity: number;
}

/** Whether a lot may not be used any more on a day (`2027-06-01`, where the provider is). */
export const isExpired = ({ expiresOn }: Pick<StockLot, 'expiresOn'>, day: string): boolean =>
  expiresOn !== null && expiresOn < day;

const withoutLot = ({ onHand, lots }: Holding): number =>
  lots.reduce((left, lot) => left - lot.onHand, onHand);

/** Pieces that may be used on a day: what has expired by then counts as not there. */
export const usableOn = (holding: Holding, day: string): number =>
  holding.lots.reduce((left, lot) => left - (isExpired(lot, day) ? lot.onHand : 0), holding.onHand);

/** What expires comes before what does not, and what has a lot before what has none. */
const byExpiry = (a: LotInHand, b: LotInHand): number => {
  if (a.expiresOn !== b.expiresOn) {
    if (a.expiresOn === null) return 1;
    if (b.expiresOn === null) return -1;
    return a.expiresOn < b.expiresOn ? -1 : 1;
  }
  return a.lot < b.lot ? -1 : 1;
};

/**
 * Which pieces to take for use on a day: of the lot that expires first, and never of one that has expired by then.
 * @returns one part for each lot, `null` where there is too little.
 */
export function takeEarliest(holding: Holding, quantity: number, day: string): Part[] | null {
  const parts: Part[] = [];
  let missing = quantity;
  const take = (onHand: number, lot: string | null, expiresOn: string | null): void => {
    const pieces = Math.min(missing, onHand);
    if (pieces > 0) parts.push({ lot, expiresOn, quantity: pieces });
    missing -= pieces;
  };
  const usable = holding.lots.filter((lot) => !isExpired(lot, day)).sort(byExpiry);
  for (const { lot, expiresOn, onHand } of usable) take(onHand, lot, expiresOn);
  take(withoutLot(holding), null, null);
  return missing === 0 ? parts : null;
}
