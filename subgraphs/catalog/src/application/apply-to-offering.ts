import type { Decision } from '@yeyak/domain-kit';
import type { Offering, OfferingEvent } from '../domain/offering';
import { evolveOffering } from '../domain/offering.decider';
import { offeringFact } from './facts';
import type { OfferingStore, Outbox, Transactions } from './ports';

export interface OfferingDeps<Tx> {
  transactions: Transactions<Tx>;
  offerings: OfferingStore<Tx>;
  outbox: Outbox<Tx>;
}

/** Loads an offering, decides, folds, saves, and tells the others: one transaction, in which nobody else changes it. */
export const applyToOffering = <Tx, Rejection>(
  id: string,
  now: Date,
  decide: (offering: Offering | null) => Decision<OfferingEvent, Rejection>,
  { transactions, offerings, outbox }: OfferingDeps<Tx>,
): Promise<{ tag: 'Done'; offering: Offering } | Rejection> =>
  transactions.transaction(async (tx): Promise<{ tag: 'Done'; offering: Offering } | Rejection> => {
    const before = await offerings.lock(tx, id);
    const decision = decide(before);
    if (!decision.ok) return decision.reason;
    let offering = before;
    for (const event of decision.events) {
      offering = evolveOffering(offering, event);
      await offerings.save(tx, offering);
      await outbox(tx, [offeringFact(event, offering, now)]);
    }
    if (!offering) throw new Error('an offering that is not there was not refused');
    return { tag: 'Done', offering };
  });
