import { z } from 'zod';
import { commands, facts, type MessageOf } from './envelope';
import { instant, localized } from './values';

const message = z.object({
  messageId: z.string(),
  reservationId: z.string(),
  customerId: z.string(),
  template: z.string(),
  channel: z.string(),
});

/** Facts of `notification`. No text, no number: those stay where they are sent from. */
export const notificationFacts = facts('notification', {
  MessageSent: message.extend({ sentAt: instant }),
  MessageFailed: message.extend({ code: z.string(), failedAt: instant }),
});
export type NotificationFact = MessageOf<typeof notificationFacts>;

export const notificationCommands = commands('reservation', 'notification', {
  /** Sends a person a message, at most once per key. The texts are ready to read, in both languages. */
  SendMessage: z.object({
    key: z.string(),
    reservationId: z.string(),
    customerId: z.string(),
    contactId: z.string(),
    template: z.string(),
    text: localized,
  }),
});
export type NotificationCommand = MessageOf<typeof notificationCommands>;
