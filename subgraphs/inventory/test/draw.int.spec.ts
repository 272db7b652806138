import { eventually, FaultPoints } from '@yeyak/testkit';
import { PrismaGroupDraws } from '../src/adapters/prisma/group-draw.store';
import { PICKED, sha256 } from '../src/application/draw-stock';
import { drawOne } from '../src/domain/lottery';
import { AT, type Books, daysLater, openBooks, PROVIDER, TODAY } from './books';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

/** A group with so many vaccines, each with stock. @returns their skus. */
async function stockGroup(group: string, onHand: readonly number[]): Promise<string[]> {
  const skus = onHand.map((_, n) => `${group}-${n}`);
  for (const [n, sku] of skus.entries())
    await books.stock(sku, onHand[n] ?? 0, { group, lot: `${sku}-lot`, expiresOn: '2027-06-30' });
  return skus;
}
/** What the seed falls on among items that all have enough. */
const fallsOn = (seed: string, skus: readonly string[]): string =>
  drawOne(
    { seed, quantity: 1, day: TODAY },
    skus.map((sku) => ({ sku, onHand: 1, lots: [] })),
    sha256,
  )?.item.sku ?? '';
const said = async (reservationId: string): Promise<string[]> =>
  (await books.said(reservationId)).map(({ type, version, payload }) =>
    [type, version, payload['sku'] ?? payload['code']].join(' '),
  );
const audits = async (skus: readonly string[]): Promise<string[]> =>
  (await Promise.all(skus.map((sku) => books.audit(sku)))).flat();
const onHandOf = (skus: readonly string[]) => Promise.all(skus.map((sku) => books.onHand(sku)));

