import { serviceEnv } from '@yeyak/service-kit';
import { z } from 'zod';

const DAY = 24 * 3600;

/** The environment of `identity`. */
export const identityEnv = serviceEnv.extend({
  /** Seals the private signing keys in the database. Another one makes the stored keys useless. */
  KEY_ENCRYPTION_SECRET: z.string().min(32),
  /** `iss` of the access tokens. */
  JWT_ISSUER: z.string().min(1).default('yeyak'),
  ACCESS_TOKEN_SECONDS: z.coerce.number().int().min(1).max(3600).default(600),
  REFRESH_TOKEN_SECONDS: z.coerce
    .number()
    .int()
    .min(60)
    .max(365 * DAY)
    .default(30 * DAY),
  /** How old a signing key gets before the next one is made. */
  SIGNING_KEY_SECONDS: z.coerce
    .number()
    .int()
    .min(3600)
    .default(90 * DAY),
});
export type IdentityEnv = z.infer<typeof identityEnv>;
