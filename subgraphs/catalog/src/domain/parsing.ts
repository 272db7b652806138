import type { Localized } from '@yeyak/contracts';

/** A part of what was said cannot be right. The message is for the person who said it. */
export interface InvalidInput {
  tag: 'InvalidInput';
  field: string;
  message: string;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; reason: InvalidInput };

type Nullable<T> = { [K in keyof T]-?: null extends T[K] ? K : never }[keyof T];
/** The same as it comes in: what may be null may be left out. */
export type Given<T> = Omit<T, Nullable<T>> & Partial<Pick<T, Nullable<T>>>;

export const CONTROL = /\p{Cc}|\p{Cs}|[\u2028\u2029]/u;
/** Texts of more than one line may have line breaks. */
export const CONTROL_BUT_LINE_BREAKS = /(?!\n)\p{Cc}|\p{Cs}|[\u2028\u2029]/u;

export const invalid = (field: string, message: string): InvalidInput => ({
  tag: 'InvalidInput',
  field,
  message,
});

class Refusal extends Error {
  constructor(readonly reason: InvalidInput) {
    super(reason.field);
  }
}

/** Refuses what is being parsed: for use within `attempt`. */
export const refuse = (field: string, message: string): never => {
  throw new Refusal(invalid(field, message));
};

/** Runs a parser; what it refuses becomes a value. */
export function attempt<T>(parse: () => T): Parsed<T> {
  try {
    return { ok: true, value: parse() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.reason };
    throw error;
  }
}

/** A text of at most so many characters, without those that nobody sees. */
export function text(field: string, given: string, most: number, control = CONTROL): string {
  const trimmed = given.normalize('NFC').trim();
  if (trimmed === '') refuse(field, `"${field}" is empty.`);
  if (control.test(trimmed)) refuse(field, `"${field}" contains control characters.`);
  if ([...trimmed].length > most) refuse(field, `"${field}" is longer than ${most} characters.`);
  return trimmed;
}

/** A text in both languages. */
export const both = (field: string, { ko, en }: Localized, most: number, control = CONTROL): Localized => ({
  ko: text(`${field}.ko`, ko, most, control),
  en: text(`${field}.en`, en, most, control),
});

export function matching(field: string, given: string, pattern: RegExp, what: string): string {
  if (!pattern.test(given)) refuse(field, `"${field}" is not ${what}.`);
  return given;
}

/** A whole number within bounds, both included. */
export function whole(field: string, given: number, least: number, most: number): number {
  if (!Number.isInteger(given) || given < least || given > most)
    refuse(field, `"${field}" is not a whole number from ${least} to ${most}.`);
  return given;
}

/** A list of at most so many. */
export function list<In, Out>(
  field: string,
  given: readonly In[],
  most: number,
  parse: (field: string, item: In) => Out,
): Out[] {
  if (given.length > most) refuse(field, `"${field}" has more than ${most} entries.`);
  return given.map((item, place) => parse(`${field}.${place}`, item));
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant as ISO-8601 text with an offset; in UTC as it comes out. */
export function instant(field: string, given: string): string {
  const at = INSTANT.test(given) ? Date.parse(given) : NaN;
  // The runtime takes 30 February for 2 March.
  if (Number.isNaN(at) || !isDay(given.slice(0, 10))) refuse(field, `"${field}" is no instant of ISO 8601.`);
  return new Date(at).toISOString();
}

const isDay = (given: string): boolean => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(`${given}T00:00:00Z`) : NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === given;
};

/** A day of the calendar, `2026-12-25`. */
export function day(field: string, given: string): string {
  if (!isDay(given)) refuse(field, `"${field}" is no day such as 2026-12-25.`);
  return given;
}
