import type { World } from './world';

/** A line of the payment provider's books: there is one for each key, `<reservation id>:<attempt>`. */
export interface Line {
  key: string;
  /** How often money was taken and given back under this key. */
  charges: number;
  refunds: number;
  /** How much, in the currency's minor unit. */
  charged: number;
  refunded: number;
}

/** How often money was taken for a reservation and given back, in all of its attempts together. */
export interface Books {
  charges: number;
  refunds: number;
}

/** All that the payment provider has booked so far. */
export async function ledger({ platform }: World): Promise<Line[]> {
  const response = await fetch(`${platform.url('psp')}/ledger`);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Line[];
}

/** What lines say of a reservation; those of others do not count. */
export const sumOf = (lines: readonly Line[], reservationId: string): Books =>
  lines
    .filter(({ key }) => key.startsWith(`${reservationId}:`))
    .reduce(
      (sum, { charges, refunds }) => ({ charges: sum.charges + charges, refunds: sum.refunds + refunds }),
      { charges: 0, refunds: 0 },
    );

/**
 * What the payment provider's books say of a reservation. They have one line for each key whatever happens: that a person
 * was charged once shows in the counts alone.
 */
export const booksOf = async (world: World, reservationId: string): Promise<Books> =>
  sumOf(await ledger(world), reservationId);
