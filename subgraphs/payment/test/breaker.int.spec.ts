import { eventually } from '@yeyak/testkit';
import { Harness, newKey } from './harness';

const VOLUME = 5;
const RESET_MS = 400;

let payment: Harness;
beforeEach(async () => {
  payment = await Harness.start({
    PSP_BREAKER_VOLUME: String(VOLUME),
    PSP_BREAKER_RESET_MS: String(RESET_MS),
  });
});
afterEach(() => payment.stop());

describe('X1 the circuit breaker', () => {
  it('refuses at once, sends nothing and keeps nothing while the provider is out of service', async () => {
    payment.configure({ outage: true });
    const keys = Array.from({ length: 3 * VOLUME }, newKey);
    for (const key of keys)
      expect(await payment.capture(key)).toMatchObject({
        __typename: 'CaptureUnavailable',
        code: 'CAPTURE_UNAVAILABLE',
        retryAfterSeconds: 1,
      });
    expect(await payment.rows('SELECT key FROM payment')).toEqual([]);
    expect(await payment.rows('SELECT id FROM outbox')).toEqual([]);

    payment.configure({ outage: false });
    const [key = ''] = keys;
    await eventually(async () => expect((await payment.capture(key)).__typename).toBe('CaptureApproved'));
    expect(payment.ledger(key)).toEqual({ charges: 1, refunds: 0 });
  });

  it('opens on time-outs: later callers do not wait, and known keys are still answered', async () => {
    const paid = newKey();
    await payment.capture(paid);
    const timeoutMs = 2_000;
    await payment.restart({
      PSP_TIMEOUT_MS: String(timeoutMs),
      PSP_BREAKER_VOLUME: String(VOLUME),
      PSP_BREAKER_RESET_MS: '60000', // open for as long as this takes
    });
    payment.configure({ outage: 'lost' });
    await Promise.all(Array.from({ length: 2 * VOLUME }, () => payment.capture(newKey())));
    payment.faults.failAt('capture:stored'); // not even a row for a moment: the database is spared as well
    const started = performance.now();
    const key = newKey();
    expect((await payment.capture(key)).__typename).toBe('CaptureUnavailable');
    expect(performance.now() - started).toBeLessThan(timeoutMs);
    expect(await payment.payment(key)).toBeUndefined();
    payment.faults.clear();
    expect((await payment.capture(paid)).__typename).toBe('CaptureApproved');
  });

  it('a provider that is not there at all is unavailable, not unknown', async () => {
    await payment.restart({ PSP_URL: 'http://127.0.0.1:9' });
    const key = newKey();
    expect((await payment.capture(key)).__typename).toBe('CaptureUnavailable');
    expect(await payment.payment(key)).toBeUndefined();
  });
});
