import { randomInt } from 'node:crypto';

/** Without vowels, so that no code is a word, and without what is taken for something else (0 O, 1 I L, U V). */
const LETTERS = '23456789BCDFGHJKMNPQRSTWXYZ';
const GROUPS = 4;
const IN_A_GROUP = 4;

/**
 * A new coupon code such as `K7MQ-3XRD-9RTP-W2HN`: easy to read out and to type, and as 16 letters out of 27 drawn by a
 * cryptographic generator (76 bits) nothing that anybody guesses.
 */
export const newCouponCode = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: IN_A_GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-');
