import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The page of docs/ that shows how a kind is added. */
export const HOW_TO = 'how-to/add-a-kind.md';

/** The file of the kind that the tests add to the others, as it is. Markdown. */
export const seventhKind = (): string =>
  `\`\`\`ts\n${readFileSync(path.join(__dirname, '../restaurant-table.ts'), 'utf8')}\`\`\``;
