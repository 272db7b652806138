import type { Role } from '@yeyak/contracts';

/** The languages in which we write to people. */
export type Locale = 'ko' | 'en';

/** Somebody who can sign in (a `Person` is whom a customer reserves for). A customer's id is the user's id. */
export interface User {
  id: string;
  /** Lower case, normalised. */
  email: string;
  name: string;
  phone: string;
  locale: Locale;
  createdAt: Date;
  version: number;
  roles: readonly Role[];
}

/** Whom to reach about a reservation. The person's own contact has the person's id. */
export interface Contact {
  id: string;
  customerId: string;
  name: string;
  phone: string;
  address: string | null;
  locale: Locale;
  createdAt: Date;
}

export const isCustomer = ({ roles }: Pick<User, 'roles'>): boolean =>
  roles.some(({ role }) => role === 'CUSTOMER');
