import type { Envelope } from '@yeyak/contracts';
import { Loop } from '@yeyak/messaging';
import type { Logger } from '@yeyak/service-kit';
import { type Try, waysLeft } from '../domain/delivery';
import {
  isAwaited,
  type Message,
  type Outcome,
  type PendingMessage,
  remember,
  settle,
} from '../domain/message';
import type { RouteOf } from '../domain/route';
import { addresseesOf, contactFor, outOfReach } from './addressee';
import { factsOf } from './facts';
import {
  type Channel,
  ChannelRefused,
  type Contact,
  type ContactBook,
  ContactsUnavailable,
  type Dispatch,
  type MessageStore,
} from './ports';

const BATCH = 20;
const IDLE_MS = 500;
const SEND_TIMEOUT_MS = 5_000;
/** Longer than finding the contacts and trying a whole route may take: nobody else takes over from a living one. */
export const LEASE_MS = 30_000;

export interface DispatcherOptions<Tx> {
  store: Pick<MessageStore<Tx>, 'claim' | 'load' | 'save'>;
  contacts: ContactBook;
  channels: readonly Channel[];
  /**
   * Takes every message, whoever it is to, at once: the end of each route for messages that somebody waits for, so that
   * no cancellation waits for ever (D9).
   */
  lastResort: Channel;
  routeOf: RouteOf;
  /** Runs work in one transaction and sees to the facts that it leaves behind. */
  transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  append: (tx: Tx, facts: readonly Envelope[]) => Promise<void>;
  clock: () => Date;
  logger: Logger;
}

/**
 * Sends what was committed: takes messages that are due, finds out whom to reach, hands them to their channels and
 * stores what became of them together with the facts that say so. No transaction is open while others are asked.
 * Several may run; one that dies leaves its messages to the others.
 */
export class Dispatcher<Tx> {
  private readonly loop: Loop;
  private readonly channels: ReadonlyMap<string, Channel>;

  constructor(private readonly options: DispatcherOptions<Tx>) {
    this.channels = new Map(
      [...options.channels, options.lastResort].map((channel) => [channel.name, channel]),
    );
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
    const settled = await this.dispatch(due);
    return due.length === BATCH && settled.some((message) => message.status !== 'PENDING');
  }

  /**
   * Sends messages that the caller has taken.
   * @returns what they have become; where somebody else took one over meanwhile, as it stands there.
   */
  async dispatch(taken: readonly PendingMessage[]): Promise<Message[]> {
    const contacts = await this.contactsOf(taken);
    const outcomes = new Map(
      await Promise.all(
        taken.map(async (message): Promise<[string, { attempt: number; outcome: Outcome }]> => [
          message.id,
          { attempt: message.attempts, outcome: await this.send(message, contacts) },
        ]),
      ),
    );
    const { store, transaction, append, clock } = this.options;
    return transaction(async (tx) => {
      const stored = await store.load(tx, [...outcomes.keys()]);
      // An attempt's number is its taker's claim: whoever took a message over later has a higher one.
      const settled = stored.flatMap((message) => {
        const own = outcomes.get(message.id);
        const isOwn = message.status === 'PENDING' && message.attempts === own?.attempt;
        return isOwn ? [settle(message, own.outcome, clock())] : [];
      });
      await store.save(tx, settled);
      await append(tx, settled.flatMap(factsOf));
      const changed = new Map(settled.map((message) => [message.id, message]));
      return stored.map((message) => changed.get(message.id) ?? message);
    });
  }

  /** @returns `null` where nobody can say now whom to reach. */
  private async contactsOf(taken: readonly PendingMessage[]): Promise<ReadonlyMap<string, Contact> | null> {
    try {
      return await this.options.contacts.find(taken.flatMap(addresseesOf));
    } catch (error) {
      if (!(error instanceof ContactsUnavailable)) throw error;
      this.options.logger.warn({ waiting: taken.length }, 'contacts are unavailable: messages wait');
      return null;
    }
  }

  private async send(
    message: PendingMessage,
    contacts: ReadonlyMap<string, Contact> | null,
  ): Promise<Outcome> {
    if (message.cancelAsked) return { tag: 'NotTried' };
    if (contacts === null) return { tag: 'ContactUnknown' };
    const known = contactFor(message, contacts);
    if (!known.to && !isAwaited(message)) return { tag: 'Refused', code: known.code };
    const to = known.to ?? outOfReach(message.customerId);
    const { key, template, text } = message;
    const dispatch = { to, text: text[to.locale], template, locale: to.locale, key };
    const route = this.routeFor(message, known.to !== null);
    const tries = await this.tryWays(message, route, dispatch);
    return tries.length > 0 ? { tag: 'Tried', tries } : { tag: 'Refused', code: 'UNREACHABLE' };
  }

  private routeFor(message: PendingMessage, isReachable: boolean): readonly string[] {
    const { routeOf, lastResort } = this.options;
    const route = isReachable ? routeOf(message.template) : [];
    return isAwaited(message) ? [...new Set([...route, lastResort.name])] : route;
  }

  /** Tries one way after the other, until one takes it or does not answer: the next one would be a second message. */
  private async tryWays(
    message: PendingMessage,
    route: readonly string[],
    what: Omit<Dispatch, 'reference' | 'remember'>,
  ): Promise<Try[]> {
    const tries: Try[] = [];
    for (const name of waysLeft(route, message.deliveries, this.options.clock())) {
      const channel = this.channels.get(name);
      const dispatch: Dispatch = {
        ...what,
        reference: message.deliveries.find((delivery) => delivery.channel === name)?.reference ?? null,
        remember: (reference) => this.remember(message, name, reference),
      };
      if (!channel?.reaches(dispatch)) continue;
      const one = await this.tryChannel(channel, message, dispatch);
      tries.push(one);
      if (one.outcome !== 'REFUSED') break;
    }
    return tries;
  }

  private async remember(
    { id, attempts }: PendingMessage,
    channel: string,
    reference: string,
  ): Promise<void> {
    const { store, transaction, clock } = this.options;
    await transaction(async (tx) => {
      const [message] = await store.load(tx, [id]);
      if (message?.status !== 'PENDING' || message.attempts !== attempts) throw new TakenOver();
      await store.save(tx, [remember(message, channel, reference, clock())]);
    });
  }

  /** An error itself is not logged: what a channel says may contain a number or a name. */
  private async tryChannel(channel: Channel, message: PendingMessage, dispatch: Dispatch): Promise<Try> {
    const { name } = channel;
    try {
      const { providerMessageId } = await withTimeout((signal) => channel.send(dispatch, signal));
      return { channel: name, outcome: 'TAKEN', providerMessageId };
    } catch (error) {
      if (error instanceof ChannelRefused) return { channel: name, outcome: 'REFUSED', code: error.code };
      const why = error instanceof Error ? error.name : 'unknown';
      const { id: messageId, attempts, reservationId: correlationId } = message;
      this.options.logger.warn(
        { messageId, channel: name, attempts, correlationId, why },
        'a channel does not take a message now',
      );
      return { channel: name, outcome: 'UNAVAILABLE', code: why };
    }
  }
}

/** Somebody else is sending the message by now. */
class TakenOver extends Error {
  override readonly name = 'TakenOver';
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
