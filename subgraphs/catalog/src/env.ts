import { serviceEnv } from '@yeyak/service-kit';
import type { z } from 'zod';

/** The environment of `catalog`: what every context has. */
export const catalogEnv = serviceEnv;
export type CatalogEnv = z.infer<typeof catalogEnv>;
