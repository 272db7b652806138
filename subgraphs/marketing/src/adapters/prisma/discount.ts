import type { Discount } from '../../domain/campaign';

/** A discount's columns. */
export interface DiscountColumns {
  amountOff: number | null;
  currency: string | null;
  percentOff: number | null;
}

export const toColumns = (discount: Discount): DiscountColumns =>
  discount.type === 'AMOUNT'
    ? { amountOff: discount.amount.amount, currency: discount.amount.currency, percentOff: null }
    : { amountOff: null, currency: null, percentOff: discount.percent };

export function toDiscount({ amountOff, currency, percentOff }: DiscountColumns): Discount {
  if (percentOff !== null) return { type: 'PERCENT', percent: percentOff };
  return { type: 'AMOUNT', amount: { amount: known(amountOff), currency: known(currency) } };
}

/** A column that a row of this state always has; the table checks it too. */
export function known<T>(value: T | null): T {
  if (value === null) throw new Error('a row without a value of its state');
  return value;
}
