import type { MessageNamed } from '@yeyak/contracts';
import { v7 as uuidv7 } from 'uuid';
import { begin } from '../domain/message';
import type { RouteOf } from '../domain/route';
import type { MessageStore } from './ports';

/** Keeps a message that the process asks for. It is sent after the commit, by the dispatcher. */
export const keepMessage =
  <Tx>(
    store: Pick<MessageStore<Tx>, 'add'>,
    routeOf: RouteOf,
    clock: () => Date,
    newId: () => string = uuidv7,
  ) =>
  async ({ id: causationId, payload }: MessageNamed<'SendMessage'>, tx: Tx): Promise<void> => {
    const { key, reservationId, customerId, contactId, template, text } = payload;
    const [channel = ''] = routeOf(template);
    const asked = { key, reservationId, customerId, contactId, template, text, channel, causationId };
    await store.add(tx, begin({ ...asked, id: newId(), createdAt: clock() }));
  };
export type KeepMessage<Tx> = ReturnType<typeof keepMessage<Tx>>;
