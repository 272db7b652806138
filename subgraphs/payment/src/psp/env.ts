import { z } from 'zod';

/** The environment of the simulated payment provider. */
export const pspEnv = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4009),
  HOST: z.string().default('127.0.0.1'),
  /** What callers must send as bearer token. */
  PSP_API_KEY: z.string().min(16),
  /** Signs webhooks. */
  PSP_WEBHOOK_SECRET: z.string().min(32),
  /** Where webhooks go; none are sent without it. */
  PSP_WEBHOOK_URL: z.url().optional(),
  /** File that keeps its books over a restart. */
  PSP_DATA: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});
