/** Thirteen digits, with or without a hyphen after the sixth: a resident registration number, or what looks like one. */
const RESIDENT_NUMBER = /(?<!\d)\d{6}-?\d{7}(?!\d)/g;
const HIDDEN = '[hidden]';

/**
 * A text without the resident registration numbers that are in it. For messages that somebody else worded: GraphQL's own
 * repeat the input that they refuse, the fields beside the wrong one included.
 */
export const hideResidentNumbers = (text: string): string => text.replace(RESIDENT_NUMBER, HIDDEN);

/**
 * The same for words in which other numbers of thirteen digits are at home, as a parcel's are: without a hyphen only
 * those that have a date and, as far as they still have one, a checksum.
 */
export const hideLikelyResidentNumbers = (text: string): string =>
  text.replace(RESIDENT_NUMBER, (found) => (found.includes('-') || isLikely(found) ? HIDDEN : found));

/** Two digits each: year, month, day; then the century and sex. Since October 2020 the rest is random. */
const PARTS = /^(\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([0-9])/;
const BORN_SINCE_2000 = '3478';

function isLikely(digits: string): boolean {
  const [, year, , , century] = PARTS.exec(digits) ?? [];
  if (year === undefined || century === undefined) return false;
  return (BORN_SINCE_2000.includes(century) && Number(year) >= 20) || hasChecksum(digits);
}

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
function hasChecksum(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const last = Number(digits[12]);
  // Citizens', and foreign residents', which is two more.
  return last === (11 - (sum % 11)) % 10 || last === (13 - (sum % 11)) % 10;
}
