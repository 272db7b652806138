import type { SqlTransaction } from '@yeyak/messaging';
import { type Errand, errandOf } from '../domain/payment';
import type { PspReport } from '../domain/payment.decider';
import { changePayment } from './change-payment';
import type { PassFaultPoint, PaymentProvider, PaymentStore, StoredPayment } from './ports';

export interface ErrandDependencies {
  database: SqlTransaction;
  store: PaymentStore;
  psp: PaymentProvider;
  clock: () => Date;
  committed: () => void;
  passFaultPoint?: PassFaultPoint;
}

/**
 * Does what is open at the PSP for one payment, once, and stores what it said.
 * @returns the payment afterwards. @throws {PspUnavailable} @throws {PspTimedOut} with nothing changed.
 */
export type RunErrand = (stored: StoredPayment) => Promise<StoredPayment | null>;

export function runErrand(deps: ErrandDependencies): RunErrand {
  const { database, store, psp, clock, committed } = deps;
  const pass = deps.passFaultPoint ?? (async () => undefined);
  return async (stored) => {
    const errand = errandOf(stored.payment);
    if (!errand) return stored;
    const { key } = stored.payment;
    const report = await ask(psp, errand, key);
    await pass('errand:answered');
    const now = clock();
    const command = { type: 'Report', report, at: now } as const;
    const changed = await changePayment(store, database, key, command, {
      now,
      errandAt: now,
      believed: stored,
    });
    committed();
    return changed;
  };
}

async function ask(psp: PaymentProvider, errand: Errand, key: string): Promise<PspReport> {
  switch (errand) {
    case 'INQUIRE': {
      const report = await psp.inquire(key);
      // It never arrived. It is closed rather than sent again: whoever pays has been told "unknown" and may be gone.
      return report.status === 'UNKNOWN_KEY' ? psp.void(key) : report;
    }
    case 'VOID':
      return psp.void(key);
    case 'REFUND':
      return psp.refund(key);
  }
}
