import { z } from 'zod';
import { facts, type MessageOf } from './envelope';
import { instant, labelled, localized, money, period, reservationStatus } from './values';

/** What every change of a reservation says. The aggregate's version orders them. */
const change = z.object({
  reservationId: z.string(),
  customerId: z.string(),
  providerId: z.string(),
  kind: z.string(),
  status: reservationStatus,
  /** The kind's own word for where it stands. */
  stage: labelled,
  at: instant,
  /** Until when the present stage lasts at most (a hold, a loan), `null` where time does not end it. */
  dueAt: instant.nullable().default(null),
});

/** Why something was refused or undone: a code for programs; staff's own words, if any, in `note`. */
const reason = z.object({ code: z.string(), note: z.string().nullable() });

/** Facts of `reservation`, one per state that others may care about. */
export const reservationFacts = facts('reservation', {
  ReservationHeld: change.extend({
    kindLabel: localized,
    offeringId: z.string(),
    offeringName: localized,
    providerName: localized,
    quantity: z.number().int().positive(),
    unitPrice: money,
    total: money,
    holdExpiresAt: instant.nullable(),
    /** When it takes place, with the provider's zone; `null` for what has no time. */
    slot: period.extend({ timeZone: z.string() }).nullable().default(null),
    /** Whom it is for, where that is a person whom `identity` knows by number. */
    personId: z.string().nullable().default(null),
    /** How many people are named as taking part (a course), `null` where nobody is. */
    participants: z.number().int().positive().nullable().default(null),
  }),
  ReservationRequested: change,
  ReservationConfirmed: change,
  ReservationStarted: change,
  ReservationProgressed: change,
  ReservationCompleted: change,
  ReservationCancellationStarted: change.extend({ reason }),
  ReservationCancelled: change.extend({ reason }),
  ReservationRejected: change.extend({ reason }),
  ReservationExpired: change.extend({ reason }),
  ReservationNoShow: change,
});
export type ReservationFact = MessageOf<typeof reservationFacts>;
