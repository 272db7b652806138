import { type Envelope, message as factOf } from '@yeyak/contracts';
import type { Message } from '../domain/message';

/** What others are told of a message in its new state: never the text, never whom it reached. */
export function factsOf(message: Message): Envelope[] {
  const { id: messageId, reservationId, customerId, template, channel } = message;
  const about = { messageId, reservationId, customerId, template, channel };
  const provenance = (occurredAt: Date) => ({
    aggregateType: 'Message',
    aggregateId: messageId,
    aggregateVersion: message.version,
    correlationId: reservationId,
    causationId: message.causationId,
    occurredAt,
  });
  switch (message.status) {
    case 'PENDING':
      return [];
    case 'SENT': {
      const { sentAt } = message;
      return [factOf('MessageSent', { ...about, sentAt: sentAt.toISOString() }, provenance(sentAt))];
    }
    case 'FAILED': {
      const { failedAt, failureCode: code } = message;
      return [
        factOf('MessageFailed', { ...about, code, failedAt: failedAt.toISOString() }, provenance(failedAt)),
      ];
    }
    case 'CANCELLED': {
      const { cancelledAt } = message;
      return [
        factOf(
          'MessageCancelled',
          { ...about, cancelledAt: cancelledAt.toISOString() },
          provenance(cancelledAt),
        ),
      ];
    }
  }
}
