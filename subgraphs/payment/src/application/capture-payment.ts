import type { SqlTransaction } from '@yeyak/messaging';
import type { Declined, Payment } from '../domain/payment';
import { type Capture, decide } from '../domain/payment.decider';
import { changePayment, KeyConflict } from './change-payment';
import {
  type PassFaultPoint,
  type PaymentProvider,
  type PaymentStore,
  PspTimedOut,
  PspUnavailable,
  type StoredPayment,
} from './ports';

/** What became of a charge. */
export type CaptureOutcome =
  | { readonly tag: 'APPROVED'; readonly payment: Payment }
  | { readonly tag: 'DECLINED'; readonly payment: Payment; readonly declineCode: string }
  | { readonly tag: 'UNKNOWN'; readonly retryAfterSeconds: number }
  | { readonly tag: 'UNAVAILABLE'; readonly retryAfterSeconds: number }
  | { readonly tag: 'VOIDED' };

export interface CapturePaymentDependencies {
  database: SqlTransaction;
  store: PaymentStore;
  psp: PaymentProvider;
  clock: () => Date;
  /** Told after each commit, so that what it left behind is seen to. */
  committed: () => void;
  /** How long a capturing request is left alone before the settler asks the PSP itself, in milliseconds. */
  settleAfterMs: number;
  passFaultPoint?: PassFaultPoint;
}

/** Charges, at most once per key; see `capturePayment` in the schema. */
export type CapturePayment = (command: Capture) => Promise<CaptureOutcome>;

/**
 * The payment is stored as PENDING before the PSP hears of it, so that a crash at any later point leaves something
 * to settle; the call itself is outside of any transaction; what it said is stored together with its fact.
 * @throws {KeyConflict}
 */
export function capturePayment(deps: CapturePaymentDependencies): CapturePayment {
  const { database, store, psp, clock, committed, settleAfterMs } = deps;
  const pass = deps.passFaultPoint ?? (async () => undefined);
  const change = async (
    key: string,
    command: Parameters<typeof decide>[0],
    believed: StoredPayment | null,
    delayMs: number,
  ): Promise<StoredPayment | null> => {
    const now = clock();
    const errandAt = new Date(now.getTime() + delayMs);
    const changed = await changePayment(store, database, key, command, { now, errandAt, believed });
    committed();
    return changed;
  };

  const send = async (begun: StoredPayment): Promise<CaptureOutcome> => {
    const { key, amount, method, token } = begun.payment;
    if (method === null) throw new Error(`the payment ${key} has no method`);
    try {
      const report = await psp.capture({ key, amount, method, token });
      await pass('capture:answered');
      return outcomeOf(await change(key, { type: 'Report', report, at: clock() }, begun, 0));
    } catch (error) {
      if (error instanceof PspUnavailable) {
        const left = await change(key, { type: 'ReportNotSent' }, begun, settleAfterMs);
        return outcomeOf(left, error.retryAfterSeconds);
      }
      // A webhook may have been quicker than the answer that did not come.
      if (error instanceof PspTimedOut) return outcomeOf(await store.findByKey(database, key));
      throw error;
    }
  };

  return async (command) => {
    if (command.amount.amount > 0 && !psp.isAvailable()) {
      const known = await store.findByKey(database, command.key);
      if (!known) return unavailable(psp.retryAfterSeconds);
      if (!decide(command, known.payment).ok) throw new KeyConflict(command.key);
      return outcomeOf(known);
    }
    const begun = await change(command.key, command, null, settleAfterMs);
    if (begun?.payment.status !== 'PENDING') return outcomeOf(begun);
    await pass('capture:stored');
    return send(begun);
  };
}

/** An unknown outcome is mostly known by then. */
const SETTLED_AFTER_SECONDS = 2;

const unavailable = (retryAfterSeconds: number): CaptureOutcome => ({
  tag: 'UNAVAILABLE',
  retryAfterSeconds,
});

/** @param retryAfterSeconds when to come back where the capture was withdrawn, so that nothing is stored. */
function outcomeOf(stored: StoredPayment | null, retryAfterSeconds = SETTLED_AFTER_SECONDS): CaptureOutcome {
  if (!stored) return unavailable(retryAfterSeconds);
  const { payment } = stored;
  if (payment.status === 'APPROVED') return { tag: 'APPROVED', payment };
  if (payment.status === 'PENDING') return { tag: 'UNKNOWN', retryAfterSeconds: SETTLED_AFTER_SECONDS };
  // Declined stays the answer where a charge turned up afterwards and went back.
  if (payment.declineCode !== null)
    return { tag: 'DECLINED', payment, declineCode: (payment as Declined).declineCode };
  return { tag: 'VOIDED' };
}
