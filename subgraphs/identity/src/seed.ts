import { demoPassword, demoUsers } from '@yeyak/demo';
import { registerUser } from './application/register-user';
import type { Contacts, Outbox, Passwords, Users, Transactions } from './application/ports';

/** Registers the demonstration users that are not there yet; any number of replicas may do so at once. */
export async function seedDemo<Tx>(
  deps: {
    transactions: Transactions<Tx>;
    users: Users<Tx>;
    contacts: Contacts<Tx>;
    passwords: Passwords;
    outbox: Outbox<Tx>;
  },
  now: Date,
): Promise<void> {
  const present = new Set((await deps.users.byIds(demoUsers.map(({ id }) => id))).map(({ id }) => id));
  const missing = demoUsers.filter(({ id }) => !present.has(id));
  if (missing.length === 0) return;
  const passwordHash = await deps.passwords.hash(demoPassword); // one for all: it is no secret
  for (const { id, email, name, phone, roles } of missing) {
    const user = { id, email, name, phone, roles, passwordHash, locale: 'ko', createdAt: now } as const;
    await deps.transactions.transaction((tx) => registerUser(tx, user, deps));
  }
}
