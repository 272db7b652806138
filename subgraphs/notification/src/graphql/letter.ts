import type { Letter } from '@yeyak/contracts';

const LONGEST_ID = 200;
const LONGEST_TEXT = 1_000;

// eslint-disable-next-line no-control-regex -- these are what is refused
const CONTROL = /[\u0000-\u001f\u007f]/;
/** A text may have lines. */
// eslint-disable-next-line no-control-regex -- these are what is refused
const CONTROL_IN_TEXT = /[\u0000-\u0009\u000b-\u001f\u007f]/;

/** What is wrong with a letter, and where; `null` where nothing is. */
export function checkLetter(letter: Letter): { message: string; field: string } | null {
  const { key, reservationId, customerId, contactId, template, text } = letter;
  for (const [field, value] of Object.entries({ key, reservationId, customerId, contactId, template })) {
    if (value === '') return { field, message: 'It is empty.' };
    if (value.length > LONGEST_ID) return { field, message: `It is longer than ${LONGEST_ID} characters.` };
    if (CONTROL.test(value)) return { field, message: 'It contains control characters.' };
  }
  for (const language of ['ko', 'en'] as const) {
    const field = `text.${language}`;
    if (text[language].trim() === '') return { field, message: 'It is empty.' };
    if (text[language].length > LONGEST_TEXT)
      return { field, message: `It is longer than ${LONGEST_TEXT} characters.` };
    if (CONTROL_IN_TEXT.test(text[language])) return { field, message: 'It contains control characters.' };
  }
  return null;
}
