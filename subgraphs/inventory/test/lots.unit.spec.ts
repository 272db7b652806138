import { calendarOf, isDay } from '../src/domain/day';
import { answerToDraw, answerToDrawRestoration, type GroupDraw } from '../src/domain/group-draw';
import { auditLedger, type StockItem, type StockMovement } from '../src/domain/stock-ledger';
import { type Holding, isExpired, takeEarliest, usableOn } from '../src/domain/stock-lots';
import { deliveryOf } from '../src/domain/supply-delivery';
import type { SupplyOrderLine } from '../src/domain/supply-order';

const DAY = '2026-12-01';

describe('lots', () => {
  const holding: Holding = {
    onHand: 14,
    lots: [
      { lot: 'expired', expiresOn: '2026-11-30', onHand: 3 },
      { lot: 'late', expiresOn: '2027-03-31', onHand: 4 },
      { lot: 'forever', expiresOn: null, onHand: 2 },
      { lot: 'last-day', expiresOn: DAY, onHand: 1 },
    ],
  };
  const taken = (quantity: number, day = DAY) =>
    takeEarliest(holding, quantity, day)?.map((part) => [part.lot, part.quantity]) ?? null;

  it('V5 are taken in the order in which they expire, what has none last', () => {
    expect(taken(1)).toEqual([['last-day', 1]]);
    expect(taken(3)).toEqual([
      ['last-day', 1],
      ['late', 2],
    ]);
    expect(taken(11)).toEqual([
      ['last-day', 1],
      ['late', 4],
      ['forever', 2],
      [null, 4],
    ]);
  });

  it('V5 count as not there once they have expired', () => {
    expect(taken(12)).toBeNull();
    expect(taken(11, '2026-12-02')).toBeNull();
    expect(taken(1, '2027-04-01')).toEqual([['forever', 1]]);
    expect([usableOn(holding, DAY), usableOn(holding, '2027-04-01')]).toEqual([11, 6]);
    expect(isExpired({ expiresOn: DAY }, DAY)).toBe(false);
  });

  it('stock without lots is taken as it is', () => {
    const plain: Holding = { onHand: 2, lots: [] };
    expect(takeEarliest(plain, 2, DAY)).toEqual([{ lot: null, expiresOn: null, quantity: 2 }]);
    expect(takeEarliest(plain, 3, DAY)).toBeNull();
  });
});

