import { roleSchema, type Role } from '@yeyak/service-kit';
import type { NewUser, Users } from '../../application/ports';
import type { Locale, User } from '../../domain/user';
import type { PrismaClient, Tx } from './client';
import type { Prisma } from './generated/client';
import { isNowhere, somewhere } from './text';

type Row = Prisma.UserGetPayload<{ include: { memberships: true } }>;

const scopeOf = (role: Role): string => {
  switch (role.role) {
    case 'STAFF':
      return role.providerId;
    case 'SUPPLIER':
      return role.supplierId;
    default:
      return '';
  }
};

const toRole = ({ role, scope }: { role: string; scope: string }): Role =>
  roleSchema.parse({
    role,
    ...(role === 'STAFF' ? { providerId: scope } : {}),
    ...(role === 'SUPPLIER' ? { supplierId: scope } : {}),
  });

const toUser = ({ memberships, passwordHash: _, locale, ...row }: Row): User => ({
  ...row,
  locale: locale as Locale,
  roles: memberships.map(toRole),
});

/** Any number that no other lock of this database has. */
const ADMINISTRATORS_LOCK = 7_939_641;

const include = {
  memberships: { orderBy: [{ role: 'asc' }, { scope: 'asc' }] },
} satisfies Prisma.UserInclude;

/** Users and what they may act as, in PostgreSQL. */
export class PrismaUsers implements Users<Tx> {
  constructor(private readonly database: PrismaClient) {}

  async register(tx: Tx, { roles, ...user }: NewUser): Promise<boolean> {
    // ON CONFLICT DO NOTHING: the second of two waits for the first, and no error tells the address to a log.
    const { count } = await tx.user.createMany({ data: [{ ...user, version: 1 }], skipDuplicates: true });
    if (count === 0) return false;
    await tx.membership.createMany({
      data: roles.map((role) => ({ userId: user.id, role: role.role, scope: scopeOf(role) })),
    });
    return true;
  }

  async byIds(ids: readonly string[]): Promise<User[]> {
    const rows = await this.database.user.findMany({ where: { id: { in: somewhere(ids) } }, include });
    return rows.map(toUser);
  }

  async byIdIn(tx: Tx, id: string): Promise<User | null> {
    const row = await tx.user.findUnique({ where: { id }, include });
    return row && toUser(row);
  }

  async byEmail(email: string): Promise<(User & { passwordHash: string }) | null> {
    if (isNowhere(email)) return null;
    const row = await this.database.user.findUnique({ where: { email }, include });
    return row && { ...toUser(row), passwordHash: row.passwordHash };
  }

  async replacePasswordHash(tx: Tx, userId: string, from: string, to: string): Promise<void> {
    await tx.user.updateMany({ where: { id: userId, passwordHash: from }, data: { passwordHash: to } });
  }

  async idOf(email: string): Promise<string | null> {
    if (isNowhere(email)) return null;
    return (await this.database.user.findUnique({ where: { email }, select: { id: true } }))?.id ?? null;
  }

  async lock(tx: Tx, id: string): Promise<User | null> {
    if (isNowhere(id)) return null;
    await tx.$queryRaw`SELECT 1 FROM "user" WHERE id = ${id} FOR UPDATE`;
    return this.byIdIn(tx, id);
  }

  async lockAdministrators(tx: Tx): Promise<number> {
    // A lock of its own: whoever counts must not be counting while somebody else takes one away.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADMINISTRATORS_LOCK}::bigint)`;
    return tx.membership.count({ where: { role: 'ADMIN' } });
  }

  async grant(tx: Tx, userId: string, role: Role): Promise<void> {
    await tx.membership.create({ data: { userId, role: role.role, scope: scopeOf(role) } });
    await tx.user.update({ where: { id: userId }, data: { version: { increment: 1 } } });
  }

  async revoke(tx: Tx, userId: string, role: Role): Promise<void> {
    await tx.membership.deleteMany({ where: { userId, role: role.role, scope: scopeOf(role) } });
    await tx.user.update({ where: { id: userId }, data: { version: { increment: 1 } } });
  }
}
