import { eventually, FaultPoints } from '@yeyak/testkit';
import type { Transaction } from '../src/adapters/prisma/client';
import { PrismaStockBooks } from '../src/adapters/prisma/stock.store';
import { PrismaSupplyOrders } from '../src/adapters/prisma/supply-order.store';
import { progressSupply } from '../src/application/progress-supply';
import { AT, type Books, calendar, openBooks, PROVIDER, SUPPLIER, TODAY } from './books';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

const types = async (reservationId: string): Promise<string[]> =>
  (await books.said(reservationId)).map(({ type }) => type);

describe('supply', () => {
  it('P1 P2 P3 an order raises nothing, its delivery raises the stock and says so', async () => {
    const id = await books.order('p3', 12);
    expect(await books.onHand('p3')).toBe(0);
    expect(await books.said('p3')).toEqual([]);
    expect(await books.deliver(id)).toMatchObject({ ok: true, order: { status: 'DELIVERED' } });
    expect(await books.onHand('p3')).toBe(12);
    expect(await books.said('p3')).toMatchObject([
      {
        type: 'StockReceived',
        version: 1,
        payload: { sku: 'p3', quantity: 12, onHand: 12, supply: 12, supplyOrderId: id },
      },
    ]);
    expect(await books.audit('p3')).toEqual([]);
  });

  it('P3 a delivery said twice, also at once, raises the stock once', async () => {
    const id = await books.order('twice', 5);
    const answers = await Promise.all([1, 2, 3].map(() => books.deliver(id)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    await books.deliver(id);
    expect(await books.onHand('twice')).toBe(5);
    expect(await books.said('twice')).toHaveLength(1);
  });

  it('P3 who delivers while it is being delivered waits, and changes nothing', async () => {
    const id = await books.order('waits', 5);
    const points = new FaultPoints();
    const gate = points.pauseAt('locked');
    const slow = Object.assign(new PrismaSupplyOrders(), {
      lock: async (tx: Transaction, orderId: string) => {
        const order = await books.orders.lock(tx, orderId);
        await points.pass('locked');
        return order;
      },
    });
    const deps = { transactions: books.transactions, orders: slow, books: books.books, calendar };
    const first = progressSupply(deps)({ id, step: 'DeliverSupply', by: 'supplier', at: AT });
    await gate.reached();
    const second = books.deliver(id);
    try {
      await eventually(() => books.blocked());
    } finally {
      gate.release();
    }
    expect(await Promise.all([first, second])).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await books.onHand('waits')).toBe(5);
  });

  it('a delivery locks its items in the order of their skus, so that no two block each other for good', async () => {
    // The later sku is the older row: without an order of ours, the database would take it first.
    await books.order('lock-b', 1);
    await books.order('lock-a', 1);
    await books.orderSupply({
      id: 'lock',
      providerId: PROVIDER,
      supplierId: SUPPLIER,
      lines: [books.line('lock-b', 2), books.line('lock-a', 2)],
      idempotencyKey: 'lock',
      orderedBy: 'staff',
      at: AT,
    });
    let delivery: Promise<unknown> = Promise.resolve();
    await books.transactions.transaction(async (tx) => {
      await tx.$executeRaw`SELECT 1 FROM stock_item WHERE sku = 'lock-a' FOR UPDATE`;
      delivery = books.deliver('lock');
      await eventually(() => books.blocked());
      await expect(
        tx.$executeRaw`SELECT 1 FROM stock_item WHERE sku = 'lock-b' FOR UPDATE NOWAIT`,
      ).resolves.toBeDefined();
    });
    expect(await delivery).toMatchObject({ ok: true });
    expect([await books.onHand('lock-a'), await books.onHand('lock-b')]).toEqual([2, 2]);
  });

  it('orders of the same instant are listed in pages, each once', async () => {
    const placed = [];
    for (let n = 0; n < 5; n += 1) {
      const id = `listed-${n}`;
      placed.push(id);
      await books.orderSupply({
        id,
        providerId: 'store-listed',
        supplierId: SUPPLIER,
        lines: [books.line('listed', 1)],
        idempotencyKey: id,
        orderedBy: 'staff',
        at: AT,
      });
    }
    const listed: string[] = [];
    for (let after: { orderedAt: Date; id: string } | null = null; ;) {
      const page = await books.supplyOrders.list({ providerId: 'store-listed' }, 'ORDERED', {
        take: 2,
        after,
      });
      listed.push(...page.map(({ id }) => id));
      const last = page.at(-1);
      if (!last) break;
      after = { orderedAt: last.orderedAt, id: last.id };
    }
    expect(listed).toEqual(placed.reverse());
  });

  it('the same key gives the same order, at once and later; with another input it is refused', async () => {
    const command = (id: string, quantity = 3) => ({
      id,
      providerId: PROVIDER,
      supplierId: SUPPLIER,
      lines: [books.line('keyed', quantity)],
      idempotencyKey: 'same-key',
      orderedBy: 'staff',
      at: AT,
    });
    const placed = await Promise.all(['k1', 'k2', 'k3'].map((id) => books.orderSupply(command(id))));
    const ids = placed.map((result) => (result.ok ? result.order.id : result.reason.tag));
    expect(new Set(ids).size).toBe(1);
    expect(await books.orderSupply(command('k4'))).toMatchObject({ ok: true, order: { id: ids[0] } });
    expect(await books.orderSupply(command('k5', 4))).toEqual({
      ok: false,
      reason: { tag: 'IdempotencyKeyReused' },
    });
    expect(await books.supplyOrders.byIds(['k1', 'k2', 'k3', 'k4', 'k5'])).toHaveLength(1);
  });

  it("leaves nothing behind where one sku is another provider's, or nobody is the supplier", async () => {
    const command = {
      id: 'foreign',
      providerId: 'store-b',
      supplierId: SUPPLIER,
      lines: [books.line('brand-new', 1), books.line('p3', 1)],
      idempotencyKey: 'foreign',
      orderedBy: 'staff',
      at: AT,
    };
    expect(await books.orderSupply(command)).toEqual({
      ok: false,
      reason: { tag: 'SkuOfAnotherProvider', sku: 'p3' },
    });
    expect(await books.orderSupply({ ...command, supplierId: 'nobody' })).toMatchObject({
      reason: { tag: 'NotFound' },
    });
    expect(await books.supplyOrders.byIds(['foreign'])).toEqual([]);
    expect(await books.onHand('brand-new')).toBeUndefined();
  });
});

describe('a reservation draws stock', () => {
  it('P7 deducts, P10 restores, and each is said with its cause', async () => {
    await books.stock('draw', 10);
    await books.deduct('r-draw', 'draw', 3);
    expect(await books.onHand('draw')).toBe(7);
    await books.restore('r-draw', 'draw', 3);
    expect(await books.onHand('draw')).toBe(10);
    expect(await books.said('r-draw')).toMatchObject([
      {
        type: 'StockDeducted',
        version: 2,
        causationId: 'deduct-r-draw',
        payload: { quantity: 3, onHand: 7 },
      },
      {
        type: 'StockRestored',
        version: 3,
        causationId: 'restore-r-draw',
        payload: { quantity: 3, onHand: 10 },
      },
    ]);
    expect(await books.audit('draw')).toEqual([]);
  });

  it('P7 the same deduction again, also at once, takes stock once and is answered each time', async () => {
    await books.stock('again', 10);
    await Promise.all([1, 2, 3, 4].map(() => books.deduct('r-again', 'again', 4)));
    expect(await books.onHand('again')).toBe(6);
    const said = await books.said('r-again');
    expect(said.map(({ type, version }) => `${type} ${version}`)).toEqual(Array(4).fill('StockDeducted 2'));
    await Promise.all([1, 2].map(() => books.restore('r-again', 'again', 4)));
    expect(await books.onHand('again')).toBe(10);
    expect((await types('r-again')).slice(4)).toEqual(['StockRestored', 'StockRestored']);
    expect(await books.audit('again')).toEqual([]);
  });

  it('gives back what was taken, whatever quantity the command says', async () => {
    await books.stock('quantity', 10);
    await books.deduct('r-quantity', 'quantity', 2);
    await books.restore('r-quantity', 'quantity', 9);
    expect(await books.onHand('quantity')).toBe(10);
  });

  it('P10 a restoration before its deduction closes the way for it', async () => {
    await books.stock('late', 5);
    await books.restore('r-late', 'late', 2);
    await books.deduct('r-late', 'late', 2);
    await books.restore('r-late', 'late', 2);
    expect(await books.onHand('late')).toBe(5);
    expect(await types('r-late')).toEqual([
      'StockRestoreNotNeeded',
      'StockDeductionRefused',
      'StockRestoreNotNeeded',
    ]);
    expect((await books.said('r-late'))[1]?.payload).toMatchObject({ code: 'CLOSED' });
  });

  it('refuses for good what it does not have or know', async () => {
    await books.stock('few', 1);
    await books.deduct('r-few', 'few', 2);
    await books.stock('few', 5);
    await books.deduct('r-few', 'few', 2);
    await books.deduct('r-unknown', 'nothing-like-it', 1);
    expect((await books.said('r-few')).map(({ payload }) => payload['code'])).toEqual([
      'INSUFFICIENT_STOCK',
      'INSUFFICIENT_STOCK',
    ]);
    expect((await books.said('r-unknown'))[0]).toMatchObject({
      version: 0,
      payload: { code: 'UNKNOWN_SKU' },
    });
    await books.restore('r-few', 'few', 2);
    expect(await types('r-few')).toEqual([
      'StockDeductionRefused',
      'StockDeductionRefused',
      'StockRestoreNotNeeded',
    ]);
    expect(await books.onHand('few')).toBe(6);
  });

  it("does not take another provider's stock", async () => {
    await books.stock('mine', 3);
    const draw = await books.transactions.transaction((tx) =>
      books.books.deduct(tx, {
        reservationId: 'r-mine',
        sku: 'mine',
        providerId: 'store-b',
        quantity: 1,
        day: TODAY,
        at: AT,
      }),
    );
    expect(draw).toMatchObject({ state: 'REFUSED', refusal: 'UNKNOWN_SKU' });
    expect(await books.onHand('mine')).toBe(3);
  });
});

describe('two want the last one', () => {
  it('P7 who comes second waits for the first and is refused', async () => {
    await books.stock('last', 1);
    const points = new FaultPoints();
    const gate = points.pauseAt('deducted, not committed');
    const request = { sku: 'last', providerId: PROVIDER, quantity: 1, day: TODAY, at: AT };
    const first = books.transactions.transaction(async (tx) => {
      const draw = await books.books.deduct(tx, { ...request, reservationId: 'r-first' });
      await points.pass('deducted, not committed');
      return draw;
    });
    await gate.reached();
    const second = books.deduct('r-second', 'last', 1);
    await eventually(() => books.blocked());
    gate.release();
    expect(await first).toMatchObject({ state: 'DEDUCTED', taken: { balance: 0 } });
    await second;
    expect(await types('r-second')).toEqual(['StockDeductionRefused']);
    expect(await books.onHand('last')).toBe(0);
    expect(await books.audit('last')).toEqual([]);
  });

  it('P7 of forty at once exactly as many get one as there are', async () => {
    await books.stock('rush', 7);
    await Promise.all(Array.from({ length: 40 }, (_, n) => books.deduct(`r-rush-${n}`, 'rush', 1)));
    const draws = await books.database.deduction.groupBy({
      by: ['state'],
      where: { sku: 'rush' },
      _count: true,
    });
    expect(new Map(draws.map(({ state, _count }) => [state, _count]))).toEqual(
      new Map([
        ['DEDUCTED', 7],
        ['REFUSED', 33],
      ]),
    );
    expect(await books.audit('rush')).toEqual([]);
  });
});

describe('what the guards are for', () => {
  it('with the guard off, the database still refuses a negative stock', async () => {
    await books.stock('checked', 1);
    await books.deduct('r-checked-1', 'checked', 1);
    const unguarded = new PrismaStockBooks({ guardOnHand: false });
    await expect(books.deduct('r-checked-2', 'checked', 1, { books: unguarded })).rejects.toThrow(
      /not_negative/,
    );
    expect(await books.onHand('checked')).toBe(0);
    expect(await types('r-checked-2')).toEqual([]);
  });

  it('with both off, the last one is sold twice (negative control)', async () => {
    const open = await openBooks();
    try {
      await open.stock('last', 1);
      await open.database.$executeRawUnsafe(
        `ALTER TABLE stock_item DROP CONSTRAINT stock_item_on_hand_not_negative`,
      );
      await open.database.$executeRawUnsafe(
        `ALTER TABLE stock_movement DROP CONSTRAINT stock_movement_balance_not_negative`,
      );
      const unguarded = new PrismaStockBooks({ guardOnHand: false });
      const request = { sku: 'last', providerId: PROVIDER, quantity: 1, day: TODAY, at: AT };
      await Promise.all(
        ['a', 'b'].map((reservationId) =>
          open.transactions.transaction((tx) => unguarded.deduct(tx, { ...request, reservationId })),
        ),
      );
      expect(await open.onHand('last')).toBe(-1);
      expect((await open.audit('last')).join()).toContain('negative after number 3');
    } finally {
      await open.close();
    }
  });

  it('without the keys, a repeated deduction is taken twice (negative control)', async () => {
    const open = await openBooks();
    try {
      await open.stock('keyless', 10);
      await open.database.$executeRawUnsafe(`ALTER TABLE stock_draw DROP CONSTRAINT stock_draw_pkey`);
      await expect(open.deduct('r', 'keyless', 1)).resolves.toBeUndefined();
      await expect(open.deduct('r', 'keyless', 1)).rejects.toThrow(/reservation_id|once_per_reservation/);
      await open.database.$executeRawUnsafe(`DROP INDEX stock_movement_once_per_reservation`);
      await open.deduct('r', 'keyless', 1);
      expect(await open.onHand('keyless')).toBe(8);
    } finally {
      await open.close();
    }
  });

  it('the ledger can be neither changed nor erased', async () => {
    await books.stock('kept', 1);
    await expect(
      books.database.stockMovement.updateMany({ where: { sku: 'kept' }, data: { quantity: 2 } }),
    ).rejects.toThrow(/append-only/);
    await expect(books.database.stockMovement.deleteMany({ where: { sku: 'kept' } })).rejects.toThrow(
      /append-only/,
    );
  });
});

describe('a loss', () => {
  const loss = (over: object = {}) =>
    books.recordLoss({
      sku: 'loss',
      lot: null,
      quantity: 2,
      note: 'expired',
      idempotencyKey: 'loss-1',
      actor: 'staff',
      at: AT,
      ...over,
    });

  it('lowers stock and supply, counts once per key, and never takes more than there is', async () => {
    await books.stock('loss', 5);
    const results = await Promise.all([loss(), loss(), loss()]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await books.onHand('loss')).toBe(3);
    expect((await books.said('loss')).slice(1)).toMatchObject([
      { type: 'StockLost', version: 2, payload: { quantity: 2, onHand: 3, supply: 3, note: 'expired' } },
    ]);
    expect(await loss({ quantity: 1 })).toEqual({ ok: false, reason: { tag: 'IdempotencyKeyReused' } });
    expect(await loss({ quantity: 4, idempotencyKey: 'loss-2' })).toEqual({
      ok: false,
      reason: { tag: 'InsufficientStock', onHand: 3, lot: null },
    });
    expect(await books.audit('loss')).toEqual([]);
  });
});
