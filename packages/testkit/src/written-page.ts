import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes a page anew, or with `check` only says whether it is as it should be.
 * @param make what the page should read like, from what it reads like now
 * @returns whether it was, or now is, as it should be
 */
export function writePage(file: string, make: (before: string) => string, check: boolean): boolean {
  const before = readFileSync(file, 'utf8');
  const after = make(before);
  if (before === after) return true;
  if (check) return false;
  writeFileSync(file, after);
  return true;
}
