import type { Message, PendingMessage } from '../domain/message';

/** Where a page of a person's messages begins: after this one. */
export interface AfterMessage {
  createdAt: Date;
  id: string;
}

/** Where messages are kept. Narrow on purpose, so that another kind of store can take its place (D12, X10). */
export interface MessageStore<Tx> {
  /** Keeps a message that was asked for; nothing happens where its key is known. */
  add(tx: Tx, message: PendingMessage): Promise<void>;
  /**
   * Takes messages that are due, each by one taker at a time: counts the attempt and keeps others away until
   * `leaseUntil`, should the taker die.
   */
  claim(now: Date, leaseUntil: Date, limit: number): Promise<PendingMessage[]>;
  byKey(tx: Tx, key: string): Promise<Message | null>;
  /** The messages with these ids, as the transaction sees them. */
  load(tx: Tx, ids: readonly string[]): Promise<Message[]>;
  /** The messages about a reservation that have not been sent yet. */
  pendingOf(tx: Tx, reservationId: string): Promise<PendingMessage[]>;
  /**
   * Stores what became of pending messages, each in its next version.
   * @throws where one is not stored in the version before: a fault, as they were loaded in the same transaction
   */
  save(tx: Tx, messages: readonly Message[]): Promise<void>;
  byIds(ids: readonly string[]): Promise<Message[]>;
  /** The messages about these reservations, oldest first. */
  byReservations(reservationIds: readonly string[]): Promise<Message[]>;
  /** One page of each of these customers' messages, newest first. */
  pages(customerIds: readonly string[], after: AfterMessage | null, limit: number): Promise<Message[]>;
}

/** Whom to reach. Personal data: used for one sending, never kept, never logged. */
export interface Contact {
  id: string;
  customerId: string;
  name: string;
  phone: string;
  /** The customer's; `null` where it was not asked for, or there is none. */
  email: string | null;
  locale: 'ko' | 'en';
}

/** Who is to be reached, and by which of their contacts. */
export interface Addressee {
  contactId: string;
  customerId: string;
}

/** Knows whom to reach, by contact id. */
export interface ContactBook {
  /**
   * The contacts that there are.
   * @throws {ContactsUnavailable} where nobody can say now.
   */
  find(addressees: readonly Addressee[]): Promise<ReadonlyMap<string, Contact>>;
}

/** Whom to reach cannot be found out now. */
export class ContactsUnavailable extends Error {
  constructor() {
    super('contacts are unavailable');
  }
}

/** What a channel is given. */
export interface Dispatch {
  to: Contact;
  /** In the person's language. */
  text: string;
  template: string;
  locale: 'ko' | 'en';
  /** The same on every retry: a channel sends a key once, as far as its provider lets it. */
  key: string;
  /** What the channel had remembered of this message, on an earlier try. */
  reference: string | null;
  /**
   * Keeps what the channel needs to know should this try end without an answer; it is kept when this returns.
   * @throws where somebody else has taken the message over: then this try must end
   */
  readonly remember: (reference: string) => Promise<void>;
}

/** A way to reach people: KakaoTalk, SMS, e-mail, the app itself. */
export interface Channel {
  readonly name: string;
  /** Whether it could reach this person with this at all: there is a number, a template is registered. */
  reaches(dispatch: Dispatch): boolean;
  /**
   * Sends, or hands over to somebody who will.
   * @throws {ChannelRefused} where it never will; anything else thrown is taken as "not now".
   */
  send(dispatch: Dispatch, signal: AbortSignal): Promise<{ providerMessageId: string }>;
  /** Gives up what it holds open. */
  close?(): Promise<void>;
}

/** The channel will never take this. */
export class ChannelRefused extends Error {
  constructor(readonly code: string) {
    super(`the channel refused: ${code}`);
  }
}
