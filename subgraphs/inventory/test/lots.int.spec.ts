import { AT, type Books, daysLater, openBooks } from './books';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

const received = async (sku: string) =>
  (await books.said(sku)).map(({ version, payload }) => ({ version, ...payload }));
const ledger = async (sku: string) =>
  (await books.reader.ledgerOf(sku, { take: 100, after: null }))
    .reverse()
    .map(({ kind, quantity, balance, lot, lotBalance }) => [kind, quantity, balance, lot, lotBalance]);

describe('a delivery', () => {
  it('V5 P3 may bring several lots of one sku: one line of the ledger for each, one fact for all', async () => {
    const id = await books.order('mixed', 10, { group: 'mixed-group' });
    const lots = [
      { sku: 'mixed', lot: 'A', expiresOn: '2027-01-31', quantity: 4 },
      { sku: 'mixed', lot: 'B', expiresOn: null, quantity: 6 },
    ];
    expect(await books.deliver(id, lots)).toMatchObject({ ok: true });
    expect(await ledger('mixed')).toEqual([
      ['RECEIVED', 4, 4, 'A', 4],
      ['RECEIVED', 6, 10, 'B', 6],
    ]);
    expect(await received('mixed')).toMatchObject([
      { version: 2, quantity: 10, onHand: 10, supply: 10, group: 'mixed-group', supplyOrderId: id },
    ]);
    expect(await books.deliver(id)).toMatchObject({ ok: true });
    expect(await books.lots('mixed')).toEqual({ A: 4, B: 6 });
    expect(await books.audit('mixed')).toEqual([]);
  });

  it('adds to a lot that is known, and is refused whole where that expires on another day', async () => {
    await books.stock('known', 2, { lot: 'K', expiresOn: '2027-01-31' });
    await books.stock('known', 3, { lot: 'K', expiresOn: '2027-01-31' });
    expect(await books.lots('known')).toEqual({ K: 5 });
    const id = await books.order('known', 4);
    const wrong = [
      { sku: 'known', lot: 'NEW', expiresOn: '2027-05-31', quantity: 1 },
      { sku: 'known', lot: 'K', expiresOn: '2027-02-28', quantity: 3 },
    ];
    expect(await books.deliver(id, wrong)).toMatchObject({
      ok: false,
      reason: { tag: 'InvalidInput', field: 'lots' },
    });
    expect(await books.lots('known')).toEqual({ K: 5 });
    expect(await books.database.stockLot.count({ where: { sku: 'known' } })).toBe(1);
    expect(await books.supplyOrders.byIds([id])).toMatchObject([{ status: 'ORDERED' }]);
    expect(await books.deliver(id)).toMatchObject({ ok: true });
    expect(await books.onHand('known')).toBe(9);
  });

  it('brings nothing that has expired', async () => {
    const id = await books.order('stale', 1, { lot: 'S', expiresOn: '2026-11-21' });
    expect(await books.deliver(id, [], daysLater(1))).toMatchObject({ reason: { field: 'lots' } });
    expect(await books.onHand('stale')).toBe(0);
    expect(await books.deliver(id)).toMatchObject({ ok: true });
    expect(await books.lots('stale')).toEqual({ S: 1 });
  });

  it('names its order in the ledger once, whatever its lots', async () => {
    await books.stock('listed-lots', 2, { lot: 'L', expiresOn: '2027-01-31' });
    const [order] = await books.supplyOrders.list({ providerId: 'store-a' }, 'DELIVERED', {
      take: 1,
      after: null,
    });
    expect(order?.lines[0]).toMatchObject({ lot: 'L', expiresOn: '2027-01-31', group: null });
  });
});

describe('a group', () => {
  it('is for good: another order need not say it again, and may not say otherwise', async () => {
    await books.stock('grouped', 1, { group: 'one' });
    await books.stock('grouped', 1);
    await expect(books.order('grouped', 1, { group: 'other' })).rejects.toThrow('InvalidInput');
    await books.stock('alone', 1);
    await expect(books.order('alone', 1, { group: 'one' })).rejects.toThrow('InvalidInput');
    expect(await books.reader.itemsBySku(['grouped'])).toMatchObject([{ group: 'one', onHand: 2 }]);
    expect(await books.reader.itemsBySku(['alone'])).toMatchObject([{ group: null, onHand: 1 }]);
  });

  it('is told with every loss, so that its pool sinks', async () => {
    await books.stock('told', 3, { group: 'told-group', lot: 'T', expiresOn: null });
    await lose('told', 'T', 1);
    expect((await received('told'))[1]).toMatchObject({ group: 'told-group', supply: 2, onHand: 2 });
  });
});

