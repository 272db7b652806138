import { z } from 'zod';

const roles = z
  .string()
  .default('api,worker')
  .transform((text) => text.split(',').map((role) => role.trim()))
  .pipe(z.array(z.enum(['api', 'worker'])).min(1));

/** The environment that every context shares; a context extends it with what is its own. */
export const serviceEnv = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().min(1),
  /** Connections that this process may hold at most. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(5),
  REDIS_URL: z.string().min(1),
  QUEUE_PREFIX: z.string().min(1).default('yeyak'),
  INTERNAL_SECRET: z.string().min(32),
  ROLES: roles,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Loads the demonstration data at start; harmless when it is there already. */
  SEED_DEMO: z.stringbool().default(false),
});
export type ServiceEnv = z.infer<typeof serviceEnv>;

/**
 * Reads the environment by a schema.
 * @throws one error that lists everything that is wrong, by variable; values are never shown.
 */
export function readEnv<T extends z.ZodType>(schema: T, source: NodeJS.ProcessEnv = process.env): z.infer<T> {
  const result = schema.safeParse(source);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not complete:\n${lines.join('\n')}`);
}
