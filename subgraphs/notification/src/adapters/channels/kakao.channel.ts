import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Channel, ChannelRefused, type Dispatch } from '../../application/ports';
import { mobileNumber } from './phone';
import type { SolapiSender } from './solapi';

const template = z.object({
  /** As KakaoTalk has approved it. */
  templateId: z.string().min(1),
  /** The variable that our text goes into, e.g. `내용` for `#{내용}`; left out where the template has all the words. */
  variable: z.string().min(1).optional(),
  /** The language that it is written in: others get their message by the next channel. */
  locale: z.enum(['ko', 'en']).default('ko'),
});
const templates = z.record(z.string(), template);
/** The templates registered with KakaoTalk, by our own code. */
export type KakaoTemplates = z.infer<typeof templates>;

/**
 * Reads the templates.
 * @param text JSON, or the path of a file that has it
 * @throws where it is not what it should be
 */
export const readKakaoTemplates = (text: string): KakaoTemplates =>
  templates.parse(JSON.parse(text.trimStart().startsWith('{') ? text : readFileSync(text, 'utf8')));

export interface KakaoOptions {
  /** The channel's id (pfId). */
  channelId: string;
  /** The number for the text message that takes the place of one that does not arrive; none without it. */
  from: string | undefined;
  templates: KakaoTemplates;
}

/**
 * KakaoTalk's Alimtalk (알림톡). Whether one arrives is known only after the provider has taken it (the person may have
 * no KakaoTalk): so it is the provider that then sends the same text as a text message. What it refuses at once goes by
 * the next channel of the route.
 */
export const kakaoChannel = (
  sender: Pick<SolapiSender, 'send'>,
  { channelId, from, templates: known }: KakaoOptions,
): Channel => {
  const templateOf = (dispatch: Pick<Dispatch, 'template' | 'locale'>) => {
    const found = Object.hasOwn(known, dispatch.template) ? known[dispatch.template] : undefined;
    return found?.locale === dispatch.locale ? found : undefined;
  };
  return {
    name: 'kakao',
    reaches: (dispatch) => mobileNumber(dispatch.to.phone) !== null && templateOf(dispatch) !== undefined,
    async send(dispatch) {
      const [to, registered] = [mobileNumber(dispatch.to.phone), templateOf(dispatch)];
      if (to === null || !registered) throw new ChannelRefused('NO_TEMPLATE');
      const { templateId, variable } = registered;
      const variables = variable === undefined ? {} : { [`#{${variable}}`]: dispatch.text };
      return sender.send(
        {
          to,
          ...(from !== undefined && { from }),
          text: dispatch.text,
          type: 'ATA',
          kakaoOptions: { pfId: channelId, templateId, variables, disableSms: from === undefined },
        },
        dispatch,
      );
    },
  };
};
