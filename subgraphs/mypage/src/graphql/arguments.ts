import { isDay } from '@yeyak/domain-kit';
import { badInput, readCursor } from '@yeyak/graphql-kit';
import type { Place } from '../application/changes/change';

/** A day as it was given, if there is such a day. @throws BAD_USER_INPUT */
export function day(name: string, value: string): string;
export function day(name: string, value: string | null | undefined): string | null;
export function day(name: string, value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (!isDay(value)) throw badInput(`"${name}" is a day such as 2026-12-01.`);
  return value;
}

/** An instant, if it is one that has its zone. @throws BAD_USER_INPUT */
export function instant(name: string, value: string): Date {
  const at = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value) ? new Date(value) : null;
  if (!at || Number.isNaN(at.getTime()))
    throw badInput(`"${name}" is an instant such as 2026-12-01T00:00:00Z.`);
  return at;
}

const DAY_MS = 24 * 60 * 60 * 1_000;
const LONGEST_DAYS = 366;

/** A stretch of time from one instant until another, later one that is not too far away. @throws BAD_USER_INPUT */
export function stretch(from: Date, until: Date): void {
  const days = (until.getTime() - from.getTime()) / DAY_MS;
  if (days <= 0 || days > LONGEST_DAYS) {
    throw badInput(`"to" is after "from", and no more than ${LONGEST_DAYS} days.`);
  }
}

/** Days from the first to the last, both included. @throws BAD_USER_INPUT */
export function stretchOfDays(first: string, last: string): void {
  stretch(new Date(day('from', first)), new Date(Date.parse(day('to', last)) + DAY_MS));
}

/** The place that an update's cursor stands for. @throws BAD_USER_INPUT for a cursor that is none of ours. */
export function placeAt(after: string | null | undefined): Place | undefined {
  const cursor = readCursor({ after }, ['bigint', 'bigint']);
  return cursor ? { transaction: BigInt(cursor[0]), sequence: BigInt(cursor[1]) } : undefined;
}

/** The cursor of a place. */
export const cursorAt = ({ transaction, sequence }: Place): string =>
  Buffer.from(JSON.stringify([String(transaction), String(sequence)])).toString('base64url');
