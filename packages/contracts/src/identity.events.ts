import { z } from 'zod';
import { commands, facts, type MessageOf } from './envelope';
import { instant, localDate, localized } from './values';

const person = z.object({ personId: z.string(), customerId: z.string() });

/** Facts of `identity`. Names, phones, addresses and resident registration numbers never leave it: others keep ids. */
export const identityFacts = facts('identity', {
  CustomerRegistered: z.object({ customerId: z.string(), locale: z.enum(['ko', 'en']) }),
  /** A customer may reserve for this person, whose resident registration number `identity` has checked. */
  PersonRegistered: person,
  /** A dose is in the person's record (V7). Says it of `reservationId`; `nextDoseFrom`: `null` after the last dose. */
  VaccinationRecorded: person.extend({
    reservationId: z.string(),
    disease: z.string(),
    dose: z.number().int().positive(),
    recordedAt: instant,
    nextDoseFrom: localDate.nullable(),
  }),
});
export type IdentityFact = MessageOf<typeof identityFacts>;

export const identityCommands = commands('reservation', 'identity', {
  /** Enters a dose into a person's record, at most once per reservation. */
  RecordVaccination: z.object({
    reservationId: z.string(),
    personId: z.string(),
    customerId: z.string(),
    providerId: z.string(),
    providerName: localized,
    disease: z.string(),
    /** What was given: the stock-keeping unit that was drawn, its name and its lot. */
    sku: z.string(),
    vaccine: localized,
    lot: z.string().nullable(),
    /** Of the series, as the offering says it. */
    doses: z.number().int().positive(),
    intervalDays: z.number().int().nonnegative(),
    vaccinatedAt: instant,
  }),
});
