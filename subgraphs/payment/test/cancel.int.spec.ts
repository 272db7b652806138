import { randomUUID } from 'node:crypto';
import { message } from '@yeyak/contracts';
import { connectRedis } from '@yeyak/service-kit';
import { eventually } from '@yeyak/testkit';
import { Queue } from 'bullmq';
import { CANCEL, captureInput, Harness, HASTY, newKey, TIMEOUT_MS } from './harness';

let payment: Harness;
beforeAll(async () => {
  payment = await Harness.start();
});
afterEach(() => {
  payment.faults.clear();
  payment.configure({ outage: false, honoursEarlyVoid: true, delayMs: { min: 0, max: 0 } });
});
afterAll(() => payment.stop());

/** What the process sends through its outbox, put where its relay puts it. */
async function command(key: string, id: string = randomUUID(), times = 1): Promise<void> {
  const { reservationId, amount } = captureInput(key);
  const connection = connectRedis(process.env['YEYAK_TEST_REDIS_URL'] ?? '');
  const queue = new Queue('payment', { connection, prefix: payment.redisPrefix });
  const sent = message(
    'CancelPayment',
    { key, reservationId, amount, reason: 'expired' },
    {
      id,
      aggregateType: 'Reservation',
      aggregateId: reservationId,
      aggregateVersion: 3,
      correlationId: reservationId,
      causationId: null,
      occurredAt: new Date(),
    },
  );
  for (let time = 0; time < times; time += 1)
    await queue.add('CancelPayment', { sort: 'message', message: sent, place: ['1', '1'] });
  await queue.close();
  connection.disconnect();
}

/** What becomes of a key whose errands are due now. */
const settledAs = (key: string, status: string, facts: string[]): Promise<void> =>
  eventually(async () => {
    await payment.makeDue(key);
    expect(await payment.payment(key)).toMatchObject({ status, errand_at: null });
    expect(await payment.factTypes(key)).toEqual(facts);
  });

