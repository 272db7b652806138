import { Story } from '../../test/story';
import { ebookRental } from '../kinds/ebook-rental';
import { healthCheckup } from '../kinds/health-checkup';
import { storePickup } from '../kinds/store-pickup';
import type { Kind } from './kind';
import { moneyText, timeText } from './letter';

const types = (story: Story): string[] => story.last.messages.map(({ type }) => type);
const letter = (story: Story) => {
  const found = story.last.messages.find((message) => message.type === 'SendMessage');
  if (found?.type !== 'SendMessage') throw new Error('no message');
  return found.payload;
};

describe('what a store pick-up says to others', () => {
  it('P5 held: everything that a view needs to know of it', () => {
    const [held, ...others] = new Story(storePickup, { quantity: 2 }).messages;
    expect(others).toEqual([]);
    expect(held).toMatchObject({
      type: 'ReservationHeld',
      aggregateType: 'Reservation',
      aggregateId: 'r1',
      aggregateVersion: 1,
      correlationId: 'r1',
      causationId: null,
      payload: {
        status: 'HELD',
        stage: { code: 'AWAITING_PAYMENT', label: { ko: '결제 대기', en: 'awaiting payment' } },
        quantity: 2,
        total: { amount: 28_000, currency: 'KRW' },
        holdExpiresAt: '2026-11-21T03:10:00.000Z',
      },
    });
  });

  it('P7, P11 paid: confirmed, the stock is asked for, the customer is told', () => {
    const story = new Story(storePickup, { quantity: 3 }).fact('PaymentApproved');
    expect(types(story)).toEqual(['ReservationConfirmed', 'DeductStock', 'SendMessage']);
    expect(story.last.messages[1]).toMatchObject({
      to: 'inventory',
      payload: { reservationId: 'r1', providerId: 'provider', sku: 'cake', quantity: 3 },
    });
    expect(letter(story).text).toEqual({
      ko: '[예약] 서울마트 딸기 케이크 3개 예약이 완료되었습니다. 결제 금액 28,000원. 3일 안에 매장에서 찾아가세요.',
      en: '[Yeyak] 3 × Strawberry cake at Seoul Mart is reserved. Paid: ₩28,000. Pick it up within 3 days.',
    });
  });

  it('P11 not paid: the customer is told why', () => {
    const story = new Story(storePickup).fact('PaymentDeclined', 'insufficient_funds');
    expect(types(story)).toEqual(['ReservationRejected', 'SendMessage']);
    expect(story.last.messages[0]).toMatchObject({
      payload: { reason: { code: 'PAYMENT_DECLINED', note: null } }, // a note is what people said
    });
    expect(letter(story).text.en).toBe(
      '[Yeyak] Strawberry cake was not reserved: the payment was declined. Nothing stays charged.',
    );
  });

  it('P7, P8 the stock is taken: the desk gets its work, and nobody is told the same twice', () => {
    const story = new Story(storePickup).reach('pickUp');
    expect(types(story)).toEqual(['ReservationProgressed', 'OpenWorkOrder']);
    expect(story.last.messages[1]).toMatchObject({
      to: 'fulfillment',
      payload: { workOrderId: 'r1', actions: [{ action: 'COMPLETE', label: { en: 'Picked up' } }] },
    });
  });

  it('P8 not picked up yet: the customer is told until when, half a day before', () => {
    const story = new Story(storePickup, { quantity: 3 })
      .reach('pickUp')
      .runOut(new Date('2026-11-23T15:00:00Z'));
    expect(types(story)).toEqual(['ReservationProgressed', 'SendMessage']);
    expect(letter(story)).toMatchObject({
      template: 'STORE_PICKUP.RESERVED_REMINDER',
      text: {
        ko: '[예약] 서울마트 딸기 케이크 3개를 11월 24일(화) 오후 12:00까지 찾아가세요. 기한이 지나면 예약이 취소되고 28,000원은 전액 환불됩니다.',
        en: '[Yeyak] Please pick up 3 × Strawberry cake at Seoul Mart by Tue 24 Nov, 12:00. After that it is cancelled and ₩28,000 is refunded in full.',
      },
    });
  });

  it('P8 picked up', () => {
    const story = new Story(storePickup).reach('pickUp').fact('WorkOrderCompleted');
    expect(types(story)).toEqual(['ReservationCompleted', 'SendMessage']);
    expect(letter(story).template).toBe('STORE_PICKUP.PICKED_UP');
  });

  it('P9, P10 cancelled: the desk first, then stock and money, then the customer', () => {
    const story = new Story(storePickup).reach('pickUp');
    story.cancel();
    expect(types(story)).toEqual(['ReservationCancellationStarted', 'WithdrawWorkOrder']);
    story.fact('WorkOrderWithdrawn');
    expect(types(story)).toEqual(['ReservationProgressed', 'RestoreStock', 'CancelPayment']);
    expect(story.last.messages[2]).toMatchObject({
      to: 'payment',
      payload: { key: 'r1:1', amount: { amount: 28_000, currency: 'KRW' }, reason: 'BY_CUSTOMER' },
    });
    story.fact('PaymentRefunded');
    expect(story.state.refund).toBe('DONE');
    expect(types(story)).toEqual(['ReservationProgressed']);
    story.fact('StockRestored');
    expect(types(story)).toEqual(['ReservationCancelled', 'SendMessage']);
    expect(letter(story).text.ko).toContain('28,000원은 전액 환불됩니다');
  });

  it('P9 declined: it stands as it was', () => {
    const story = new Story(storePickup).reach('pickUp');
    story.cancel();
    story.fact('WorkOrderWithdrawalRefused');
    expect(types(story)).toContain('ReservationConfirmed');
    expect(types(story)).not.toContain('CancelPayment');
  });

  it('does not take the name of a thing for a placeholder', () => {
    const offeringName = { ko: '{total}', en: '{reason} cake' };
    const story = new Story(storePickup, { offeringName }).fact('PaymentApproved');
    expect(letter(story).text.en).toContain('1 × {reason} cake at');
  });

  it('takes no stock of what has none: a mistake of the catalogue, found before anything is said', () => {
    const story = new Story(storePickup, { sku: null });
    expect(() => story.fact('PaymentApproved')).toThrow('reservation r1 takes stock');
  });
});

