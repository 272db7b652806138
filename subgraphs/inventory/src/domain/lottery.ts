import { type Holding, type Part, takeEarliest } from './stock-lots';

/** An item that a draw may fall on. */
export interface Candidate extends Holding {
  sku: string;
}

/** What a draw fell on, and which pieces of it are to be taken. */
export interface Drawing<C extends Candidate> {
  item: C;
  parts: Part[];
}

/** Turns a text into another that says nothing of it, the same each time: a cryptographic hash. */
export type Digest = (text: string) => string;

/**
 * Picks at random one of the items that have enough for use on a day (V4): each as likely as any other, whatever its
 * stock. The seed and who the candidates are decide, not in which order they are given, so that a repeated command
 * picks the same. Each item gets a number from the seed and its own name, and the lowest wins (rendezvous hashing:
 * Thaler and Ravishankar, 1998): where the winner is gone, the others keep their places.
 * @returns `null` where none has enough.
 */
export function drawOne<C extends Candidate>(
  request: { seed: string; quantity: number; day: string },
  candidates: readonly C[],
  digest: Digest,
): Drawing<C> | null {
  let winner: (Drawing<C> & { place: string }) | null = null;
  for (const item of candidates) {
    const parts = takeEarliest(item, request.quantity, request.day);
    if (!parts) continue;
    // Lengths first, so that no two pairs of seed and sku read the same.
    const place = digest(`${request.seed.length}:${request.seed}${item.sku}`);
    if (!winner || place < winner.place) winner = { item, parts, place };
  }
  return winner && { item: winner.item, parts: winner.parts };
}