describe('a draw', () => {
  it('V4 V5 takes one dose of the vaccine that the seed falls on, of the lot that expires first, and says which', async () => {
    const group = 'first';
    const skus = await stockGroup(group, [3, 3, 3]);
    const drawn = fallsOn('seed', skus);
    await books.stock(drawn, 2, { lot: 'sooner', expiresOn: '2026-12-31' });
    await books.draw('r-first', group, { seed: 'seed' });
    expect(await books.said('r-first')).toMatchObject([
      {
        type: 'StockDrawn',
        version: 3,
        causationId: 'draw-r-first',
        payload: {
          sku: drawn,
          name: { ko: drawn, en: drawn },
          providerId: PROVIDER,
          quantity: 1,
          onHand: 4,
          reservationId: 'r-first',
          group,
          lot: 'sooner',
          expiresOn: '2026-12-31',
        },
      },
    ]);
    expect(await books.lots(drawn)).toEqual({ sooner: 1, [`${drawn}-lot`]: 3 });
    expect(await audits(skus)).toEqual([]);
  });

  it('V10 V11 gives the very same dose back, sku and lot, though others expire sooner by now', async () => {
    const group = 'back';
    const [sku = ''] = await stockGroup(group, [2]);
    await books.draw('r-back', group);
    await books.stock(sku, 5, { lot: 'sooner', expiresOn: '2026-12-31' });
    await books.restoreDraw('r-back', group);
    expect(await books.lots(sku)).toEqual({ sooner: 5, [`${sku}-lot`]: 2 });
    expect((await books.said('r-back'))[1]).toMatchObject({
      type: 'StockRestored',
      version: 4,
      causationId: 'restore-draw-r-back',
      payload: { sku, quantity: 1, onHand: 7 },
    });
    expect(await books.audit(sku)).toEqual([]);
  });

  it('V11 X4 is made once and given back once, however often and however many at once say so', async () => {
    const group = 'often';
    const skus = await stockGroup(group, [4, 4, 4]);
    await Promise.all([1, 2, 3, 4].map(() => books.draw('r-often', group)));
    expect((await onHandOf(skus)).sort()).toEqual([3, 4, 4]);
    expect(await said('r-often')).toEqual(Array(4).fill(`StockDrawn 2 ${fallsOn('r-often', skus)}`));
    await Promise.all([1, 2, 3].map(() => books.restoreDraw('r-often', group)));
    expect(await onHandOf(skus)).toEqual([4, 4, 4]);
    expect((await said('r-often')).slice(4)).toEqual(
      Array(3).fill(`StockRestored 3 ${fallsOn('r-often', skus)}`),
    );
    await books.draw('r-often', group);
    expect((await said('r-often')).at(-1)).toBe(`StockDrawn 2 ${fallsOn('r-often', skus)}`);
    expect(await onHandOf(skus)).toEqual([4, 4, 4]);
    expect(await audits(skus)).toEqual([]);
  });

  it('V11 X6 that comes after its restoration is refused, and nothing moves', async () => {
    const group = 'late';
    const skus = await stockGroup(group, [1, 1]);
    await books.restoreDraw('r-late', group);
    await books.draw('r-late', group);
    await books.restoreDraw('r-late', group);
    expect(await said('r-late')).toEqual([
      'StockRestoreNotNeeded 2 late',
      'StockDrawRefused 2 CLOSED',
      'StockRestoreNotNeeded 2 late',
    ]);
    expect(await onHandOf(skus)).toEqual([1, 1]);
  });

  it('X6 is refused for good where nothing is left, or there is no such group at that provider', async () => {
    const group = 'none';
    const [sku = ''] = await stockGroup(group, [1]);
    await books.draw('r-none-1', group);
    await books.draw('r-none-2', group);
    await books.stock(sku, 5);
    await books.draw('r-none-2', group);
    await books.restoreDraw('r-none-2', group);
    expect(await said('r-none-2')).toEqual([
      'StockDrawRefused 2 INSUFFICIENT_STOCK',
      'StockDrawRefused 2 INSUFFICIENT_STOCK',
      'StockRestoreNotNeeded 2 none',
    ]);
    await books.draw('r-nowhere', 'no-such-group');
    expect(await said('r-nowhere')).toEqual(['StockDrawRefused 0 UNKNOWN_GROUP']);
    expect((await books.said('r-nowhere'))[0]?.payload).toMatchObject({
      group: 'no-such-group',
      providerId: PROVIDER,
      quantity: 1,
    });
    expect(await books.onHand(sku)).toBe(5);
  });

  it('V5 never falls on what has expired on the day on which it is needed', async () => {
    const group = 'needed';
    const [soon = '', later = ''] = ['needed-soon', 'needed-later'];
    await books.stock(soon, 9, { group, lot: 'S', expiresOn: '2026-12-10' });
    await books.stock(later, 9, { group, lot: 'L', expiresOn: '2027-12-10' });
    for (let n = 0; n < 6; n += 1) await books.draw(`r-needed-${n}`, group, { neededOn: '2026-12-11' });
    expect(await onHandOf([soon, later])).toEqual([9, 3]);
    for (let n = 0; n < 3; n += 1) await books.draw(`r-expired-${n}`, group, { at: daysLater(30) });
    expect(await onHandOf([soon, later])).toEqual([9, 0]);
    // A day that is over does not make what expired since good again.
    await books.draw('r-past', group, { at: daysLater(30), neededOn: TODAY });
    expect(await said('r-past')).toEqual(['StockDrawRefused 11 INSUFFICIENT_STOCK']);
  });

  it('V5 of several takes them of as many lots as it needs, and gives each back to its own', async () => {
    const group = 'several';
    const sku = 'several-0';
    await books.stock(sku, 2, { group, lot: 'A', expiresOn: '2026-12-31' });
    await books.stock(sku, 2, { lot: 'B', expiresOn: '2027-12-31' });
    await books.stock(sku, 2);
    await books.draw('r-several', group, { quantity: 5 });
    expect((await books.said('r-several'))[0]).toMatchObject({
      version: 6,
      payload: { quantity: 5, onHand: 1, lot: 'A, B', expiresOn: '2026-12-31' },
    });
    expect(await books.lots(sku)).toEqual({});
    await books.restoreDraw('r-several', group);
    expect(await books.lots(sku)).toEqual({ A: 2, B: 2 });
    expect(await books.onHand(sku)).toBe(6);
    expect(await books.audit(sku)).toEqual([]);
  });

  it('V11 does not mix with what the same reservation deducts of the same sku', async () => {
    const group = 'both';
    const [sku = ''] = await stockGroup(group, [5]);
    await books.draw('r-both', group);
    await books.deduct('r-both', sku, 2);
    await books.restore('r-both', sku);
    await books.restoreDraw('r-both', group);
    expect(await said('r-both')).toEqual([
      `StockDrawn 2 ${sku}`,
      `StockDeducted 3 ${sku}`,
      `StockRestored 4 ${sku}`,
      `StockRestored 5 ${sku}`,
    ]);
    expect(await books.onHand(sku)).toBe(5);
    expect(await books.audit(sku)).toEqual([]);
  });
});

