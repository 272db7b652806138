// Writes src/kinds/index.generated.ts: the list of kinds is the list of files in that folder. With --check it writes
// nothing and fails where the file differs.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'src/kinds');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts') && !name.endsWith('.spec.ts'))
  .map((name) => name.slice(0, -3))
  .sort();
const nameOf = (file) => file.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const text = `/* Generated from the files of this folder by \`npm run codegen\`. */
import type { Kind } from '../domain/kind';
${files.map((file) => `import { ${nameOf(file)} } from './${file}';`).join('\n')}

export const allKinds: readonly Kind[] = [${files.map(nameOf).join(', ')}];
`;
const target = join(folder, 'index.generated.ts');
let before = '';
try {
  before = readFileSync(target, 'utf8');
} catch {
  // the first time there is none
}
if (before !== text) {
  if (process.argv.includes('--check')) {
    console.error('src/kinds/index.generated.ts is not the list of kinds: run npm run codegen and commit it');
    process.exitCode = 1;
  } else writeFileSync(target, text);
}
