import type { PaymentFact } from '@yeyak/contracts';
import type { PaymentKnown } from '../domain/payment';
import { changed, earliest, instant } from './fold';

/** Takes a payment's fact into what is known of its key. */
export function foldPayment(payments: readonly PaymentKnown[], fact: PaymentFact): PaymentKnown[] {
  const { key, paymentId, amount } = fact.payload;
  const blank: PaymentKnown = {
    key,
    paymentId,
    amount,
    method: null,
    declineCode: null,
    paidAt: null,
    declinedAt: null,
    voidedAt: null,
    refundedAt: null,
  };
  return changed(
    payments,
    (payment) => payment.key,
    blank,
    (known) => withFact(known, fact),
  );
}

function withFact(known: PaymentKnown, fact: PaymentFact): PaymentKnown {
  switch (fact.type) {
    case 'PaymentApproved': {
      const { method, approvedAt } = fact.payload;
      return { ...known, method, paidAt: earliest(known.paidAt, instant(approvedAt)) };
    }
    case 'PaymentDeclined': {
      const { method, declineCode, declinedAt } = fact.payload;
      return { ...known, method, declineCode, declinedAt: earliest(known.declinedAt, instant(declinedAt)) };
    }
    case 'PaymentVoided':
      return { ...known, voidedAt: earliest(known.voidedAt, instant(fact.payload.voidedAt)) };
    case 'PaymentRefunded':
      return { ...known, refundedAt: earliest(known.refundedAt, instant(fact.payload.refundedAt)) };
  }
}
