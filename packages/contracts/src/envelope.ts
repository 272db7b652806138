import { z } from 'zod';

/** The contexts that may speak or be spoken to. */
export const contextName = z.enum([
  'identity',
  'catalog',
  'reservation',
  'payment',
  'fulfillment',
  'inventory',
  'marketing',
  'notification',
  'mypage',
]);
export type ContextName = z.infer<typeof contextName>;

/**
 * What every message carries, whatever it says (X5).
 * `correlationId` is the reservation's id where there is one, else the aggregate's; `causationId` is the
 * message that led to this one, `null` where a person or a timer did.
 */
export const envelope = z.object({
  id: z.string().min(1),
  type: z.string().min(1),
  schemaVersion: z.number().int().positive(),
  source: z.string().min(1),
  /** The one addressee of a command; `null` for a fact, which goes to whoever subscribed. */
  to: z.string().nullable(),
  aggregateType: z.string(),
  aggregateId: z.string(),
  aggregateVersion: z.number().int().nonnegative(),
  correlationId: z.string(),
  causationId: z.string().nullable(),
  occurredAt: z.iso.datetime(),
  payload: z.unknown(),
});
export type Envelope = z.infer<typeof envelope>;

/** A message with a known type and payload. */
export interface Message<Type extends string = string, Payload = unknown> extends Omit<
  Envelope,
  'type' | 'payload'
> {
  type: Type;
  payload: Payload;
}

/** An upcast turns the payload of one schema version into the next one's. */
export type Upcast = (payload: unknown) => unknown;

export interface MessageDefinition<Payload extends z.ZodType = z.ZodType> {
  sort: 'fact' | 'command';
  source: ContextName;
  to: ContextName | null;
  schemaVersion: number;
  payload: Payload;
  /** `upcasts[0]` turns version 1 into 2, and so on; always `schemaVersion - 1` of them. */
  upcasts: readonly Upcast[];
}

type Shapes = Record<string, z.ZodType>;
type Definitions<S extends Shapes> = { readonly [K in keyof S]: MessageDefinition<S[K]> };

/** Declares the facts that a context publishes. */
export function facts<const S extends Shapes>(source: ContextName, shapes: S): Definitions<S> {
  return define('fact', source, null, shapes);
}

/** Declares the commands that the process sends to one context. */
export function commands<const S extends Shapes>(
  source: ContextName,
  to: ContextName,
  shapes: S,
): Definitions<S> {
  return define('command', source, to, shapes);
}

function define<S extends Shapes>(
  sort: 'fact' | 'command',
  source: ContextName,
  to: ContextName | null,
  shapes: S,
): Definitions<S> {
  return Object.fromEntries(
    Object.entries(shapes).map(([type, payload]) => [
      type,
      { sort, source, to, schemaVersion: 1, payload, upcasts: [] } satisfies MessageDefinition,
    ]),
  ) as unknown as Definitions<S>;
}

/** The union of the messages that a set of definitions allows. */
export type MessageOf<D> = {
  [K in keyof D & string]: D[K] extends MessageDefinition<infer P> ? Message<K, z.infer<P>> : never;
}[keyof D & string];
