const DAY_MS = 24 * 60 * 60_000;
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whether a text is a day that a calendar has: `2027-02-29` is none. PostgreSQL knows no year 0, so neither do we. */
export function isDay(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = midnight(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/**
 * Every day from the first to the last, both included. Counted, not compared as text: the year after 9999 is written
 * `+010000`, which comes before it.
 */
export const daysFrom = (first: string, last: string): string[] =>
  Array.from({ length: Math.max(0, (midnight(last) - midnight(first)) / DAY_MS + 1) }, (_, i) =>
    new Date(midnight(first) + i * DAY_MS).toISOString().slice(0, 10),
  );
