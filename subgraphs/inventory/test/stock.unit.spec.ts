import { answerToDeduction, answerToRestoration, type Deduction } from '../src/domain/deduction';
import { auditLedger, type StockItem, type StockMovement } from '../src/domain/stock-ledger';
import { invalidLoss, invalidOrder } from '../src/domain/supply-input';

const identity = { reservationId: 'r1', sku: 'milk', providerId: 'store', quantity: 2 };
const taken = { version: 2, balance: 8 };
const givenBack = { version: 5, balance: 10 };
const draws = {
  deducted: { ...identity, state: 'DEDUCTED', taken },
  restored: { ...identity, state: 'RESTORED', taken, givenBack },
  refused: { ...identity, state: 'REFUSED', refusal: 'INSUFFICIENT_STOCK', itemVersion: 4 },
  closed: { ...identity, state: 'CLOSED', itemVersion: 4 },
} as const satisfies Record<string, Deduction>;

describe('what a reservation is answered', () => {
  it.each([
    ['deducted', { type: 'StockDeducted', version: 2, payload: { onHand: 8 } }],
    ['restored', { type: 'StockDeducted', version: 2, payload: { onHand: 8 } }],
    ['refused', { type: 'StockDeductionRefused', version: 4, payload: { code: 'INSUFFICIENT_STOCK' } }],
    ['closed', { type: 'StockDeductionRefused', version: 4, payload: { code: 'CLOSED' } }],
  ] as const)('P7 to a deduction of a draw that is %s', (draw, answer) => {
    expect(answerToDeduction(draws[draw])).toMatchObject(answer);
  });

  it.each([
    ['restored', { type: 'StockRestored', version: 5, payload: { onHand: 10, quantity: 2 } }],
    ['refused', { type: 'StockRestoreNotNeeded', version: 4 }],
    ['closed', { type: 'StockRestoreNotNeeded', version: 4 }],
  ] as const)('P10 to a restoration of a draw that is %s', (draw, answer) => {
    expect(answerToRestoration(draws[draw])).toMatchObject(answer);
  });
});

describe('the audit of a ledger', () => {
  const item: StockItem = {
    sku: 'milk',
    providerId: 'store',
    name: { ko: '우유', en: 'Milk' },
    group: null,
    onHand: 7,
    receivedTotal: 10,
    deductedTotal: 2,
    drawnTotal: 0,
    restoredTotal: 0,
    lostTotal: 1,
    version: 3,
  };
  const movement = (version: number, kind: StockMovement['kind'], quantity: number, balance: number) => ({
    sku: 'milk',
    version,
    kind,
    quantity,
    balance,
    lot: null,
    lotBalance: null,
    reservationId: null,
    group: null,
    supplyOrderId: null,
    note: null,
    actor: null,
    at: new Date(0),
  });
  const ledger: StockMovement[] = [
    movement(1, 'RECEIVED', 10, 10),
    movement(2, 'DEDUCTED', -2, 8),
    movement(3, 'LOST', -1, 7),
  ];

  it('finds nothing where the books are in order, in whatever order they are read', () => {
    expect(auditLedger(item, [...ledger].reverse())).toEqual([]);
  });

  it('finds a missing line, a wrong balance, wrong totals and a negative stock', () => {
    expect(auditLedger(item, ledger.slice(0, 2))).toContain('on hand is 7, the ledger says 8');
    expect(auditLedger(item, [ledger[0]!, ledger[2]!]).join()).toContain('number 2 is missing');
    expect(auditLedger({ ...item, deductedTotal: 3 }, ledger)).toEqual(['deducted is 3, the ledger says 2']);
    expect(auditLedger(item, [...ledger, movement(4, 'LOST', -9, -2)]).join()).toContain(
      'negative after number 4',
    );
  });
});

describe('what is asked for', () => {
  const line = {
    sku: 'milk',
    productName: { ko: '우유', en: 'Milk' },
    unitPrice: { amount: 900, currency: 'KRW' },
    quantity: 1,
    group: null,
    lot: null,
    expiresOn: null,
  };
  const order = { idempotencyKey: 'k', lines: [line] };

  it('is sound', () => {
    expect(invalidOrder(order)).toBeNull();
    expect(invalidLoss({ lot: null, quantity: 1, note: 'fell\ndown', idempotencyKey: 'k' })).toBeNull();
  });

  it.each([
    [{ idempotencyKey: '  ' }, 'idempotencyKey'],
    [{ lines: [] }, 'lines'],
    [{ lines: Array.from({ length: 51 }, (_, i) => ({ ...line, sku: `s${i}` })) }, 'lines'],
    [{ lines: [line, { ...line, sku: 'b', quantity: 0 }] }, 'lines[1].quantity'],
    [{ lines: [{ ...line, quantity: -1 }] }, 'lines[0].quantity'],
    [{ lines: [{ ...line, quantity: 1e9 }] }, 'lines[0].quantity'],
    [{ lines: [{ ...line, quantity: 1.5 }] }, 'lines[0].quantity'],
    [{ lines: [line, line] }, 'lines[1].sku'],
    [{ lines: [{ ...line, sku: 's'.repeat(65) }] }, 'lines[0].sku'],
    [{ lines: [{ ...line, productName: { ko: '우'.repeat(101), en: 'x' } }] }, 'lines[0].productName.ko'],
    [{ lines: [{ ...line, productName: { ko: '우유', en: 'a\u0000b' } }] }, 'lines[0].productName.en'],
    [{ lines: [{ ...line, unitPrice: { amount: -1, currency: 'KRW' } }] }, 'lines[0].unitPrice.amount'],
    [{ lines: [{ ...line, unitPrice: { amount: 1, currency: 'krw' } }] }, 'lines[0].unitPrice.currency'],
  ])('is refused where %j', (wrong, field) => {
    expect(invalidOrder({ ...order, ...wrong })).toMatchObject({ tag: 'InvalidInput', field });
  });

  it('is refused where a loss says too much or nothing', () => {
    const loss = { lot: null, quantity: 1, note: null, idempotencyKey: 'k' };
    expect(invalidLoss({ ...loss, quantity: 0 })).toMatchObject({ field: 'quantity' });
    expect(invalidLoss({ ...loss, note: 'n'.repeat(501) })).toMatchObject({ field: 'note' });
    expect(invalidLoss({ ...loss, note: 'bell\u0007' })).toMatchObject({ field: 'note' });
  });
});
