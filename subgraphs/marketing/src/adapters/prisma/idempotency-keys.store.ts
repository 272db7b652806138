import type { IdempotencyKeys, KeyUse, Operation } from '../../application/ports';
import type { Tx } from './client';

/** Idempotency keys, in PostgreSQL. */
export class PrismaIdempotencyKeys implements IdempotencyKeys<Tx> {
  async take(tx: Tx, operation: Operation, key: string, use: KeyUse): Promise<KeyUse | null> {
    const { count } = await tx.idempotencyKey.createMany({
      data: [{ operation, key, ...use }],
      skipDuplicates: true, // who comes second waits for the first, and then reads what it left
    });
    if (count === 1) return null;
    return tx.idempotencyKey.findUniqueOrThrow({
      where: { operation_key: { operation, key } },
      select: { fingerprint: true, subject: true },
    });
  }
}
