import fc from 'fast-check';
import { calendar, daysLater } from './books';

/**
 * What may happen to two items of one group. Few reservations and few pieces on purpose: so duplicates, late commands,
 * shortage and expiry come about by themselves. `lot` `null` are pieces without one.
 */
export type Happening =
  | { what: 'receive'; item: number; lot: string | null; quantity: number }
  | { what: 'lose'; item: number; lot: string | null; quantity: number }
  | { what: 'deduct'; reservation: string; item: number; quantity: number }
  | { what: 'restore'; reservation: string; item: number }
  | { what: 'draw'; reservation: string; quantity: number; seed: string }
  | { what: 'restoreDraw'; reservation: string }
  | { what: 'sleep' };

export const ITEMS = [0, 1];
export const RESERVATIONS = ['a', 'b', 'c', 'd'];
/** The lots there are, and after how many nights each has expired. */
const GOOD_FOR: Record<string, number> = { soon: 1, later: 2, last: 9 };
export const expiryOf = (lot: string | null): string | null =>
  lot === null ? null : calendar(daysLater((GOOD_FOR[lot] ?? 0) - 1));

const quantity = fc.integer({ min: 1, max: 5 });
const reservation = fc.constantFrom(...RESERVATIONS);
const item = fc.constantFrom(...ITEMS);
const lot = fc.constantFrom(null, ...Object.keys(GOOD_FOR));
const what = <T extends string>(name: T) => fc.constant(name);

export const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: what('receive'), item, lot, quantity }) },
  { weight: 1, arbitrary: fc.record({ what: what('lose'), item, lot, quantity }) },
  { weight: 3, arbitrary: fc.record({ what: what('deduct'), reservation, item, quantity }) },
  { weight: 3, arbitrary: fc.record({ what: what('restore'), reservation, item }) },
  {
    weight: 4,
    arbitrary: fc.record({
      what: what('draw'),
      reservation,
      quantity: fc.integer({ min: 1, max: 3 }),
      seed: fc.constantFrom('x', 'y', 'z'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: what('restoreDraw'), reservation }) },
  { weight: 1, arbitrary: fc.record({ what: what('sleep') }) },
);

type Pieces = { item: number; lot: string | null; quantity: number }[];

/** The rules once more, as simply as they can be said. */
export class Model {
  day = 0;
  private readonly shelf: Pieces = ITEMS.flatMap((of) =>
    [null, ...Object.keys(GOOD_FOR)].map((lotOf) => ({ item: of, lot: lotOf, quantity: 0 })),
  );
  private readonly done = new Map<string, Pieces | 'restored' | 'never'>();

  /** @param drawn which item a draw was answered to have fallen on, `null` where it was refused. */
  apply(event: Happening, drawn: number | null): void {
    if (event.what === 'sleep') this.day += 1;
    else if (event.what === 'receive') this.receive(event);
    else if (event.what === 'lose') this.lose(event);
    else if (event.what === 'deduct')
      this.take(`${event.reservation} ${event.item}`, this.pick(event.item, event.quantity));
    else if (event.what === 'restore') this.giveBack(`${event.reservation} ${event.item}`);
    else if (event.what === 'restoreDraw') this.giveBack(event.reservation);
    else this.draw(event, drawn);
  }

  onHand(of: number, ofLot?: string | null): number {
    return this.shelf
      .filter((pieces) => pieces.item === of && (ofLot === undefined || pieces.lot === ofLot))
      .reduce((sum, pieces) => sum + pieces.quantity, 0);
  }

  private at(of: number, ofLot: string | null): Pieces[number] {
    const pieces = this.shelf.find((one) => one.item === of && one.lot === ofLot);
    if (!pieces) throw new Error('no such shelf');
    return pieces;
  }

  private good(ofLot: string | null): boolean {
    return ofLot === null || this.day < (GOOD_FOR[ofLot] ?? 0);
  }

  private receive(event: Extract<Happening, { what: 'receive' }>): void {
    if (this.good(event.lot)) this.at(event.item, event.lot).quantity += event.quantity;
  }

  private lose(event: Extract<Happening, { what: 'lose' }>): void {
    const pieces = this.at(event.item, event.lot);
    if (event.quantity <= pieces.quantity) pieces.quantity -= event.quantity;
  }

  /** The pieces that are taken: of the lot that expires first. */
  private pick(of: number, wanted: number): Pieces | null {
    const picked: Pieces = [];
    for (const name of ['soon', 'later', 'last', null]) {
      const left = wanted - picked.reduce((sum, pieces) => sum + pieces.quantity, 0);
      const pieces = Math.min(left, this.good(name) ? this.at(of, name).quantity : 0);
      if (pieces > 0) picked.push({ item: of, lot: name, quantity: pieces });
    }
    return picked.reduce((sum, pieces) => sum + pieces.quantity, 0) === wanted ? picked : null;
  }

  private draw(event: Extract<Happening, { what: 'draw' }>, drawn: number | null): void {
    if (this.done.has(event.reservation)) return;
    const possible = ITEMS.filter((of) => this.pick(of, event.quantity));
    if (drawn === null ? possible.length > 0 : !possible.includes(drawn))
      throw new Error(`drew ${drawn} where ${possible.join(' and ') || 'nothing'} was possible`);
    this.take(event.reservation, drawn === null ? null : this.pick(drawn, event.quantity));
  }

  private take(key: string, pieces: Pieces | null): void {
    if (this.done.has(key)) return;
    this.done.set(key, pieces ?? 'never');
    for (const taken of pieces ?? []) this.at(taken.item, taken.lot).quantity -= taken.quantity;
  }

  private giveBack(key: string): void {
    const taken = this.done.get(key) ?? 'never';
    this.done.set(key, taken === 'never' ? 'never' : 'restored');
    if (typeof taken !== 'string')
      for (const pieces of taken) this.at(pieces.item, pieces.lot).quantity += pieces.quantity;
  }
}
