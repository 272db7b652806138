import { inspect } from 'node:util';
import { isDay } from './local-date';

/**
 * From this day on the last six digits of a new number are random: there is no checksum in it (the revised enforcement
 * rules of the Resident Registration Act, in force since 5 October 2020). Numbers issued before keep theirs.
 */
export const RANDOM_SINCE = '2020-10-05';

/** What is wrong with a number, in the order in which it is looked for. */
export type ResidentNumberProblem =
  /** Not thirteen digits, with or without a hyphen after the sixth. */
  | 'FORMAT'
  /** The first six digits are no day of the calendar in the century that the seventh says. */
  | 'DATE'
  /** By the seventh digit the person has yet to be born. */
  | 'CENTURY_DIGIT'
  /** The last digit is not the one that follows from the others, though the number still has a checksum. */
  | 'CHECKSUM';

export interface InvalidResidentNumber {
  tag: 'InvalidResidentNumber';
  code: ResidentNumberProblem;
}

/** The century of birth that the seventh digit tells: odd ones are men, even ones women; 5 to 8 foreign residents. */
const CENTURY: Readonly<Record<string, number>> = {
  1: 1900,
  2: 1900,
  3: 2000,
  4: 2000,
  5: 1900,
  6: 1900,
  7: 2000,
  8: 2000,
  9: 1800,
  0: 1800,
};
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5] as const;

/**
 * A checked resident registration number (주민등록번호), or a foreign resident's registration number (외국인등록번호),
 * which is built alike. However it is printed, only its masked form comes out; `reveal` alone gives the digits away.
 */
export class ResidentNumber {
  readonly #digits: string;

  private constructor(digits: string) {
    this.#digits = digits;
  }

  /**
   * Checks what a person typed.
   * @param given 13 digits, with or without a hyphen after the sixth, with spaces around them.
   * @param today the day that it is in Korea.
   * @param issuedSinceOctober2020 what the person says: born earlier but numbered since (a changed number, a
   * naturalisation, a late report of a birth, a foreign resident's first registration), so without a checksum.
   */
  static parse(
    given: string,
    { today, issuedSinceOctober2020 = false }: { today: string; issuedSinceOctober2020?: boolean },
  ): { ok: true; value: ResidentNumber } | { ok: false; reason: InvalidResidentNumber } {
    const refused = (code: ResidentNumberProblem) =>
      ({ ok: false, reason: { tag: 'InvalidResidentNumber', code } }) as const;
    // NFKC: a Korean keyboard also types ９００１０１.
    const match = /^([0-9]{6})-?([0-9]{7})$/.exec(given.slice(0, 100).normalize('NFKC').trim());
    if (!match) return refused('FORMAT');
    const digits = `${match[1]}${match[2]}`;
    const birth = birthOf(digits);
    if (!birth) return refused('DATE');
    if (birth > today) return refused('CENTURY_DIGIT');
    const hasChecksum = birth < RANDOM_SINCE && !issuedSinceOctober2020;
    if (hasChecksum && digits.at(-1) !== checkDigit(digits)) return refused('CHECKSUM');
    return { ok: true, value: new ResidentNumber(digits) };
  }

  /** A number that had been checked before it was stored. */
  static stored(digits: string): ResidentNumber {
    return new ResidentNumber(digits);
  }

  /** The thirteen digits, for sealing and for the keyed hash; never for a log, a message or a screen. */
  reveal(): string {
    return this.#digits;
  }

  /** What may be shown to whoever may see the person: `900101-1******`. */
  get masked(): string {
    return `${this.#digits.slice(0, 6)}-${this.#digits.slice(6, 7)}******`;
  }

  toString(): string {
    return this.masked;
  }
  toJSON(): string {
    return this.masked;
  }
  [inspect.custom](): string {
    return this.masked;
  }
}

/** The day of birth, `null` where there was no such day. */
function birthOf(digits: string): string | null {
  const part = (from: number): number => Number(digits.slice(from, from + 2));
  const year = (CENTURY[digits.charAt(6)] ?? 0) + part(0);
  if (!isDay(year, part(2), part(4))) return null;
  return `${year}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
}

/**
 * The last digit as it follows from the first twelve: (11 − Σ digit·weight mod 11) mod 10, for foreign residents
 * (13 − Σ digit·weight mod 11) mod 10.
 */
export function checkDigit(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits.charAt(place)), 0);
  const foreign = digits.charAt(6) >= '5' && digits.charAt(6) <= '8';
  return String(((foreign ? 13 : 11) - (sum % 11)) % 10);
}
