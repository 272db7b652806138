import {
  badInput,
  connection,
  type Connection,
  type PageRequest,
  pageSize,
  readCursor,
} from '@yeyak/graphql-kit';
import type { NameSearch, Placed, Slice } from '../application/ports';
import { LONGEST_SEARCH, searchFor } from '../domain/search';

/** A page's part of its list. @throws BAD_USER_INPUT for a size or a cursor that cannot be. */
export function sliceOf(page: PageRequest): Slice {
  const size = pageSize(page);
  const [after = null] = readCursor(page, ['bigint']) ?? [];
  return { size, after };
}

/** A page of what a list's part held. */
export const pageOf = <T>(
  rows: readonly Placed<T>[],
  { size }: Slice,
  page: PageRequest,
): Connection<Placed<T>> => connection(rows, size, ({ sequence }) => [sequence], page.after);

/** What to look for in names; `null` for everything. @throws BAD_USER_INPUT for what is too long. */
export function nameSearch(search: string | null | undefined): NameSearch | null {
  if (search === null || search === undefined) return null;
  if ([...search].length > LONGEST_SEARCH)
    throw badInput(`"search" has at most ${LONGEST_SEARCH} characters.`);
  return searchFor(search);
}
