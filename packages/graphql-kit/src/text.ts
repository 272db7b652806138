import { badInput } from './errors';

/**
 * Whether a text has neither control characters nor halves of surrogate pairs: a store chokes on them, and no id, code
 * or word has them.
 */
export const isPlain = (text: string): boolean => !/[\p{Cc}\p{Cs}]/u.test(text);

const LONGEST = 200;

/**
 * Whether a text can be an id at all. What cannot is not even looked for: a store refuses a NUL with an error, and
 * whoever asks for nonsense is told that there is no such thing, not that something broke.
 */
export const couldBeId = (text: string): boolean =>
  text.length > 0 && text.length <= LONGEST && isPlain(text);

/**
 * An id or code as it was given, for fields that refuse what cannot be one instead of finding nothing.
 * @param name the argument's, for the message. @throws BAD_USER_INPUT
 */
export function checkedId(name: string, value: string): string;
export function checkedId(name: string, value: string | null | undefined): string | null;
export function checkedId(name: string, value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (!couldBeId(value)) throw badInput(`"${name}" cannot be an id.`);
  return value;
}

/**
 * A text of one line as it was given: 1 to `most` characters, not blanks alone, none of them a control character.
 * @param name the argument's, for the message. @throws BAD_USER_INPUT
 */
export function checkedText(name: string, value: string, most = LONGEST): string {
  if (value.trim() === '' || value.length > most) throw badInput(`"${name}" has 1 to ${most} characters.`);
  if (!isPlain(value)) throw badInput(`"${name}" has no control characters.`);
  return value;
}
