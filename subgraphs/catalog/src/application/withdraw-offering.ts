import type { Offering } from '../domain/offering';
import { decideWithdraw, type NotFound } from '../domain/offering.decider';
import { applyToOffering, type OfferingDeps } from './apply-to-offering';

export type WithdrawOffering = (command: { id: string; now: Date }) => Promise<WithdrawOutcome>;
export type WithdrawOutcome = { tag: 'Done'; offering: Offering } | NotFound;

/** Stops offering something, for good; reservations that were made stand. */
export const withdrawOffering =
  <Tx>(deps: OfferingDeps<Tx>): WithdrawOffering =>
  ({ id, now }) =>
    applyToOffering(id, now, decideWithdraw, deps);
