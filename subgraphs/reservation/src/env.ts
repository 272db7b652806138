import { readEnv, serviceEnv } from '@yeyak/service-kit';
import { z } from 'zod';

const reservationEnv = serviceEnv.extend({
  PAYMENT_URL: z.url(),
  /** How long paying may keep a customer's request waiting, in milliseconds. */
  PAYMENT_TIMEOUT_MS: z.coerce.number().int().min(50).max(30_000).default(1_500),
  /** Left out where there is no fulfillment (X25): then the desk is only told by the queue. */
  FULFILLMENT_URL: z.url().optional(),
  FULFILLMENT_TIMEOUT_MS: z.coerce.number().int().min(50).max(30_000).default(800),
  /** Overrides how long every kind holds capacity unpaid, in seconds. */
  HOLD_SECONDS: z.coerce.number().int().min(1).max(86_400).optional(),
});
export type ReservationEnv = z.infer<typeof reservationEnv>;

export const loadEnv = (): ReservationEnv => readEnv(reservationEnv);
