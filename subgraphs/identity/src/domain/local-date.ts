/**
 * Days of the Korean calendar, as `2026-11-21`. A resident number's birth date and a dose's due date are days in Korea,
 * wherever the server stands.
 */
const KOREAN_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Seoul', dateStyle: 'short' });

/** The day that it is in Korea at an instant. */
export const dayInKorea = (instant: Date): string => KOREAN_DAY.format(instant);

/** Whether the calendar has such a day: 29 February 1900 it has not. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day that is so many days later. */
export function daysAfter(date: string, days: number): string {
  const later = new Date(`${date}T00:00:00.000Z`);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10);
}
