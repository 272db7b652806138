import { demoPassword, demoPersons, demoUsers } from '@yeyak/demo';
import type { Contacts, Outbox, Passwords, Persons, Transactions, Users } from './application/ports';
import type { RegisterPerson } from './application/register-person';
import { registerUser } from './application/register-user';

export interface SeedDeps<Tx> {
  transactions: Transactions<Tx>;
  users: Users<Tx>;
  contacts: Contacts<Tx>;
  persons: Persons<Tx>;
  passwords: Passwords;
  outbox: Outbox<Tx>;
  registerPerson: RegisterPerson;
}

/** Registers the demonstration users and persons that are not there yet; any number of replicas may do so at once. */
export async function seedDemo<Tx>(deps: SeedDeps<Tx>, now: Date): Promise<void> {
  await seedUsers(deps, now);
  await seedPersons(deps, now);
}

async function seedUsers<Tx>(deps: SeedDeps<Tx>, now: Date): Promise<void> {
  const present = new Set((await deps.users.byIds(demoUsers.map(({ id }) => id))).map(({ id }) => id));
  const missing = demoUsers.filter(({ id }) => !present.has(id));
  if (missing.length === 0) return;
  const passwordHash = await deps.passwords.hash(demoPassword); // one for all: it is no secret
  for (const { id, email, name, phone, roles } of missing) {
    const user = { id, email, name, phone, roles, passwordHash, locale: 'ko', createdAt: now } as const;
    await deps.transactions.transaction((tx) => registerUser(tx, user, deps));
  }
}

async function seedPersons<Tx>(deps: SeedDeps<Tx>, now: Date): Promise<void> {
  const present = new Set((await deps.persons.byIds(demoPersons.map(({ id }) => id))).map(({ id }) => id));
  for (const [index, { id, ...person }] of demoPersons.entries()) {
    if (present.has(id)) continue;
    const at = new Date(now.getTime() + index); // so that they are listed in this order
    const { tag } = await deps.registerPerson({ ...person, personId: id, now: at });
    if (tag !== 'Registered') throw new Error(`the demonstration person ${id} was refused: ${tag}`);
  }
}
