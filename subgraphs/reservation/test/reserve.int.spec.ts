import { Deferred } from '@yeyak/testkit';
import { statusOf } from '../src/domain/standing';
import { cake, type Harness, NOW, startHarness, wish } from './harness';
import { oneWaits } from './locks';

describe('reserving', () => {
  let h: Harness;
  beforeEach(async () => {
    h = await startHarness();
  });
  afterEach(() => h.stop());

  const reserved = async (over = {}) => {
    const outcome = await h.reserve.execute(wish(over));
    if (outcome.tag !== 'Reserved') throw new Error(outcome.tag);
    return outcome.reservation;
  };

  it('P5, P6 takes capacity, pays, and says both once', async () => {
    await h.supply(5);
    const reservation = await reserved({ quantity: 2 });
    expect(await h.pool()).toEqual({ supply: 5, claimed: 2, live: 2 });
    expect(h.payments.captured).toEqual([
      expect.objectContaining({ key: `${reservation.id}:1`, amount: { amount: 56_000, currency: 'KRW' } }),
    ]);
    expect(await h.said(reservation.id)).toEqual([
      'ReservationHeld',
      'ReservationConfirmed',
      'DeductStock',
      'SendMessage',
    ]);
  });

  it('P6, X2 declined: nothing is reserved, the capacity is free again, the person is told why', async () => {
    await h.supply(1);
    h.payments.next = () => ({ outcome: 'declined', declineCode: 'insufficient_funds' });
    const outcome = await h.reserve.execute(wish());
    expect(outcome).toMatchObject({ tag: 'PaymentDeclined', declineCode: 'insufficient_funds' });
    expect(await h.pool()).toEqual({ supply: 1, claimed: 0, live: 0 });
    const { reservation } = outcome as Extract<typeof outcome, { tag: 'PaymentDeclined' }>;
    expect(statusOf(h.kinds.get('STORE_PICKUP'), reservation)).toBe('REJECTED');
    expect(await h.said(reservation.id)).toEqual(['ReservationHeld', 'ReservationRejected', 'SendMessage']);
  });

  it('X1 payment unavailable: given up at once, nothing to take back', async () => {
    await h.supply(1);
    h.payments.next = () => ({ outcome: 'unavailable', retryAfterSeconds: 7 });
    const outcome = await h.reserve.execute(wish());
    expect(outcome).toMatchObject({ tag: 'PaymentDelayed', retryAfterSeconds: 7 });
    expect(await h.pool()).toMatchObject({ claimed: 0 });
  });

  it('X1, X2 payment unavailable to a repeated request, while the first one is charged: the charge goes back', async () => {
    await h.supply(1);
    const command = wish();
    const answered = new Deferred();
    const asked = new Deferred();
    h.payments.next = async () => {
      asked.resolve();
      await answered.promise;
      return { outcome: 'approved' };
    };
    const first = h.reserve.execute(command);
    await asked.promise;
    h.payments.next = () => ({ outcome: 'unavailable', retryAfterSeconds: 7 });
    const second = await h.reserve.execute({ ...command, id: 'another' });
    expect(second).toMatchObject({ tag: 'PaymentDelayed' });
    answered.resolve();
    expect(await first).toMatchObject({ tag: 'PaymentDelayed' });
    expect((await h.said(command.id)).filter((type) => type === 'CancelPayment')).toHaveLength(1);
    await h.fact(command.id, 'PaymentApproved'); // the same, by the queue
    expect(await h.reservations.find(command.id)).toMatchObject({ refund: 'PENDING' });
    await h.fact(command.id, 'PaymentRefunded');
    const after = await h.reservations.find(command.id);
    expect(after).toMatchObject({ refund: 'DONE', claimed: false });
    expect(after && statusOf(h.kinds.get('STORE_PICKUP'), after)).toBe('REJECTED');
    expect((await h.said(command.id)).filter((type) => type === 'CancelPayment')).toHaveLength(1);
    expect(await h.pool()).toMatchObject({ claimed: 0, live: 0 });
  });

  it('X1, X2 payment unknown: the key is closed before anything else, and a late approval confirms nothing', async () => {
    await h.supply(1);
    h.payments.next = () => ({ outcome: 'unknown', retryAfterSeconds: 5 });
    const outcome = await h.reserve.execute(wish());
    if (outcome.tag !== 'PaymentDelayed') throw new Error(outcome.tag);
    const { id } = outcome.reservation;
    expect(await h.said(id)).toEqual(['ReservationHeld', 'ReservationCancellationStarted', 'CancelPayment']);
    await h.fact(id, 'PaymentApproved');
    await h.fact(id, 'PaymentRefunded');
    const after = await h.reservations.find(id);
    expect(after && statusOf(h.kinds.get('STORE_PICKUP'), after)).toBe('REJECTED');
    expect(after?.refund).toBe('DONE');
    expect(await h.said(id)).not.toContain('ReservationConfirmed');
  });

  it('the same key later: one reservation, the same answer', async () => {
    await h.supply(1);
    const command = wish();
    const first = await h.reserve.execute(command);
    const second = await h.reserve.execute({ ...command, id: 'another' });
    expect(second).toEqual(first);
    expect(await h.pool()).toMatchObject({ claimed: 1 });
  });

  it('the same key at once: one reservation, one charge key, the same answer', async () => {
    await h.supply(10);
    const command = wish();
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, i) => h.reserve.execute({ ...command, id: `${command.id}-${i}` })),
    );
    const ids = new Set(outcomes.map((o) => (o.tag === 'Reserved' ? o.reservation.id : o.tag)));
    expect(ids.size).toBe(1);
    expect(await h.pool()).toMatchObject({ claimed: 1 });
    expect(new Set(h.payments.captured.map(({ key }) => key)).size).toBe(1);
  });

  it('the same key for another wish is refused', async () => {
    await h.supply(5);
    const command = wish();
    await h.reserve.execute(command);
    expect(await h.reserve.execute({ ...command, quantity: 2 })).toEqual({ tag: 'IdempotencyKeyReused' });
  });

  it('X25 a price that changed is told, not charged', async () => {
    await h.supply(5);
    const dearer = { amount: 30_000, currency: 'KRW' };
    await h.offerings.saveOffering(h.database, cake({ price: dearer, version: 2 }));
    const outcome = await h.reserve.execute(wish({ expectedPrice: { amount: 28_000, currency: 'KRW' } }));
    expect(outcome).toEqual({ tag: 'PriceChanged', price: { amount: 30_000, currency: 'KRW' } });
  });

  it('a price that was remembered but has changed elsewhere is looked up again', async () => {
    await h.supply(5);
    await reserved();
    // As another replica would take the fact in: our memory does not know.
    await h.database.$executeRawUnsafe(
      `UPDATE offering_copy SET amount = 31000, version = 2 WHERE id = 'cake'`,
    );
    const reservation = await reserved();
    expect(reservation.unitPrice.amount).toBe(31_000);
  });

  it.each([
    [{ quantity: 0 }, { tag: 'InvalidInput', field: 'quantity' }],
    [{ quantity: -1 }, { tag: 'InvalidInput', field: 'quantity' }],
    [{ quantity: 1_000_000_000 }, { tag: 'LimitReached', limit: 20, per: 'RESERVATION' }],
    [{ contactId: 'a b' }, { tag: 'InvalidInput', field: 'contactId' }],
    [
      { slot: { startsAt: '2026-12-01T00:00:00Z', localStart: null } },
      { tag: 'InvalidInput', field: 'slot' },
    ],
    [{ personId: 'person' }, { tag: 'InvalidInput', field: 'personId' }],
    [{ participantIds: ['one'] }, { tag: 'InvalidInput', field: 'participantIds' }],
    [{ offeringId: 'nothing' }, { tag: 'NotFound' }],
    [{ idempotencyKey: 'short' }, { tag: 'InvalidInput', field: 'idempotencyKey' }],
    [{ idempotencyKey: 'k'.repeat(101) }, { tag: 'InvalidInput', field: 'idempotencyKey' }],
    [{ idempotencyKey: 'with\u0000nul' }, { tag: 'InvalidInput', field: 'idempotencyKey' }],
  ])('refuses %j and keeps nothing', async (over, refusal) => {
    await h.supply(5);
    expect(await h.reserve.execute(wish(over))).toMatchObject(refusal);
    expect(await h.pool()).toMatchObject({ claimed: 0 });
    expect(await h.database.reservation.count()).toBe(0);
  });

  it('X6 out of stock at the store: the payment goes back and the capacity is free', async () => {
    await h.supply(1);
    const { id } = await reserved();
    await h.fact(id, 'StockDeductionRefused');
    expect(await h.said(id)).toContain('CancelPayment');
    await h.fact(id, 'PaymentRefunded');
    const after = await h.reservations.find(id);
    expect(after && statusOf(h.kinds.get('STORE_PICKUP'), after)).toBe('REJECTED');
    expect(after?.reason?.code).toBe('OUT_OF_STOCK');
    expect(await h.pool()).toMatchObject({ claimed: 0, live: 0 });
  });

  it('P9, P10 cancelling asks the desk, then refunds and restores; twice changes nothing', async () => {
    await h.supply(1);
    const { id } = await reserved();
    await h.fact(id, 'StockDeducted');
    const outcome = await h.cancel.execute(id, null, () => 'customer');
    if (outcome.tag !== 'Cancelled') throw new Error(outcome.tag);
    expect(outcome.reservation.refund).toBe('DONE');
    expect(await h.pool()).toMatchObject({ claimed: 1, live: 1 }); // until the shelf is full again
    await h.fact(id, 'StockRestored');
    expect(await h.pool()).toMatchObject({ claimed: 0, live: 0 });
    await h.fact(id, 'StockRestored');
    expect(await h.said(id)).toEqual(
      expect.arrayContaining(['WithdrawWorkOrder', 'CancelPayment', 'RestoreStock']),
    );
    expect((await h.said(id)).filter((type) => type === 'ReservationCancelled')).toHaveLength(1);
    expect(await h.cancel.execute(id, null, () => 'customer')).toEqual({
      tag: 'NotPossible',
      state: 'CANCELLED',
    });
    expect(await h.pool()).toMatchObject({ claimed: 0 });
  });

  it('P8, X6 picked up before the desk heard of the cancellation: it stays picked up and paid', async () => {
    await h.supply(1);
    const { id } = await reserved();
    await h.fact(id, 'StockDeducted');
    h.desk.answer = null;
    await h.cancel.execute(id, null, () => 'customer');
    await h.fact(id, 'WorkOrderCompleted');
    await h.fact(id, 'WorkOrderWithdrawalRefused');
    const after = await h.reservations.find(id);
    expect(after && statusOf(h.kinds.get('STORE_PICKUP'), after)).toBe('COMPLETED');
    expect(h.payments.cancelled).toEqual([]);
    expect(await h.pool()).toMatchObject({ claimed: 1 });
  });

  it('D6 the desk says that it is too late: the customer is told so, and nothing has changed', async () => {
    await h.supply(1);
    const { id } = await reserved();
    await h.fact(id, 'StockDeducted');
    h.desk.answer = 'WorkOrderWithdrawalRefused';
    expect(await h.cancel.execute(id, null, () => 'customer')).toEqual({
      tag: 'NotPossible',
      state: 'CONFIRMED',
    });
    expect(h.payments.cancelled).toEqual([]);
    expect(await h.pool()).toMatchObject({ claimed: 1 });
    expect(await h.reservations.find(id)).toMatchObject({ ending: null, reason: null });
  });

  it('P8 picked up in the moment in which it ran out of time: it is not asked for again and again', async () => {
    await h.supply(1);
    const { id } = await reserved();
    await h.fact(id, 'StockDeducted');
    const late = new Date(NOW.getTime() + 3 * 86_400_000);
    h.setNow(late);
    await h.change.carryOut(id, { type: 'RunOut', at: late });
    await h.fact(id, 'WorkOrderWithdrawalRefused');
    expect(await h.database.timer.count()).toBe(0);
    await h.fact(id, 'WorkOrderCompleted');
    expect((await h.said(id)).filter((type) => type === 'WithdrawWorkOrder')).toHaveLength(1);
    expect((await h.said(id)).at(-2)).toBe('ReservationCompleted');
  });

  it('a hold that is not paid in time is released', async () => {
    await h.supply(1);
    const { id } = await reserved({ payment: null });
    expect(await h.pool()).toMatchObject({ claimed: 1 });
    const late = new Date(NOW.getTime() + 600_000);
    h.setNow(late);
    await h.change.carryOut(id, { type: 'RunOut', at: new Date(NOW.getTime() + 599_999) });
    expect(await h.pool()).toMatchObject({ claimed: 1 });
    await h.change.carryOut(id, { type: 'RunOut', at: late });
    expect(await h.pool()).toMatchObject({ claimed: 0 });
    await h.fact(id, 'PaymentVoided');
    const after = await h.reservations.find(id);
    expect(after && statusOf(h.kinds.get('STORE_PICKUP'), after)).toBe('EXPIRED');
  });

  it('paid in the very moment in which the hold runs out: neither waits for the other, and it stays paid', async () => {
    await h.supply(1);
    const { id } = await reserved({ payment: null });
    const at = new Date(NOW.getTime() + 600_000);
    await h.database.$transaction(async (tx) => {
      await tx.$executeRawUnsafe(`DELETE FROM timer WHERE owner = $1`, id); // as whoever runs a due timer begins
      await h.change.carryOut(id, { type: 'Receive', fact: 'PaymentApproved', note: null, at });
      await h.change.within(tx, id, { type: 'RunOut', at }, null);
    });
    const after = await h.reservations.find(id);
    expect(after && statusOf(h.kinds.get('STORE_PICKUP'), after)).toBe('CONFIRMED');
    expect(await h.database.timer.count()).toBe(0);
  });

  it('a store takes nothing from what another store has', async () => {
    await h.pools.setSupply(h.database, { id: 'stock:cake', providerId: 'another', supply: 5, version: 1 });
    expect(await h.reserve.execute(wish())).toMatchObject({ tag: 'SoldOut' });
    expect(await h.pool()).toMatchObject({ claimed: 0 });
  });

  it('a loss that leaves too little stops reserving and shows the newest claims to a person', async () => {
    await h.supply(2);
    await reserved();
    const newest = await reserved({ at: new Date(NOW.getTime() + 1_000) });
    await h.database.$transaction((tx) =>
      h.setSupply.execute(tx, { id: 'stock:cake', providerId: 'store', supply: 1, version: 2 }, NOW, null),
    );
    expect((await h.reservations.needingAttention(null, 10)).map(({ id }) => id)).toEqual([newest.id]);
    expect(await h.reserve.execute(wish())).toEqual({ tag: 'SoldOut', available: 0 });
    await h.change.carryOut(newest.id, { type: 'Retry', at: NOW });
    expect(await h.reservations.needingAttention(null, 10)).toEqual([]);
    await h.change.carryOut(newest.id, { type: 'RaiseAttention', code: 'OVERCOMMITTED', at: NOW });
    await h.fact(newest.id, 'StockDeductionRefused');
    await h.fact(newest.id, 'PaymentRefunded');
    expect(await h.reservations.needingAttention(null, 10)).toEqual([]); // it has ended: there is nothing to look at
    expect((await h.said(newest.id)).filter((type) => type === 'DeductStock')).toHaveLength(2);
  });

  it('an old fact about the supply changes nothing', async () => {
    await h.supply(9, 3);
    await h.supply(4, 2);
    expect(await h.pool()).toMatchObject({ supply: 9 });
  });
});

