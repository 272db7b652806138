import { type Envelope, message as factOf } from '@yeyak/contracts';
import { Loop } from '@yeyak/messaging';
import type { Logger } from '@yeyak/service-kit';
import { type Message, type Outcome, type PendingMessage, settle } from '../domain/message';
import {
  type Channel,
  ChannelRefused,
  type Contact,
  type ContactBook,
  ContactsUnavailable,
  type MessageStore,
} from './ports';

const BATCH = 20;
const IDLE_MS = 500;
const SEND_TIMEOUT_MS = 5_000;
/** Longer than finding the contacts and sending may take together: nobody else takes over from a living one. */
const LEASE_MS = 30_000;

export interface DispatcherOptions<Tx> {
  store: MessageStore<Tx>;
  contacts: ContactBook;
  channels: readonly Channel[];
  /** Runs work in one transaction and sees to the facts that it leaves behind. */
  transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  append: (tx: Tx, facts: readonly Envelope[]) => Promise<void>;
  clock: () => Date;
  logger: Logger;
}

/**
 * Sends what was committed: takes messages that are due, finds out whom to reach, hands them to their channels and
 * stores what became of them together with the facts that say so. No transaction is open while others are asked.
 * Any number of replicas may run; one that dies leaves its messages to the others.
 */
export class Dispatcher<Tx> {
  private readonly loop: Loop;
  private readonly channels: ReadonlyMap<string, Channel>;

  constructor(private readonly options: DispatcherOptions<Tx>) {
    this.channels = new Map(options.channels.map((channel) => [channel.name, channel]));
    this.loop = new Loop('dispatcher', () => this.dispatchDue(), options.logger, IDLE_MS);
  }

  start(): void {
    this.loop.start();
  }

  /** There may be something to send. */
  poke(): void {
    this.loop.poke();
  }

  /** Finishes what is under way. */
  close(): Promise<void> {
    return this.loop.close();
  }

  /**
   * Sends one batch of what is due.
   * @returns whether there may be more to send at once.
   */
  async dispatchDue(): Promise<boolean> {
    const { store, clock } = this.options;
    const now = clock();
    const due = await store.claim(now, new Date(now.getTime() + LEASE_MS), BATCH);
    if (due.length === 0) return false;
    const contacts = await this.contactsOf(due);
    const settled = await Promise.all(
      due.map(async (message) => settle(message, await this.send(message, contacts), clock())),
    );
    await this.keep(settled);
    return contacts !== null && due.length === BATCH;
  }

  /** @returns `null` where nobody can say now whom to reach. */
  private async contactsOf(due: readonly PendingMessage[]): Promise<ReadonlyMap<string, Contact> | null> {
    try {
      return await this.options.contacts.find([...new Set(due.map((message) => message.contactId))]);
    } catch (error) {
      if (!(error instanceof ContactsUnavailable)) throw error;
      this.options.logger.warn({ waiting: due.length }, 'contacts are unavailable: messages wait');
      return null;
    }
  }

  private async send(
    message: PendingMessage,
    contacts: ReadonlyMap<string, Contact> | null,
  ): Promise<Outcome> {
    if (contacts === null) return { tag: 'ContactUnknown' };
    const to = contacts.get(message.contactId);
    if (!to) return { tag: 'Refused', code: 'NO_CONTACT' };
    if (to.customerId !== message.customerId) return { tag: 'Refused', code: 'FOREIGN_CONTACT' };
    const { key, template, channel: name } = message;
    const channel = this.channels.get(name);
    if (!channel) return this.unavailable(message, 'NoSuchChannel');
    try {
      const dispatch = { to, text: message.text[to.locale], template, locale: to.locale, key };
      const { providerMessageId } = await withTimeout((signal) => channel.send(dispatch, signal));
      return { tag: 'Taken', providerMessageId };
    } catch (error) {
      if (error instanceof ChannelRefused) return { tag: 'Refused', code: error.code };
      return this.unavailable(message, error instanceof Error ? error.name : 'unknown');
    }
  }

  /** The error itself is not logged: what a channel says may contain a number or a name. */
  private unavailable({ id, channel, attempts, reservationId }: PendingMessage, why: string): Outcome {
    const fields = { messageId: id, channel, attempts, correlationId: reservationId, why };
    this.options.logger.warn(fields, 'a channel does not take a message now');
    return { tag: 'ChannelUnavailable' };
  }

  private async keep(messages: readonly Message[]): Promise<void> {
    const { store, transaction, append } = this.options;
    await transaction(async (tx) => {
      const stored = await store.settle(tx, messages);
      await append(tx, messages.filter((message) => stored.has(message.id)).flatMap(factsOf));
    });
  }
}

/** What others are told: never the text, never whom it reached. */
function factsOf(message: Message): Envelope[] {
  if (message.status === 'PENDING') return [];
  const { id: messageId, reservationId, customerId, template, channel } = message;
  const about = { messageId, reservationId, customerId, template, channel };
  const at = message.status === 'SENT' ? message.sentAt : message.failedAt;
  const provenance = {
    aggregateType: 'Message',
    aggregateId: messageId,
    aggregateVersion: message.version,
    correlationId: reservationId,
    causationId: message.causationId,
    occurredAt: at,
  };
  return [
    message.status === 'SENT'
      ? factOf('MessageSent', { ...about, sentAt: at.toISOString() }, provenance)
      : factOf(
          'MessageFailed',
          { ...about, code: message.failureCode, failedAt: at.toISOString() },
          provenance,
        ),
  ];
}

/** Gives up waiting after five seconds, whether or not the work heeds its signal. */
async function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(new DOMException('no answer in time', 'TimeoutError'));
    }, SEND_TIMEOUT_MS);
  });
  try {
    return await Promise.race([work(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
