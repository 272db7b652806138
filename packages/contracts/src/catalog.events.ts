import { z } from 'zod';
import { facts } from './envelope';
import { instant, localDate, localized, money, period } from './values';

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
  /** The group of interchangeable stock-keeping units that it draws from (any vaccine against one disease). */
  stockGroup: z.string().nullable().default(null),
  /** How many can be had at a time (copies of an e-book, seats of a course), `null` where stock or slots limit it. */
  capacity: z.number().int().nonnegative().nullable().default(null),
  /** Whether it is reserved for a slot of its calendar; the slots come in `SlotsPublished`. */
  dated: z.boolean().default(false),
  /** When it takes place, where that is fixed (a course); `null` for slots and for what has no time. */
  period: period.nullable().default(null),
  /** A series of doses, `intervalDays` apart at least; `null` for what is no vaccine. */
  doses: z
    .object({
      disease: z.string(),
      count: z.number().int().positive(),
      intervalDays: z.number().int().nonnegative(),
    })
    .nullable()
    .default(null),
});

/**
 * All slots of an offering in one month of its provider's calendar. The aggregate is `Calendar`, its id
 * `<offering>:<month>`; the newest version is the whole truth: a slot that is missing from it is no slot any more.
 */
const slots = z.object({
  offeringId: z.string(),
  providerId: z.string(),
  kind: z.string(),
  /** `2026-12`, in the provider's zone. */
  month: z.string().regex(/^\d{4}-\d{2}$/),
  timeZone: z.string(),
  slots: z.array(
    z.object({
      startsAt: instant,
      endsAt: instant,
      /** The day in the provider's zone on which it starts. */
      date: localDate,
      capacity: z.number().int().nonnegative(),
    }),
  ),
});

/** Facts of `catalog`; each carries the whole of what it is about, so the newest version alone is enough. */
export const catalogFacts = facts('catalog', {
  ProviderRegistered: provider,
  ProviderRevised: provider,
  OfferingPublished: offering,
  OfferingRevised: offering,
  OfferingWithdrawn: z.object({ offeringId: z.string() }),
  SlotsPublished: slots,
});
