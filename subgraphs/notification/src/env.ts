import { serviceEnv } from '@yeyak/service-kit';
import { z } from 'zod';

/** What notification needs besides what every context has; `DATABASE_URL` is `file:…` or a libSQL server's. */
export const notificationEnv = serviceEnv.extend({
  /** Where identity answers: asked for whom to reach, at the moment of sending. */
  IDENTITY_URL: z.url(),
  /** For a libSQL server. */
  DATABASE_AUTH_TOKEN: z.string().min(1).optional(),
});
export type NotificationEnv = z.infer<typeof notificationEnv>;
