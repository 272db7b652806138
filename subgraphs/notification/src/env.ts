import { serviceEnv } from '@yeyak/service-kit';
import { z } from 'zod';

const text = z.string().min(1).optional();

/** What notification needs besides what every context has; `DATABASE_URL` is `file:…` or a libSQL server's. */
export const notificationEnv = serviceEnv.extend({
  /** Where identity answers: asked for whom to reach, at the moment of sending. */
  IDENTITY_URL: z.url(),
  /** For a libSQL server. */
  DATABASE_AUTH_TOKEN: text,
  /**
   * The channels of each template's prefix, in the order in which they are tried:
   * `SHOP_DELIVERY.=kakao,sms,in-app; in-app`.
   */
  NOTIFICATION_CHANNELS: z.string().min(1).default('in-app'),
  /** E-mail: where it is handed over, and from whom it comes. */
  SMTP_URL: text,
  SMTP_FROM: text,
  /** SOLAPI, for text messages and KakaoTalk. */
  SOLAPI_API_KEY: text,
  SOLAPI_API_SECRET: text,
  /** The number that text messages come from, registered with SOLAPI. */
  SOLAPI_SENDER: text,
  /** KakaoTalk: the channel (pfId), and the registered templates by our code, as JSON or as the path of a file. */
  SOLAPI_KAKAO_CHANNEL: text,
  SOLAPI_KAKAO_TEMPLATES: text,
});
export type NotificationEnv = z.infer<typeof notificationEnv>;
