import { badInput, connection, type PageRequest, pageSize, readCursor } from '@yeyak/graphql-kit';
import type { AfterMessage } from '../application/ports';
import type { Context } from './context';
import type { MessageConnectionMapper } from './mappers';

// eslint-disable-next-line no-control-regex -- these are what is refused
const CONTROL = /[\u0000-\u001f\u007f]/;

/** An id that the store can be asked for. @throws BAD_USER_INPUT */
export function checkedId(id: string): string {
  if (id.length > 200 || CONTROL.test(id)) throw badInput('That cannot be an id.');
  return id;
}

function afterMessage(page: PageRequest): AfterMessage | null {
  const [createdAt, id] = readCursor(page, 2) ?? [];
  if (createdAt === undefined || id === undefined) return null;
  if (Number.isNaN(Date.parse(createdAt)) || CONTROL.test(id)) {
    throw badInput('"after" is not a cursor of this list.');
  }
  return { createdAt: new Date(createdAt), id };
}

/** A page of a person's messages. */
export async function messagesOf(
  { loaders }: Pick<Context, 'loaders'>,
  customerId: string,
  page: PageRequest,
): Promise<MessageConnectionMapper> {
  const size = pageSize(page);
  const messages = await loaders.pages.load({ customerId, after: afterMessage(page), limit: size + 1 });
  return connection(messages, size, ({ createdAt, id }) => [createdAt.toISOString(), id], page.after);
}
