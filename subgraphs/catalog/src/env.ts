import { serviceEnv } from '@yeyak/service-kit';
import { z } from 'zod';

/** The environment of `catalog`. */
export const catalogEnv = serviceEnv.extend({
  /** Where supply is taken back before a calendar or a capacity gets smaller; without it neither can. */
  RESERVATION_URL: z.url().optional(),
  RESERVATION_TIMEOUT_MS: z.coerce.number().int().min(50).max(30_000).default(3_000),
});
export type CatalogEnv = z.infer<typeof catalogEnv>;
