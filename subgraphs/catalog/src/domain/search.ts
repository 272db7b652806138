import type { Localized } from '@yeyak/contracts';

/** The longest text that is searched for. */
export const LONGEST_SEARCH = 100;

/** How texts are compared: without case, width, composition and repeated spaces. */
const folded = (text: string): string =>
  text.normalize('NFKC').toLowerCase().normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Every one and two characters in a row. Two, as that is how long many Korean words are: 우유, 김밥. */
function grams(text: string): string[] {
  const characters = [...text];
  return [
    ...new Set([...characters, ...characters.slice(1).map((character, i) => `${characters[i]}${character}`)]),
  ];
}

/** What is stored so that a name is found by any part of it, in either language. */
export function searchable(name: Localized): { searchText: string; searchGrams: string[] } {
  const [ko, en] = [folded(name.ko), folded(name.en)];
  return { searchText: `${ko}\n${en}`, searchGrams: [...new Set([...grams(ko), ...grams(en)])].sort() };
}

/**
 * What to look for: `grams` finds few candidates by an index, `part` tells which of them really have it.
 * `null` where nothing but spaces is searched for: then everything is found.
 */
export function searchFor(text: string): { part: string; grams: string[] } | null {
  const part = folded(text);
  if (part === '') return null;
  const all = grams(part);
  const pairs = all.filter((gram) => [...gram].length === 2);
  return { part, grams: pairs.length > 0 ? pairs : all };
}
