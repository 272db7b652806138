import { readEnv, serviceEnv } from '@yeyak/service-kit';
import { z } from 'zod';

const fulfillmentEnv = serviceEnv.extend({
  IDENTITY_URL: z.url(),
  /** How long a desk waits for names and phone numbers before it goes on without, in milliseconds. */
  IDENTITY_TIMEOUT_MS: z.coerce.number().int().min(50).max(30_000).default(800),
});
export type FulfillmentEnv = z.infer<typeof fulfillmentEnv>;

/** @throws one error that lists everything that is wrong. */
export const loadEnv = (source: NodeJS.ProcessEnv): FulfillmentEnv => readEnv(fulfillmentEnv, source);
