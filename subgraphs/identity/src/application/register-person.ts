import { message } from '@yeyak/contracts';
import { isCustomer } from '../domain/person';
import type { Contacts, NewPerson, Outbox, People } from './ports';

/**
 * Writes a new person with their own contact, and tells the others of a customer (by id alone: rule of personal data).
 * @returns false where the e-mail address or the id is taken: then nothing was written.
 */
export async function registerPerson<Tx>(
  tx: Tx,
  person: NewPerson,
  { people, contacts, outbox }: { people: People<Tx>; contacts: Contacts<Tx>; outbox: Outbox<Tx> },
): Promise<boolean> {
  if (!(await people.register(tx, person))) return false;
  const { id, name, phone, locale, createdAt } = person;
  await contacts.save(tx, { id, customerId: id, name, phone, address: null, createdAt });
  if (!isCustomer(person)) return true;
  await outbox(tx, [
    message(
      'CustomerRegistered',
      { customerId: id, locale },
      {
        aggregateType: 'Customer',
        aggregateId: id,
        aggregateVersion: 1,
        correlationId: id,
        causationId: null,
        occurredAt: createdAt,
      },
    ),
  ]);
  return true;
}
