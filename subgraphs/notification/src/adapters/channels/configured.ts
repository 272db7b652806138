import type { Channel } from '../../application/ports';
import { emailChannel } from './email.channel';
import { inAppChannel } from './in-app.channel';
import { kakaoChannel, readKakaoTemplates } from './kakao.channel';
import { smsChannel } from './sms.channel';
import { SolapiSender } from './solapi';

/** What the environment says of the channels. */
export interface ChannelSettings {
  SMTP_URL?: string;
  SMTP_FROM?: string;
  SOLAPI_API_KEY?: string;
  SOLAPI_API_SECRET?: string;
  SOLAPI_SENDER?: string;
  SOLAPI_KAKAO_CHANNEL?: string;
  SOLAPI_KAKAO_TEMPLATES?: string;
}

/** The channels for which there is all that they need. */
export function configuredChannels(settings: ChannelSettings): Channel[] {
  const { SMTP_URL: url, SMTP_FROM: from, SOLAPI_SENDER: number } = settings;
  const { SOLAPI_API_KEY: apiKey, SOLAPI_API_SECRET: apiSecret } = settings;
  const { SOLAPI_KAKAO_CHANNEL: channelId, SOLAPI_KAKAO_TEMPLATES: templates } = settings;
  const channels: Channel[] = [inAppChannel];
  if (url && from) channels.push(emailChannel({ url, from }));
  if (!apiKey || !apiSecret) return channels;
  const solapi = new SolapiSender({ apiKey, apiSecret });
  if (number) channels.push(smsChannel(solapi, number));
  if (channelId && templates) {
    channels.push(
      kakaoChannel(solapi, { channelId, from: number, templates: readKakaoTemplates(templates) }),
    );
  }
  return channels;
}