describe('cancel', () => {
  it('P9 refunds what was charged, once however often it is asked, at once and later', async () => {
    const key = newKey();
    await payment.capture(key);
    const first = await Promise.all(Array.from({ length: 10 }, () => payment.cancel(key)));
    expect(first.every((status) => status === 'REFUNDED' || status === 'REFUND_PENDING')).toBe(true);
    await settledAs(key, 'REFUNDED', ['PaymentApproved', 'PaymentRefunded']);
    expect(await payment.cancel(key)).toBe('REFUNDED');
    expect(payment.ledger(key)).toEqual({ charges: 1, refunds: 1 });
    expect((await payment.capture(key)).__typename).toBe('CaptureVoided');
    expect(await payment.factTypes(key)).toEqual(['PaymentApproved', 'PaymentRefunded']);
  });

  it('closes a key never seen: a capture that comes later is refused and the provider hears nothing', async () => {
    const key = newKey();
    expect(await payment.cancel(key)).toBe('VOIDED');
    expect(await payment.capture(key)).toEqual({ __typename: 'CaptureVoided', code: 'CAPTURE_VOIDED' });
    expect(payment.psp.simulator.ledger().find((entry) => entry.key === key)).toBeUndefined();
    expect(await payment.factTypes(key)).toEqual(['PaymentVoided']);
  });

  it('of a declined payment is answered, once', async () => {
    const key = newKey();
    await payment.capture(key, { token: 'tok_declined' });
    expect(await Promise.all([payment.cancel(key), payment.cancel(key)])).toEqual(['VOIDED', 'VOIDED']);
    await settledAs(key, 'DECLINED', ['PaymentDeclined', 'PaymentVoided']);
  });

  it('of nothing charged (0) needs no provider', async () => {
    const key = newKey();
    await payment.capture(key, { amount: { amount: 0, currency: 'KRW' } });
    payment.configure({ outage: true });
    expect(await payment.cancel(key)).toBe('REFUNDED');
    await settledAs(key, 'REFUNDED', ['PaymentApproved', 'PaymentRefunded']);
  });

  it('never fails for a provider that is down: the refund is done once it is back', async () => {
    const key = newKey();
    await payment.capture(key);
    payment.configure({ outage: true });
    expect(await payment.cancel(key)).toBe('REFUND_PENDING');
    expect(await payment.factTypes(key)).toEqual(['PaymentApproved']);
    payment.configure({ outage: false });
    await settledAs(key, 'REFUNDED', ['PaymentApproved', 'PaymentRefunded']);
    expect(payment.ledger(key)).toEqual({ charges: 1, refunds: 1 });
  });

  it('a crash between the refund and its commit refunds once and tells it once', async () => {
    const key = newKey();
    await payment.capture(key);
    payment.faults.failAt('errand:answered');
    await expect(payment.cancel(key)).rejects.toThrow('INTERNAL_SERVER_ERROR');
    await settledAs(key, 'REFUNDED', ['PaymentApproved', 'PaymentRefunded']);
    expect(payment.ledger(key)).toEqual({ charges: 1, refunds: 1 });
  });

  it('with the key of another reservation is refused', async () => {
    const key = newKey();
    await payment.capture(key);
    const { amount } = captureInput(key);
    const { errors } = await payment.graphql(CANCEL, {
      input: { key, reservationId: randomUUID(), amount, reason: 'x' },
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await payment.payment(key)).toMatchObject({ status: 'APPROVED' });
  });
});

describe('X2 cancel while a capture is in flight', () => {
  it('before the provider hears of it: a provider that honours early voids never charges', async () => {
    const key = newKey();
    const gate = payment.faults.pauseAt('capture:stored');
    const answer = payment.capture(key);
    await gate.reached();
    expect(await payment.cancel(key)).toBe('VOIDED');
    gate.release();
    expect((await answer).__typename).toBe('CaptureVoided');
    await settledAs(key, 'VOIDED', ['PaymentVoided']);
    expect(payment.ledger(key)).toEqual({ charges: 0, refunds: 0 });
  });

  it('before the provider hears of it: of one that does not, the charge is refunded unasked', async () => {
    payment.configure({ honoursEarlyVoid: false });
    const key = newKey();
    const gate = payment.faults.pauseAt('capture:stored');
    const answer = payment.capture(key);
    await gate.reached();
    expect(await payment.cancel(key)).toBe('VOIDED');
    gate.release();
    expect((await answer).__typename).toBe('CaptureVoided');
    await settledAs(key, 'REFUNDED', ['PaymentVoided']);
    expect(payment.ledger(key)).toEqual({ charges: 1, refunds: 1 });
  });

  it('after the provider approved, before that is stored: refunded within the request, never told as approved', async () => {
    const key = newKey();
    const gate = payment.faults.pauseAt('capture:answered');
    const answer = payment.capture(key);
    await gate.reached();
    expect(await payment.cancel(key)).toBe('REFUNDED');
    gate.release();
    expect((await answer).__typename).toBe('CaptureVoided');
    await settledAs(key, 'REFUNDED', ['PaymentVoided']);
    expect(payment.ledger(key)).toEqual({ charges: 1, refunds: 1 });
  });

  it('and the process crashes before the approval is stored: refunded all the same', async () => {
    payment.configure({ honoursEarlyVoid: false });
    const key = newKey();
    payment.faults.runBefore('capture:answered', async () => {
      payment.configure({ outage: true }); // the canceller cannot find it out by itself either
      await payment.cancel(key);
      payment.configure({ outage: false });
      throw new Error('crash');
    });
    await expect(payment.capture(key)).rejects.toThrow('INTERNAL_SERVER_ERROR');
    expect(payment.ledger(key)).toEqual({ charges: 1, refunds: 0 });
    await settledAs(key, 'REFUNDED', ['PaymentVoided']);
    expect(payment.ledger(key)).toEqual({ charges: 1, refunds: 1 });
  });

  it('with the breaker open at the last moment: nothing was sent, nothing stays open', async () => {
    const key = newKey();
    payment.faults.runBefore('capture:stored', async () => {
      payment.configure({ outage: true });
      await payment.cancel(key);
    });
    expect((await payment.capture(key)).__typename).toBe('CaptureVoided');
    await settledAs(key, 'VOIDED', ['PaymentVoided']);
  });
});

describe('cancel at a provider that keeps one waiting', () => {
  let hasty: Harness;
  beforeAll(async () => {
    hasty = await Harness.start(HASTY);
    hasty.configure({ slowMs: 3.5 * TIMEOUT_MS }); // it thinks for long after the time is up
  });
  afterEach(() => {
    hasty.configure({ outage: false, honoursEarlyVoid: true });
  });
  afterAll(() => hasty.stop());

  const settlesAs = (key: string, status: string, facts: string[]): Promise<void> =>
    eventually(
      async () => {
        expect(await hasty.payment(key)).toMatchObject({ status, errand_at: null });
        expect(await hasty.factTypes(key)).toEqual(facts);
      },
      { within: 60_000 },
    );

  it('a refund whose answer is lost is not done twice', async () => {
    const key = newKey();
    await hasty.capture(key);
    hasty.configure({ outage: 'timeout' });
    expect(await hasty.cancel(key)).toBe('REFUND_PENDING');
    hasty.configure({ outage: false });
    await settlesAs(key, 'REFUNDED', ['PaymentApproved', 'PaymentRefunded']);
    expect(hasty.ledger(key)).toEqual({ charges: 1, refunds: 1 });
  });

  it.each([
    ['honours it', true, 'VOIDED', 0],
    ['charges nevertheless', false, 'REFUNDED', 1],
  ] as const)(
    'X2 of a key about which it still thinks, and %s',
    async (_, honoursEarlyVoid, status, charges) => {
      hasty.configure({ honoursEarlyVoid });
      const key = newKey();
      expect((await hasty.capture(key, { token: 'tok_slow' })).__typename).toBe('CaptureUnknown');
      expect(await hasty.cancel(key)).toBe('VOIDED');
      await settlesAs(key, status, ['PaymentVoided']);
      expect(hasty.ledger(key)).toEqual({ charges, refunds: charges });
    },
  );
});

describe('the command over the queue', () => {
  it('P9 X6 refunds in the background; its cause is on the fact', async () => {
    const key = newKey();
    await payment.capture(key);
    const id = randomUUID();
    await command(key, id);
    await settledAs(key, 'REFUNDED', ['PaymentApproved', 'PaymentRefunded']);
    expect(payment.ledger(key)).toEqual({ charges: 1, refunds: 1 });
    const inbox = await payment.rows<{ correlation_id: string }>(
      'SELECT correlation_id FROM inbox WHERE message_id = $1',
      id,
    );
    expect(inbox).toEqual([{ correlation_id: captureInput(key).reservationId }]);
  });

  it('X5 for a key never seen is answered by one fact that names it as its cause', async () => {
    const key = newKey();
    const id = randomUUID();
    await command(key, id, 3);
    await settledAs(key, 'VOIDED', ['PaymentVoided']);
    expect(await payment.facts(key)).toMatchObject([{ causation_id: id }]);
  });

  it('races with the mutation and with the capture: closed once, no money stays', async () => {
    const keys = Array.from({ length: 12 }, newKey);
    payment.configure({ delayMs: { min: 0, max: 60 } });
    await Promise.all(
      keys.flatMap((key) => [payment.capture(key), command(key, undefined, 2), payment.cancel(key)]),
    );
    for (const key of keys)
      await eventually(async () => {
        await payment.makeDue(key);
        expect((await payment.payment(key))?.errand_at).toBeNull();
        const { charges, refunds } = payment.ledger(key);
        expect({ charges, refunds }).toEqual({ charges, refunds: charges });
        const closing = (await payment.factTypes(key)).filter((type) => type !== 'PaymentApproved');
        expect(closing).toHaveLength(1);
      });
  });
});
