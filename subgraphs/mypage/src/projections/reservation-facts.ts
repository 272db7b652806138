import {
  fulfillmentFacts,
  type KnownMessage,
  marketingFacts,
  type MessageNamed,
  type MessageType,
  notificationFacts,
  paymentFacts,
  reservationFacts,
} from '@yeyak/contracts';

const typesOf = <T extends object>(definitions: T): (keyof T)[] => Object.keys(definitions) as (keyof T)[];

/** The movements of stock that are made for a reservation; the others concern nobody's. */
const stockTypes = [
  'StockDeducted',
  'StockRestored',
  'StockDeductionRefused',
  'StockRestoreNotNeeded',
  'StockDrawn',
  'StockDrawRefused',
] as const satisfies readonly MessageType[];

/** The facts that tell a reservation's story, from every context that has something to say of it. */
export const storyTypes = [
  ...typesOf(reservationFacts),
  ...typesOf(paymentFacts),
  ...typesOf(fulfillmentFacts),
  ...typesOf(marketingFacts),
  ...typesOf(notificationFacts),
  ...stockTypes,
  'VaccinationRecorded',
] as const satisfies readonly MessageType[];

export type StoryFact = MessageNamed<(typeof storyTypes)[number]>;
export type StockFact = MessageNamed<(typeof stockTypes)[number]>;

const isOneOf =
  <D extends object>(definitions: D) =>
  (fact: KnownMessage): fact is MessageNamed<Extract<keyof D, MessageType>> =>
    Object.hasOwn(definitions, fact.type);

export const isReservationFact = isOneOf(reservationFacts);
export const isPaymentFact = isOneOf(paymentFacts);
export const isFulfillmentFact = isOneOf(fulfillmentFacts);
export const isCouponFact = isOneOf(marketingFacts);
export const isMessageFact = isOneOf(notificationFacts);
export const isStockFact = (fact: KnownMessage): fact is StockFact =>
  (stockTypes as readonly string[]).includes(fact.type);
