import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { catalogFacts } from './catalog.events';
import { envelope, type Envelope, type Message, type MessageDefinition } from './envelope';
import { fulfillmentCommands, fulfillmentFacts } from './fulfillment.events';
import { identityCommands, identityFacts } from './identity.events';
import { inventoryCommands, inventoryFacts } from './inventory.events';
import { marketingFacts } from './marketing.events';
import { notificationCommands, notificationFacts } from './notification.events';
import { paymentCommands, paymentFacts } from './payment.events';
import { reservationFacts } from './reservation.events';

/** Every message that the contexts exchange, by type. */
export const messages = {
  ...identityFacts,
  ...identityCommands,
  ...catalogFacts,
  ...reservationFacts,
  ...paymentFacts,
  ...paymentCommands,
  ...fulfillmentFacts,
  ...fulfillmentCommands,
  ...inventoryFacts,
  ...inventoryCommands,
  ...marketingFacts,
  ...notificationFacts,
  ...notificationCommands,
} as const;

export type MessageType = keyof typeof messages;
export type PayloadOf<T extends MessageType> = z.infer<(typeof messages)[T]['payload']>;
/** What a sender has to give: what has a default may be left out. */
export type ContentOf<T extends MessageType> = z.input<(typeof messages)[T]['payload']>;
export type KnownMessage = { [T in MessageType]: Message<T, PayloadOf<T>> }[MessageType];
export type MessageNamed<T extends MessageType> = Extract<KnownMessage, { type: T }>;

export const isMessageType = (type: string): type is MessageType => Object.hasOwn(messages, type);

/** Where a new message comes from, apart from what it says. */
export interface Provenance {
  aggregateType: string;
  aggregateId: string;
  aggregateVersion: number;
  correlationId: string;
  causationId: string | null;
  occurredAt: Date;
  /** Given where the id must be the same on a retry; else a new UUIDv7. */
  id?: string;
}

/**
 * Builds a message of a known type.
 * @throws where the payload is not of the type's shape: a bug of the sender, caught before it is stored.
 */
export function message<T extends MessageType>(
  type: T,
  payload: ContentOf<T>,
  from: Provenance,
): MessageNamed<T> {
  const definition: MessageDefinition = messages[type];
  return {
    id: from.id ?? uuidv7(),
    type,
    schemaVersion: definition.schemaVersion,
    source: definition.source,
    to: definition.to,
    aggregateType: from.aggregateType,
    aggregateId: from.aggregateId,
    aggregateVersion: from.aggregateVersion,
    correlationId: from.correlationId,
    causationId: from.causationId,
    occurredAt: from.occurredAt.toISOString(),
    payload: definition.payload.parse(payload),
  } as MessageNamed<T>;
}

/**
 * Reads a message that came over a queue: checks the envelope, upcasts an old payload, checks it.
 * @throws {UnreadableMessage} where it is none of ours or newer than we know.
 */
export function readMessage(raw: unknown): KnownMessage {
  const outer = envelope.safeParse(raw);
  if (!outer.success) throw new UnreadableMessage('envelope', outer.error.message);
  const { type, schemaVersion } = outer.data;
  if (!isMessageType(type)) throw new UnreadableMessage('type', type);
  const definition: MessageDefinition = messages[type];
  if (schemaVersion > definition.schemaVersion) {
    throw new UnreadableMessage(
      'version',
      `${type} ${schemaVersion} is newer than ${definition.schemaVersion}`,
    );
  }
  const upcast = definition.upcasts.slice(schemaVersion - 1).reduce((p, up) => up(p), outer.data.payload);
  const payload = definition.payload.safeParse(upcast);
  if (!payload.success) throw new UnreadableMessage('payload', `${type}: ${payload.error.message}`);
  return {
    ...(outer.data satisfies Envelope),
    schemaVersion: definition.schemaVersion,
    payload: payload.data,
  } as KnownMessage;
}

export class UnreadableMessage extends Error {
  constructor(
    readonly part: 'envelope' | 'type' | 'version' | 'payload',
    detail: string,
  ) {
    super(`unreadable message (${part}): ${detail}`);
  }
}
