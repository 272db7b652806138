import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Journal } from './journal';
import type { CaptureBody, PaymentDocument } from './protocol';
import { isSignedWebhook, signWebhook } from './protocol';
import type { SettingsPatch } from './settings';
import { PspSimulator, type Result } from './simulator';

const folder = mkdtempSync(join(tmpdir(), 'psp-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const running: PspSimulator[] = [];
afterEach(() => {
  for (const one of running.splice(0)) one.close();
});

function simulator(
  patch: SettingsPatch = {},
  { file, told = [], random }: { file?: string; told?: PaymentDocument[]; random?: () => number } = {},
): PspSimulator {
  const one = new PspSimulator({
    journal: new Journal(file),
    tell: (document) => told.push(document),
    random,
  });
  one.configure({ delayMs: { min: 0, max: 0 }, slowMs: 20, ...patch });
  running.push(one);
  return one;
}

const body = (key: string, more: Partial<CaptureBody> = {}): CaptureBody => ({
  key,
  amount: { amount: 3_000, currency: 'KRW' },
  method: 'CARD',
  ...more,
});
const statusOf = (result: Result): string => ('document' in result ? result.document.status : result.tag);
const booked = (psp: PspSimulator, key: string): object | undefined => {
  const entry = psp.ledger().find((one) => one.key === key);
  return entry && { charges: entry.charges, refunds: entry.refunds };
};

describe('the simulated provider', () => {
  it('charges a key once, however often and how fast it is asked', async () => {
    const psp = simulator();
    const results = await Promise.all(Array.from({ length: 5 }, () => psp.capture(body('k'))));
    results.push(await psp.capture(body('k')));
    expect(results.map(statusOf)).toEqual(Array(6).fill('APPROVED'));
    expect(psp.ledger()).toEqual([
      { key: 'k', status: 'APPROVED', charged: 3_000, refunded: 0, charges: 1, refunds: 0 },
    ]);
  });

  it('refuses a key that is used for another amount', async () => {
    const psp = simulator();
    await psp.capture(body('k'));
    expect(await psp.capture(body('k', { amount: { amount: 1, currency: 'KRW' } }))).toEqual({
      tag: 'keyConflict',
    });
  });

  it('refunds a charge once', async () => {
    const psp = simulator();
    await psp.capture(body('k'));
    await Promise.all([psp.refund('k'), psp.refund('k')]);
    expect(statusOf(await psp.refund('k'))).toBe('REFUNDED');
    expect(booked(psp, 'k')).toEqual({ charges: 1, refunds: 1 });
  });

  it('does not refund what was not charged', async () => {
    const psp = simulator();
    await psp.capture(body('k', { token: 'tok_declined' }));
    expect(await psp.refund('k')).toMatchObject({ tag: 'conflict', document: { status: 'DECLINED' } });
    expect(await psp.refund('never seen')).toEqual({ tag: 'unknown' });
  });

  it('does not void what was charged', async () => {
    const psp = simulator();
    await psp.capture(body('k'));
    expect(psp.void('k')).toMatchObject({ tag: 'conflict', document: { status: 'APPROVED' } });
  });

  it('honours a void that comes before the charge, and while it thinks', async () => {
    const psp = simulator();
    expect(statusOf(psp.void('early'))).toBe('VOIDED');
    expect(await psp.capture(body('early'))).toMatchObject({
      tag: 'conflict',
      document: { status: 'VOIDED' },
    });
    const slow = psp.capture(body('slow', { token: 'tok_slow' }));
    expect(statusOf(psp.inquire('slow'))).toBe('PROCESSING');
    psp.void('slow');
    expect(statusOf(await slow)).toBe('VOIDED');
    expect([booked(psp, 'early'), booked(psp, 'slow')]).toEqual(Array(2).fill({ charges: 0, refunds: 0 }));
  });

  it('can be one that does not honour early voids', async () => {
    const psp = simulator({ honoursEarlyVoid: false });
    expect(psp.void('early')).toEqual({ tag: 'unknown' });
    const slow = psp.capture(body('slow', { token: 'tok_slow' }));
    expect(statusOf(psp.void('slow'))).toBe('PROCESSING');
    expect(statusOf(await slow)).toBe('APPROVED');
  });

  it('declines by chance as often as it is told', async () => {
    const draws = [0.1, 0.5, 0.1, 0.2]; // per charge: how long it thinks, whether it declines
    const psp = simulator({ declineRate: 0.3 }, { random: () => draws.shift() ?? 0 });
    expect(statusOf(await psp.capture(body('a')))).toBe('APPROVED');
    expect(statusOf(await psp.capture(body('b')))).toBe('DECLINED');
  });

  it('tells each change once', async () => {
    const told: PaymentDocument[] = [];
    const psp = simulator({}, { told });
    await psp.capture(body('k'));
    await psp.capture(body('k'));
    await psp.refund('k');
    expect(told.map(({ status }) => status)).toEqual(['APPROVED', 'REFUNDED']);
  });

  it('remembers its books over a restart, finishes what it was thinking about, survives a cut line', async () => {
    const file = join(folder, 'books', 'payments.jsonl');
    const first = simulator({ slowMs: 60_000 }, { file });
    await first.capture(body('paid'));
    await first.capture(body('back'));
    await first.refund('back');
    first.void('early');
    const slow = first.capture(body('slow', { token: 'tok_slow' }));
    first.close();
    await expect(slow).rejects.toThrow();
    appendFileSync(file, '{"document":{"key":"cut');

    const second = simulator({}, { file });
    const statuses = async (): Promise<string[]> => {
      await second.capture(body('slow'));
      return ['paid', 'back', 'early', 'slow'].map((key) => statusOf(second.inquire(key)));
    };
    expect(await statuses()).toEqual(['APPROVED', 'REFUNDED', 'VOIDED', 'APPROVED']);
    expect(booked(second, 'paid')).toEqual({ charges: 1, refunds: 0 });
    await second.capture(body('after'));
    const third = simulator({}, { file });
    expect(statusOf(third.inquire('after'))).toBe('APPROVED');
    expect(third.ledger()).toEqual(second.ledger());
  });
});

describe('webhook signatures', () => {
  const now = new Date('2026-11-20T03:00:00.000Z');
  const secret = 'secret';

  it('hold for five minutes either way, for this body and this secret', () => {
    const header = signWebhook('{}', secret, now);
    const at = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);
    for (const seconds of [-300, 0, 300])
      expect(isSignedWebhook('{}', header, secret, at(seconds))).toBe(true);
    for (const seconds of [-301, 301]) expect(isSignedWebhook('{}', header, secret, at(seconds))).toBe(false);
    expect(isSignedWebhook('{ }', header, secret, now)).toBe(false);
    expect(isSignedWebhook('{}', header, 'other', now)).toBe(false);
    expect(isSignedWebhook('{}', undefined, secret, now)).toBe(false);
    expect(isSignedWebhook('{}', header.replace(/t=\d+/, `t=${at(60).getTime() / 1_000}`), secret, now)).toBe(
      false,
    );
  });
});
