import type { OfferingDetails, Revision } from './offering-input';

/** Something that can be reserved at a provider. */
export interface Offering extends OfferingDetails {
  id: string;
  /** Whether it is offered now. */
  active: boolean;
  version: number;
}

/** What happened to an offering. */
export type OfferingEvent =
  | { type: 'OfferingPublished'; id: string; details: OfferingDetails }
  | ({ type: 'OfferingRevised' } & Revision)
  | { type: 'OfferingWithdrawn' };

/** When it takes place, from its first session's beginning to its last one's end; `null` where it has no sessions. */
export function periodOf({ sessions }: Pick<OfferingDetails, 'sessions'>) {
  const [first, last] = [sessions[0], sessions.at(-1)];
  return first && last ? { startsAt: first.startsAt, endsAt: last.endsAt } : null;
}