describe('the picked one is gone at the moment of taking it', () => {
  it('V4 X6 another draw is made, among those that are left', async () => {
    const group = 'gone';
    const skus = await stockGroup(group, [1, 1, 1]);
    const first = fallsOn('r-gone', skus);
    const points = new FaultPoints();
    points.runBefore(PICKED, () => books.deduct('rival', first, 1));
    await books.draw('r-gone', group, { passes: points.pass });
    const second = fallsOn(
      'r-gone',
      skus.filter((sku) => sku !== first),
    );
    expect(await said('r-gone')).toEqual([`StockDrawn 2 ${second}`]);
    expect(await said('rival')).toEqual([`StockDeducted 2 ${first}`]);
    expect(await audits(skus)).toEqual([]);
  });

  it('V4 X6 as often as it happens; with none left, the draw is refused', async () => {
    const group = 'all-gone';
    const skus = await stockGroup(group, [1, 1, 1]);
    const left = [...skus];
    const turns: string[] = [];
    const rival = async (): Promise<void> => {
      const picked = fallsOn('r-all-gone', left);
      left.splice(left.indexOf(picked), 1);
      turns.push(picked);
      await books.deduct(`rival-${picked}`, picked, 1);
    };
    await books.draw('r-all-gone', group, { passes: rival });
    expect(turns.sort()).toEqual(skus);
    expect(await said('r-all-gone')).toEqual(['StockDrawRefused 6 INSUFFICIENT_STOCK']);
    expect(await onHandOf(skus)).toEqual([0, 0, 0]);
  });

  it('V4 where enough is left of it, the same draw falls on it again', async () => {
    const group = 'moved';
    const skus = await stockGroup(group, [5, 5]);
    const first = fallsOn('r-moved', skus);
    const points = new FaultPoints();
    points.runBefore(PICKED, () => books.deduct('rival-moved', first, 1));
    await books.draw('r-moved', group, { passes: points.pass });
    expect(await said('r-moved')).toEqual([`StockDrawn 3 ${first}`]);
    expect(await audits(skus)).toEqual([]);
  });

  it('V5 who draws while a rival has not committed yet waits, and draws again when it has', async () => {
    const group = 'waits';
    const skus = await stockGroup(group, [1, 1]);
    const first = fallsOn('r-waits', skus);
    let draw: Promise<unknown> = Promise.resolve();
    await books.transactions.transaction(async (tx) => {
      const request = { reservationId: 'rival-waits', sku: first, providerId: PROVIDER, quantity: 1 };
      await books.books.deduct(tx, { ...request, day: TODAY, at: AT });
      draw = books.draw('r-waits', group);
      await eventually(() => books.blocked());
    });
    await draw;
    expect(await onHandOf(skus)).toEqual([0, 0]);
    expect((await said('r-waits'))[0]).toMatch(/^StockDrawn/);
    expect(await audits(skus)).toEqual([]);
  });

  it('a draw that failed holds nothing that others wait for', async () => {
    const group = 'unlocked';
    const skus = await stockGroup(group, [1, 1]);
    const first = fallsOn('r-unlocked', skus);
    let turn = 0;
    await books.draw('r-unlocked', group, {
      passes: async () => {
        turn += 1;
        if (turn === 1) return books.deduct('rival-unlocked', first, 1);
        await books.database.$executeRaw`SELECT 1 FROM stock_item WHERE sku = ANY(${skus}) FOR UPDATE NOWAIT`;
      },
    });
    expect(turn).toBe(2);
    expect((await said('r-unlocked'))[0]).toMatch(/^StockDrawn/);
  });

  it('V5 of forty at once exactly as many get a dose as there are', async () => {
    const group = 'rush';
    const skus = await stockGroup(group, [3, 5, 2]);
    await Promise.all(Array.from({ length: 40 }, (_, n) => books.draw(`r-rush-${n}`, group)));
    const draws = await books.database.groupDraw.groupBy({ by: ['state'], where: { group }, _count: true });
    expect(new Map(draws.map(({ state, _count }) => [state, _count]))).toEqual(
      new Map([
        ['DRAWN', 10],
        ['REFUSED', 30],
      ]),
    );
    expect(await onHandOf(skus)).toEqual([0, 0, 0]);
    expect(await audits(skus)).toEqual([]);
  });
});

