/** A passed test that names requirements. `file` is relative to the root, with `/`. */
export interface PassedTest {
  level: string;
  file: string;
  name: string;
  ids: string[];
}

/** All that is known, over several runs. */
export interface Report {
  /** The levels of which there was a run. */
  levels: string[];
  passed: PassedTest[];
}

/** What one run says of one file: its passed tests, whether they name a requirement or not. */
export interface FileRun {
  level: string;
  file: string;
  tests: { name: string; ids: string[] }[];
}

/** The ids at the start of a name: `"P6 X2, X5: unpaid …"` → `['P6', 'X2', 'X5']`. */
export function idsOf(name: string): string[];
/** Takes in what one run of Jest found out: its word replaces all that was known of the files that it ran. */
export function merge(report: Report, run: readonly FileRun[]): Report;
/** By id, then by level: which tests prove it. */
export function byRequirement(
  report: Report,
): Record<string, Record<string, { file: string; name: string }[]>>;
