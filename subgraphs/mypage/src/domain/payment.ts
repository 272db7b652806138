import type { Money } from '@yeyak/contracts';

/** What is known of one payment key: each instant is set by the fact of that name, whatever came before it. */
export interface PaymentKnown {
  /** `<reservation id>:<attempt>` */
  key: string;
  paymentId: string;
  amount: Money;
  method: string | null;
  declineCode: string | null;
  paidAt: string | null;
  declinedAt: string | null;
  voidedAt: string | null;
  refundedAt: string | null;
}

export type PaymentStatus = 'PAID' | 'DECLINED' | 'VOIDED' | 'REFUNDED';

/** Where a payment stands: the strongest of what is known. A charge that comes after a void is a charge. */
export function paymentStatus(payment: PaymentKnown): PaymentStatus {
  if (payment.refundedAt) return 'REFUNDED';
  if (payment.paidAt) return 'PAID';
  return payment.declinedAt ? 'DECLINED' : 'VOIDED';
}

const attemptOf = ({ key }: PaymentKnown): number => Number(/:(\d+)$/.exec(key)?.[1] ?? 0);

/** The payment that counts: the last attempt, as none starts before the one before it is settled. */
export const currentPayment = ({ payments }: { payments: readonly PaymentKnown[] }): PaymentKnown | null =>
  payments.reduce<PaymentKnown | null>(
    (last, one) => (last === null || attemptOf(one) >= attemptOf(last) ? one : last),
    null,
  );

/**
 * What was charged and what of it was given back, over all keys, in minor units. A refund counts once its charge is
 * known: what is left is never less than nothing, whichever comes first.
 */
export function sumsOf(payments: readonly PaymentKnown[]): { paid: number; refunded: number } {
  const charged = payments.filter(({ paidAt }) => paidAt !== null);
  const sum = (some: readonly PaymentKnown[]): number =>
    some.reduce((all, { amount }) => all + amount.amount, 0);
  return { paid: sum(charged), refunded: sum(charged.filter(({ refundedAt }) => refundedAt !== null)) };
}
