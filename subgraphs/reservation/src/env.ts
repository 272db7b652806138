import { readEnv, serviceEnv } from '@yeyak/service-kit';
import { z } from 'zod';

const reservationEnv = serviceEnv.extend({
  PAYMENT_URL: z.url(),
  /** How long paying may keep a customer's request waiting, in milliseconds. */
  PAYMENT_TIMEOUT_MS: z.coerce.number().int().min(50).max(30_000).default(1_500),
  /** Left out where there is no fulfillment (X25): then the desk is only told by the queue. */
  FULFILLMENT_URL: z.url().optional(),
  FULFILLMENT_TIMEOUT_MS: z.coerce.number().int().min(50).max(30_000).default(800),
  /** Left out where there is no identity (X25): then only persons of whom its facts have told can be reserved for. */
  IDENTITY_URL: z.url().optional(),
  IDENTITY_TIMEOUT_MS: z.coerce.number().int().min(50).max(30_000).default(800),
  /** How many live reservations a person may have of each kind that counts them (H11). */
  MAX_RESERVATIONS_PER_PERSON: z.coerce.number().int().min(1).max(1_000).default(10),
  /** Connections that look-ups have of their own, and so how many run at a time (Vn2). */
  LOOK_UP_POOL: z.coerce.number().int().min(1).max(50).default(2),
  /** How many more look-ups may wait; whoever comes beyond that is asked to come back shortly. */
  LOOK_UP_QUEUE: z.coerce.number().int().min(0).max(10_000).default(16),
  /** Overrides how long every kind holds capacity unpaid, in seconds. */
  HOLD_SECONDS: z.coerce.number().int().min(1).max(86_400).optional(),
});
export type ReservationEnv = z.infer<typeof reservationEnv>;

export const loadEnv = (): ReservationEnv => readEnv(reservationEnv);
