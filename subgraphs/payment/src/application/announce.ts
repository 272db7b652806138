import { type KnownMessage, message, type PayloadOf, type Provenance } from '@yeyak/contracts';
import type { PaymentEvent, PaymentState } from '../domain/payment';
import type { StoredPayment } from './ports';

/**
 * What others are told of a change. The end of a key is told once, as `PaymentVoided` or `PaymentRefunded`: a charge
 * that turns up after `PaymentVoided` is refunded without another word.
 */
export function announce(
  events: readonly PaymentEvent[],
  before: PaymentState,
  { payment, version }: StoredPayment,
  causationId: string | null,
  now: Date,
): KnownMessage[] {
  const { id: paymentId, key, reservationId, amount } = payment;
  const base = { paymentId, key, reservationId, amount: { ...amount } };
  const from: Provenance = {
    aggregateType: 'Payment',
    aggregateId: paymentId,
    aggregateVersion: version,
    correlationId: reservationId,
    causationId,
    occurredAt: now,
  };
  const voided = (at: Date): PayloadOf<'PaymentVoided'> => ({ ...base, voidedAt: at.toISOString() });
  return events.flatMap((event): KnownMessage[] => {
    switch (event.type) {
      case 'Approved':
        return [
          message(
            'PaymentApproved',
            { ...base, method: payment.method ?? '', approvedAt: event.at.toISOString() },
            from,
          ),
        ];
      case 'Declined':
        return [
          message(
            'PaymentDeclined',
            {
              ...base,
              method: payment.method ?? '',
              declineCode: event.declineCode,
              declinedAt: event.at.toISOString(),
            },
            from,
          ),
        ];
      case 'Voided':
        return [message('PaymentVoided', voided(event.at), from)];
      case 'CancellationAnswered':
        return [message('PaymentVoided', voided(now), from)];
      case 'Refunded':
        return before?.closedBy
          ? []
          : [message('PaymentRefunded', { ...base, refundedAt: event.at.toISOString() }, from)];
      case 'Requested':
      case 'Resent':
      case 'Withdrawn':
      case 'RefundDue':
      case 'DoubtSettled':
        return [];
    }
  });
}
