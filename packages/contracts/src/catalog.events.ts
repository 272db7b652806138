import { z } from 'zod';
import { facts, type MessageOf } from './envelope';
import { localized, money } from './values';

const provider = z.object({
  providerId: z.string(),
  code: z.string(),
  name: localized,
  timeZone: z.string(),
});

const offering = z.object({
  offeringId: z.string(),
  providerId: z.string(),
  /** The reservation kind's code, e.g. `STORE_PICKUP`. */
  kind: z.string(),
  name: localized,
  price: money,
  /** The stock-keeping unit that `inventory` counts, `null` for what has no stock. */
  sku: z.string().nullable(),
});

/** Facts of `catalog`; each carries the whole of what it is about, so the newest version alone is enough. */
export const catalogFacts = facts('catalog', {
  ProviderRegistered: provider,
  ProviderRevised: provider,
  OfferingPublished: offering,
  OfferingRevised: offering,
  OfferingWithdrawn: z.object({ offeringId: z.string() }),
});
export type CatalogFact = MessageOf<typeof catalogFacts>;
