import type { Letter, Localized, Money } from '@yeyak/contracts';
import { wordsFor } from './reasons';
import type { Reservation } from './reservation';

/** What a stage's text may speak of. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'offering',
  'provider',
  'quantity',
  'total',
  'reason',
  'slot',
  'due',
  'item',
]);

/** What the customer is told on reaching a stage: one message however often it is sent. */
export function letterOf(
  reservation: Reservation,
  stage: { code: string; message: Localized | null },
): Letter {
  if (!stage.message) throw new Error(`${reservation.kind}.${stage.code} has no words`);
  return writtenTo(reservation, stage.code, stage.message);
}

/** A letter with its blanks filled in. @param occasion what it is for: part of its key and of its template's code. */
export const writtenTo = (reservation: Reservation, occasion: string, text: Localized): Letter => ({
  key: `${reservation.id}:${occasion}`,
  reservationId: reservation.id,
  customerId: reservation.customerId,
  contactId: reservation.contactId,
  template: `${reservation.kind}.${occasion}`,
  text: { ko: filled(text.ko, reservation, 'ko'), en: filled(text.en, reservation, 'en') },
});

function filled(text: string, reservation: Reservation, language: keyof Localized): string {
  const { slot, dueAt } = reservation;
  const timeZone = slot?.timeZone ?? HOME_ZONE;
  const values: Record<string, string> = {
    offering: reservation.offeringName[language],
    provider: reservation.providerName[language],
    quantity: String(reservation.quantity),
    total: moneyText(reservation.total, language),
    reason: reservation.reason ? wordsFor(reservation.reason)[language] : '',
    slot: slot ? timeText(slot.startsAt, timeZone, language) : '',
    due: dueAt ? timeText(dueAt, timeZone, language) : '',
    item: reservation.item?.name[language] ?? '',
  };
  return text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
}

/** The zone for what has no place in time of its own, such as the end of a loan. */
const HOME_ZONE = 'Asia/Seoul';

/** "12월 1일(화) 오전 10:00" in Korean, "Tue 1 Dec, 10:00" in English, as a clock at that place shows it. */
export const timeText = (at: Date, timeZone: string, language: keyof Localized): string =>
  new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-GB', {
    timeZone,
    month: language === 'ko' ? 'long' : 'short',
    day: 'numeric',
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
  })
    .format(at)
    // Unicode's data for Korean says AM and PM in some versions, and 오전 and 오후 in others; no space before a bracket.
    .replace(' (', '(')
    .replace('AM', '오전')
    .replace('PM', '오후');

/** 28,000원 in Korean, ₩28,000 in English. */
export function moneyText({ amount, currency }: Money, language: keyof Localized): string {
  if (language === 'ko' && currency === 'KRW') return `${amount.toLocaleString('ko-KR')}원`;
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 0));
}
