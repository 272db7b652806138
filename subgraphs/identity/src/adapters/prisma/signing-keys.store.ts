import type { PublicJwk, SigningKeyStore, StoredKey } from '../../application/ports';
import type { PrismaClient, Tx } from './client';
import type { Prisma, SigningKey } from './generated/client';

/** Any number that no other lock of this database has. */
const KEYS_LOCK = 7_939_640;

const toKey = ({ publicJwk, ...row }: SigningKey): StoredKey => ({
  ...row,
  publicJwk: publicJwk as PublicJwk,
});

/** Signing keys, their private halves sealed, in PostgreSQL. */
export class PrismaSigningKeys implements SigningKeyStore<Tx> {
  constructor(private readonly database: PrismaClient) {}

  async all(): Promise<StoredKey[]> {
    return (await this.database.signingKey.findMany()).map(toKey);
  }

  async lockAll(tx: Tx): Promise<StoredKey[]> {
    // A lock of its own: where there is no row yet, there is none to lock.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${KEYS_LOCK}::bigint)`;
    return (await tx.signingKey.findMany()).map(toKey);
  }

  async add(tx: Tx, key: StoredKey): Promise<void> {
    await tx.signingKey.create({ data: { ...key, publicJwk: key.publicJwk as Prisma.InputJsonObject } });
  }

  async remove(tx: Tx, kids: readonly string[]): Promise<void> {
    await tx.signingKey.deleteMany({ where: { kid: { in: [...kids] } } });
  }
}
