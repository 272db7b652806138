import type { Try } from './delivery';
import { begin, cancel, type PendingMessage, retryAfter, settle, take } from './message';

const created = new Date('2026-11-21T03:00:00.000Z');
const after = (ms: number) => new Date(created.getTime() + ms);
const HOUR = 3_600_000;
const asked = begin({
  id: 'message-1',
  key: 'reservation-1:confirmed',
  reservationId: 'reservation-1',
  customerId: 'customer-minji',
  contactId: 'customer-minji',
  template: 'STORE_PICKUP.CONFIRMED',
  text: { ko: '예약이 확정되었습니다', en: 'Confirmed' },
  channel: 'kakao',
  causationId: 'command-1',
  createdAt: created,
});
const taken = take(asked, after(30_000));
const tried = (...tries: Try[]) => ({ tag: 'Tried', tries }) as const;
const refused = (channel: string): Try => ({ channel, outcome: 'REFUSED', code: 'BAD_NUMBER' });
const away = (channel: string): Try => ({ channel, outcome: 'UNAVAILABLE', code: 'TimeoutError' });

describe('a message that was tried', () => {
  it('P11 H10 is sent once a channel took it, and says which others had refused', () => {
    const outcome = tried(refused('kakao'), { channel: 'sms', outcome: 'TAKEN', providerMessageId: 'p-1' });
    expect(settle(taken, outcome, after(5))).toMatchObject({
      status: 'SENT',
      sentAt: after(5),
      channel: 'sms',
      providerMessageId: 'p-1',
      version: 3,
      deliveries: [
        { channel: 'kakao', tries: 1, outcome: 'REFUSED', code: 'BAD_NUMBER', firstTriedAt: after(5) },
        { channel: 'sms', tries: 1, outcome: 'TAKEN', code: null },
      ],
    });
  });

  it('has failed once the last channel refused it, or there is nobody to send it to', () => {
    expect(settle(taken, tried(refused('kakao'), refused('sms')), after(5))).toMatchObject({
      status: 'FAILED',
      failureCode: 'BAD_NUMBER',
      channel: 'sms',
    });
    expect(settle(taken, { tag: 'Refused', code: 'NO_CONTACT' }, after(5))).toMatchObject({
      status: 'FAILED',
      failureCode: 'NO_CONTACT',
      failedAt: after(5),
      deliveries: [],
    });
  });

  it.each([
    ['ContactUnknown', { tag: 'ContactUnknown' } as const, 1, 'PENDING'],
    ['ContactUnknown', { tag: 'ContactUnknown' } as const, 24 * 30 * HOUR, 'PENDING'],
    ['a channel that is away', tried(away('kakao')), 23 * HOUR, 'PENDING'],
    ['a channel that is away', tried(away('kakao')), 24 * HOUR, 'FAILED'],
  ])('X3 %s after %o: %d ms leave it %s', (_, outcome, ms, status) => {
    expect(settle(taken, outcome, after(ms)).status).toBe(status);
  });

  it('D9 is never given up while somebody waits for it, however long a channel has been away', () => {
    const awaited = { ...taken, causationId: null };
    expect(settle(awaited, tried(away('kakao')), after(24 * HOUR)).status).toBe('PENDING');
  });

  it('X3 is tried again later each time, never later than ten seconds', () => {
    expect([1, 2, 3, 6, 7, 100, 5_000].map(retryAfter)).toEqual([
      250, 500, 1_000, 8_000, 10_000, 10_000, 10_000,
    ]);
    expect(settle({ ...taken, attempts: 3 }, { tag: 'ContactUnknown' }, created)).toMatchObject({
      dueAt: after(1_000),
      takenUntil: null,
    });
  });

  it('counts the tries of each channel, from the first to the last', () => {
    const once = settle(taken, tried(away('kakao')), after(5)) as PendingMessage;
    expect(settle(take(once, after(HOUR)), tried(away('kakao')), after(900)).deliveries).toEqual([
      {
        channel: 'kakao',
        tries: 2,
        outcome: 'UNAVAILABLE',
        code: 'TimeoutError',
        reference: null,
        firstTriedAt: after(5),
        lastTriedAt: after(900),
      },
    ]);
  });
});

describe('D12 a message whose reservation is cancelled', () => {
  it('is cancelled where it has not been sent', () => {
    expect(cancel(asked, after(7))).toMatchObject({ status: 'CANCELLED', cancelledAt: after(7), version: 2 });
  });

  it.each([
    ['is sent if the try that is under way succeeds', 'TAKEN', 'SENT'],
    ['is cancelled if it does not', 'UNAVAILABLE', 'CANCELLED'],
  ] as const)('%s', (_, outcome, status) => {
    const asking = cancel(taken, after(7));
    expect(asking).toMatchObject({ status: 'PENDING', cancelAsked: true });
    const one = { channel: 'sms', outcome, providerMessageId: 'p-1', code: 'TimeoutError' } as Try;
    expect(settle(asking as PendingMessage, tried(one), after(9)).status).toBe(status);
  });

  it('is cancelled, and not tried, where the try that was under way never ended', () => {
    const asking = take(cancel(taken, after(7)) as PendingMessage, after(90_000));
    expect(settle(asking, { tag: 'NotTried' }, after(40_000))).toMatchObject({ status: 'CANCELLED' });
  });
});
