import type { Channel } from '../../application/ports';

/**
 * The default channel: the message is kept anyway, and the person reads it in the app. There is nobody to hand it to,
 * so its key is its name.
 */
export const inAppChannel: Channel = {
  name: 'in-app',
  reaches: () => true,
  send: async ({ key }) => ({ providerMessageId: key }),
};
