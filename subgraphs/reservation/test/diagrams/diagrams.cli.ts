import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { replaceRegion, writePage } from '@yeyak/testkit';
import { allKinds } from '../../src/kinds/index.generated';
import { kindWords } from './kind-words';
import { HOW_TO, seventhKind } from './seventh-kind';
import { pageOf, statesOf } from './state-diagram';

const docs = path.join(__dirname, '../../../../docs');

/**
 * Writes what docs/ says of the kinds, from the kinds: the states on each kind's page, their words in the glossary.
 * With `--check` it writes nothing and fails where a page differs.
 */
function main(args: readonly string[]): void {
  const check = args.includes('--check');
  const stale: string[] = [];
  const write = (page: string, region: string, content: string): void => {
    const file = path.join(docs, page);
    if (!existsSync(file) && !check) writeFileSync(file, emptyPage(region));
    const isFresh =
      existsSync(file) && writePage(file, (before) => replaceRegion(before, region, content), check);
    if (!isFresh) stale.push(`docs/${page}`);
  };
  for (const kind of allKinds) write(pageOf(kind), 'states', statesOf(kind));
  write(HOW_TO, 'restaurant-table', seventhKind());
  write('glossary.md', 'kinds', kindWords(allKinds));
  if (stale.length === 0) return;
  process.stderr.write(
    `${stale.join(', ')} does not say what the kinds say: run npm run docs and commit it\n`,
  );
  process.exitCode = 1;
}

/** What a new kind's page begins with: the rest is for people to write. */
const emptyPage = (region: string): string =>
  `<!-- prettier-ignore-start -->\n<!-- ${region}:start -->\n<!-- ${region}:end -->\n<!-- prettier-ignore-end -->\n`;

main(process.argv.slice(2));
