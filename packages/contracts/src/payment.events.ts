import { z } from 'zod';
import { commands, facts, type MessageOf } from './envelope';
import { instant, money } from './values';

const payment = z.object({
  paymentId: z.string(),
  /** `<reservation id>:<attempt>`: charged at most once, refunded at most once. */
  key: z.string(),
  reservationId: z.string(),
  amount: money,
});

/** Facts of `payment`. */
export const paymentFacts = facts('payment', {
  PaymentApproved: payment.extend({ method: z.string(), approvedAt: instant }),
  PaymentDeclined: payment.extend({ method: z.string(), declineCode: z.string(), declinedAt: instant }),
  /** The key is closed and nothing was charged; an approval that arrives later is refunded by `payment` itself. */
  PaymentVoided: payment.extend({ voidedAt: instant }),
  PaymentRefunded: payment.extend({ refundedAt: instant }),
});
export type PaymentFact = MessageOf<typeof paymentFacts>;

export const paymentCommands = commands('reservation', 'payment', {
  /**
   * "No money of this key stays with us": voids what is open, refunds what was charged.
   * Answered by `PaymentVoided` or `PaymentRefunded`; idempotent by key, also for a key never seen.
   */
  CancelPayment: z.object({ key: z.string(), reservationId: z.string(), amount: money, reason: z.string() }),
});
export type PaymentCommand = MessageOf<typeof paymentCommands>;
