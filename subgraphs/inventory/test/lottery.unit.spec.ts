import { sha256 } from '../src/application/draw-stock';
import { type Candidate, drawOne } from '../src/domain/lottery';

const DAY = '2026-12-01';
const item = (sku: string, onHand: number, lots: Candidate['lots'] = []): Candidate => ({
  sku,
  onHand,
  lots,
});
const seedOf = (n: number): string => `reservation-${n}`;
const draw = (seed: string, items: readonly Candidate[], quantity = 1): string | null =>
  drawOne({ seed, quantity, day: DAY }, items, sha256)?.item.sku ?? null;

/** How often each item is drawn over so many seeds. */
function frequencies(items: readonly Candidate[], seeds: number, pick = draw): Map<string, number> {
  const counts = new Map(items.map(({ sku }) => [sku, 0]));
  for (let n = 0; n < seeds; n += 1) {
    const sku = pick(seedOf(n), items);
    if (sku !== null) counts.set(sku, (counts.get(sku) ?? 0) + 1);
  }
  return counts;
}

/** Pearson's statistic against the uniform distribution. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** The statistic's 99.9th percentile by degrees of freedom: beyond it, a fair draw is one time in a thousand. */
const CRITICAL: Record<number, number> = { 1: 10.828, 2: 13.816, 3: 16.266, 4: 18.467, 6: 22.458 };

describe('which of a group is drawn', () => {
  it.each([2, 3, 4, 5, 7])('V4 is each of %i as often as any other, over 3,000 seeds', (many) => {
    const items = Array.from({ length: many }, (_, n) => item(`hospital-influenza-vaccine-${n}`, 5));
    const counts = [...frequencies(items, 3_000).values()];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3_000);
    expect(chiSquare(counts)).toBeLessThan(CRITICAL[many - 1] ?? 0);
  });

  it('V4 does not depend on how much there is of each', () => {
    const items = [item('plenty', 10_000), item('some', 20), item('last', 1)];
    expect(chiSquare([...frequencies(items, 3_000).values()])).toBeLessThan(CRITICAL[2] ?? 0);
  });

  it('V4 the statistic would find a draw that favours one (negative control)', () => {
    const items = ['a', 'b', 'c'].map((sku) => item(sku, 5));
    // One seed in ten falls on the first, whatever it says.
    const biased = (seed: string, from: readonly Candidate[]): string | null =>
      seed.endsWith('0') ? 'a' : draw(seed, from);
    expect(chiSquare([...frequencies(items, 3_000, biased).values()])).toBeGreaterThan(CRITICAL[2] ?? 0);
  });

  it('V4 is independent of the draw among other items: two groups do not fall alike', () => {
    const one = ['a', 'b'].map((sku) => item(`one-${sku}`, 5));
    const other = ['a', 'b'].map((sku) => item(`other-${sku}`, 5));
    const pairs = new Map(['aa', 'ab', 'ba', 'bb'].map((pair) => [pair, 0]));
    for (let n = 0; n < 3_000; n += 1) {
      const pair = `${draw(seedOf(n), one)?.at(-1)}${draw(seedOf(n), other)?.at(-1)}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    expect(chiSquare([...pairs.values()])).toBeLessThan(CRITICAL[3] ?? 0);
  });

  it('V4 is decided by the seed and who takes part, not by their order', () => {
    const items = ['a', 'b', 'c', 'd'].map((sku) => item(sku, 3));
    for (let n = 0; n < 50; n += 1)
      expect(draw(seedOf(n), [...items].reverse())).toBe(draw(seedOf(n), items));
  });

  it('V4 where the drawn one is gone, the draw falls on each of the others as often', () => {
    const items = ['a', 'b', 'c', 'd'].map((sku) => item(sku, 3));
    const second = new Map<string, number>();
    for (let n = 0; n < 3_000; n += 1) {
      if (draw(seedOf(n), items) !== 'a') continue;
      const next = draw(seedOf(n), items.slice(1)) ?? '';
      second.set(next, (second.get(next) ?? 0) + 1);
    }
    expect([...second.keys()].sort()).toEqual(['b', 'c', 'd']);
    expect(chiSquare([...second.values()])).toBeLessThan(CRITICAL[2] ?? 0);
  });

  it('V4 never falls on what has too little, or only what has expired', () => {
    const expired = [{ lot: 'old', expiresOn: '2026-11-30', onHand: 5 }];
    const items = [item('few', 1), item('none', 0), item('expired', 5, expired), item('enough', 2)];
    expect(frequencies(items, 200, (seed, from) => draw(seed, from, 2)).get('enough')).toBe(200);
    expect(draw('any', items.slice(0, 3), 2)).toBeNull();
    expect(draw('any', [])).toBeNull();
  });

  it('V4 says which lots: of the picked one, the first to expire', () => {
    const lots = [
      { lot: 'late', expiresOn: '2027-06-30', onHand: 3 },
      { lot: 'soon', expiresOn: '2026-12-01', onHand: 3 },
    ];
    expect(drawOne({ seed: 's', quantity: 1, day: DAY }, [item('a', 6, lots)], sha256)?.parts).toEqual([
      { lot: 'soon', expiresOn: '2026-12-01', quantity: 1 },
    ]);
  });
});
