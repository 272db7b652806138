import { replaceRegion } from '../region';
import { writePage } from '../written-page';
import { readGlossary } from './glossary';
import { glossaryTables } from './page';
import { differences } from './words';

/**
 * Writes docs/glossary.md from the schema, the contracts and docs/glossary.json. With `--check` it writes nothing. Fails
 * where a term has no word, a word no term, or (`--check`) the page is not what it should be.
 */
function main(args: readonly string[]): void {
  const { page, vocabulary, words } = readGlossary();
  const problems = differences(vocabulary, words);
  const tables = glossaryTables(vocabulary, words);
  if (!writePage(page, (before) => replaceRegion(before, 'words', tables), args.includes('--check')))
    problems.push(
      'docs/glossary.md is not what the schema and the words say: run npm run docs and commit it',
    );
  for (const problem of problems) process.stderr.write(`glossary: ${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
}

main(process.argv.slice(2));
