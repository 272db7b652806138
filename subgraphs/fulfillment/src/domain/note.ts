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

/** What is wrong with the words that come with an action. Whoever denies has to say why. */
export function invalidNote(action: DeskAction, note: string | null): InvalidPart | null {
  if (note === null && action !== 'DENY') return null;
  const problem = invalidText(note ?? '', { most: LONGEST_NOTE, lines: true });
  return problem ? { tag: 'InvalidInput', field: 'note', problem: WORDS[problem] } : null;
}