let serial = 0;
const lose = (sku: string, lot: string | null, quantity: number, key = `loss-${(serial += 1)}`) =>
  books.recordLoss({ sku, lot, quantity, note: null, idempotencyKey: key, actor: 'staff', at: AT });

describe('a deduction', () => {
  it('V5 P7 takes the lot that expires first, and P10 gives to each lot what was of it', async () => {
    await books.stock('fefo', 2, { lot: 'LATE', expiresOn: '2027-12-31' });
    await books.stock('fefo', 2, { lot: 'SOON', expiresOn: '2026-12-31' });
    await books.stock('fefo', 2);
    await books.deduct('r-fefo', 'fefo', 5);
    expect(await books.lots('fefo')).toEqual({});
    expect((await ledger('fefo')).slice(3)).toEqual([
      ['DEDUCTED', -2, 4, 'SOON', 0],
      ['DEDUCTED', -2, 2, 'LATE', 0],
      ['DEDUCTED', -1, 1, null, null],
    ]);
    await books.deduct('r-fefo', 'fefo', 5);
    await books.restore('r-fefo', 'fefo');
    await books.restore('r-fefo', 'fefo');
    expect(await books.lots('fefo')).toEqual({ SOON: 2, LATE: 2 });
    expect((await books.said('r-fefo')).map(({ type, version }) => `${type} ${version}`)).toEqual([
      'StockDeducted 6',
      'StockDeducted 6',
      'StockRestored 9',
      'StockRestored 9',
    ]);
    expect(await books.audit('fefo')).toEqual([]);
  });

  it('V5 never takes what has expired, which is there until somebody records it as lost', async () => {
    await books.stock('expired', 5, { lot: 'OLD', expiresOn: '2026-11-21' });
    await books.stock('expired', 1, { lot: 'NEW', expiresOn: '2027-11-21' });
    const tomorrow = { at: daysLater(1) };
    await books.deduct('r-expired-1', 'expired', 2, tomorrow);
    await books.deduct('r-expired-2', 'expired', 1, tomorrow);
    await books.deduct('r-expired-3', 'expired', 1, tomorrow);
    expect((await books.said('r-expired-1'))[0]?.payload).toMatchObject({ code: 'INSUFFICIENT_STOCK' });
    expect((await books.said('r-expired-2'))[0]?.type).toBe('StockDeducted');
    expect((await books.said('r-expired-3'))[0]?.payload).toMatchObject({ code: 'INSUFFICIENT_STOCK' });
    expect(await books.lots('expired')).toEqual({ OLD: 5 });
    expect(await lose('expired', 'OLD', 5)).toMatchObject({
      ok: true,
      movement: { lot: 'OLD', lotBalance: 0 },
    });
    expect(await books.onHand('expired')).toBe(0);
    expect(await books.audit('expired')).toEqual([]);
  });

  it('V5 X4 of forty at once exactly as many get one as there are, each lot down to nothing', async () => {
    await books.stock('lot-rush', 4, { lot: 'A', expiresOn: '2026-12-31' });
    await books.stock('lot-rush', 3, { lot: 'B', expiresOn: '2027-12-31' });
    await books.stock('lot-rush', 9, { lot: 'OLD', expiresOn: '2026-11-21' });
    const all = Array.from({ length: 40 }, (_, n) => `r-lot-rush-${n}`);
    await Promise.all(all.map((id) => books.deduct(id, 'lot-rush', 1, { at: daysLater(1) })));
    const taken = await books.database.deduction.count({ where: { sku: 'lot-rush', state: 'DEDUCTED' } });
    expect(taken).toBe(7);
    expect(await books.lots('lot-rush')).toEqual({ OLD: 9 });
    expect(await books.audit('lot-rush')).toEqual([]);
  });
});

