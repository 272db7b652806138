import { fold } from '@yeyak/domain-kit';
import type { SqlTransaction } from '@yeyak/messaging';
import { errandOf, evolve, type PaymentState } from '../domain/payment';
import { decide, type PaymentCommand } from '../domain/payment.decider';
import { announce } from './announce';
import type { PaymentStore, StoredPayment } from './ports';

/** Refusal of a key that is used again for something else. */
export class KeyConflict extends Error {
  constructor(readonly key: string) {
    super(`the key ${key} belongs to another payment`);
  }
}

export interface ChangeOptions {
  now: Date;
  /** When the settler shall turn to the PSP, where the change leaves something to do there. */
  errandAt: Date;
  /** The message that led to this, `null` where a person or a timer did. */
  causationId?: string | null;
  /** What the caller believes is stored, which saves reading it; wrong beliefs do no harm. */
  believed?: StoredPayment | null;
}

const MOST_ROUNDS = 20;

/**
 * Loads a payment, decides, and saves it with what others are told: the saving is one statement that checks the
 * version, so that two changes at once never both start from the same state.
 * @returns the payment afterwards, `null` where there is none (any more).
 * @throws {KeyConflict}
 */
export async function changePayment(
  store: PaymentStore,
  tx: SqlTransaction,
  key: string,
  command: PaymentCommand,
  { now, errandAt, causationId = null, believed }: ChangeOptions,
): Promise<StoredPayment | null> {
  let before = believed === undefined ? await store.findByKey(tx, key) : believed;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const state: PaymentState = before?.payment ?? null;
    const decision = decide(command, state);
    if (!decision.ok) throw new KeyConflict(key);
    // A belief may be tried, as saving checks it; that there is nothing to change takes a look.
    const looked = round > 0 || believed === undefined;
    if (decision.events.length === 0 && looked) return before;
    if (decision.events.length > 0) {
      const payment = fold(evolve, state, decision.events);
      const after = payment && { payment, version: (before?.version ?? 0) + 1 };
      const saved = await store.save(tx, {
        before,
        after,
        errandAt: errandOf(payment) ? errandAt : null,
        messages: after ? announce(decision.events, state, after, causationId, now) : [],
      });
      if (saved) return after;
    }
    before = await store.findByKey(tx, key);
  }
  throw new Error(`the payment ${key} was changed by others ${MOST_ROUNDS} times in a row`);
}
