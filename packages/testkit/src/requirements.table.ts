import { byRequirement, type Report } from './requirements.cjs';

/** A requirement as `docs/requirements.json` has it, in the order in which it is to be listed. */
export interface Requirement {
  id: string;
  text: string;
  /** The files or folders in which it is done; those whose name ends with a slash are contexts or packages. */
  doneIn: readonly string[];
}

export const START = '<!-- requirements:start -->';
export const END = '<!-- requirements:end -->';

/** The levels in the order in which they are listed. */
const LEVELS = ['unit', 'int', 'e2e'];

/** The table of what is asked for and which specs prove it, from tests that passed. */
export function renderTable(requirements: readonly Requirement[], report: Report): string {
  const proven = byRequirement(report);
  const rows = requirements.map(({ id, text, doneIn }) => {
    const specs = LEVELS.flatMap((level) =>
      [...new Set((proven[id]?.[level] ?? []).map(({ file }) => file))].map(
        (file) => `[${nameOf(file)}](${file})`,
      ),
    );
    const places = doneIn.map((path) => `[${placeOf(path)}](${path})`);
    return `| ${id} | ${text} | ${specs.join('<br>') || '–'} | ${places.join('<br>') || '–'} |`;
  });
  return ['| | requirement | proven by | done in |', '|---|---|---|---|', ...rows].join('\n');
}

/** `subgraphs/inventory/` → `inventory`; a file → its name. */
const placeOf = (path: string): string => path.split('/').filter(Boolean).at(-1) ?? path;

/** `subgraphs/inventory/test/stock.int.spec.ts` → `inventory stock (int)`. */
function nameOf(file: string): string {
  const [, unit = ''] = file.split('/');
  const [, name, level] = /([^/]+)\.(\w+)\.spec\.ts$/.exec(file) ?? [];
  if (!name || !level) return file;
  return file.startsWith('e2e/') || name === unit ? `${name} (${level})` : `${unit} ${name} (${level})`;
}

/** Puts a table between the two markers of a text. @throws where they are missing or the wrong way round. */
export function insertTable(text: string, table: string): string {
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error(`no "${START}" with an "${END}" after it`);
  return `${text.slice(0, start)}${START}\n\n${table}\n\n${text.slice(end)}`;
}

/** Ids that a test names and that nobody asked for: a slip of the pen, or a requirement that is not written down. */
export function unknownIds(requirements: readonly Requirement[], report: Report): string[] {
  const known = new Set(requirements.map(({ id }) => id));
  return Object.keys(byRequirement(report)).filter((id) => !known.has(id));
}
