import { readFileSync } from 'node:fs';
import { facts } from '@yeyak/contracts';
import { z } from 'zod';
import { readGlossary } from '../src/glossary/glossary';
import { glossaryTables } from '../src/glossary/page';
import { vocabularyOf } from '../src/glossary/vocabulary';
import { differences, type Words } from '../src/glossary/words';
import { replaceRegion } from '../src/region';

describe('docs/glossary.md', () => {
  const { page, vocabulary, words } = readGlossary();

  it('X13 has a word for every type, status, mutation and message, in English and Korean, and none besides', () => {
    expect(differences(vocabulary, words)).toEqual([]);
  });

  it('X13 says what the schema, the contracts and glossary.json say', () => {
    const text = readFileSync(page, 'utf8');
    expect(replaceRegion(text, 'words', glossaryTables(vocabulary, words))).toBe(text);
  });

  it('knows a word of each sort', () => {
    expect(vocabulary.types.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Reservation', 'UserError']),
    );
    expect(vocabulary.enums.map(({ name }) => name)).toContain('ReservationStatus');
    expect(vocabulary.mutations.map(({ name }) => name)).toContain('reserve');
    expect(vocabulary.messages).toContainEqual({
      name: 'DrawStock',
      sort: 'command',
      from: 'reservation',
      to: 'inventory',
    });
  });

  it('leaves out what only contexts may say to each other', () => {
    expect(vocabulary.mutations.map(({ name }) => name)).not.toContain('capturePayment');
  });
});

describe('the comparison of words with the code', () => {
  const SDL = `
    schema
      @link(url: "https://specs.apollo.dev/link/v1.0")
      @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION)
    { query: Query mutation: Mutation }
    directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
    directive @join__graph(name: String!, url: String!) on ENUM_VALUE
    directive @join__type(graph: join__Graph!, key: join__FieldSet, extension: Boolean! = false, resolvable: Boolean! = true, isInterfaceObject: Boolean! = false) repeatable on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR
    directive @join__enumValue(graph: join__Graph!) repeatable on ENUM_VALUE
    scalar join__FieldSet
    scalar link__Import
    enum link__Purpose { SECURITY EXECUTION }
    enum join__Graph { CAFE @join__graph(name: "cafe", url: "http://cafe") }
    type Query @join__type(graph: CAFE) { cups: [Cup!] }
    type Mutation @join__type(graph: CAFE) { "Fills a cup. Twice is once." fill: Cup }
    "What coffee is in, e.g. a mug. Seen by all."
    type Cup @join__type(graph: CAFE) { size: Size }
    "How much fits in."
    enum Size @join__type(graph: CAFE) { "A lot." BIG @join__enumValue(graph: CAFE) }
  `;
  const vocabulary = vocabularyOf(SDL, facts('catalog', { CupFilled: z.object({}) }));
  const words: Words = {
    types: { Cup: '잔' },
    enums: { Size: { '': '크기', BIG: '큰 잔' } },
    mutations: { fill: '따르기' },
    messages: { CupFilled: ['잔이 채워짐', 'A cup is full.'] },
  };

  it('is content where each has a word', () => {
    expect(differences(vocabulary, words)).toEqual([]);
    expect(glossaryTables(vocabulary, words)).toContain('| `Cup` | What coffee is in, e.g. a mug. | 잔 |');
  });

  it.each<[string, Words, string[]]>([
    ['a type without one', { ...words, types: {} }, ['no word for the type Cup']],
    [
      'a status without one',
      { ...words, enums: { Size: { '': '크기' } } },
      ['no word for the enum Size.BIG'],
    ],
    ['a mutation without one', { ...words, mutations: {} }, ['no word for the mutation fill']],
    ['a message without one', { ...words, messages: {} }, ['no word for the message CupFilled']],
    ['a word too many', { ...words, types: { Cup: '잔', Spoon: '숟가락' } }, ['there is no type Spoon']],
    ['a word that is not Korean', { ...words, types: { Cup: 'cup' } }, ['no Korean for the type Cup']],
    [
      'a message without a meaning',
      { ...words, messages: { CupFilled: '잔이 채워짐' } },
      ['nothing says in English what the message CupFilled means'],
    ],
  ])('X13 finds %s', (_, flawed, found) => {
    expect(differences(vocabulary, flawed)).toEqual(found);
  });
});
