/** Which day it is at an instant: `2027-05-31`. */
export type Calendar = (at: Date) => string;

/** The calendar of a zone (IANA name). @throws RangeError where there is no such zone. */
export function calendarOf(zone: string): Calendar {
  // The Swedish way to write a day is ISO 8601.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (at) => format.format(at);
}

/** Whether a text is a day that a calendar has: `2027-02-29` is none. */
export function isDay(text: string): boolean {
  if (!/^(?:19|[2-9]\d)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
