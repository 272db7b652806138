import { message, type MessageNamed } from '@yeyak/contracts';
import { isCustomer } from '../domain/user';
import type { Contacts, NewUser, Outbox, Users } from './ports';

/** Tells the others of a customer: by id alone, as personal data stay here. */
export const customerRegistered = (
  { id, locale }: Pick<NewUser, 'id' | 'locale'>,
  at: Date,
): MessageNamed<'CustomerRegistered'> =>
  message(
    'CustomerRegistered',
    { customerId: id, locale },
    {
      aggregateType: 'Customer',
      aggregateId: id,
      aggregateVersion: 1,
      correlationId: id,
      causationId: null,
      occurredAt: at,
    },
  );

/**
 * Writes a new user with their own contact, and tells the others of a customer.
 * @returns false where the e-mail address or the id is taken: then nothing was written.
 */
export async function registerUser<Tx>(
  tx: Tx,
  user: NewUser,
  { users, contacts, outbox }: { users: Users<Tx>; contacts: Contacts<Tx>; outbox: Outbox<Tx> },
): Promise<boolean> {
  if (!(await users.register(tx, user))) return false;
  const { id, name, phone, createdAt } = user;
  await contacts.save(tx, { id, customerId: id, name, phone, address: null, createdAt });
  if (isCustomer(user)) await outbox(tx, [customerRegistered(user, createdAt)]);
  return true;
}
