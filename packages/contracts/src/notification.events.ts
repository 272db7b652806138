import { z } from 'zod';
import { commands, facts, type MessageOf } from './envelope';
import { instant, letter } from './values';

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
  /** It had not been sent yet when what it says was no longer so (D12). */
  MessageCancelled: message.extend({ cancelledAt: instant }),
});
export type NotificationFact = MessageOf<typeof notificationFacts>;

export const notificationCommands = commands('reservation', 'notification', {
  /** Sends a person a message, at most once per key. The texts are ready to read, in both languages. */
  SendMessage: letter,
});
