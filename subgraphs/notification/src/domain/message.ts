import type { Localized } from '@yeyak/contracts';

/** A message to a person, kept for good (D12). Whom it reaches is looked up when it is sent and never kept. */
interface MessageCore {
  id: string;
  /** The sender's idempotency key: one message per key. */
  key: string;
  reservationId: string;
  customerId: string;
  contactId: string;
  template: string;
  /** Ready to read. */
  text: Localized;
  /** The name of the way it goes. */
  channel: string;
  /** Rises with every change. */
  version: number;
  /** How often sending was begun. */
  attempts: number;
  /** The command that asked for it. */
  causationId: string;
  createdAt: Date;
}

/** Not sent yet; `dueAt` is when it is tried next or, while it is being tried, when others may take it over. */
export type PendingMessage = MessageCore & { status: 'PENDING'; dueAt: Date };
/** The channel took it. */
export type SentMessage = MessageCore & { status: 'SENT'; sentAt: Date; providerMessageId: string };
/** It cannot be sent. */
export type FailedMessage = MessageCore & { status: 'FAILED'; failedAt: Date; failureCode: string };
export type Message = PendingMessage | SentMessage | FailedMessage;

/** How an attempt to send ended. */
export type Outcome =
  | { tag: 'Taken'; providerMessageId: string }
  /** It will never be taken: trying again is of no use. */
  | { tag: 'Refused'; code: string }
  /** Nobody knows whom to reach just now: tried again for as long as it takes (X3). */
  | { tag: 'ContactUnknown' }
  /** The channel does not answer: tried again for a day. */
  | { tag: 'ChannelUnavailable' };

const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 10_000;
const CHANNEL_PATIENCE_MS = 24 * 60 * 60 * 1_000;

/** How long to wait after so many attempts, in milliseconds: 0.25 s, 0.5 s … 10 s. */
export const retryAfter = (attempts: number): number =>
  Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(attempts - 1, 10));

/** What becomes of a message that was tried. */
export function settle(message: PendingMessage, outcome: Outcome, now: Date): Message {
  const next = { ...coreOf(message), version: message.version + 1 };
  switch (outcome.tag) {
    case 'Taken':
      return { ...next, status: 'SENT', sentAt: now, providerMessageId: outcome.providerMessageId };
    case 'Refused':
      return { ...next, status: 'FAILED', failedAt: now, failureCode: outcome.code };
    case 'ContactUnknown':
      return postponed(next, now);
    case 'ChannelUnavailable':
      return now.getTime() - message.createdAt.getTime() < CHANNEL_PATIENCE_MS
        ? postponed(next, now)
        : { ...next, status: 'FAILED', failedAt: now, failureCode: 'CHANNEL_UNAVAILABLE' };
  }
}

const coreOf = ({ dueAt: _, status: __, ...core }: PendingMessage): MessageCore => core;

const postponed = (message: MessageCore, now: Date): PendingMessage => ({
  ...message,
  status: 'PENDING',
  dueAt: new Date(now.getTime() + retryAfter(message.attempts)),
});
