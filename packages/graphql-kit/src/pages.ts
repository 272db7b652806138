import { badInput } from './errors';
import { isPlain } from './text';

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

/** Ours hold instants, ids and numbers. */
const isPart = (value: unknown): value is string => typeof value === 'string' && isPlain(value);

/** The values that a cursor stands for, `null` at the start. @throws BAD_USER_INPUT for one that is none of ours. */
export function readCursor({ after }: PageRequest, parts: number): string[] | null {
  if (after === null || after === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === parts && values.every(isPart)) {
      return values;
    }
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
