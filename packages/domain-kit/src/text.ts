/** What can be wrong with a text that a person typed. */
export type TextProblem = 'EMPTY' | 'TOO_LONG' | 'CONTROL_CHARACTERS';

/**
 * C0 and C1 controls, halves of surrogate pairs (no store keeps them as text), and the marks that turn the direction of
 * writing: none has a place in a name or a note.
 */
const CONTROL = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
const CONTROL_BUT_LINES = /[^\P{Cc}\n\r\t]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/**
 * What is wrong with a text, `null` for a sound one.
 * @param most characters at most, counted as people see them (code points).
 * @param lines whether line breaks and tabs are allowed: for notes, not for names.
 */
export function invalidText(
  value: string,
  { most, lines = false }: { most: number; lines?: boolean },
): TextProblem | null {
  if (value.trim() === '') return 'EMPTY';
  // A text longer in UTF-16 units than twice the limit cannot fit: no need to walk through a megabyte.
  if (value.length > most * 2 || [...value].length > most) return 'TOO_LONG';
  return (lines ? CONTROL_BUT_LINES : CONTROL).test(value) ? 'CONTROL_CHARACTERS' : null;
}
