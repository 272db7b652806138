import type { Localized } from '@yeyak/contracts';
import { type Delivery, noted, remembering, type Try } from './delivery';

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
  /** The name of the way it goes: the one meant at first, then the one last tried. */
  channel: string;
  /** Rises with every change. */
  version: number;
  /** How often sending was begun. */
  attempts: number;
  /** What each channel that was tried has said so far. */
  deliveries: readonly Delivery[];
  /** The command that asked for it; `null` where it was asked for within a request. */
  causationId: string | null;
  createdAt: Date;
}

/** Not sent yet. */
export type PendingMessage = MessageCore & {
  status: 'PENDING';
  /** When it is tried next or, while it is being tried, when others may take it over. */
  dueAt: Date;
  /** Until when somebody is trying it. */
  takenUntil: Date | null;
  /** What it says was no longer so while it was being tried: it is cancelled unless that try succeeds. */
  cancelAsked: boolean;
};
/** A channel took it. */
export type SentMessage = MessageCore & { status: 'SENT'; sentAt: Date; providerMessageId: string };
/** It cannot be sent. */
export type FailedMessage = MessageCore & { status: 'FAILED'; failedAt: Date; failureCode: string };
/** It had not been sent yet when what it says was no longer so. */
export type CancelledMessage = MessageCore & { status: 'CANCELLED'; cancelledAt: Date };
export type Message = PendingMessage | SentMessage | FailedMessage | CancelledMessage;

/** What is asked for; the rest begins alike for all. */
export type NewMessage = Omit<MessageCore, 'version' | 'attempts' | 'deliveries'>;

/** A message that has just been asked for: due at once. */
export const begin = (asked: NewMessage): PendingMessage => ({
  ...asked,
  version: 1,
  attempts: 0,
  deliveries: [],
  status: 'PENDING',
  dueAt: asked.createdAt,
  takenUntil: null,
  cancelAsked: false,
});

/** Whether somebody is trying it at this moment. */
export const isTaken = ({ takenUntil }: PendingMessage, now: Date): boolean =>
  takenUntil !== null && takenUntil > now;

/**
 * Whether somebody waits for it to be sent: it was asked for within a request, by a cancellation that takes effect only
 * then (D9). Such a message has to end `SENT`.
 */
export const isAwaited = ({ causationId }: Pick<MessageCore, 'causationId'>): boolean => causationId === null;

/** Takes a message for a try of one's own: others keep away until `leaseUntil`. */
export const take = (message: PendingMessage, leaseUntil: Date): PendingMessage => ({
  ...message,
  version: message.version + 1,
  attempts: message.attempts + 1,
  dueAt: leaseUntil,
  takenUntil: leaseUntil,
});

/** A message with what a channel that is trying it wants to remember. */
export const remember = (
  message: PendingMessage,
  channel: string,
  reference: string,
  now: Date,
): PendingMessage => ({
  ...message,
  version: message.version + 1,
  deliveries: remembering(message.deliveries, channel, reference, now),
});

/** How an attempt to send ended. */
export type Outcome =
  /** Channels were tried, one after the other; at least one. */
  | { tag: 'Tried'; tries: readonly Try[] }
  /** It will never be taken: trying again is of no use. */
  | { tag: 'Refused'; code: string }
  /** Nobody knows whom to reach just now: tried again for as long as it takes (X3). */
  | { tag: 'ContactUnknown' }
  /** It was to be cancelled before it was tried. */
  | { tag: 'NotTried' };

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
    case 'Refused':
      return { ...next, status: 'FAILED', failedAt: now, failureCode: outcome.code };
    case 'ContactUnknown':
    case 'NotTried':
      return unsent(message, next, now);
    case 'Tried':
      return settleTried(message, next, outcome.tries, now);
  }
}

function settleTried(message: PendingMessage, next: MessageCore, tries: readonly Try[], now: Date): Message {
  const last = tries.at(-1);
  if (!last) throw new Error(`message ${message.id} was tried by no channel`);
  const tried = { ...next, channel: last.channel, deliveries: noted(message.deliveries, tries, now) };
  switch (last.outcome) {
    case 'TAKEN':
      return { ...tried, status: 'SENT', sentAt: now, providerMessageId: last.providerMessageId };
    case 'REFUSED':
      return { ...tried, status: 'FAILED', failedAt: now, failureCode: last.code };
    case 'UNAVAILABLE':
      return isAwaited(message) || now.getTime() - message.createdAt.getTime() < CHANNEL_PATIENCE_MS
        ? unsent(message, tried, now)
        : { ...tried, status: 'FAILED', failedAt: now, failureCode: 'CHANNEL_UNAVAILABLE' };
  }
}

/**
 * What becomes of a message when what it says is no longer so (D12). One that is being tried at this moment may reach
 * the person: how that ends decides.
 */
export function cancel(message: PendingMessage, now: Date): PendingMessage | CancelledMessage {
  const next = { ...coreOf(message), version: message.version + 1 };
  if (!isTaken(message, now)) return { ...next, status: 'CANCELLED', cancelledAt: now };
  const { dueAt, takenUntil } = message;
  return { ...next, status: 'PENDING', dueAt, takenUntil, cancelAsked: true };
}

const coreOf = (message: PendingMessage): MessageCore => {
  const { dueAt: _, takenUntil: __, cancelAsked: ___, status: ____, ...core } = message;
  return core;
};

const unsent = (
  { cancelAsked }: PendingMessage,
  next: MessageCore,
  now: Date,
): PendingMessage | CancelledMessage =>
  cancelAsked
    ? { ...next, status: 'CANCELLED', cancelledAt: now }
    : {
        ...next,
        status: 'PENDING',
        dueAt: new Date(now.getTime() + retryAfter(next.attempts)),
        takenUntil: null,
        cancelAsked: false,
      };
