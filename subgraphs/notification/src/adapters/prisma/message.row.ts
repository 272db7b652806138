import type { Localized } from '@yeyak/contracts';
import type { Delivery } from '../../domain/delivery';
import type { Message } from '../../domain/message';
import type { Message as Row } from './generated/client';

/** A delivery as it is in the JSON. */
type StoredDelivery = Omit<Delivery, 'firstTriedAt' | 'lastTriedAt'> & {
  firstTriedAt: string;
  lastTriedAt: string;
};

const storedDeliveries = (deliveries: readonly Delivery[]): StoredDelivery[] =>
  deliveries.map((delivery) => ({
    ...delivery,
    firstTriedAt: delivery.firstTriedAt.toISOString(),
    lastTriedAt: delivery.lastTriedAt.toISOString(),
  }));

/** The columns of a message that change: a state's own are null in the others. */
export const columnsOf = (message: Message) => ({
  status: message.status,
  version: message.version,
  attempts: message.attempts,
  channel: message.channel,
  deliveries: storedDeliveries(message.deliveries),
  dueAt: message.status === 'PENDING' ? message.dueAt : null,
  takenUntil: message.status === 'PENDING' ? message.takenUntil : null,
  cancelAsked: message.status === 'PENDING' && message.cancelAsked,
  sentAt: message.status === 'SENT' ? message.sentAt : null,
  providerMessageId: message.status === 'SENT' ? message.providerMessageId : null,
  failedAt: message.status === 'FAILED' ? message.failedAt : null,
  failureCode: message.status === 'FAILED' ? message.failureCode : null,
  cancelledAt: message.status === 'CANCELLED' ? message.cancelledAt : null,
});

const missing = (row: Row, column: string): never => {
  throw new Error(`message ${row.id} is ${row.status} without ${column}`);
};

/** A stored message in the domain's words. */
export function messageOf(row: Row): Message {
  const { status, dueAt, takenUntil, cancelAsked, sentAt, failedAt, ...others } = row;
  const { failureCode, cancelledAt, providerMessageId, ...rest } = others;
  const core = {
    ...rest,
    text: row.text as unknown as Localized,
    deliveries: (row.deliveries as unknown as StoredDelivery[]).map((delivery) => ({
      ...delivery,
      firstTriedAt: new Date(delivery.firstTriedAt),
      lastTriedAt: new Date(delivery.lastTriedAt),
    })),
  };
  switch (status) {
    case 'PENDING':
      return { ...core, status, dueAt: dueAt ?? missing(row, 'due_at'), takenUntil, cancelAsked };
    case 'SENT':
      return {
        ...core,
        status,
        sentAt: sentAt ?? missing(row, 'sent_at'),
        providerMessageId: providerMessageId ?? missing(row, 'provider_message_id'),
      };
    case 'FAILED':
      return {
        ...core,
        status,
        failedAt: failedAt ?? missing(row, 'failed_at'),
        failureCode: failureCode ?? missing(row, 'failure_code'),
      };
    case 'CANCELLED':
      return { ...core, status, cancelledAt: cancelledAt ?? missing(row, 'cancelled_at') };
    default:
      throw new Error(`message ${row.id} is ${status}, which is no state`);
  }
}
