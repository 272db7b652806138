import { readFileSync } from 'node:fs';
import path from 'node:path';
import { messages } from '@yeyak/contracts';
import { findRoot } from '@yeyak/prisma-tool';
import { type Vocabulary, vocabularyOf } from './vocabulary';
import type { Words } from './words';

/** The clone's glossary: what the code says, what people wrote down, and the page that shows both. */
export function readGlossary(): { page: string; vocabulary: Vocabulary; words: Words } {
  const root = findRoot(__dirname);
  const read = (...parts: string[]): string => readFileSync(path.join(root, ...parts), 'utf8');
  return {
    page: path.join(root, 'docs', 'glossary.md'),
    vocabulary: vocabularyOf(read('router', 'supergraph.graphql'), messages),
    words: JSON.parse(read('docs', 'glossary.json')) as Words,
  };
}