/** Two buyers, one item: the second comes while the first has taken it but not committed yet. */
async function race(h: Harness): Promise<{ second: boolean; claimed: number }> {
  await h.supply(1);
  const hold = (id: string) => h.change.hold({ type: 'Hold', holdMs: 60_000, terms: { ...termsOf(id) } });
  const taken = new Deferred();
  const release = new Deferred();
  const first = h.database.$transaction(async (tx) => {
    await h.reservations.hold(tx, hold('first'), 1, null);
    taken.resolve();
    await release.promise;
  });
  await taken.promise;
  const second = h.reservations.hold(h.database, hold('second'), 1, null);
  await oneWaits(h);
  release.resolve();
  await first;
  return { second: (await second) === 'held', claimed: (await h.pool()).claimed };
}

const termsOf = (id: string) => ({
  id,
  kind: 'STORE_PICKUP',
  kindLabel: { ko: '편의점 픽업', en: 'Store pick-up' },
  customerId: id,
  contactId: id,
  providerId: 'store',
  providerName: { ko: '가게', en: 'Shop' },
  offeringId: 'cake',
  offeringName: { ko: '케이크', en: 'Cake' },
  sku: 'cake',
  stockGroup: null,
  doses: null,
  slot: null,
  personId: null,
  participantIds: [],
  quantity: 1,
  unitPrice: { amount: 1, currency: 'KRW' },
  total: { amount: 1, currency: 'KRW' },
  claims: [{ poolId: 'stock:cake', quantity: 1 }],
  idempotencyKey: `key-${id}`,
  fingerprint: id,
  reservedAt: NOW,
});

describe('two buyers, one item left, forced to race', () => {
  it('P5 one gets it', async () => {
    const h = await startHarness();
    try {
      expect(await race(h)).toEqual({ second: false, claimed: 1 });
    } finally {
      await h.stop();
    }
  });

  it('negative control: without the guard both get it', async () => {
    const h = await startHarness({ capacity: false });
    try {
      await h.database.$executeRawUnsafe(`ALTER TABLE pool DROP CONSTRAINT pool_never_oversold`);
      expect(await race(h)).toEqual({ second: true, claimed: 2 });
    } finally {
      await h.stop();
    }
  });

  it('the last line of defence: without the guard the database itself still refuses', async () => {
    const h = await startHarness({ capacity: false });
    try {
      await expect(race(h)).rejects.toThrow(/pool_never_oversold/);
    } finally {
      await h.stop();
    }
  });
});
