import { serviceEnv } from '@yeyak/service-kit';
import { z } from 'zod';

/** The environment of `payment`. */
export const paymentEnv = serviceEnv.extend({
  PORT: serviceEnv.shape.PORT.default(4004),
  /** The payment provider's API (PSP), e.g. `http://127.0.0.1:4009`. */
  PSP_URL: z.url(),
  /** Sent to the PSP as bearer token. */
  PSP_API_KEY: z.string().min(16),
  /** Verifies the PSP's webhooks. */
  PSP_WEBHOOK_SECRET: z.string().min(32),
  /** How long the PSP may take to answer (X1: 610 ms). */
  PSP_TIMEOUT_MS: z.coerce.number().int().min(10).max(60_000).default(610),
  /** The breaker opens when half of at least so many calls of ten seconds failed… */
  PSP_BREAKER_VOLUME: z.coerce.number().int().min(1).default(10),
  /** …and lets a call through again after so long. */
  PSP_BREAKER_RESET_MS: z.coerce.number().int().min(10).default(5_000),
});
export type PaymentEnv = z.infer<typeof paymentEnv>;
