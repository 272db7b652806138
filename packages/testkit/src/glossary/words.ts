import type { Vocabulary } from './vocabulary';

/** The Korean word, or the Korean word with an English meaning where the code's own is missing or would not do. */
export type Word = string | readonly [korean: string, english: string];

/** `docs/glossary.json`: what people have written down. The enum's own word is under the empty name. */
export interface Words {
  types: Readonly<Record<string, Word>>;
  enums: Readonly<Record<string, Readonly<Record<string, Word>>>>;
  mutations: Readonly<Record<string, Word>>;
  messages: Readonly<Record<string, Word>>;
}

export const koreanOf = (word: Word | undefined): string =>
  (typeof word === 'string' ? word : word?.[0]) ?? '';
export const englishOf = (word: Word | undefined): string =>
  (typeof word === 'object' ? word[1] : undefined) ?? '';

/** `CouponConnection` → `Coupon`: a list's word is made of its things' word. */
export const listedThing = (name: string): string | null =>
  /^(\w+?)(?:Connection|Edge)$/.exec(name)?.[1] ?? null;

/**
 * Where the words and the vocabulary differ, as lines for a person; none where each term has a word of Korean and a
 * meaning in English, and each word a term.
 */
export function differences(vocabulary: Vocabulary, words: Words): string[] {
  const needed = new Map<string, string>();
  const given = new Map<string, Word>();
  const collect = (section: string, name: string, meaning: string): void => {
    needed.set(`${section} ${name}`, meaning);
  };
  for (const { name, meaning } of vocabulary.types) {
    if (listedThing(name) === null) collect('type', name, meaning);
  }
  for (const { name, meaning, values } of vocabulary.enums) {
    collect('enum', name, meaning);
    for (const value of values) collect('enum', `${name}.${value.name}`, value.meaning);
  }
  for (const { name, meaning } of vocabulary.mutations) collect('mutation', name, meaning);
  for (const { name } of vocabulary.messages) collect('message', name, '');

  for (const [name, word] of Object.entries(words.types)) given.set(`type ${name}`, word);
  for (const [name, values] of Object.entries(words.enums)) {
    for (const [value, word] of Object.entries(values))
      given.set(`enum ${value === '' ? name : `${name}.${value}`}`, word);
  }
  for (const [name, word] of Object.entries(words.mutations)) given.set(`mutation ${name}`, word);
  for (const [name, word] of Object.entries(words.messages)) given.set(`message ${name}`, word);

  return [
    ...[...needed.keys()].filter((term) => !given.has(term)).map((term) => `no word for the ${term}`),
    ...[...given.keys()].filter((term) => !needed.has(term)).map((term) => `there is no ${term}`),
    ...[...given]
      .filter(([term, word]) => needed.has(term) && !/\p{Script=Hangul}/u.test(koreanOf(word)))
      .map(([term]) => `no Korean for the ${term}`),
    ...[...given]
      .filter(([term, word]) => needed.get(term) === '' && englishOf(word).trim() === '')
      .map(([term]) => `nothing says in English what the ${term} means`),
  ];
}
