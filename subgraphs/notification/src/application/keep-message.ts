import type { MessageNamed } from '@yeyak/contracts';
import { v7 as uuidv7 } from 'uuid';
import type { MessageStore } from './ports';

/** Keeps a message that the process asks for. It is sent after the commit, by the dispatcher. */
export const keepMessage =
  <Tx>(
    store: Pick<MessageStore<Tx>, 'add'>,
    channel: string,
    clock: () => Date,
    newId: () => string = uuidv7,
  ) =>
  async ({ id: causationId, payload }: MessageNamed<'SendMessage'>, tx: Tx): Promise<void> => {
    const now = clock();
    await store.add(tx, {
      id: newId(),
      key: payload.key,
      reservationId: payload.reservationId,
      customerId: payload.customerId,
      contactId: payload.contactId,
      template: payload.template,
      text: payload.text,
      channel,
      version: 1,
      attempts: 0,
      causationId,
      createdAt: now,
      status: 'PENDING',
      dueAt: now,
    });
  };
export type KeepMessage<Tx> = ReturnType<typeof keepMessage<Tx>>;