describe('a loss of a lot', () => {
  it('is of that lot alone, and no more than there is of it', async () => {
    await books.stock('broken', 3, { lot: 'A', expiresOn: null });
    await books.stock('broken', 2);
    expect(await lose('broken', 'A', 4)).toEqual({
      ok: false,
      reason: { tag: 'InsufficientStock', onHand: 3, lot: 'A' },
    });
    expect(await lose('broken', null, 3)).toMatchObject({ reason: { onHand: 2, lot: null } });
    expect(await lose('broken', 'B', 1)).toMatchObject({ reason: { onHand: 0, lot: 'B' } });
    expect(await lose('broken', 'A', 1, 'key')).toMatchObject({
      ok: true,
      movement: { balance: 4, lotBalance: 2 },
    });
    expect(await lose('broken', 'A', 1, 'key')).toMatchObject({
      ok: true,
      movement: { balance: 4, lotBalance: 2 },
    });
    expect(await lose('broken', null, 1, 'key')).toMatchObject({ reason: { tag: 'IdempotencyKeyReused' } });
    expect(await lose('broken', null, 2)).toMatchObject({
      ok: true,
      movement: { lot: null, lotBalance: null },
    });
    expect(await books.lots('broken')).toEqual({ A: 2 });
    expect(await books.audit('broken')).toEqual([]);
  });
});

describe('the database itself keeps the books', () => {
  const sku = 'checked-lots';
  beforeAll(async () => {
    await books.stock(sku, 5, { lot: 'A', expiresOn: null });
    await books.stock(sku, 1);
  });

  const line = (over: Record<string, string | number | null> = {}): string => {
    const values: Record<string, string | number | null> = {
      sku,
      version: 3,
      kind: 'LOST',
      quantity: -1,
      balance: 5,
      lot: 'A',
      lot_balance: 4,
      idempotency_key: 'by hand',
      ...over,
    };
    const literal = (value: string | number | null): string => (value === null ? 'NULL' : `'${value}'`);
    return `INSERT INTO stock_movement (${Object.keys(values).join(', ')}, at)
      VALUES (${Object.values(values).map(literal).join(', ')}, now())`;
  };
  const LOSE_ITEM = `UPDATE stock_item SET on_hand = on_hand - 1, lost_total = lost_total + 1, version = version + 1
    WHERE sku = '${sku}'`;
  const LOSE_LOT = `UPDATE stock_lot SET on_hand = on_hand - 1, lost_total = lost_total + 1 WHERE sku = '${sku}'`;

  it.each([
    ['a line without its numbers', [line()], /not what its ledger says/],
    ['a number without its line', [LOSE_ITEM], /not what its ledger says/],
    ["a lot's number without its line", [LOSE_LOT], /not what its ledger says/],
    ["a line and the item's number without the lot's", [LOSE_ITEM, line()], /not what its ledger says/],
    ['a balance that does not follow', [LOSE_ITEM, LOSE_LOT, line({ balance: 4 })], /does not follow/],
    [
      "a lot's balance that does not follow",
      [LOSE_ITEM, LOSE_LOT, line({ lot_balance: 3 })],
      /does not follow/,
    ],
    ['a gap in the numbers', [LOSE_ITEM, LOSE_LOT, line({ version: 4 })], /no rows/],
    [
      'pieces without a lot that are not there',
      [
        LOSE_ITEM,
        line({ lot: null, lot_balance: null }),
        LOSE_ITEM,
        line({ version: 4, balance: 4, lot: null, lot_balance: null, idempotency_key: 'again' }),
      ],
      /hold more/,
    ],
    ['a lot without its balance', [line({ lot_balance: null })], /balances_its_lot/],
    [
      'a draw that names no group',
      [line({ kind: 'DRAWN', reservation_id: 'r', idempotency_key: null })],
      /names_its_group/,
    ],
    [
      'totals that do not add up to the balance of a lot',
      [`UPDATE stock_lot SET on_hand = on_hand - 1 WHERE sku = '${sku}'`],
      /lot_adds_up/,
    ],
    [
      'more given back than taken',
      [
        `UPDATE stock_item SET on_hand = on_hand + 1, restored_total = restored_total + 1 WHERE sku = '${sku}'`,
      ],
      /restores_what_was_taken/,
    ],
  ])('V5 refuses %s', async (_, statements, why) => {
    const attempt = books.transactions.transaction(async (tx) => {
      for (const statement of statements) await tx.$executeRawUnsafe(statement);
    });
    await expect(attempt).rejects.toThrow(why);
    expect(await books.audit(sku)).toEqual([]);
  });

  it('V5 takes all three together, for what is refused above is refused for its own fault', async () => {
    await books.transactions.transaction(async (tx) => {
      for (const statement of [LOSE_ITEM, LOSE_LOT, line()]) await tx.$executeRawUnsafe(statement);
    });
    expect(await books.lots(sku)).toEqual({ A: 4 });
    expect(await books.audit(sku)).toEqual([]);
  });
});
