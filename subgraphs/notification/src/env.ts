import { serviceEnv } from '@yeyak/service-kit';
import { z } from 'zod';

/** What notification needs besides what every context has. */
export const notificationEnv = serviceEnv.extend({
  /** Where identity answers: asked for whom to reach, at the moment of sending. */
  IDENTITY_URL: z.url(),
});
export type NotificationEnv = z.infer<typeof notificationEnv>;
