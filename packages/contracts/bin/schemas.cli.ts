import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderSchemas } from './json-schema';

const FOLDER = path.join(__dirname, '..', 'schema');

/** `npm run schemas` writes `packages/contracts/schema`; with `--check` it fails where a committed file differs. */
function main(check: boolean): void {
  const wanted = renderSchemas();
  const isWritten = (name: string, text: string): boolean =>
    existsSync(path.join(FOLDER, name)) && readFileSync(path.join(FOLDER, name), 'utf8') === text;
  const differing = [...wanted].filter(([name, text]) => !isWritten(name, text));
  const left = readdirSync(FOLDER).filter((name) => !wanted.has(name));
  if (check && differing.length + left.length > 0) {
    const names = [...differing.map(([name]) => name), ...left].join(', ');
    console.error(`packages/contracts/schema differs (${names}): run npm run schemas and commit it`);
    process.exitCode = 1;
    return;
  }
  for (const [name, text] of differing) writeFileSync(path.join(FOLDER, name), text);
  for (const name of left) rmSync(path.join(FOLDER, name));
  console.log(`${wanted.size} schemas; ${differing.length + left.length} changed`);
}

main(process.argv.includes('--check'));