describe('work for a desk', () => {
  const closing = (kind: Kind, step: string) => {
    const opened = new Story(kind).reach(step).messages.find(({ type }) => type === 'OpenWorkOrder');
    return opened?.type === 'OpenWorkOrder'
      ? opened.payload.actions.filter(({ closes }) => closes).map(({ action }) => action)
      : null;
  };

  it('B5, X6 says with which action there is no way back: the one that the pivot waits for', () => {
    expect(closing(ebookRental, 'decide')).toEqual(['CONFIRM']);
    expect(closing(storePickup, 'pickUp')).toEqual(['COMPLETE']);
    expect(closing(healthCheckup, 'decide')).toEqual([]);
  });
});

describe('what a desk says when it denies', () => {
  it.each([
    ['내시경 장비 점검', '내시경 장비 점검'],
    ['내시경 장비가\n고장 났습니다. ', '내시경 장비가 고장 났습니다'],
    [null, '업체에서 승인하지 않음'],
    [' . ', '업체에서 승인하지 않음'],
  ])('H4, B8 denied with %j: the customer is told why, in the words of the desk', (note, words) => {
    const story = new Story(healthCheckup).fact('PaymentApproved');
    story.fact('WorkOrderDenied', note).fact('PaymentRefunded');
    expect(types(story)).toEqual(['ReservationRejected', 'SendMessage']);
    expect(letter(story).text.ko).toContain(`사유: ${words}. 결제`);
  });
});

describe('a time in words', () => {
  it.each([
    ['ko', 'Asia/Seoul', '12월 1일(화) 오전 10:00'],
    ['en', 'Asia/Seoul', 'Tue 1 Dec, 10:00'],
    ['ko', 'America/New_York', '11월 30일(월) 오후 8:00'],
  ] as const)('in %s at %s, as a clock there shows it', (language, zone, words) => {
    expect(timeText(new Date('2026-12-01T01:00:00Z'), zone, language)).toBe(words);
  });
});

describe('an amount of money in words', () => {
  it.each([
    [28_000, 'KRW', '28,000원', '₩28,000'],
    [0, 'KRW', '0원', '₩0'],
    [1_234_567, 'KRW', '1,234,567원', '₩1,234,567'],
    [1_250, 'USD', 'US$12.50', '$12.50'],
    [1_250, 'JPY', 'JP¥1,250', '¥1,250'],
  ])('%d %s', (amount, currency, ko, en) => {
    expect(moneyText({ amount, currency }, 'ko')).toBe(ko);
    expect(moneyText({ amount, currency }, 'en')).toBe(en);
  });
});
