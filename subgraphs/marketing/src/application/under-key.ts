import { createHash } from 'node:crypto';
import type { IdempotencyKeys, KeyUse, Operation, Transactions } from './ports';

/** The key was used before, with another input. */
export interface IdempotencyKeyReused {
  readonly tag: 'IdempotencyKeyReused';
}

/** What a use case came to: done, or refused. */
type Outcome = { readonly tag: string };

/** Leaves the transaction without a trace of it. */
class RolledBack extends Error {}

export interface UnderKeyDeps<Tx> {
  transactions: Transactions<Tx>;
  keys: IdempotencyKeys<Tx>;
}

/**
 * Carries out what was asked for under an idempotency key, in one transaction that takes the key. A refusal leaves no
 * trace, not even of its key: what was refused may be asked for again.
 * @param asked what makes two requests the same; another one under the same key is refused.
 * @param work `earlier` is what the same request was about the first time, `null` where this is the first time.
 */
export async function underKey<Tx, O extends Outcome>(
  { transactions, keys }: UnderKeyDeps<Tx>,
  {
    operation,
    key,
    subject,
    asked,
  }: { operation: Operation; key: string; subject: string; asked: readonly unknown[] },
  work: (tx: Tx, earlier: KeyUse | null) => Promise<O>,
): Promise<O | IdempotencyKeyReused> {
  const fingerprint = createHash('sha256').update(JSON.stringify(asked)).digest('base64url');
  let refusal: O | IdempotencyKeyReused | undefined;
  try {
    return await transactions.transaction(async (tx) => {
      const earlier = await keys.take(tx, operation, key, { fingerprint, subject });
      const outcome: O | IdempotencyKeyReused =
        earlier && earlier.fingerprint !== fingerprint
          ? { tag: 'IdempotencyKeyReused' }
          : await work(tx, earlier);
      if (outcome.tag === 'Done') return outcome;
      refusal = outcome;
      throw new RolledBack(outcome.tag);
    });
  } catch (error) {
    if (error instanceof RolledBack && refusal) return refusal;
    throw error;
  }
}
