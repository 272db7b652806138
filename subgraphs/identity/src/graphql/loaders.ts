import DataLoader from 'dataloader';
import type { Contacts, Persons, RecordedDose, Users } from '../application/ports';
import type { Person } from '../domain/person';
import type { Contact, User } from '../domain/user';

/** What one request reads, each thing once. */
export interface Loaders {
  user: DataLoader<string, User | null>;
  contact: DataLoader<string, Contact | null>;
  contactsOf: DataLoader<string, Contact[]>;
  person: DataLoader<string, Person | null>;
  personsOf: DataLoader<string, Person[]>;
  dosesOf: DataLoader<string, RecordedDose[]>;
}

const byId = <T extends { id: string }>(ids: readonly string[], found: readonly T[]): (T | null)[] => {
  const map = new Map(found.map((item) => [item.id, item]));
  return ids.map((id) => map.get(id) ?? null);
};

/** Makes the loaders of one request. */
export function createLoaders<Tx>({
  users,
  contacts,
  persons,
}: {
  users: Users<Tx>;
  contacts: Contacts<Tx>;
  persons: Persons<Tx>;
}): Loaders {
  return {
    user: new DataLoader(async (ids) => byId(ids, await users.byIds(ids))),
    contact: new DataLoader(async (ids) => byId(ids, await contacts.byIds(ids))),
    contactsOf: new DataLoader(async (ids) => {
      const all = await contacts.ofCustomers(ids);
      return ids.map((id) => all.filter(({ customerId }) => customerId === id));
    }),
    person: new DataLoader(async (ids) => byId(ids, await persons.byIds(ids))),
    personsOf: new DataLoader(async (ids) => {
      const all = await persons.ofCustomers(ids);
      return ids.map((id) => all.filter(({ customerId }) => customerId === id).map(({ person }) => person));
    }),
    dosesOf: new DataLoader(async (ids) => {
      const all = await persons.dosesOf(ids);
      return ids.map((id) => all.filter(({ personId }) => personId === id));
    }),
  };
}
