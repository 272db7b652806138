import type { TypeTerm, Vocabulary } from './vocabulary';
import { englishOf, koreanOf, listedThing, type Word, type Words } from './words';

const row = (...cells: string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), row(...head.map(() => '-')), ...rows].join('\n');

const SORTS: Record<TypeTerm['sort'], string> = {
  thing: '### Things',
  refusal: '### Refusals',
  answer: '### Answers of mutations',
  list: '### Lists',
};

/** The part of `docs/glossary.md` that comes from the schema, the contracts and `docs/glossary.json`. Markdown. */
export function glossaryTables(vocabulary: Vocabulary, words: Words): string {
  const meaning = (own: string, word: Word | undefined): string => englishOf(word) || own;
  const koreanOfType = (name: string): string => {
    const thing = listedThing(name);
    if (thing === null) return koreanOf(words.types[name]);
    return `${koreanOf(words.types[thing])} 목록${name.endsWith('Edge') ? '의 항목' : ''}`;
  };
  const types = (Object.keys(SORTS) as TypeTerm['sort'][]).map((sort) => {
    const rows = vocabulary.types
      .filter((term) => term.sort === sort)
      .map((term) =>
        row(`\`${term.name}\``, meaning(term.meaning, words.types[term.name]), koreanOfType(term.name)),
      );
    return `${SORTS[sort]}\n\n${table(['type', 'meaning', 'Korean'], rows)}`;
  });
  const enums = vocabulary.enums.map(({ name, meaning: own, values }) => {
    const known = words.enums[name] ?? {};
    const rows = values.map((value) =>
      row(`\`${value.name}\``, meaning(value.meaning, known[value.name]), koreanOf(known[value.name])),
    );
    const title = `### \`${name}\`: ${koreanOf(known[''])}\n\n${meaning(own, known[''])}`;
    return `${title}\n\n${table(['value', 'meaning', 'Korean'], rows)}`;
  });
  const mutations = vocabulary.mutations.map(({ name, meaning: own }) =>
    row(`\`${name}\``, meaning(own, words.mutations[name]), koreanOf(words.mutations[name])),
  );
  const messages = (sort: 'fact' | 'command', title: string): string => {
    const rows = vocabulary.messages
      .filter((message) => message.sort === sort)
      .map(({ name, from, to }) =>
        row(
          `\`${name}\``,
          to ? `${from} → ${to}` : from,
          englishOf(words.messages[name]),
          koreanOf(words.messages[name]),
        ),
      );
    return `### ${title}\n\n${table([sort, sort === 'fact' ? 'said by' : 'from → to', 'meaning', 'Korean'], rows)}`;
  };
  return [
    '## Types',
    ...types,
    '## Statuses and other closed lists',
    ...enums,
    '## Mutations',
    table(['mutation', 'meaning', 'Korean'], mutations),
    '## Messages between contexts',
    messages('fact', 'Facts'),
    messages('command', 'Commands'),
  ].join('\n\n');
}
