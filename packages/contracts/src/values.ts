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