describe('days', () => {
  it('begin where the providers are', () => {
    const at = new Date('2026-11-30T15:00:00Z');
    expect(calendarOf('Asia/Seoul')(at)).toBe('2026-12-01');
    expect(calendarOf('UTC')(at)).toBe('2026-11-30');
    expect(() => calendarOf('Asia/Nowhere')).toThrow(RangeError);
  });

  it.each(['2027-02-29', '2027-13-01', '2027-1-1', '0000-01-01', 'tomorrow', '2027-01-01T00:00:00Z', ''])(
    '%j is none',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it('2028-02-29 is one', () => {
    expect(isDay('2028-02-29')).toBe(true);
  });
});

describe('what a reservation is answered', () => {
  const identity = { reservationId: 'r', providerId: 'hospital', group: 'INFLUENZA' };
  const drawn = {
    sku: 'flu-a',
    name: { ko: '독감', en: 'Flu' },
    quantity: 1,
    parts: [{ lot: 'L1', expiresOn: '2027-01-31', quantity: 1 }],
  };
  const taken = { version: 4, balance: 6 };
  const draws = {
    drawn: { ...identity, state: 'DRAWN', drawn, taken },
    restored: { ...identity, state: 'RESTORED', drawn, taken, givenBack: { version: 9, balance: 7 } },
    refused: { ...identity, state: 'REFUSED', refusal: 'INSUFFICIENT_STOCK', groupVersion: 12 },
    closed: { ...identity, state: 'CLOSED', groupVersion: 12 },
  } as const satisfies Record<string, GroupDraw>;
  const dose = { sku: 'flu-a', group: 'INFLUENZA', lot: 'L1', expiresOn: '2027-01-31', name: drawn.name };

  it.each([
    ['drawn', { type: 'StockDrawn', version: 4, payload: { ...dose, onHand: 6 } }],
    ['restored', { type: 'StockDrawn', version: 4, payload: { ...dose, onHand: 6 } }],
    ['refused', { type: 'StockDrawRefused', version: 12, payload: { code: 'INSUFFICIENT_STOCK' } }],
    ['closed', { type: 'StockDrawRefused', version: 12, payload: { code: 'CLOSED', quantity: 1 } }],
  ] as const)('V5 to a draw that is %s', (draw, answer) => {
    expect(answerToDraw(draws[draw], 1)).toMatchObject(answer);
  });

  it.each([
    ['restored', { type: 'StockRestored', version: 9, payload: { sku: 'flu-a', onHand: 7, quantity: 1 } }],
    ['refused', { type: 'StockRestoreNotNeeded', version: 12, payload: { sku: 'INFLUENZA' } }],
    ['closed', { type: 'StockRestoreNotNeeded', subject: { type: 'StockGroup', id: 'hospital:INFLUENZA' } }],
  ] as const)('V11 to giving back a draw that is %s', (draw, answer) => {
    expect(answerToDrawRestoration(draws[draw])).toMatchObject(answer);
  });

  it('V5 names every lot where a draw takes of several, and the day on which the first expires', () => {
    const parts = [
      { lot: 'L1', expiresOn: '2027-01-31', quantity: 1 },
      { lot: 'L2', expiresOn: '2027-05-31', quantity: 1 },
    ];
    const of = (some: typeof parts) =>
      answerToDraw({ ...draws.drawn, drawn: { ...drawn, quantity: 2, parts: some } }, 2).payload;
    expect(of(parts)).toMatchObject({ lot: 'L1, L2', expiresOn: '2027-01-31' });
    expect(of([])).toMatchObject({ lot: null, expiresOn: null });
  });
});

describe('the audit of a ledger with lots', () => {
  const item: StockItem = {
    sku: 'flu-a',
    providerId: 'hospital',
    name: { ko: '독감', en: 'Flu' },
    group: 'INFLUENZA',
    onHand: 4,
    receivedTotal: 5,
    deductedTotal: 0,
    drawnTotal: 1,
    restoredTotal: 0,
    lostTotal: 0,
    version: 2,
  };
  const line = (over: Partial<StockMovement>): StockMovement => ({
    sku: 'flu-a',
    version: 1,
    kind: 'RECEIVED',
    quantity: 5,
    balance: 5,
    lot: 'L1',
    lotBalance: 5,
    reservationId: null,
    group: null,
    supplyOrderId: null,
    note: null,
    actor: null,
    at: new Date(0),
    ...over,
  });
  const ledger = [line({}), line({ version: 2, kind: 'DRAWN', quantity: -1, balance: 4, lotBalance: 4 })];
  const lot = (onHand: number) => [{ sku: 'flu-a', lot: 'L1', expiresOn: null, onHand }];

  it('V5 finds nothing where the books are in order', () => {
    expect(auditLedger(item, ledger, lot(4))).toEqual([]);
  });

  it('V5 finds a lot whose balance is another, in the ledger or in hand', () => {
    expect(auditLedger(item, ledger, lot(3))).toEqual(['on hand of lot L1 is 3, the ledger says 4']);
    expect(auditLedger(item, [ledger[0]!, { ...ledger[1]!, lotBalance: 5 }], lot(4))).toEqual([
      'balance of lot L1 in number 2 is 5, the ledger says 4',
    ]);
    expect(auditLedger(item, ledger, [...lot(4), { ...lot(1)[0]!, lot: 'L2' }])).toEqual([
      'on hand of lot L2 is 1, the ledger says 0',
      'its lots hold more than there is',
    ]);
  });
});

describe('what a delivery brings', () => {
  const line = (sku: string, quantity: number, over: Partial<SupplyOrderLine> = {}): SupplyOrderLine => ({
    sku,
    productName: { ko: sku, en: sku },
    unitPrice: { amount: 1, currency: 'KRW' },
    quantity,
    group: null,
    lot: null,
    expiresOn: null,
    ...over,
  });
  const lot = (over: object = {}) => ({ sku: 'a', lot: 'L1', expiresOn: DAY, quantity: null, ...over });
  const lines = [line('a', 5, { lot: 'ordered', expiresOn: '2027-01-31' }), line('b', 2)];

  it('is what the order says, where nothing else is said', () => {
    expect(deliveryOf(lines, [], DAY)).toEqual({
      ok: true,
      skus: [
        { sku: 'a', parts: [{ lot: 'ordered', expiresOn: '2027-01-31', quantity: 5 }] },
        { sku: 'b', parts: [{ lot: null, expiresOn: null, quantity: 2 }] },
      ],
    });
  });

  it('is what is said of the lots that came', () => {
    const two = [lot({ quantity: 2 }), lot({ lot: 'L2', expiresOn: null, quantity: 3 })];
    const said = deliveryOf(lines, two, DAY);
    expect(said.ok && said.skus[0]?.parts).toEqual([
      { lot: 'L1', expiresOn: DAY, quantity: 2 },
      { lot: 'L2', expiresOn: null, quantity: 3 },
    ]);
    expect(deliveryOf(lines, [lot()], DAY)).toMatchObject({
      ok: true,
      skus: [{ parts: [{ quantity: 5 }] }, {}],
    });
  });

  it.each([
    [[lot({ sku: 'c' })], 'lots[0].sku'],
    [[lot({ lot: ' ' })], 'lots[0].lot'],
    [[lot({ lot: 'x'.repeat(65) })], 'lots[0].lot'],
    [[lot({ lot: 'L\u0000' })], 'lots[0].lot'],
    [[lot({ expiresOn: '2026-11-30' })], 'lots[0].expiresOn'],
    [[lot({ expiresOn: '2027-02-30' })], 'lots[0].expiresOn'],
    [[lot({ quantity: 0 })], 'lots[0].quantity'],
    [[lot({ quantity: -5 })], 'lots[0].quantity'],
    [[lot({ quantity: 2 }), lot({ quantity: 3 })], 'lots[1].lot'],
    [[lot({ quantity: 4 })], 'lots'],
    [[lot({ quantity: 6 })], 'lots'],
    [Array.from({ length: 201 }, (_, n) => lot({ lot: `L${n}`, quantity: 1 })), 'lots'],
  ])('is refused where %j', (lots, field) => {
    expect(deliveryOf(lines, lots, DAY)).toMatchObject({ ok: false, reason: { tag: 'InvalidInput', field } });
  });

  it('is refused where what was ordered has expired meanwhile, and nothing else is said to have come', () => {
    expect(deliveryOf(lines, [], '2027-02-01')).toMatchObject({ reason: { field: 'lots' } });
    expect(deliveryOf(lines, [lot({ expiresOn: null })], '2027-02-01')).toMatchObject({ ok: true });
  });
});
