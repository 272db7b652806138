import { badInput } from '@yeyak/graphql-kit';
import type { Amount } from '../domain/payment';

/** @throws BAD_USER_INPUT for less than nothing and for what is no currency; GraphQL's Int has set the upper end. */
export function amountOf({ amount, currency }: Amount): Amount {
  if (!Number.isInteger(amount) || amount < 0 || amount > 2_147_483_647)
    throw badInput('"amount" is 0 to 2147483647.');
  if (!/^[A-Z]{3}$/.test(currency)) throw badInput('"currency" is an ISO 4217 code.');
  return { amount, currency };
}
