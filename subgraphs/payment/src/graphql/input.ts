import { badInput } from '@yeyak/graphql-kit';
import type { Amount } from '../domain/payment';

/** A text without control characters, of 1 to `most` characters. @throws BAD_USER_INPUT */
export function text(name: string, value: string, most = 200): string {
  if (value.trim() === '' || value.length > most) throw badInput(`"${name}" has 1 to ${most} characters.`);
  // eslint-disable-next-line no-control-regex -- they are what is refused
  if (/[\u0000-\u001f\u007f]/.test(value)) throw badInput(`"${name}" has no control characters.`);
  return value;
}

/** @throws BAD_USER_INPUT for less than nothing and for what is no currency; GraphQL's Int has set the upper end. */
export function amountOf({ amount, currency }: Amount): Amount {
  if (!Number.isInteger(amount) || amount < 0 || amount > 2_147_483_647)
    throw badInput('"amount" is 0 to 2147483647.');
  if (!/^[A-Z]{3}$/.test(currency)) throw badInput('"currency" is an ISO 4217 code.');
  return { amount, currency };
}
