import { type Envelope, message } from '@yeyak/contracts';
import type { StockFact, StockFactType } from '../domain/stock-facts';

/** What led to a fact: a reservation's command, or a person (then there is neither reservation nor message). */
export interface Cause {
  correlationId: string | null;
  messageId: string | null;
}

export const byPerson: Cause = { correlationId: null, messageId: null };

/** A fact in its envelope, ready for the outbox. Without a reservation the story of what it speaks of correlates. */
export const announce = <T extends StockFactType>(
  { type, payload, subject, version }: StockFact<T>,
  cause: Cause,
  at: Date,
): Envelope =>
  message(type, payload, {
    aggregateType: subject.type,
    aggregateId: subject.id,
    aggregateVersion: version,
    correlationId: cause.correlationId ?? subject.id,
    causationId: cause.messageId,
    occurredAt: at,
  });
