import type { Localized } from '@yeyak/contracts';
import type { Reason } from './reservation';

/** Why a reservation was refused or undone, in words for people. Codes are stable. */
export const reasonWords = {
  PAYMENT_DECLINED: { ko: '결제가 승인되지 않음', en: 'the payment was declined' },
  PAYMENT_UNAVAILABLE: { ko: '결제 서비스 지연', en: 'payment was not available' },
  OUT_OF_STOCK: { ko: '재고 부족', en: 'it is out of stock' },
  DENIED: { ko: '업체에서 승인하지 않음', en: 'the provider declined it' },
  BY_CUSTOMER: { ko: '고객 취소', en: 'cancelled by the customer' },
  BY_PROVIDER: { ko: '업체 취소', en: 'cancelled by the provider' },
  NOT_PAID_IN_TIME: { ko: '결제 시간 만료', en: 'it was not paid for in time' },
  NO_SHOW: { ko: '미방문', en: 'nobody came' },
  NOT_DECIDED_IN_TIME: { ko: '기한 내 미승인', en: 'the provider did not answer in time' },
} as const satisfies Record<string, Localized>;
export type ReasonCode = keyof typeof reasonWords;

/** The reason that a refusing fact stands for. */
export const reasonOfFact: Readonly<Record<string, ReasonCode>> = {
  PaymentDeclined: 'PAYMENT_DECLINED',
  StockDeductionRefused: 'OUT_OF_STOCK',
  StockDrawRefused: 'OUT_OF_STOCK',
  WorkOrderDenied: 'DENIED',
  WorkOrderNoShow: 'NO_SHOW',
};

/** The reason in words for people: those of the desk that denied it, where it said some. */
export function wordsFor({ code, note }: Reason): Localized {
  const said = code === 'DENIED' ? asPhrase(note ?? '') : '';
  if (said !== '') return { ko: said, en: said };
  return (reasonWords as Record<string, Localized>)[code] ?? { ko: code, en: code };
}

/** On one line and without a full stop at its end: it stands within a sentence. */
const asPhrase = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[\s.。]+$/, '')
    .trim();
