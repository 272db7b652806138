import { readEnv, serviceEnv } from '@yeyak/service-kit';
import { z } from 'zod';

const fulfillmentEnv = serviceEnv.extend({
  IDENTITY_URL: z.url(),
  /** How long a desk waits for names and phone numbers before it goes on without, in milliseconds. */
  IDENTITY_TIMEOUT_MS: z.coerce.number().int().min(50).max(30_000).default(800),
  /** The contexts behind the gates. Where one is left out (X25) its gates stay shut, and say so. */
  MARKETING_URL: z.url().optional(),
  NOTIFICATION_URL: z.url().optional(),
  /** How long one call to a gate may take, in milliseconds: the sources' 610 (D11). */
  GATE_TIMEOUT_MS: z.coerce.number().int().min(50).max(30_000).default(610),
  /** The breaker of each context behind a gate opens when half of at least so many calls within ten seconds failed. */
  GATE_BREAKER_VOLUME: z.coerce.number().int().min(1).max(1_000).default(10),
  /** How long an open breaker calls nobody, in milliseconds. */
  GATE_BREAKER_RESET_MS: z.coerce.number().int().min(50).max(300_000).default(5_000),
  /** The pause after the first call in vain, in milliseconds; each further one is twice as long, up to a minute. */
  GATE_FIRST_PAUSE_MS: z.coerce.number().int().min(10).max(60_000).default(1_000),
});
export type FulfillmentEnv = z.infer<typeof fulfillmentEnv>;

/** @throws one error that lists everything that is wrong. */
export const loadEnv = (source: NodeJS.ProcessEnv): FulfillmentEnv => readEnv(fulfillmentEnv, source);
