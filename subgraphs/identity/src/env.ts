import { serviceEnv } from '@yeyak/service-kit';
import { z } from 'zod';

const DAY = 24 * 3600;

/** `id:secret,id:secret` as keys: ids of letters, digits and hyphens, secrets of 32 characters or more. */
const numberKeys = z
  .string()
  .default('')
  .transform((text) => text.split(',').filter((part) => part !== ''))
  .pipe(z.array(z.string().regex(/^[\w-]{1,20}:.{32,}$/)))
  .transform((parts) =>
    parts.map((part) => {
      const colon = part.indexOf(':');
      return { id: part.slice(0, colon), secret: part.slice(colon + 1) };
    }),
  );

/** The environment of `identity`. */
export const identityEnv = serviceEnv.extend({
  /** Seals the private signing keys in the database. Another one makes the stored keys useless. */
  KEY_ENCRYPTION_SECRET: z.string().min(32),
  /**
   * What resident registration numbers are sealed and found with: the first key seals, all of them open. After them
   * always comes the key `0`, derived from KEY_ENCRYPTION_SECRET: the only one where none is given.
   */
  RESIDENT_NUMBER_KEYS: numberKeys,
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
