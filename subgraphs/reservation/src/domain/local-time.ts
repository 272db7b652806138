import { DateTime } from 'luxon';

export type ReadTime = { at: Date } | 'INVALID' | 'NO_SUCH_LOCAL_TIME';

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:00)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant as ISO-8601 text, with `Z` or an offset. */
export function readInstant(text: string): ReadTime {
  const read = INSTANT.test(text) ? DateTime.fromISO(text) : null;
  return read?.isValid ? { at: read.toJSDate() } : 'INVALID';
}

/**
 * A time on the clocks of a zone: `2026-12-01T09:00`. An hour that clocks skip never comes; of one that comes twice it is
 * the earlier: whoever means the other one says the instant.
 */
export function readLocalTime(text: string, timeZone: string): ReadTime {
  if (!LOCAL.test(text)) return 'INVALID';
  const read = DateTime.fromISO(text, { zone: timeZone });
  if (!read.isValid) return 'INVALID';
  // Luxon moves what is skipped to where it would have been.
  if (read.toFormat("yyyy-MM-dd'T'HH:mm") !== text.slice(0, 16)) return 'NO_SUCH_LOCAL_TIME';
  const instants = read.getPossibleOffsets().map((one) => one.toMillis());
  return { at: new Date(Math.min(...instants)) };
}

/** The day of an instant on the calendar of a zone: `2026-12-01`. */
export const localDateOf = (at: Date, timeZone: string): string =>
  DateTime.fromJSDate(at, { zone: timeZone }).toFormat('yyyy-MM-dd');

/** When a day begins in a zone. */
export const startOfDay = (date: string, timeZone: string): Date =>
  DateTime.fromISO(date, { zone: timeZone }).startOf('day').toJSDate();

/** How many days lie between two dates, the first and the last included. */
export const daysBetween = (from: string, to: string): number =>
  DateTime.fromISO(to, { zone: 'utc' }).diff(DateTime.fromISO(from, { zone: 'utc' }), 'days').days + 1;
