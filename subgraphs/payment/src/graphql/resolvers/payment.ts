import { maySeePayment } from '../visibility';
import type { PaymentResolvers } from '../schema.generated';

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

export const Payment: PaymentResolvers = {
  __resolveReference: async ({ id }, { loaders, principal }) => {
    const payment = await loaders.payment.load(id);
    return payment && maySeePayment(principal, payment) ? payment : null;
  },
  requestedAt: (payment) => payment.requestedAt.toISOString(),
  approvedAt: (payment) => instant(payment.approvedAt),
  declinedAt: (payment) => instant(payment.declinedAt),
  voidedAt: (payment) => instant(payment.voidedAt),
  refundedAt: (payment) => instant(payment.refundedAt),
  reservation: (payment) => ({ id: payment.reservationId }),
};
