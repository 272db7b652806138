const LONGEST_ID = 200;

/**
 * Whether a text can be an id at all. What cannot is not even looked for: a store refuses a NUL with an error, and
 * whoever asks for nonsense is told that there is no such thing, not that something broke.
 */
export const couldBeId = (text: string): boolean =>
  text.length > 0 && text.length <= LONGEST_ID && !/\p{Cc}/u.test(text);
