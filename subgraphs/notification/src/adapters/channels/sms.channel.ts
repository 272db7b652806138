import { type Channel, ChannelRefused } from '../../application/ports';
import { mobileNumber } from './phone';
import type { SolapiSender } from './solapi';

/** Text messages: short or long ones, as the text needs. */
export const smsChannel = (sender: Pick<SolapiSender, 'send'>, from: string): Channel => ({
  name: 'sms',
  reaches: ({ to }) => mobileNumber(to.phone) !== null,
  async send(dispatch) {
    const to = mobileNumber(dispatch.to.phone);
    if (to === null) throw new ChannelRefused('NO_MOBILE_NUMBER');
    return sender.send({ to, from, text: dispatch.text, autoTypeDetect: true }, dispatch);
  },
});
