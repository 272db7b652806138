import { type Given, type InvalidInput, type OfferingWords, parseOfferingWords } from '../domain/input';
import type { Offering } from '../domain/offering';
import {
  type AlreadyWithdrawn,
  decideRevise,
  type NotFound,
  type VersionConflict,
} from '../domain/offering.decider';
import { applyToOffering, type OfferingDeps } from './apply-to-offering';

export type ReviseOffering = (command: {
  id: string;
  version: number;
  now: Date;
  given: Given<OfferingWords>;
}) => Promise<ReviseOutcome>;
export type ReviseOutcome =
  { tag: 'Done'; offering: Offering } | NotFound | VersionConflict | AlreadyWithdrawn | InvalidInput;

/** Changes an offering's words or price, for reservations from now on. */
export const reviseOffering =
  <Tx>(deps: OfferingDeps<Tx>): ReviseOffering =>
  async ({ id, version, now, given }) => {
    const parsed = parseOfferingWords(given);
    if (!parsed.ok) return parsed.reason;
    return applyToOffering(
      id,
      now,
      (offering) => decideRevise({ version, words: parsed.value }, offering),
      deps,
    );
  };
