import type { DeskAction } from '@yeyak/contracts';
import { invalidText, type TextProblem } from '@yeyak/domain-kit';

export const LONGEST_NOTE = 500;

/** A part of the input that cannot be right: its path, and what is wrong, for people. */
export interface InvalidPart {
  readonly tag: 'InvalidInput';
  readonly field: string;
  readonly problem: string;
}

const WORDS: Record<TextProblem, string> = {
  EMPTY: 'must say why',
  TOO_LONG: `must not be longer than ${LONGEST_NOTE} characters`,
  CONTROL_CHARACTERS: 'must not contain control characters',
};

/** Words as they are kept: blank is the same as none. */
export const wordsOf = (note: string | null): string | null => (note?.trim() ? note : null);

/** What is wrong with words, given whether there have to be some. */
export function invalidWords(note: string | null, { needed }: { needed: boolean }): InvalidPart | null {
  if (note === null && !needed) return null;
  const problem = invalidText(note ?? '', { most: LONGEST_NOTE, lines: true });
  return problem ? { tag: 'InvalidInput', field: 'note', problem: WORDS[problem] } : null;
}

/** What is wrong with the words that come with an action. Whoever denies has to say why: the customer reads it (B8). */
export const invalidNote = (action: DeskAction, note: string | null): InvalidPart | null =>
  invalidWords(note, { needed: action === 'DENY' });