describe('what the guards are for', () => {
  it('with the version not checked, the database still refuses to take the last dose twice', async () => {
    const group = 'unguarded';
    const [sku = ''] = await stockGroup(group, [1]);
    const points = new FaultPoints();
    points.runBefore(PICKED, () => books.deduct('rival-unguarded', sku, 1));
    const draws = new PrismaGroupDraws({ guardVersion: false });
    await expect(books.draw('r-unguarded', group, { draws, passes: points.pass })).rejects.toThrow(
      /not_negative/,
    );
    expect(await said('r-unguarded')).toEqual([]);
    expect(await books.onHand(sku)).toBe(0);
  });

  it('with the checks off, too, the last dose is taken twice (negative control)', async () => {
    const open = await openBooks();
    try {
      await open.stock('twice', 1, { group: 'twice' });
      for (const [table, check] of [
        ['stock_item', 'stock_item_on_hand_not_negative'],
        ['stock_movement', 'stock_movement_balance_not_negative'],
      ])
        await open.database.$executeRawUnsafe(`ALTER TABLE ${table} DROP CONSTRAINT ${check}`);
      const draws = new PrismaGroupDraws({ guardVersion: false });
      const request = { reservationId: 'r', providerId: PROVIDER, group: 'twice', at: AT };
      await open.transactions.transaction(async (tx) => {
        await draws.open(tx, { ...request, quantity: 1 });
        const [item] = await draws.candidates(tx, PROVIDER, 'twice');
        await open.deduct('rival', 'twice', 1);
        const parts = [{ lot: null, expiresOn: null, quantity: 1 }];
        expect(item && (await draws.take(tx, { ...request, item, parts }))).toBe(true);
      });
      expect(await open.onHand('twice')).toBe(-1);
      expect((await open.audit('twice')).join()).toContain('negative after number 3');
    } finally {
      await open.close();
    }
  });

  it('without the keys, a repeated draw is taken twice (negative control)', async () => {
    const open = await openBooks();
    try {
      await open.stock('keyless', 9, { group: 'keyless' });
      await open.database.$executeRawUnsafe(`ALTER TABLE group_draw DROP CONSTRAINT group_draw_pkey`);
      await open.draw('r', 'keyless');
      await expect(open.draw('r', 'keyless')).rejects.toThrow(/reservation_id|once_per_reservation/);
      await open.database.$executeRawUnsafe(`DROP INDEX stock_movement_once_per_reservation`);
      await open.draw('r', 'keyless');
      expect(await open.onHand('keyless')).toBe(7);
    } finally {
      await open.close();
    }
  });
});
