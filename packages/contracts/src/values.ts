import { z } from 'zod';

/** An integer amount of the currency's minor unit plus its ISO 4217 code: 3,000 KRW is `{ amount: 3000, currency: 'KRW' }`. */
export const money = z.object({ amount: z.number().int(), currency: z.string().regex(/^[A-Z]{3}$/) });
export type Money = z.infer<typeof money>;

/** A text that a person reads, in the languages that the product speaks. */
export const localized = z.object({ ko: z.string(), en: z.string() });
export type Localized = z.infer<typeof localized>;

/** A code for programs, with its words for people: a kind, a stage of a kind, an action at a desk. */
export const labelled = z.object({ code: z.string(), label: localized });
export type Labelled = z.infer<typeof labelled>;

/**
 * The states that every kind shares.
 * HELD: capacity is taken, payment is not settled. REQUESTED: paid (or free), the provider decides.
 * CONFIRMED: it stands. IN_PROGRESS: on loan, under way, begun. CANCELLING: being undone.
 * REJECTED: refused by payment, stock or provider. EXPIRED: not paid in time.
 */
export const reservationStatus = z.enum([
  'HELD',
  'REQUESTED',
  'CONFIRMED',
  'IN_PROGRESS',
  'COMPLETED',
  'CANCELLING',
  'CANCELLED',
  'REJECTED',
  'EXPIRED',
  'NO_SHOW',
]);
export type ReservationStatus = z.infer<typeof reservationStatus>;

/** What a signed-in person may act as. */
export const roleSchema = z.discriminatedUnion('role', [
  z.object({ role: z.literal('CUSTOMER') }),
  z.object({ role: z.literal('STAFF'), providerId: z.string() }),
  z.object({ role: z.literal('SUPPLIER'), supplierId: z.string() }),
  z.object({ role: z.literal('ADMIN') }),
]);
export type Role = z.infer<typeof roleSchema>;

const instant = z.iso.datetime();
export { instant };

/** A stretch of time: `startsAt` belongs to it, `endsAt` does not. UTC instants. */
export const period = z.object({ startsAt: instant, endsAt: instant });

/** A day of a calendar, without a zone: `2026-12-01`. */
export const localDate = z.iso.date();

/** A message to a person, ready to read; `key` is what makes it one message however often it is asked for. */
export const letter = z.object({
  key: z.string(),
  reservationId: z.string(),
  customerId: z.string(),
  contactId: z.string(),
  /** The kind's template code, e.g. `SHOP_DELIVERY.CANCELLED`: what a KakaoTalk template is registered under. */
  template: z.string(),
  text: localized,
});
export type Letter = z.infer<typeof letter>;
