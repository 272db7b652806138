import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceRegion } from '@yeyak/testkit';
import { allKinds } from '../../src/kinds/index.generated';
import { restaurantTable } from '../restaurant-table';
import { kindWords } from './kind-words';
import { HOW_TO, seventhKind } from './seventh-kind';
import { pageOf, statesOf } from './state-diagram';

const docs = path.join(__dirname, '../../../../docs');
const glossary = readFileSync(path.join(docs, 'glossary.md'), 'utf8');

it.each(allKinds.map((kind) => [pageOf(kind), kind] as const))(
  'X26 docs/%s says what the kind says',
  (page, kind) => {
    const file = path.join(docs, page);
    expect(existsSync(file)).toBe(true);
    const text = readFileSync(file, 'utf8');
    expect(replaceRegion(text, 'states', statesOf(kind))).toBe(text);
  },
);

it('X13 the glossary has every kind and stage, in the words of their files', () => {
  expect(replaceRegion(glossary, 'kinds', kindWords(allKinds))).toBe(glossary);
});

it('X13 finds a kind that the glossary has no words for', () => {
  expect(replaceRegion(glossary, 'kinds', kindWords([...allKinds, restaurantTable]))).not.toBe(glossary);
});

it('the how-to embeds the seventh kind, word for word', () => {
  const text = readFileSync(path.join(docs, HOW_TO), 'utf8');
  expect(text).toContain(readFileSync(path.join(__dirname, '../restaurant-table.ts'), 'utf8'));
  expect(replaceRegion(text, 'restaurant-table', seventhKind())).toBe(text);
});
