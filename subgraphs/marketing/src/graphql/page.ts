import { connection, type Connection, type PageRequest, pageSize, readCursor } from '@yeyak/graphql-kit';
import type { Slice } from '../application/ports';

/** A page of a list along instants, the latest first. @throws BAD_USER_INPUT for a size or a cursor that cannot be. */
export async function pageOf<T extends { id: string }>(
  page: PageRequest,
  atOf: (row: T) => Date,
  read: (slice: Slice) => Promise<T[]>,
): Promise<Connection<T>> {
  const size = pageSize(page);
  const rows = await read({ after: place(page), take: size + 1 });
  return connection(rows, size, (row) => [atOf(row).toISOString(), row.id], page.after);
}

function place(page: PageRequest): Slice['after'] {
  const cursor = readCursor(page, ['instant', 'id']);
  return cursor && { at: new Date(cursor[0]), id: cursor[1] };
}
