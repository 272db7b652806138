import { serviceEnv } from '@yeyak/service-kit';
import { z } from 'zod';

const text = z.string().min(1).optional();

/** What notification needs besides what every context has; `DATABASE_URL` is `file:…` or a libSQL server's. */
export const notificationEnv = serviceEnv.extend({
  /** Where identity answers: asked for whom to reach, at the moment of sending. */
  IDENTITY_URL: z.url(),
  /** How long a message waits for identity to say whom to reach before it is tried again later, in milliseconds. */
  IDENTITY_TIMEOUT_MS: z.coerce.number().int().min(50).max(30_000).default(2_000),
  /** How long whoever asks for a cancellation's message waits for it to be taken, in milliseconds; then it goes on alone. */
  SEND_WAIT_MS: z.coerce.number().int().min(50).max(30_000).default(1_500),
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
