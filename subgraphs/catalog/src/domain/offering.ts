import type { OfferingDetails, OfferingWords } from './input';

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
  | { type: 'OfferingRevised'; words: OfferingWords }
  | { type: 'OfferingWithdrawn' };
