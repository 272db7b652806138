import type { Contacts } from '../../application/ports';
import type { ContactDetails } from '../../domain/input';
import type { Contact, Locale } from '../../domain/user';
import type { PrismaClient, Tx } from './client';
import type { Prisma } from './generated/client';
import { somewhere } from './text';

const include = { customer: { select: { locale: true } } } satisfies Prisma.ContactInclude;
type Row = Prisma.ContactGetPayload<{ include: typeof include }>;

const toContact = ({ customer, ...row }: Row): Contact => ({ ...row, locale: customer.locale as Locale });

/** A person's own contact first, then the newest. */
const ownFirst = (contacts: Contact[]): Contact[] =>
  contacts.sort((a, b) => Number(b.id === b.customerId) - Number(a.id === a.customerId));

const newestFirst = [
  { createdAt: 'desc' },
  { id: 'desc' },
] satisfies Prisma.ContactOrderByWithRelationInput[];

/** Whom to reach, in PostgreSQL. */
export class PrismaContacts implements Contacts<Tx> {
  constructor(private readonly database: PrismaClient) {}

  async byIds(ids: readonly string[]): Promise<Contact[]> {
    const rows = await this.database.contact.findMany({ where: { id: { in: somewhere(ids) } }, include });
    return rows.map(toContact);
  }

  async ofCustomers(customerIds: readonly string[]): Promise<Contact[]> {
    const where = { customerId: { in: [...customerIds] } };
    return ownFirst(
      (await this.database.contact.findMany({ where, include, orderBy: newestFirst })).map(toContact),
    );
  }

  async lockOf(tx: Tx, customerId: string): Promise<Contact[] | null> {
    const locked = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "user" WHERE id = ${customerId} FOR UPDATE`;
    if (locked.length === 0) return null;
    const rows = await tx.contact.findMany({ where: { customerId }, include, orderBy: newestFirst });
    return ownFirst(rows.map(toContact));
  }

  async save(
    tx: Tx,
    {
      id,
      customerId,
      createdAt,
      name,
      phone,
      address,
    }: ContactDetails & {
      id: string;
      customerId: string;
      createdAt: Date;
    },
  ): Promise<Contact> {
    const row = await tx.contact.upsert({
      where: { id },
      create: { id, customerId, createdAt, name, phone, address },
      update: { name, phone, address },
      include,
    });
    return toContact(row);
  }
}
