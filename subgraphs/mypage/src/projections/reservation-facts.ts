import {
  fulfillmentFacts,
  type KnownMessage,
  type MessageNamed,
  type MessageType,
  notificationFacts,
  paymentFacts,
  reservationFacts,
} from '@yeyak/contracts';

const typesOf = <T extends object>(definitions: T): (keyof T)[] => Object.keys(definitions) as (keyof T)[];

/** The facts that tell a reservation's story, from every context that has something to say of it. */
export const storyTypes = [
  ...typesOf(reservationFacts),
  ...typesOf(paymentFacts),
  ...typesOf(fulfillmentFacts),
  ...typesOf(notificationFacts),
  'StockDeducted',
  'StockRestored',
  'StockDeductionRefused',
  'StockRestoreNotNeeded',
] as const satisfies readonly MessageType[];

export type StoryFact = MessageNamed<(typeof storyTypes)[number]>;

const isOneOf =
  <D extends object>(definitions: D) =>
  (fact: KnownMessage): fact is MessageNamed<Extract<keyof D, MessageType>> =>
    Object.hasOwn(definitions, fact.type);

export const isReservationFact = isOneOf(reservationFacts);
export const isPaymentFact = isOneOf(paymentFacts);
export const isFulfillmentFact = isOneOf(fulfillmentFacts);
