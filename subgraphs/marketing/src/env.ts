import { serviceEnv } from '@yeyak/service-kit';
import type { z } from 'zod';

/** The environment of `marketing`: what every context has. */
export const marketingEnv = serviceEnv.extend({
  PORT: serviceEnv.shape.PORT.default(4010),
});
export type MarketingEnv = z.infer<typeof marketingEnv>;
