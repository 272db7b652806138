import { connection, type PageRequest, pageSize, readCursor } from '@yeyak/graphql-kit';
import type { AfterMessage } from '../application/ports';
import type { Context } from './context';
import type { MessageConnectionMapper } from './mappers';

function afterMessage(page: PageRequest): AfterMessage | null {
  const cursor = readCursor(page, ['instant', 'id']);
  return cursor && { createdAt: new Date(cursor[0]), id: cursor[1] };
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
