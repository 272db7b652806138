import { badInput } from './errors';
import { couldBeId } from './text';

/** Relay's arguments for going forward through a list. */
export interface PageRequest {
  first?: number | null;
  after?: string | null;
}

export interface Connection<Node> {
  edges: { node: Node; cursor: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const MOST = 100;

/** The page's size, 20 by default. @throws BAD_USER_INPUT outside 1 to 100. */
export function pageSize({ first }: PageRequest): number {
  if (first === null || first === undefined) return 20;
  if (!Number.isInteger(first) || first < 1 || first > MOST) throw badInput(`"first" is 1 to ${MOST}.`);
  return first;
}

/** As `toISOString` writes it, of the years that a store has. */
const INSTANT = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
function isInstant(text: string): boolean {
  const at = INSTANT.test(text) ? new Date(text) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString() === text; // no 30th of February
}
const DECIMAL = /^\d{1,19}$/;
const LARGEST_INT = 2n ** 31n - 1n;
const LARGEST_BIGINT = 2n ** 63n - 1n;

/** What a part of a cursor can be, as the stores hold it. */
const PARTS = {
  id: couldBeId,
  instant: isInstant,
  day: (text: string) => isInstant(`${text}T00:00:00.000Z`),
  int: (text: string) => DECIMAL.test(text) && BigInt(text) <= LARGEST_INT,
  bigint: (text: string) => DECIMAL.test(text) && BigInt(text) <= LARGEST_BIGINT,
} as const;
type Part = keyof typeof PARTS;

const isCursor = (values: unknown, parts: readonly Part[]): boolean =>
  Array.isArray(values) &&
  values.length === parts.length &&
  parts.every((part, i) => typeof values[i] === 'string' && PARTS[part](values[i]));

/**
 * The values that a cursor stands for, `null` at the start.
 * @param parts what each of them is. @throws BAD_USER_INPUT for a cursor that is none of this list's.
 */
export function readCursor<const Parts extends readonly Part[]>(
  { after }: Pick<PageRequest, 'after'>,
  parts: Parts,
): { [I in keyof Parts]: string } | null {
  if (after === null || after === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (isCursor(values, parts)) return values as { [I in keyof Parts]: string };
  } catch {
    // falls through to the refusal
  }
  throw badInput('"after" is not a cursor of this list.');
}

/** A connection of rows of which one more than the page was read, in order to know whether there is a next page. */
export function connection<Row>(
  rows: readonly Row[],
  size: number,
  cursorOf: (row: Row) => string[],
  after?: string | null,
): Connection<Row> {
  const edges = rows.slice(0, size).map((node) => ({
    node,
    cursor: Buffer.from(JSON.stringify(cursorOf(node))).toString('base64url'),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after !== null && after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
