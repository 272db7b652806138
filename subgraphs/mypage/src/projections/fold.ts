/** An instant as ISO-8601 text in UTC with milliseconds, so that texts compare as instants do. */
export const instant = (text: string): string => new Date(text).toISOString();

export const latest = (a: string | null, b: string): string => (a !== null && a > b ? a : b);
export const earliest = (a: string | null, b: string): string => (a !== null && a < b ? a : b);

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A list with one of its elements changed, in the order of the keys: the same however often and in which order its
 * elements came.
 * @param blank the element to begin with where there is none of this key yet.
 */
export function changed<T>(
  list: readonly T[],
  keyOf: (one: T) => string,
  blank: T,
  change: (known: T) => T,
): T[] {
  const key = keyOf(blank);
  const known = list.find((one) => keyOf(one) === key) ?? blank;
  const others = list.filter((one) => keyOf(one) !== key);
  return [...others, change(known)].sort((a, b) => compare(keyOf(a), keyOf(b)));
}
