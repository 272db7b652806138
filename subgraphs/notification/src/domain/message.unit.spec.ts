import { type Outcome, type PendingMessage, retryAfter, settle } from './message';

const created = new Date('2026-11-21T03:00:00.000Z');
const pending: PendingMessage = {
  id: 'message-1',
  key: 'reservation-1:confirmed',
  reservationId: 'reservation-1',
  customerId: 'customer-minji',
  contactId: 'customer-minji',
  template: 'pickup.confirmed',
  text: { ko: '예약이 확정되었습니다', en: 'Confirmed' },
  channel: 'in-app',
  version: 2,
  attempts: 1,
  causationId: 'command-1',
  createdAt: created,
  status: 'PENDING',
  dueAt: created,
};
const after = (ms: number) => new Date(created.getTime() + ms);
const HOUR = 3_600_000;

describe('a message that was tried', () => {
  it('P11 is sent once the channel took it', () => {
    expect(settle(pending, { tag: 'Taken', providerMessageId: 'p-1' }, after(5))).toMatchObject({
      status: 'SENT',
      sentAt: after(5),
      providerMessageId: 'p-1',
      version: 3,
    });
  });

  it('has failed once the channel refused it', () => {
    expect(settle(pending, { tag: 'Refused', code: 'NO_CONTACT' }, after(5))).toMatchObject({
      status: 'FAILED',
      failureCode: 'NO_CONTACT',
      failedAt: after(5),
    });
  });

  it.each<[Outcome['tag'], number, string]>([
    ['ContactUnknown', 1, 'PENDING'],
    ['ContactUnknown', 24 * 30 * HOUR, 'PENDING'],
    ['ChannelUnavailable', 23 * HOUR, 'PENDING'],
    ['ChannelUnavailable', 24 * HOUR, 'FAILED'],
  ])('X3 %s after %d ms leaves it %s', (tag, ms, status) => {
    expect(settle(pending, { tag } as Outcome, after(ms)).status).toBe(status);
  });

  it('X3 is tried again later each time, never later than ten seconds', () => {
    expect([1, 2, 3, 6, 7, 100, 5_000].map(retryAfter)).toEqual([
      250, 500, 1_000, 8_000, 10_000, 10_000, 10_000,
    ]);
    expect(settle({ ...pending, attempts: 3 }, { tag: 'ContactUnknown' }, created)).toMatchObject({
      dueAt: after(1_000),
    });
  });
});
