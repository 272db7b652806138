import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findRoot } from '@yeyak/prisma-tool';
import type { Report } from './requirements.cjs';
import { insertTable, renderTable, type Requirement, unknownIds } from './requirements.table';

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/**
 * `npm run requirements`: writes the README's table of requirements from what passed in the last runs of the tests.
 * With `--check` it only says whether the README is up to date.
 */
function main(args: readonly string[]): void {
  const root = findRoot(__dirname);
  const reportFile = path.join(root, 'reports', 'requirements.json');
  if (!existsSync(reportFile))
    throw new Error('There is no reports/requirements.json: run `npm test` first.');
  const requirements = read<Requirement[]>(path.join(root, 'docs', 'requirements.json'));
  const report = read<Report>(reportFile);
  const missing = ['unit', 'int', 'e2e'].filter((level) => !report.levels.includes(level));
  if (missing.length > 0)
    throw new Error(`No test of the level ${missing.join(', ')} has run: run \`npm test\`.`);
  const unknown = unknownIds(requirements, report);
  if (unknown.length > 0)
    throw new Error(
      `Tests name requirements that docs/requirements.json does not have: ${unknown.join(', ')}`,
    );
  const readme = path.join(root, 'README.md');
  const before = readFileSync(readme, 'utf8');
  const after = insertTable(before, renderTable(requirements, report));
  if (before === after) return void process.stdout.write('The README says what the tests prove.\n');
  if (args.includes('--check'))
    throw new Error('The README does not say what the tests prove: run `npm run requirements`.');
  writeFileSync(readme, after);
  process.stdout.write('README.md is written anew.\n');
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
