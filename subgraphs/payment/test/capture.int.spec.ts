import { eventually } from '@yeyak/testkit';
import type { Principal } from '@yeyak/service-kit';
import { CANCEL, captureInput, CAPTURE, Harness, HASTY, newKey, TIMEOUT_MS } from './harness';

let payment: Harness;
beforeAll(async () => {
  payment = await Harness.start();
});
afterEach(() => {
  payment.faults.clear();
  payment.configure({ outage: false });
});
afterAll(() => payment.stop());

/** What a key is told as once it is settled, which is due now. */
const settledAs = (key: string, facts: string[]): Promise<void> =>
  eventually(async () => {
    await payment.makeDue(key);
    expect(await payment.factTypes(key)).toEqual(facts);
  });

describe('capture', () => {
  it('P6 charges once and tells it with the amount and the reservation', async () => {
    const key = newKey();
    const answer = await payment.capture(key);
    expect(answer).toMatchObject({ __typename: 'CaptureApproved', payment: { status: 'APPROVED' } });
    expect(payment.ledger(key)).toEqual({ charges: 1, refunds: 0 });
    const [fact, ...more] = await payment.facts(key);
    expect(more).toEqual([]);
    expect(fact).toMatchObject({
      type: 'PaymentApproved',
      aggregate_version: 2,
      correlation_id: captureInput(key).reservationId,
      payload: { amount: { amount: 3_000, currency: 'KRW' }, method: 'CARD', paymentId: answer.payment?.id },
    });
    expect((await payment.payment(key))?.errand_at).toBeNull();
  });

  it.each([
    ['tok_declined', 'card_declined'],
    ['tok_insufficient_funds', 'insufficient_funds'],
    ['tok_nonsense', 'invalid_token'],
  ])('P6 with %s is declined as %s, also when asked again', async (token, declineCode) => {
    const key = newKey();
    for (const answer of [await payment.capture(key, { token }), await payment.capture(key, { token })])
      expect(answer).toMatchObject({
        __typename: 'CaptureDeclined',
        declineCode,
        payment: { status: 'DECLINED' },
      });
    expect(await payment.factTypes(key)).toEqual(['PaymentDeclined']);
    expect(payment.ledger(key).charges).toBe(0);
  });

  it('of nothing is approved though the provider is down', async () => {
    payment.configure({ outage: true });
    const key = newKey();
    expect(await payment.capture(key, { amount: { amount: 0, currency: 'KRW' } })).toMatchObject({
      __typename: 'CaptureApproved',
    });
    expect(await payment.factTypes(key)).toEqual(['PaymentApproved']);
    expect(payment.psp.simulator.ledger().find((entry) => entry.key === key)).toBeUndefined();
  });

  it('the same key ten times at once and later: one charge, one fact, the same answer', async () => {
    const key = newKey();
    const gate = payment.faults.pauseAt('capture:stored');
    const answers = Array.from({ length: 10 }, () => payment.capture(key));
    await gate.reached(10);
    gate.release();
    const all = [...(await Promise.all(answers)), await payment.capture(key)];
    expect(new Set(all.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(all[0]).toMatchObject({ __typename: 'CaptureApproved' });
    expect(payment.ledger(key)).toEqual({ charges: 1, refunds: 0 });
    expect(await payment.factTypes(key)).toEqual(['PaymentApproved']);
  });

  it('the same key for another amount is refused and changes nothing', async () => {
    const key = newKey();
    await payment.capture(key);
    const before = await payment.payment(key);
    const { errors } = await payment.graphql(CAPTURE, {
      input: { ...captureInput(key), amount: { amount: 3_001, currency: 'KRW' } },
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await payment.payment(key)).toEqual(before);
  });

  it.each([
    ['a negative amount', { amount: { amount: -1, currency: 'KRW' } }],
    ['a broken amount', { amount: { amount: 1.5, currency: 'KRW' } }],
    ['an amount of 2^31', { amount: { amount: 2 ** 31, currency: 'KRW' } }],
    ['no currency', { amount: { amount: 1, currency: 'won' } }],
    ['a method that there is none of', { method: 'BARTER' }],
    ['an empty customer', { customerId: '' }],
    ['a control character', { providerId: 'a\u0000b' }],
    ['an absurdly long key', { key: 'k'.repeat(201) }],
    ['an absurdly long token', { token: 't'.repeat(201) }],
  ])('%s is refused without a trace', async (_, input) => {
    const key = newKey();
    const { data, errors } = await payment.graphql(CAPTURE, { input: { ...captureInput(key), ...input } });
    expect(data).toBeFalsy();
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(await payment.payment(key)).toBeUndefined();
  });

  it('a crash between approval and commit is settled: one charge, told once', async () => {
    const key = newKey();
    payment.faults.failAt('capture:answered');
    await expect(payment.capture(key)).rejects.toThrow('INTERNAL_SERVER_ERROR');
    expect(payment.ledger(key)).toEqual({ charges: 1, refunds: 0 });
    expect(await payment.factTypes(key)).toEqual([]);
    await settledAs(key, ['PaymentApproved']);
    expect((await payment.capture(key)).__typename).toBe('CaptureApproved');
    expect(payment.ledger(key)).toEqual({ charges: 1, refunds: 0 });
  });

  it('a crash before the provider heard of it ends declined, without a charge', async () => {
    const key = newKey();
    payment.faults.failAt('capture:stored');
    await expect(payment.capture(key)).rejects.toThrow('INTERNAL_SERVER_ERROR');
    await settledAs(key, ['PaymentDeclined']);
    expect(payment.ledger(key).charges).toBe(0);
  });

  it('a restart settles what a stopped process left', async () => {
    const key = newKey();
    payment.faults.failAt('capture:answered');
    await expect(payment.capture(key)).rejects.toThrow();
    expect(await payment.factTypes(key)).toEqual([]);
    await payment.restart();
    await settledAs(key, ['PaymentApproved']);
  });
});

describe('capture from a provider that keeps one waiting', () => {
  let hasty: Harness;
  beforeAll(async () => {
    hasty = await Harness.start(HASTY);
    // It is not done when the time is up, nor when it is asked for the first time.
    hasty.configure({ slowMs: 3.5 * TIMEOUT_MS });
  });
  afterEach(() => {
    hasty.configure({ outage: false });
  });
  afterAll(() => hasty.stop());

  const settlesAs = (key: string, facts: string[]): Promise<void> =>
    eventually(async () => expect(await hasty.factTypes(key)).toEqual(facts), { within: 60_000 });

  it('X1 without an answer in time is unknown; it settles by itself and is told then', async () => {
    const key = newKey();
    expect(await hasty.capture(key, { token: 'tok_slow' })).toMatchObject({
      __typename: 'CaptureUnknown',
      code: 'CAPTURE_UNKNOWN',
      retryAfterSeconds: expect.any(Number) as unknown,
    });
    expect(hasty.psp.simulator.inquire(key)).toMatchObject({ document: { status: 'PROCESSING' } }); // nobody waited for it
    expect(await hasty.factTypes(key)).toEqual([]);
    await settlesAs(key, ['PaymentApproved']);
    expect(await hasty.capture(key, { token: 'tok_slow' })).toMatchObject({
      __typename: 'CaptureApproved',
    });
    expect(hasty.ledger(key)).toEqual({ charges: 1, refunds: 0 });
  });

  it('X1 whose answer is lost is settled once the provider answers again', async () => {
    const key = newKey();
    hasty.configure({ outage: 'timeout' });
    expect((await hasty.capture(key)).__typename).toBe('CaptureUnknown');
    expect(hasty.ledger(key).charges).toBe(1);
    hasty.configure({ outage: false });
    await settlesAs(key, ['PaymentApproved']);
  });

  it('that never reached the provider is closed there and declined, not sent again unasked', async () => {
    const key = newKey();
    hasty.configure({ outage: 'lost' });
    expect((await hasty.capture(key)).__typename).toBe('CaptureUnknown');
    hasty.configure({ outage: false });
    await settlesAs(key, ['PaymentDeclined']);
    expect(await hasty.capture(key)).toMatchObject({
      __typename: 'CaptureDeclined',
      declineCode: 'not_received',
    });
    expect(await hasty.payment(key)).toMatchObject({ in_doubt: false, errand_at: null });
    expect(hasty.ledger(key).charges).toBe(0);
  });
});

describe('who may ask', () => {
  it.each([
    ['nobody', null],
    ['a customer', { type: 'user', userId: 'customer-1', roles: [{ role: 'CUSTOMER' }] }],
    ['an administrator', { type: 'user', userId: 'admin', roles: [{ role: 'ADMIN' }] }],
  ] as const)('%s may not charge or cancel', async (_, principal) => {
    const key = newKey();
    const { reservationId, amount } = captureInput(key);
    const inputs = [
      [CAPTURE, captureInput(key)],
      [CANCEL, { key, reservationId, amount, reason: 'test' }],
    ] as const;
    for (const [mutation, input] of inputs) {
      const { errors } = await payment.graphql(mutation, { input }, principal as Principal | null);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(await payment.payment(key)).toBeUndefined();
  });
});
