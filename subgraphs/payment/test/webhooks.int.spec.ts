import { randomUUID } from 'node:crypto';
import { eventually } from '@yeyak/testkit';
import { type PaymentDocument, signWebhook, type WebhookEvent } from '../src/psp/protocol';
import { Harness, newKey, WEBHOOK_SECRET } from './harness';

let payment: Harness;
beforeAll(async () => {
  payment = await Harness.start();
});
afterEach(() => {
  payment.faults.clear();
  payment.configure({
    outage: false,
    slowMs: 1_000,
    honoursEarlyVoid: true,
    webhooks: { enabled: false, duplicate: false, delayMs: 0, outOfOrder: false },
  });
});
afterAll(() => payment.stop());

const at = '2026-11-20T03:00:00.000Z';
const event = (key: string, status: PaymentDocument['status'], id: string = randomUUID()): WebhookEvent => ({
  id,
  type: `payment.${status.toLowerCase()}`,
  createdAt: at,
  payment: {
    key,
    status,
    amount: { amount: 3_000, currency: 'KRW' },
    declineCode: null,
    createdAt: at,
    approvedAt: at,
    declinedAt: null,
    voidedAt: null,
    refundedAt: status === 'REFUNDED' ? at : null,
  },
});

/** A key whose capture is stored, and crashed before the provider heard of it; nothing asks about it for a while. */
async function pendingKey(): Promise<string> {
  const key = newKey();
  payment.faults.failAt('capture:stored');
  await payment.capture(key).catch(() => undefined);
  payment.faults.clear();
  expect(await payment.payment(key)).toMatchObject({ status: 'PENDING' });
  return key;
}

describe('webhooks', () => {
  it('settle what is pending, once: the second delivery is a duplicate', async () => {
    const key = await pendingKey();
    const approved = event(key, 'APPROVED');
    const answers = await Promise.all([payment.webhook(approved), payment.webhook(approved)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers.map(({ result }) => result).sort()).toEqual(['DUPLICATE', 'TAKEN']);
    expect(await payment.payment(key)).toMatchObject({ status: 'APPROVED', version: 2 });
    expect(await payment.facts(key)).toMatchObject([{ type: 'PaymentApproved', causation_id: approved.id }]);
  });

  it.each([
    ['another secret', { secret: 'another-webhook-secret-of-32-chars!!' }],
    ['a signature of six minutes ago', { at: new Date(Date.now() - 360_000) }],
    ['a signature from the future', { at: new Date(Date.now() + 3_600_000) }],
    ['no signature', { signature: '' }],
    ['a signature that is none', { signature: 't=1,v1=zz' }],
  ])('with %s are refused and change nothing', async (_, how) => {
    const key = await pendingKey();
    const before = await payment.payment(key);
    expect((await payment.webhook(event(key, 'APPROVED'), how)).status).toBe(401);
    expect(await payment.payment(key)).toEqual(before);
    expect(await payment.factTypes(key)).toEqual([]);
  });

  it('whose body was changed after signing are refused', async () => {
    const key = await pendingKey();
    const other = newKey();
    const signature = signWebhook(JSON.stringify(event(other, 'APPROVED')), WEBHOOK_SECRET, new Date());
    expect((await payment.webhook(event(key, 'APPROVED'), { signature })).status).toBe(401);
    expect(await payment.payment(key)).toMatchObject({ status: 'PENDING' });
  });

  it('that are signed but make no sense are refused', async () => {
    expect((await payment.webhook('{"id":1}')).status).toBe(400);
    expect((await payment.webhook('not json')).status).toBe(400);
  });

  it('of a key that is not ours are accepted and ignored', async () => {
    const key = newKey();
    expect(await payment.webhook(event(key, 'APPROVED'))).toEqual({ status: 200, result: 'IGNORED' });
    expect(await payment.payment(key)).toBeUndefined();
  });

  it('before the answer: the answer says the same, and it is told once', async () => {
    const key = newKey();
    const gate = payment.faults.pauseAt('capture:answered');
    const answer = payment.capture(key);
    await gate.reached();
    expect(await payment.webhook(event(key, 'APPROVED'))).toMatchObject({ result: 'TAKEN' });
    gate.release();
    expect((await answer).__typename).toBe('CaptureApproved');
    expect(await payment.factTypes(key)).toEqual(['PaymentApproved']);
  });

  it('out of order: a refund before its approval', async () => {
    const key = newKey();
    await payment.capture(key);
    payment.configure({ outage: true });
    await payment.cancel(key);
    await payment.webhook(event(key, 'REFUNDED'));
    await payment.webhook(event(key, 'APPROVED'));
    expect(await payment.payment(key)).toMatchObject({ status: 'REFUNDED', errand_at: null });
    expect(await payment.factTypes(key)).toEqual(['PaymentApproved', 'PaymentRefunded']);
  });

  it('X2 an approval after the key was closed is refunded, and never told', async () => {
    const key = newKey();
    payment.configure({ honoursEarlyVoid: false, webhooks: { enabled: true } });
    const gate = payment.faults.pauseAt('capture:answered'); // it is the webhook from which we have it
    const answer = payment.capture(key, { token: 'tok_slow' });
    await eventually(() =>
      expect(payment.psp.simulator.inquire(key)).toMatchObject({ document: { status: 'PROCESSING' } }),
    );
    await payment.cancel(key);
    await gate.reached();
    await eventually(async () => {
      expect(await payment.payment(key)).toMatchObject({ status: 'REFUNDED' });
      expect(payment.ledger(key)).toEqual({ charges: 1, refunds: 1 });
    });
    gate.release();
    expect((await answer).__typename).toBe('CaptureVoided');
    expect(await payment.factTypes(key)).toEqual(['PaymentVoided']);
  });

  it('of the provider itself, duplicated and out of order, leave one fact each', async () => {
    payment.configure({ webhooks: { enabled: true, duplicate: true, outOfOrder: true } });
    const keys = Array.from({ length: 6 }, newKey);
    await Promise.all(keys.map((key) => payment.capture(key)));
    await Promise.all(keys.slice(0, 3).map((key) => payment.cancel(key)));
    const settled = (key: string): Promise<unknown[]> =>
      payment.rows(`SELECT 1 FROM inbox WHERE consumer = 'psp' AND correlation_id = $1`, key.split(':')[0]);
    await eventually(async () => {
      for (const [index, key] of keys.entries()) expect(await settled(key)).toHaveLength(index < 3 ? 2 : 1);
    });
    for (const [index, key] of keys.entries())
      expect(await payment.factTypes(key)).toEqual(
        index < 3 ? ['PaymentApproved', 'PaymentRefunded'] : ['PaymentApproved'],
      );
  });
});
