/** Korean mobile numbers, as people write them: `010-1234-5678`, `+82 10 1234 5678`. */
const MOBILE = /^01[016789]\d{7,8}$/;

/** A Korean mobile number in digits alone, or `null` where it is none: only those take a text message. */
export function mobileNumber(written: string): string | null {
  const digits = written.replace(/[\s().-]/g, '').replace(/^(\+|00)82\(?0?\)?/, '0');
  return MOBILE.test(digits) ? digits : null;
}
