/* Generated from schema.graphql by `npm run codegen`. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ReservationMapper as ReservationMapperModel, KindMapper as KindMapperModel, OfferingMapper as OfferingMapperModel, AvailableDayMapper as AvailableDayMapperModel, AvailableSlotMapper as AvailableSlotMapperModel } from './mappers';
import type { Context } from './context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of a calendar, without a zone: `2026-12-01`. */
  Date: { input: string; output: string; }
  /** An instant as ISO-8601 text in UTC, e.g. `2026-11-21T03:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  FieldSet: { input: string; output: string; }
  link__Import: { input: unknown; output: unknown; }
};

/** What can be promised now: supply less claims. Never what lies on a shelf. */
export type Availability = {
  __typename?: 'Availability';
  /** How many can be reserved; of what is reserved for a time: in all slots that are published, as far as there is to give. */
  available: Scalars['Int']['output'];
  /** The first day with a free slot, in the provider's zone; null where there is none, or nothing to choose a day of. */
  nextDay?: Maybe<Scalars['Date']['output']>;
  /** Whether any can. */
  soldOut: Scalars['Boolean']['output'];
};

/** What is looked for. What is left out does not narrow it down. */
export type AvailabilityInput = {
  /** The first day, in the providers' own zones. */
  from: Scalars['Date']['input'];
  /** The kind's code, e.g. `VACCINATION`. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Only of these offerings; at most 2,000. */
  offeringIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only at these providers; at most 2,000. */
  providerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The last day; it belongs to it. At most 62 days in all. */
  to: Scalars['Date']['input'];
  /** Whether each day's slots are wanted; of at most 50 offerings at a time. Not, where it is left out. */
  withSlots?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What looking up comes to. */
export type AvailabilityResult = AvailabilitySuccess | ComeBackShortly | InvalidInput;

/** What can be reserved. */
export type AvailabilitySuccess = {
  __typename?: 'AvailabilitySuccess';
  /** The days on which something is free, by date and offering. */
  days: Array<AvailableDay>;
};

/** A day on which something of an offering can be reserved. */
export type AvailableDay = {
  __typename?: 'AvailableDay';
  /** How many can be reserved; never more than there is to give (doses), however many places are free. */
  available: Scalars['Int']['output'];
  /** The day, in the provider's own zone. */
  date: Scalars['Date']['output'];
  /** The offering. */
  offeringId: Scalars['ID']['output'];
  /** Where. */
  providerId: Scalars['ID']['output'];
  /** The free slots in the order of their beginnings; null where they were not asked for. */
  slots?: Maybe<Array<AvailableSlot>>;
};

/** A free slot. */
export type AvailableSlot = {
  __typename?: 'AvailableSlot';
  /** How many can be reserved. */
  available: Scalars['Int']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
};

/** Cancels a reservation. */
export type CancelReservationInput = {
  /** The person's own words, at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The reservation. */
  reservationId: Scalars['ID']['input'];
};

/** What cancelling came to. */
export type CancelReservationResult = CancelReservationSuccess | InvalidInput | NotFound | NotPossible | TooLate;

/** It is cancelled, or being cancelled. */
export type CancelReservationSuccess = {
  __typename?: 'CancelReservationSuccess';
  /** What becomes of the money. */
  refund: RefundState;
  /** The reservation as it stands now: `CANCELLED`, or `CANCELLING` while something has yet to answer. */
  reservation: Reservation;
};

/** Too many ask at the moment, or what has to be asked does not answer. Nothing was done. */
export type ComeBackShortly = UserError & {
  __typename?: 'ComeBackShortly';
  /** `COME_BACK_SHORTLY`. */
  code: Scalars['String']['output'];
  /** What happened, for people. */
  message: Scalars['String']['output'];
  /** When to try again, in seconds. */
  retryAfterSeconds: Scalars['Int']['output'];
};

/** Who reserves; `identity` owns it. */
export type Customer = {
  __typename?: 'Customer';
  /** The user's id. */
  id: Scalars['ID']['output'];
};

/** What giving back comes to. */
export type GiveBackResult = GiveBackSuccess | NotFound | NotPossible;

/** It was given back. */
export type GiveBackSuccess = {
  __typename?: 'GiveBackSuccess';
  /** The reservation as it stands now. */
  reservation: Reservation;
};

/** The idempotency key was used for something else. */
export type IdempotencyKeyReused = UserError & {
  __typename?: 'IdempotencyKeyReused';
  /** `IDEMPOTENCY_KEY_REUSED`. */
  code: Scalars['String']['output'];
  /** What happened, for people. */
  message: Scalars['String']['output'];
};

/** A part of the input cannot be right. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  /** `INVALID_INPUT`. */
  code: Scalars['String']['output'];
  /** Which part of the input. */
  field: Scalars['String']['output'];
  /** What happened, for people. */
  message: Scalars['String']['output'];
};

/** A kind of reservation: what is reserved and how it goes. */
export type Kind = {
  __typename?: 'Kind';
  /** What has to be said beside what is reserved. */
  asks: Array<ReservationPart>;
  /**
   * How long before its time the customer may still cancel, in minutes; null where time does not matter. It holds once it is
   * paid, and confirmed where the provider has to: before that they may at any time. Whatever is confirmed later than that can
   * be cancelled by the provider alone.
   */
  cancellationNotice?: Maybe<Scalars['Int']['output']>;
  /** Its code, as offerings carry it. */
  code: Scalars['String']['output'];
  /** Its name. */
  label: Localized;
  /** The stages of its process, in their order. */
  stages: Array<Label>;
};

/** A code for programs with its words for people. */
export type Label = {
  __typename?: 'Label';
  /** For programs; stable. */
  code: Scalars['String']['output'];
  /** For people. */
  label: Localized;
};

/** More than a limit allows: of one reservation, of a kind that a person has at a time, or against one disease (`per`). */
export type LimitReached = UserError & {
  __typename?: 'LimitReached';
  /** `LIMIT_REACHED`. */
  code: Scalars['String']['output'];
  /** The most that is allowed. */
  limit: Scalars['Int']['output'];
  /** What happened, for people. */
  message: Scalars['String']['output'];
  /** Of what. */
  per: LimitScope;
};

/** What a limit counts. */
export type LimitScope =
  /** How many of a kind a person may have at a time. */
  | 'AT_A_TIME'
  /** How many a person may have at a time against one disease. */
  | 'DISEASE'
  /** How many one reservation may be for. */
  | 'RESERVATION';

/** A text in both languages of the product. */
export type Localized = {
  __typename?: 'Localized';
  /** English. */
  en: Scalars['String']['output'];
  /** Korean. */
  ko: Scalars['String']['output'];
};

/** Something is missing without which this kind cannot be reserved. */
export type MissingDetail = UserError & {
  __typename?: 'MissingDetail';
  /** `MISSING_DETAIL`. */
  code: Scalars['String']['output'];
  /** What happened, for people. */
  message: Scalars['String']['output'];
  /** What is missing. */
  part: ReservationPart;
};

/** An integer amount of the currency's minor unit (KRW has none: 3,000 KRW is 3000) and its ISO 4217 code. */
export type Money = {
  __typename?: 'Money';
  /** Minor units. */
  amount: Scalars['Int']['output'];
  /** ISO 4217 code. */
  currency: Scalars['String']['output'];
};

/** An amount in the currency's minor unit. */
export type MoneyInput = {
  /** Minor units: 3,000 KRW is 3000. */
  amount: Scalars['Int']['input'];
  /** ISO 4217 code. */
  currency: Scalars['String']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Cancels as far as the kind allows: gives back capacity, stock and money. Doing it twice is doing it once.
   * For the customer, the provider's staff and administrators.
   */
  cancelReservation: CancelReservationResult;
  /**
   * Ends what lasts a while before its time is over: a book is returned (B7). Doing it twice is `NotPossible`. The customer's
   * own only.
   */
  giveBack: GiveBackResult;
  /** Pays for a reservation that is still held. The customer's own only. */
  pay: PayResult;
  /**
   * Reserves: takes the capacity at once or refuses, and pays in the same request where `payment` is given.
   * The same idempotency key again gives the same reservation and its answer. Customers only.
   */
  reserve: ReserveResult;
  /**
   * Lets a process that stands still ask once more for what has not been answered; what has been done is not done again.
   * Administrators only.
   */
  retryProcess: RetryProcessResult;
  /**
   * Takes back capacity that is not claimed, all that is asked for or none: a calendar is told of less only once nobody has
   * what goes away. For `catalog` alone.
   */
  takeBackSupply: TakeBackSupplyResult;
};


export type MutationCancelReservationArgs = {
  input: CancelReservationInput;
};


export type MutationGiveBackArgs = {
  reservationId: Scalars['ID']['input'];
};


export type MutationPayArgs = {
  input: PayInput;
};


export type MutationReserveArgs = {
  input: ReserveInput;
};


export type MutationRetryProcessArgs = {
  reservationId: Scalars['ID']['input'];
};


export type MutationTakeBackSupplyArgs = {
  input: TakeBackSupplyInput;
};

/** It cannot be reserved for this time. */
export type NotAtThisTime = UserError & {
  __typename?: 'NotAtThisTime';
  /**
   * `IN_THE_PAST`, `NOT_IN_CALENDAR`, `NO_SUCH_LOCAL_TIME` (clocks skip it), `ALREADY_BEGUN`, or `NOT_YET_DUE` (the person's
   * next dose).
   */
  code: Scalars['String']['output'];
  /** From when on it can be; null where that is not known. */
  earliest?: Maybe<Scalars['DateTime']['output']>;
  /** What happened, for people. */
  message: Scalars['String']['output'];
};

/** There is no such thing, or it is not for this viewer. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** What happened, for people. */
  message: Scalars['String']['output'];
};

/** The reservation is in a state in which this cannot be done. */
export type NotPossible = UserError & {
  __typename?: 'NotPossible';
  /** `NOT_POSSIBLE`. */
  code: Scalars['String']['output'];
  /** What happened, for people. */
  message: Scalars['String']['output'];
  /** The state that it is in. */
  state: Scalars['String']['output'];
};

/** Something that can be reserved; `catalog` owns it. */
export type Offering = {
  __typename?: 'Offering';
  /** What can be reserved of it now. Public; null where nothing is known of it. */
  availability?: Maybe<Availability>;
  /** The offering's id. */
  id: Scalars['ID']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of its last edge; null where it is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after it. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before it. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of its first edge; null where it is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Pays for a held reservation. */
export type PayInput = {
  /** How to pay. */
  payment: PaymentInput;
  /** The held reservation. */
  reservationId: Scalars['ID']['input'];
};

/** What paying came to. */
export type PayResult = InvalidInput | NotFound | NotPossible | PaySuccess | PaymentDeclined | PaymentDelayed;

/** It was paid (or had been). */
export type PaySuccess = {
  __typename?: 'PaySuccess';
  /** The reservation as it stands now. */
  reservation: Reservation;
};

/** The payment was declined and nothing was charged. Nothing is reserved, or, where the kind is paid for later, it is still held. */
export type PaymentDeclined = UserError & {
  __typename?: 'PaymentDeclined';
  /** `PAYMENT_DECLINED`. */
  code: Scalars['String']['output'];
  /** The payment provider's reason. */
  declineCode: Scalars['String']['output'];
  /** What happened, for people. */
  message: Scalars['String']['output'];
  /** The reservation: refused and kept for the record, or still held. */
  reservation: Reservation;
};

/** The payment could not be settled now. Nothing is kept, or, where the kind is paid for later, it is still held. Try again after a while. */
export type PaymentDelayed = UserError & {
  __typename?: 'PaymentDelayed';
  /** `PAYMENT_DELAYED`. */
  code: Scalars['String']['output'];
  /** What happened, for people. */
  message: Scalars['String']['output'];
  /** The reservation as it stands. */
  reservation: Reservation;
  /** When to try again, in seconds. */
  retryAfterSeconds: Scalars['Int']['output'];
};

/** How to pay. */
export type PaymentInput = {
  /** The means of payment. */
  method: PaymentMethod;
  /**
   * The payment provider's token for the instrument; never card data. The simulated provider takes `tok_ok`,
   * `tok_declined`, `tok_insufficient_funds` and `tok_slow`, and `tok_ok` where it is left out.
   */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** A means of payment. */
export type PaymentMethod =
  /** A credit or debit card. */
  | 'CARD'
  /** Money in hand, taken by the provider. */
  | 'CASH'
  /** KakaoPay (카카오페이). */
  | 'KAKAO_PAY';

/** The price is not the one that the person was shown. */
export type PriceChanged = UserError & {
  __typename?: 'PriceChanged';
  /** `PRICE_CHANGED`. */
  code: Scalars['String']['output'];
  /** What happened, for people. */
  message: Scalars['String']['output'];
  /** The price for one now. */
  price: Money;
};

/** Whoever offers something; `catalog` owns it. */
export type Provider = {
  __typename?: 'Provider';
  /** The provider's id. */
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /**
   * On which days what can be reserved where, of offerings that are reserved for a time. Public. A rush of look-ups is asked
   * to come back shortly (`ComeBackShortly`); reserving is not held up by it.
   */
  availability: AvailabilityResult;
  /** What can be reserved here: every kind that this platform runs. Public. */
  kinds: Array<Kind>;
  /** Processes that a person should look at, oldest first. Administrators only. */
  processesNeedingAttention: ReservationConnection;
  /** One reservation. Null where there is none, or where it is neither the viewer's own nor their desk's. */
  reservation?: Maybe<Reservation>;
};


export type QueryAvailabilityArgs = {
  input: AvailabilityInput;
};


export type QueryProcessesNeedingAttentionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReservationArgs = {
  id: Scalars['ID']['input'];
};

/** What becomes of the money of a cancelled reservation. */
export type RefundState =
  /** It was given back. */
  | 'DONE'
  /** Nothing had been charged. */
  | 'NONE'
  /** It is being given back; retried until it is done. */
  | 'PENDING';

/** Something that a customer reserved. Visible to the customer, the provider's staff and administrators. */
export type Reservation = {
  __typename?: 'Reservation';
  /** What a person should look at: why the process cannot go on by itself. Null when all is well; administrators and staff only. */
  attention?: Maybe<Scalars['String']['output']>;
  /** Whether the viewer may cancel it now. */
  cancellable: Scalars['Boolean']['output'];
  /**
   * Until when the customer may cancel it; null where the kind sets no time for it, where it cannot be cancelled, and as long
   * as it can be at any time: before it is paid, and before the provider has confirmed it where they have to.
   */
  cancellableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Who reserved. */
  customer: Customer;
  /** Until when the present stage may last; null where it has no end of its own. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it is held unpaid; null when that is settled. */
  holdExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** A UUID. */
  id: Scalars['ID']['output'];
  /** What was set aside for it; null as long as nothing is. */
  item?: Maybe<ReservedItem>;
  /** The kind of reservation. */
  kind: Label;
  /** What. */
  offering: Offering;
  /** Who takes part, where the kind asks for that. */
  participantIds: Array<Scalars['ID']['output']>;
  /** For whom, where the kind asks for a person. */
  personId?: Maybe<Scalars['ID']['output']>;
  /** Where. */
  provider: Provider;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** Why it was refused or undone; null while it is not. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was reserved. */
  reservedAt: Scalars['DateTime']['output'];
  /** When it takes place; null for what has no time. */
  slot?: Maybe<ReservedSlot>;
  /** In the kind's own words. */
  stage: Label;
  /** In the words that all kinds share. */
  status: ReservationStatus;
  /** The price for all. */
  total: Money;
  /** The price for one, as it was when it was reserved. */
  unitPrice: Money;
  /** Rises with every change; `atLeastVersion` of other queries takes it. */
  version: Scalars['Int']['output'];
};

/** A page of reservations. */
export type ReservationConnection = {
  __typename?: 'ReservationConnection';
  /** The reservations, each with its place in the list. */
  edges: Array<ReservationEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A reservation in a page. */
export type ReservationEdge = {
  __typename?: 'ReservationEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The reservation. */
  node: Reservation;
};

/** What a kind may ask for beside what is reserved. */
export type ReservationPart =
  /** Where to deliver: the address of the contact (`saveContact`). */
  | 'ADDRESS'
  /** Whom to reach: `contactId`. */
  | 'CONTACT'
  /** Who takes part: `participantIds`. */
  | 'PARTICIPANTS'
  /** For whom: `personId`. */
  | 'PERSON'
  /** For when: `slot`. */
  | 'SLOT';

/** Where a reservation stands, in the words that all kinds share. */
export type ReservationStatus =
  /** Undone. */
  | 'CANCELLED'
  /** Being undone: something has yet to answer. */
  | 'CANCELLING'
  /** Done: picked up, vaccinated, returned. */
  | 'COMPLETED'
  /** It stands. */
  | 'CONFIRMED'
  /** Not paid, or not decided by the provider, in time. */
  | 'EXPIRED'
  /** Capacity is taken, the payment is not settled. */
  | 'HELD'
  /** On loan, under way, begun. */
  | 'IN_PROGRESS'
  /** The person did not come. */
  | 'NO_SHOW'
  /** Refused by payment, stock or provider; nothing is kept. */
  | 'REJECTED'
  /** The provider decides. */
  | 'REQUESTED';

/** What a person asks for. Which of the optional parts are needed is declared by the offering's kind. */
export type ReserveInput = {
  /** Whom to reach (`saveContact`); the customer's own contact where it is left out and the kind does not ask for one. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** The price for one that the person was shown. Where it is not the price any more: `PriceChanged`. */
  expectedPrice?: InputMaybe<MoneyInput>;
  /** Made by the client, once for each thing a person wants; 8 to 100 printable characters. A retry carries the same one. */
  idempotencyKey: Scalars['String']['input'];
  /** What is reserved. */
  offeringId: Scalars['ID']['input'];
  /** Who takes part, one contact each, where the kind asks for that. Each of them once. */
  participantIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How to pay. Where it is left out, the reservation is held until `pay` or until the hold ends. */
  payment?: InputMaybe<PaymentInput>;
  /** For whom, where the kind asks for a person (`registerPerson`). */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** How many; where it is left out as many as there are participants, else 1. The kind says how many one person may take. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** For when, where the kind is reserved for a time. */
  slot?: InputMaybe<SlotInput>;
};

/** What reserving came to. */
export type ReserveResult = ComeBackShortly | IdempotencyKeyReused | InvalidInput | LimitReached | MissingDetail | NotAtThisTime | NotFound | NotPossible | PaymentDeclined | PaymentDelayed | PriceChanged | ReserveSuccess | SoldOut;

/** It was reserved (or, with the same key, had been). */
export type ReserveSuccess = {
  __typename?: 'ReserveSuccess';
  /** The reservation as it stands now. */
  reservation: Reservation;
};

/** What was set aside for a reservation: one of several that could have been. */
export type ReservedItem = {
  __typename?: 'ReservedItem';
  /** Its lot; null where it has none. */
  lot?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Localized;
  /** The stock-keeping unit. */
  sku: Scalars['ID']['output'];
};

/** A time that was reserved. */
export type ReservedSlot = {
  __typename?: 'ReservedSlot';
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** The IANA zone in which people speak of it. */
  timeZone: Scalars['String']['output'];
};

/** What retrying a process leads to. */
export type RetryProcessResult = NotFound | NotPossible | RetryProcessSuccess;

/** The process has asked once more. */
export type RetryProcessSuccess = {
  __typename?: 'RetryProcessSuccess';
  /** The reservation as it stands now. */
  reservation: Reservation;
};

/** A slot by its beginning, said in one of two ways. */
export type SlotInput = {
  /**
   * The time on the provider's clocks, e.g. `2026-12-01T09:00`. Of an hour that comes twice, as clocks are put back, it is
   * the first; whoever means the second says the instant.
   */
  localStart?: InputMaybe<Scalars['String']['input']>;
  /** The instant, e.g. `2026-12-01T00:00:00Z`. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Less is left than was asked for. */
export type SoldOut = UserError & {
  __typename?: 'SoldOut';
  /** How many can still be reserved. */
  available: Scalars['Int']['output'];
  /** `SOLD_OUT`. */
  code: Scalars['String']['output'];
  /** What happened, for people. */
  message: Scalars['String']['output'];
};

/** More is claimed than is to be left; nothing was taken back of any. */
export type SupplyInUse = UserError & {
  __typename?: 'SupplyInUse';
  /** How much of it is claimed. */
  claimed: Scalars['Int']['output'];
  /** `SUPPLY_IN_USE`. */
  code: Scalars['String']['output'];
  /** What happened, for people. */
  message: Scalars['String']['output'];
  /** The offering. */
  offeringId: Scalars['ID']['output'];
  /** The slot's beginning; null for the offering's own capacity. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** It was taken back. */
export type SupplyTakenBack = {
  __typename?: 'SupplyTakenBack';
  /** How many slots and capacities. */
  pools: Scalars['Int']['output'];
};

/** One of them. */
export type TakeBackPoolInput = {
  /** How many there are to be from now on; 0 where it goes away. */
  capacity: Scalars['Int']['input'];
  /** The offering. */
  offeringId: Scalars['ID']['input'];
  /** The slot's beginning; null for the offering's own `capacity`. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * The version of the `SlotsPublished` or `OfferingRevised` that will say so: what is older and still under way changes
   * nothing any more. Null where it is not known.
   */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What a provider wants to have back before it can offer less. */
export type TakeBackSupplyInput = {
  /** The slots and capacities that are to be less. */
  pools: Array<TakeBackPoolInput>;
};

/** What taking back comes to. */
export type TakeBackSupplyResult = SupplyInUse | SupplyTakenBack;

/** The time until which the customer could cancel has passed; the provider still can. */
export type TooLate = UserError & {
  __typename?: 'TooLate';
  /** `TOO_LATE`. */
  code: Scalars['String']['output'];
  /** What happened, for people. */
  message: Scalars['String']['output'];
  /** Until when it could be cancelled: `Kind.cancellationNotice` before its time. */
  until: Scalars['DateTime']['output'];
};

/** An expected refusal: data, not a fault. `code` is for programs, `message` for people. */
export type UserError = {
  /** For programs; stable. */
  code: Scalars['String']['output'];
  /** For people, in English; the code is what to translate. */
  message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Offering: Offering;
  Reservation: Reservation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Offering:
    ( { __typename: 'Offering' }
    & GraphQLRecursivePick<FederationTypes['Offering'], {"id":true}> );
  Reservation:
    ( { __typename: 'Reservation' }
    & GraphQLRecursivePick<FederationTypes['Reservation'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AvailabilityResult:
    | ( Omit<AvailabilitySuccess, 'days'> & { days: Array<_RefType['AvailableDay']> } )
    | ( ComeBackShortly )
    | ( InvalidInput )
  ;
  CancelReservationResult:
    | ( Omit<CancelReservationSuccess, 'reservation'> & { reservation: _RefType['Reservation'] } )
    | ( InvalidInput )
    | ( NotFound )
    | ( NotPossible )
    | ( TooLate )
  ;
  GiveBackResult:
    | ( Omit<GiveBackSuccess, 'reservation'> & { reservation: _RefType['Reservation'] } )
    | ( NotFound )
    | ( NotPossible )
  ;
  PayResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( NotPossible )
    | ( Omit<PaySuccess, 'reservation'> & { reservation: _RefType['Reservation'] } )
    | ( Omit<PaymentDeclined, 'reservation'> & { reservation: _RefType['Reservation'] } )
    | ( Omit<PaymentDelayed, 'reservation'> & { reservation: _RefType['Reservation'] } )
  ;
  ReserveResult:
    | ( ComeBackShortly )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( LimitReached )
    | ( MissingDetail )
    | ( NotAtThisTime )
    | ( NotFound )
    | ( NotPossible )
    | ( Omit<PaymentDeclined, 'reservation'> & { reservation: _RefType['Reservation'] } )
    | ( Omit<PaymentDelayed, 'reservation'> & { reservation: _RefType['Reservation'] } )
    | ( PriceChanged )
    | ( Omit<ReserveSuccess, 'reservation'> & { reservation: _RefType['Reservation'] } )
    | ( SoldOut )
  ;
  RetryProcessResult:
    | ( NotFound )
    | ( NotPossible )
    | ( Omit<RetryProcessSuccess, 'reservation'> & { reservation: _RefType['Reservation'] } )
  ;
  TakeBackSupplyResult:
    | ( SupplyInUse )
    | ( SupplyTakenBack )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ComeBackShortly )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( LimitReached )
    | ( MissingDetail )
    | ( NotAtThisTime )
    | ( NotFound )
    | ( NotPossible )
    | ( Omit<PaymentDeclined, 'reservation'> & { reservation: _RefType['Reservation'] } )
    | ( Omit<PaymentDelayed, 'reservation'> & { reservation: _RefType['Reservation'] } )
    | ( PriceChanged )
    | ( SoldOut )
    | ( SupplyInUse )
    | ( TooLate )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Availability: ResolverTypeWrapper<Availability>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AvailabilityInput: AvailabilityInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AvailabilityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AvailabilityResult']>;
  AvailabilitySuccess: ResolverTypeWrapper<Omit<AvailabilitySuccess, 'days'> & { days: Array<ResolversTypes['AvailableDay']> }>;
  AvailableDay: ResolverTypeWrapper<AvailableDayMapperModel>;
  AvailableSlot: ResolverTypeWrapper<AvailableSlotMapperModel>;
  CancelReservationInput: CancelReservationInput;
  CancelReservationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelReservationResult']>;
  CancelReservationSuccess: ResolverTypeWrapper<Omit<CancelReservationSuccess, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  ComeBackShortly: ResolverTypeWrapper<ComeBackShortly>;
  Customer: ResolverTypeWrapper<Customer>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  GiveBackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveBackResult']>;
  GiveBackSuccess: ResolverTypeWrapper<Omit<GiveBackSuccess, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Kind: ResolverTypeWrapper<KindMapperModel>;
  Label: ResolverTypeWrapper<Label>;
  LimitReached: ResolverTypeWrapper<LimitReached>;
  LimitScope: LimitScope;
  Localized: ResolverTypeWrapper<Localized>;
  MissingDetail: ResolverTypeWrapper<MissingDetail>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAtThisTime: ResolverTypeWrapper<NotAtThisTime>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPossible: ResolverTypeWrapper<NotPossible>;
  Offering: ResolverTypeWrapper<OfferingMapperModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PayInput: PayInput;
  PayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayResult']>;
  PaySuccess: ResolverTypeWrapper<Omit<PaySuccess, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  PaymentDeclined: ResolverTypeWrapper<Omit<PaymentDeclined, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  PaymentDelayed: ResolverTypeWrapper<Omit<PaymentDelayed, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  PaymentInput: PaymentInput;
  PaymentMethod: PaymentMethod;
  PriceChanged: ResolverTypeWrapper<PriceChanged>;
  Provider: ResolverTypeWrapper<Provider>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefundState: RefundState;
  Reservation: ResolverTypeWrapper<ReservationMapperModel>;
  ReservationConnection: ResolverTypeWrapper<Omit<ReservationConnection, 'edges'> & { edges: Array<ResolversTypes['ReservationEdge']> }>;
  ReservationEdge: ResolverTypeWrapper<Omit<ReservationEdge, 'node'> & { node: ResolversTypes['Reservation'] }>;
  ReservationPart: ReservationPart;
  ReservationStatus: ReservationStatus;
  ReserveInput: ReserveInput;
  ReserveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReserveResult']>;
  ReserveSuccess: ResolverTypeWrapper<Omit<ReserveSuccess, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  ReservedItem: ResolverTypeWrapper<ReservedItem>;
  ReservedSlot: ResolverTypeWrapper<ReservedSlot>;
  RetryProcessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryProcessResult']>;
  RetryProcessSuccess: ResolverTypeWrapper<Omit<RetryProcessSuccess, 'reservation'> & { reservation: ResolversTypes['Reservation'] }>;
  SlotInput: SlotInput;
  SoldOut: ResolverTypeWrapper<SoldOut>;
  SupplyInUse: ResolverTypeWrapper<SupplyInUse>;
  SupplyTakenBack: ResolverTypeWrapper<SupplyTakenBack>;
  TakeBackPoolInput: TakeBackPoolInput;
  TakeBackSupplyInput: TakeBackSupplyInput;
  TakeBackSupplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeBackSupplyResult']>;
  TooLate: ResolverTypeWrapper<TooLate>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Availability: Availability;
  Int: Scalars['Int']['output'];
  AvailabilityInput: AvailabilityInput;
  ID: Scalars['ID']['output'];
  AvailabilityResult: ResolversUnionTypes<ResolversParentTypes>['AvailabilityResult'];
  AvailabilitySuccess: Omit<AvailabilitySuccess, 'days'> & { days: Array<ResolversParentTypes['AvailableDay']> };
  AvailableDay: AvailableDayMapperModel;
  AvailableSlot: AvailableSlotMapperModel;
  CancelReservationInput: CancelReservationInput;
  CancelReservationResult: ResolversUnionTypes<ResolversParentTypes>['CancelReservationResult'];
  CancelReservationSuccess: Omit<CancelReservationSuccess, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  ComeBackShortly: ComeBackShortly;
  Customer: Customer;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  FieldSet: Scalars['FieldSet']['output'];
  GiveBackResult: ResolversUnionTypes<ResolversParentTypes>['GiveBackResult'];
  GiveBackSuccess: Omit<GiveBackSuccess, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  IdempotencyKeyReused: IdempotencyKeyReused;
  InvalidInput: InvalidInput;
  Kind: KindMapperModel;
  Label: Label;
  LimitReached: LimitReached;
  Localized: Localized;
  MissingDetail: MissingDetail;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NotAtThisTime: NotAtThisTime;
  NotFound: NotFound;
  NotPossible: NotPossible;
  Offering: OfferingMapperModel;
  PageInfo: PageInfo;
  PayInput: PayInput;
  PayResult: ResolversUnionTypes<ResolversParentTypes>['PayResult'];
  PaySuccess: Omit<PaySuccess, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  PaymentDeclined: Omit<PaymentDeclined, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  PaymentDelayed: Omit<PaymentDelayed, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  PaymentInput: PaymentInput;
  PriceChanged: PriceChanged;
  Provider: Provider;
  Query: Record<PropertyKey, never>;
  Reservation: ReservationMapperModel;
  ReservationConnection: Omit<ReservationConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReservationEdge']> };
  ReservationEdge: Omit<ReservationEdge, 'node'> & { node: ResolversParentTypes['Reservation'] };
  ReserveInput: ReserveInput;
  ReserveResult: ResolversUnionTypes<ResolversParentTypes>['ReserveResult'];
  ReserveSuccess: Omit<ReserveSuccess, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  ReservedItem: ReservedItem;
  ReservedSlot: ReservedSlot;
  RetryProcessResult: ResolversUnionTypes<ResolversParentTypes>['RetryProcessResult'];
  RetryProcessSuccess: Omit<RetryProcessSuccess, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  SlotInput: SlotInput;
  SoldOut: SoldOut;
  SupplyInUse: SupplyInUse;
  SupplyTakenBack: SupplyTakenBack;
  TakeBackPoolInput: TakeBackPoolInput;
  TakeBackSupplyInput: TakeBackSupplyInput;
  TakeBackSupplyResult: ResolversUnionTypes<ResolversParentTypes>['TakeBackSupplyResult'];
  TooLate: TooLate;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  link__Import: Scalars['link__Import']['output'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
};

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = {
  import?: Maybe<Array<Maybe<Scalars['link__Import']['input']>>>;
  url: Scalars['String']['input'];
};

export type LinkDirectiveResolver<Result, Parent, ContextType = Context, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = Context, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = Context, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  soldOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AvailabilityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailabilityResult'] = ResolversParentTypes['AvailabilityResult']> = {
  __resolveType: TypeResolveFn<'AvailabilitySuccess' | 'ComeBackShortly' | 'InvalidInput', ParentType, ContextType>;
};

export type AvailabilitySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailabilitySuccess'] = ResolversParentTypes['AvailabilitySuccess']> = {
  days?: Resolver<Array<ResolversTypes['AvailableDay']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AvailableDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailableDay'] = ResolversParentTypes['AvailableDay']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  offeringId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  providerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slots?: Resolver<Maybe<Array<ResolversTypes['AvailableSlot']>>, ParentType, ContextType>;
};

export type AvailableSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailableSlot'] = ResolversParentTypes['AvailableSlot']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CancelReservationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelReservationResult'] = ResolversParentTypes['CancelReservationResult']> = {
  __resolveType: TypeResolveFn<'CancelReservationSuccess' | 'InvalidInput' | 'NotFound' | 'NotPossible' | 'TooLate', ParentType, ContextType>;
};

export type CancelReservationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelReservationSuccess'] = ResolversParentTypes['CancelReservationSuccess']> = {
  refund?: Resolver<ResolversTypes['RefundState'], ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComeBackShortlyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComeBackShortly'] = ResolversParentTypes['ComeBackShortly']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export type GiveBackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveBackResult'] = ResolversParentTypes['GiveBackResult']> = {
  __resolveType: TypeResolveFn<'GiveBackSuccess' | 'NotFound' | 'NotPossible', ParentType, ContextType>;
};

export type GiveBackSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveBackSuccess'] = ResolversParentTypes['GiveBackSuccess']> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kind'] = ResolversParentTypes['Kind']> = {
  asks?: Resolver<Array<ResolversTypes['ReservationPart']>, ParentType, ContextType>;
  cancellationNotice?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type LimitReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LimitReached'] = ResolversParentTypes['LimitReached']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['LimitScope'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalizedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Localized'] = ResolversParentTypes['Localized']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ko?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingDetail'] = ResolversParentTypes['MissingDetail']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ReservationPart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelReservation?: Resolver<ResolversTypes['CancelReservationResult'], ParentType, ContextType, RequireFields<MutationCancelReservationArgs, 'input'>>;
  giveBack?: Resolver<ResolversTypes['GiveBackResult'], ParentType, ContextType, RequireFields<MutationGiveBackArgs, 'reservationId'>>;
  pay?: Resolver<ResolversTypes['PayResult'], ParentType, ContextType, RequireFields<MutationPayArgs, 'input'>>;
  reserve?: Resolver<ResolversTypes['ReserveResult'], ParentType, ContextType, RequireFields<MutationReserveArgs, 'input'>>;
  retryProcess?: Resolver<ResolversTypes['RetryProcessResult'], ParentType, ContextType, RequireFields<MutationRetryProcessArgs, 'reservationId'>>;
  takeBackSupply?: Resolver<ResolversTypes['TakeBackSupplyResult'], ParentType, ContextType, RequireFields<MutationTakeBackSupplyArgs, 'input'>>;
};

export type NotAtThisTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAtThisTime'] = ResolversParentTypes['NotAtThisTime']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotPossible'] = ResolversParentTypes['NotPossible']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offering'] = ResolversParentTypes['Offering'], FederationReferenceType extends FederationReferenceTypes['Offering'] = FederationReferenceTypes['Offering']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Offering']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayResult'] = ResolversParentTypes['PayResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'NotPossible' | 'PaySuccess' | 'PaymentDeclined' | 'PaymentDelayed', ParentType, ContextType>;
};

export type PaySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaySuccess'] = ResolversParentTypes['PaySuccess']> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentDeclinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentDeclined'] = ResolversParentTypes['PaymentDeclined']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declineCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentDelayedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentDelayed'] = ResolversParentTypes['PaymentDelayed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChanged'] = ResolversParentTypes['PriceChanged']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  availability?: Resolver<ResolversTypes['AvailabilityResult'], ParentType, ContextType, RequireFields<QueryAvailabilityArgs, 'input'>>;
  kinds?: Resolver<Array<ResolversTypes['Kind']>, ParentType, ContextType>;
  processesNeedingAttention?: Resolver<ResolversTypes['ReservationConnection'], ParentType, ContextType, Partial<QueryProcessesNeedingAttentionArgs>>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType, RequireFields<QueryReservationArgs, 'id'>>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'], FederationReferenceType extends FederationReferenceTypes['Reservation'] = FederationReferenceTypes['Reservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attention?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancellable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cancellableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holdExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ReservedItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  participantIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reservedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  slot?: Resolver<Maybe<ResolversTypes['ReservedSlot']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationConnection'] = ResolversParentTypes['ReservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReservationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationEdge'] = ResolversParentTypes['ReservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
};

export type ReserveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveResult'] = ResolversParentTypes['ReserveResult']> = {
  __resolveType: TypeResolveFn<'ComeBackShortly' | 'IdempotencyKeyReused' | 'InvalidInput' | 'LimitReached' | 'MissingDetail' | 'NotAtThisTime' | 'NotFound' | 'NotPossible' | 'PaymentDeclined' | 'PaymentDelayed' | 'PriceChanged' | 'ReserveSuccess' | 'SoldOut', ParentType, ContextType>;
};

export type ReserveSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveSuccess'] = ResolversParentTypes['ReserveSuccess']> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservedItem'] = ResolversParentTypes['ReservedItem']> = {
  lot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReservedSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservedSlot'] = ResolversParentTypes['ReservedSlot']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RetryProcessResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryProcessResult'] = ResolversParentTypes['RetryProcessResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'NotPossible' | 'RetryProcessSuccess', ParentType, ContextType>;
};

export type RetryProcessSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryProcessSuccess'] = ResolversParentTypes['RetryProcessSuccess']> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SoldOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoldOut'] = ResolversParentTypes['SoldOut']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyInUse'] = ResolversParentTypes['SupplyInUse']> = {
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offeringId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyTakenBackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyTakenBack'] = ResolversParentTypes['SupplyTakenBack']> = {
  pools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeBackSupplyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackSupplyResult'] = ResolversParentTypes['TakeBackSupplyResult']> = {
  __resolveType: TypeResolveFn<'SupplyInUse' | 'SupplyTakenBack', ParentType, ContextType>;
};

export type TooLateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooLate'] = ResolversParentTypes['TooLate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ComeBackShortly' | 'IdempotencyKeyReused' | 'InvalidInput' | 'LimitReached' | 'MissingDetail' | 'NotAtThisTime' | 'NotFound' | 'NotPossible' | 'PaymentDeclined' | 'PaymentDelayed' | 'PriceChanged' | 'SoldOut' | 'SupplyInUse' | 'TooLate', ParentType, ContextType>;
};

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = Context> = {
  Availability?: AvailabilityResolvers<ContextType>;
  AvailabilityResult?: AvailabilityResultResolvers<ContextType>;
  AvailabilitySuccess?: AvailabilitySuccessResolvers<ContextType>;
  AvailableDay?: AvailableDayResolvers<ContextType>;
  AvailableSlot?: AvailableSlotResolvers<ContextType>;
  CancelReservationResult?: CancelReservationResultResolvers<ContextType>;
  CancelReservationSuccess?: CancelReservationSuccessResolvers<ContextType>;
  ComeBackShortly?: ComeBackShortlyResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  FieldSet?: GraphQLScalarType;
  GiveBackResult?: GiveBackResultResolvers<ContextType>;
  GiveBackSuccess?: GiveBackSuccessResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Kind?: KindResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LimitReached?: LimitReachedResolvers<ContextType>;
  Localized?: LocalizedResolvers<ContextType>;
  MissingDetail?: MissingDetailResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAtThisTime?: NotAtThisTimeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPossible?: NotPossibleResolvers<ContextType>;
  Offering?: OfferingResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PayResult?: PayResultResolvers<ContextType>;
  PaySuccess?: PaySuccessResolvers<ContextType>;
  PaymentDeclined?: PaymentDeclinedResolvers<ContextType>;
  PaymentDelayed?: PaymentDelayedResolvers<ContextType>;
  PriceChanged?: PriceChangedResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  ReservationConnection?: ReservationConnectionResolvers<ContextType>;
  ReservationEdge?: ReservationEdgeResolvers<ContextType>;
  ReserveResult?: ReserveResultResolvers<ContextType>;
  ReserveSuccess?: ReserveSuccessResolvers<ContextType>;
  ReservedItem?: ReservedItemResolvers<ContextType>;
  ReservedSlot?: ReservedSlotResolvers<ContextType>;
  RetryProcessResult?: RetryProcessResultResolvers<ContextType>;
  RetryProcessSuccess?: RetryProcessSuccessResolvers<ContextType>;
  SoldOut?: SoldOutResolvers<ContextType>;
  SupplyInUse?: SupplyInUseResolvers<ContextType>;
  SupplyTakenBack?: SupplyTakenBackResolvers<ContextType>;
  TakeBackSupplyResult?: TakeBackSupplyResultResolvers<ContextType>;
  TooLate?: TooLateResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  link__Import?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
};

export const typeDefs = "extend schema\n  @link(url: \"https://specs.apollo.dev/federation/v2.9\", import: [\"@key\", \"@shareable\", \"@inaccessible\"])\n\n\"\"\"\nAn instant as ISO-8601 text in UTC, e.g. `2026-11-21T03:00:00.000Z`.\n\"\"\"\nscalar DateTime\n\n\"\"\"\nA day of a calendar, without a zone: `2026-12-01`.\n\"\"\"\nscalar Date\n\ntype Query {\n  \"\"\"\n  One reservation. Null where there is none, or where it is neither the viewer's own nor their desk's.\n  \"\"\"\n  reservation(\"The reservation's id.\" id: ID!): Reservation\n  \"\"\"\n  What can be reserved here: every kind that this platform runs. Public.\n  \"\"\"\n  kinds: [Kind!]!\n\n  \"\"\"\n  On which days what can be reserved where, of offerings that are reserved for a time. Public. A rush of look-ups is asked\n  to come back shortly (`ComeBackShortly`); reserving is not held up by it.\n  \"\"\"\n  availability(\"What, where and when.\" input: AvailabilityInput!): AvailabilityResult!\n  \"\"\"\n  Processes that a person should look at, oldest first. Administrators only.\n  \"\"\"\n  processesNeedingAttention(\n    \"How many at most; 1 to 100, 20 where it is left out.\"\n    first: Int\n    \"The cursor after which the page begins; from the beginning where it is left out.\"\n    after: String\n  ): ReservationConnection!\n}\n\ntype Mutation {\n  \"\"\"\n  Reserves: takes the capacity at once or refuses, and pays in the same request where `payment` is given.\n  The same idempotency key again gives the same reservation and its answer. Customers only.\n  \"\"\"\n  reserve(\"What is wanted, and how it is paid.\" input: ReserveInput!): ReserveResult!\n  \"\"\"\n  Pays for a reservation that is still held. The customer's own only.\n  \"\"\"\n  pay(\"Which reservation, and how it is paid.\" input: PayInput!): PayResult!\n  \"\"\"\n  Cancels as far as the kind allows: gives back capacity, stock and money. Doing it twice is doing it once.\n  For the customer, the provider's staff and administrators.\n  \"\"\"\n  cancelReservation(\"Which reservation, and why.\" input: CancelReservationInput!): CancelReservationResult!\n  \"\"\"\n  Ends what lasts a while before its time is over: a book is returned (B7). Doing it twice is `NotPossible`. The customer's\n  own only.\n  \"\"\"\n  giveBack(\"The reservation.\" reservationId: ID!): GiveBackResult!\n\n  \"\"\"\n  Lets a process that stands still ask once more for what has not been answered; what has been done is not done again.\n  Administrators only.\n  \"\"\"\n  retryProcess(\"The reservation whose process it is.\" reservationId: ID!): RetryProcessResult!\n\n  \"\"\"\n  Takes back capacity that is not claimed, all that is asked for or none: a calendar is told of less only once nobody has\n  what goes away. For `catalog` alone.\n  \"\"\"\n  takeBackSupply(\"What is to be less.\" input: TakeBackSupplyInput!): TakeBackSupplyResult! @inaccessible\n}\n\n\"\"\"\nWhat a person asks for. Which of the optional parts are needed is declared by the offering's kind.\n\"\"\"\ninput ReserveInput {\n  \"\"\"\n  Made by the client, once for each thing a person wants; 8 to 100 printable characters. A retry carries the same one.\n  \"\"\"\n  idempotencyKey: String!\n  \"What is reserved.\"\n  offeringId: ID!\n  \"\"\"\n  How many; where it is left out as many as there are participants, else 1. The kind says how many one person may take.\n  \"\"\"\n  quantity: Int\n  \"Whom to reach (`saveContact`); the customer's own contact where it is left out and the kind does not ask for one.\"\n  contactId: ID\n  \"For when, where the kind is reserved for a time.\"\n  slot: SlotInput\n  \"For whom, where the kind asks for a person (`registerPerson`).\"\n  personId: ID\n  \"Who takes part, one contact each, where the kind asks for that. Each of them once.\"\n  participantIds: [ID!]\n  \"The price for one that the person was shown. Where it is not the price any more: `PriceChanged`.\"\n  expectedPrice: MoneyInput\n  \"How to pay. Where it is left out, the reservation is held until `pay` or until the hold ends.\"\n  payment: PaymentInput\n}\n\n\"A slot by its beginning, said in one of two ways.\"\ninput SlotInput {\n  \"The instant, e.g. `2026-12-01T00:00:00Z`.\"\n  startsAt: DateTime\n  \"\"\"\n  The time on the provider's clocks, e.g. `2026-12-01T09:00`. Of an hour that comes twice, as clocks are put back, it is\n  the first; whoever means the second says the instant.\n  \"\"\"\n  localStart: String\n}\n\n\"What is looked for. What is left out does not narrow it down.\"\ninput AvailabilityInput {\n  \"The kind's code, e.g. `VACCINATION`.\"\n  kind: String\n  \"Only at these providers; at most 2,000.\"\n  providerIds: [ID!]\n  \"Only of these offerings; at most 2,000.\"\n  offeringIds: [ID!]\n  \"The first day, in the providers' own zones.\"\n  from: Date!\n  \"The last day; it belongs to it. At most 62 days in all.\"\n  to: Date!\n  \"Whether each day's slots are wanted; of at most 50 offerings at a time. Not, where it is left out.\"\n  withSlots: Boolean\n}\n\n\"What a provider wants to have back before it can offer less.\"\ninput TakeBackSupplyInput {\n  \"The slots and capacities that are to be less.\"\n  pools: [TakeBackPoolInput!]!\n}\n\n\"One of them.\"\ninput TakeBackPoolInput {\n  \"The offering.\"\n  offeringId: ID!\n  \"The slot's beginning; null for the offering's own `capacity`.\"\n  startsAt: DateTime\n  \"How many there are to be from now on; 0 where it goes away.\"\n  capacity: Int!\n  \"\"\"\n  The version of the `SlotsPublished` or `OfferingRevised` that will say so: what is older and still under way changes\n  nothing any more. Null where it is not known.\n  \"\"\"\n  version: Int\n}\n\n\"An amount in the currency's minor unit.\"\ninput MoneyInput {\n  \"Minor units: 3,000 KRW is 3000.\"\n  amount: Int!\n  \"ISO 4217 code.\"\n  currency: String!\n}\n\n\"How to pay.\"\ninput PaymentInput {\n  \"The means of payment.\"\n  method: PaymentMethod!\n  \"\"\"\n  The payment provider's token for the instrument; never card data. The simulated provider takes `tok_ok`,\n  `tok_declined`, `tok_insufficient_funds` and `tok_slow`, and `tok_ok` where it is left out.\n  \"\"\"\n  token: String\n}\n\n\"A means of payment.\"\nenum PaymentMethod {\n  \"A credit or debit card.\"\n  CARD\n  \"Money in hand, taken by the provider.\"\n  CASH\n  \"KakaoPay (카카오페이).\"\n  KAKAO_PAY\n}\n\n\"Pays for a held reservation.\"\ninput PayInput {\n  \"The held reservation.\"\n  reservationId: ID!\n  \"How to pay.\"\n  payment: PaymentInput!\n}\n\n\"Cancels a reservation.\"\ninput CancelReservationInput {\n  \"The reservation.\"\n  reservationId: ID!\n  \"The person's own words, at most 500 characters.\"\n  note: String\n}\n\n\"It was reserved (or, with the same key, had been).\"\ntype ReserveSuccess {\n  \"The reservation as it stands now.\"\n  reservation: Reservation!\n}\n\n\"An expected refusal: data, not a fault. `code` is for programs, `message` for people.\"\ninterface UserError {\n  \"For programs; stable.\"\n  code: String!\n  \"For people, in English; the code is what to translate.\"\n  message: String!\n}\n\n\"Less is left than was asked for.\"\ntype SoldOut implements UserError {\n  \"`SOLD_OUT`.\"\n  code: String!\n  \"What happened, for people.\"\n  message: String!\n  \"How many can still be reserved.\"\n  available: Int!\n}\n\n\"The price is not the one that the person was shown.\"\ntype PriceChanged implements UserError {\n  \"`PRICE_CHANGED`.\"\n  code: String!\n  \"What happened, for people.\"\n  message: String!\n  \"The price for one now.\"\n  price: Money!\n}\n\n\"More than a limit allows: of one reservation, of a kind that a person has at a time, or against one disease (`per`).\"\ntype LimitReached implements UserError {\n  \"`LIMIT_REACHED`.\"\n  code: String!\n  \"What happened, for people.\"\n  message: String!\n  \"The most that is allowed.\"\n  limit: Int!\n  \"Of what.\"\n  per: LimitScope!\n}\n\n\"What a limit counts.\"\nenum LimitScope {\n  \"How many one reservation may be for.\"\n  RESERVATION\n  \"How many of a kind a person may have at a time.\"\n  AT_A_TIME\n  \"How many a person may have at a time against one disease.\"\n  DISEASE\n}\n\n\"Something is missing without which this kind cannot be reserved.\"\ntype MissingDetail implements UserError {\n  \"`MISSING_DETAIL`.\"\n  code: String!\n  \"What happened, for people.\"\n  message: String!\n  \"What is missing.\"\n  part: ReservationPart!\n}\n\n\"What a kind may ask for beside what is reserved.\"\nenum ReservationPart {\n  \"For when: `slot`.\"\n  SLOT\n  \"For whom: `personId`.\"\n  PERSON\n  \"Who takes part: `participantIds`.\"\n  PARTICIPANTS\n  \"Whom to reach: `contactId`.\"\n  CONTACT\n  \"Where to deliver: the address of the contact (`saveContact`).\"\n  ADDRESS\n}\n\n\"It cannot be reserved for this time.\"\ntype NotAtThisTime implements UserError {\n  \"\"\"\n  `IN_THE_PAST`, `NOT_IN_CALENDAR`, `NO_SUCH_LOCAL_TIME` (clocks skip it), `ALREADY_BEGUN`, or `NOT_YET_DUE` (the person's\n  next dose).\n  \"\"\"\n  code: String!\n  \"What happened, for people.\"\n  message: String!\n  \"From when on it can be; null where that is not known.\"\n  earliest: DateTime\n}\n\n\"Too many ask at the moment, or what has to be asked does not answer. Nothing was done.\"\ntype ComeBackShortly implements UserError {\n  \"`COME_BACK_SHORTLY`.\"\n  code: String!\n  \"What happened, for people.\"\n  message: String!\n  \"When to try again, in seconds.\"\n  retryAfterSeconds: Int!\n}\n\n\"What can be reserved.\"\ntype AvailabilitySuccess {\n  \"The days on which something is free, by date and offering.\"\n  days: [AvailableDay!]!\n}\n\n\"A day on which something of an offering can be reserved.\"\ntype AvailableDay {\n  \"The offering.\"\n  offeringId: ID!\n  \"Where.\"\n  providerId: ID!\n  \"The day, in the provider's own zone.\"\n  date: Date!\n  \"How many can be reserved; never more than there is to give (doses), however many places are free.\"\n  available: Int!\n  \"The free slots in the order of their beginnings; null where they were not asked for.\"\n  slots: [AvailableSlot!]\n}\n\n\"A free slot.\"\ntype AvailableSlot {\n  \"When it begins.\"\n  startsAt: DateTime!\n  \"When it ends.\"\n  endsAt: DateTime!\n  \"How many can be reserved.\"\n  available: Int!\n}\n\n\"What looking up comes to.\"\nunion AvailabilityResult = AvailabilitySuccess | ComeBackShortly | InvalidInput\n\n\"It was taken back.\"\ntype SupplyTakenBack @inaccessible {\n  \"How many slots and capacities.\"\n  pools: Int!\n}\n\n\"More is claimed than is to be left; nothing was taken back of any.\"\ntype SupplyInUse implements UserError @inaccessible {\n  \"`SUPPLY_IN_USE`.\"\n  code: String!\n  \"What happened, for people.\"\n  message: String!\n  \"How much of it is claimed.\"\n  claimed: Int!\n  \"The slot's beginning; null for the offering's own capacity.\"\n  startsAt: DateTime\n  \"The offering.\"\n  offeringId: ID!\n}\n\n\"What taking back comes to.\"\nunion TakeBackSupplyResult @inaccessible = SupplyTakenBack | SupplyInUse\n\n\"A part of the input cannot be right.\"\ntype InvalidInput implements UserError @shareable {\n  \"`INVALID_INPUT`.\"\n  code: String!\n  \"What happened, for people.\"\n  message: String!\n  \"Which part of the input.\"\n  field: String!\n}\n\n\"There is no such thing, or it is not for this viewer.\"\ntype NotFound implements UserError @shareable {\n  \"`NOT_FOUND`.\"\n  code: String!\n  \"What happened, for people.\"\n  message: String!\n}\n\n\"The payment was declined and nothing was charged. Nothing is reserved, or, where the kind is paid for later, it is still held.\"\ntype PaymentDeclined implements UserError {\n  \"`PAYMENT_DECLINED`.\"\n  code: String!\n  \"What happened, for people.\"\n  message: String!\n  \"The payment provider's reason.\"\n  declineCode: String!\n  \"The reservation: refused and kept for the record, or still held.\"\n  reservation: Reservation!\n}\n\n\"The payment could not be settled now. Nothing is kept, or, where the kind is paid for later, it is still held. Try again after a while.\"\ntype PaymentDelayed implements UserError {\n  \"`PAYMENT_DELAYED`.\"\n  code: String!\n  \"What happened, for people.\"\n  message: String!\n  \"When to try again, in seconds.\"\n  retryAfterSeconds: Int!\n  \"The reservation as it stands.\"\n  reservation: Reservation!\n}\n\n\"The idempotency key was used for something else.\"\ntype IdempotencyKeyReused implements UserError @shareable {\n  \"`IDEMPOTENCY_KEY_REUSED`.\"\n  code: String!\n  \"What happened, for people.\"\n  message: String!\n}\n\n\"The reservation is in a state in which this cannot be done.\"\ntype NotPossible implements UserError @shareable {\n  \"`NOT_POSSIBLE`.\"\n  code: String!\n  \"What happened, for people.\"\n  message: String!\n  \"The state that it is in.\"\n  state: String!\n}\n\n\"What reserving came to.\"\nunion ReserveResult =\n  | ReserveSuccess\n  | SoldOut\n  | PriceChanged\n  | LimitReached\n  | MissingDetail\n  | NotAtThisTime\n  | ComeBackShortly\n  | InvalidInput\n  | NotFound\n  | PaymentDeclined\n  | PaymentDelayed\n  | IdempotencyKeyReused\n  | NotPossible\n\n\"It was paid (or had been).\"\ntype PaySuccess {\n  \"The reservation as it stands now.\"\n  reservation: Reservation!\n}\n\n\"What paying came to.\"\nunion PayResult = PaySuccess | PaymentDeclined | PaymentDelayed | NotFound | NotPossible | InvalidInput\n\n\"It is cancelled, or being cancelled.\"\ntype CancelReservationSuccess {\n  \"The reservation as it stands now: `CANCELLED`, or `CANCELLING` while something has yet to answer.\"\n  reservation: Reservation!\n  \"What becomes of the money.\"\n  refund: RefundState!\n}\n\n\"What becomes of the money of a cancelled reservation.\"\nenum RefundState {\n  \"Nothing had been charged.\"\n  NONE\n  \"It is being given back; retried until it is done.\"\n  PENDING\n  \"It was given back.\"\n  DONE\n}\n\n\"What cancelling came to.\"\nunion CancelReservationResult = CancelReservationSuccess | NotFound | NotPossible | TooLate | InvalidInput\n\n\"The time until which the customer could cancel has passed; the provider still can.\"\ntype TooLate implements UserError {\n  \"`TOO_LATE`.\"\n  code: String!\n  \"What happened, for people.\"\n  message: String!\n  \"Until when it could be cancelled: `Kind.cancellationNotice` before its time.\"\n  until: DateTime!\n}\n\n\"It was given back.\"\ntype GiveBackSuccess {\n  \"The reservation as it stands now.\"\n  reservation: Reservation!\n}\n\n\"What giving back comes to.\"\nunion GiveBackResult = GiveBackSuccess | NotPossible | NotFound\n\n\"The process has asked once more.\"\ntype RetryProcessSuccess {\n  \"The reservation as it stands now.\"\n  reservation: Reservation!\n}\n\n\"What retrying a process leads to.\"\nunion RetryProcessResult = RetryProcessSuccess | NotFound | NotPossible\n\n\"\"\"\nWhere a reservation stands, in the words that all kinds share.\n\"\"\"\nenum ReservationStatus {\n  \"Capacity is taken, the payment is not settled.\"\n  HELD\n  \"The provider decides.\"\n  REQUESTED\n  \"It stands.\"\n  CONFIRMED\n  \"On loan, under way, begun.\"\n  IN_PROGRESS\n  \"Done: picked up, vaccinated, returned.\"\n  COMPLETED\n  \"Being undone: something has yet to answer.\"\n  CANCELLING\n  \"Undone.\"\n  CANCELLED\n  \"Refused by payment, stock or provider; nothing is kept.\"\n  REJECTED\n  \"Not paid, or not decided by the provider, in time.\"\n  EXPIRED\n  \"The person did not come.\"\n  NO_SHOW\n}\n\n\"\"\"\nSomething that a customer reserved. Visible to the customer, the provider's staff and administrators.\n\"\"\"\ntype Reservation @key(fields: \"id\") {\n  \"A UUID.\"\n  id: ID!\n  \"Rises with every change; `atLeastVersion` of other queries takes it.\"\n  version: Int!\n  \"The kind of reservation.\"\n  kind: Label!\n  \"In the words that all kinds share.\"\n  status: ReservationStatus!\n  \"In the kind's own words.\"\n  stage: Label!\n  \"Who reserved.\"\n  customer: Customer!\n  \"Where.\"\n  provider: Provider!\n  \"What.\"\n  offering: Offering!\n  \"When it takes place; null for what has no time.\"\n  slot: ReservedSlot\n  \"For whom, where the kind asks for a person.\"\n  personId: ID\n  \"Who takes part, where the kind asks for that.\"\n  participantIds: [ID!]!\n  \"What was set aside for it; null as long as nothing is.\"\n  item: ReservedItem\n  \"Until when the present stage may last; null where it has no end of its own.\"\n  dueAt: DateTime\n  \"How many.\"\n  quantity: Int!\n  \"The price for one, as it was when it was reserved.\"\n  unitPrice: Money!\n  \"The price for all.\"\n  total: Money!\n  \"When it was reserved.\"\n  reservedAt: DateTime!\n  \"Until when it is held unpaid; null when that is settled.\"\n  holdExpiresAt: DateTime\n  \"Why it was refused or undone; null while it is not.\"\n  reason: String\n  \"Whether the viewer may cancel it now.\"\n  cancellable: Boolean!\n  \"\"\"\n  Until when the customer may cancel it; null where the kind sets no time for it, where it cannot be cancelled, and as long\n  as it can be at any time: before it is paid, and before the provider has confirmed it where they have to.\n  \"\"\"\n  cancellableUntil: DateTime\n  \"What a person should look at: why the process cannot go on by itself. Null when all is well; administrators and staff only.\"\n  attention: String\n}\n\n\"A time that was reserved.\"\ntype ReservedSlot {\n  \"When it begins.\"\n  startsAt: DateTime!\n  \"When it ends.\"\n  endsAt: DateTime!\n  \"The IANA zone in which people speak of it.\"\n  timeZone: String!\n}\n\n\"What was set aside for a reservation: one of several that could have been.\"\ntype ReservedItem {\n  \"The stock-keeping unit.\"\n  sku: ID!\n  \"Its name.\"\n  name: Localized!\n  \"Its lot; null where it has none.\"\n  lot: String\n}\n\n\"A page of reservations.\"\ntype ReservationConnection {\n  \"The reservations, each with its place in the list.\"\n  edges: [ReservationEdge!]!\n  \"Where the page stands.\"\n  pageInfo: PageInfo!\n}\n\n\"A reservation in a page.\"\ntype ReservationEdge {\n  \"The reservation.\"\n  node: Reservation!\n  \"For `after`.\"\n  cursor: String!\n}\n\n\"Where a page stands in its list.\"\ntype PageInfo @shareable {\n  \"Whether there is more after it.\"\n  hasNextPage: Boolean!\n  \"Whether there is more before it.\"\n  hasPreviousPage: Boolean!\n  \"The cursor of its first edge; null where it is empty.\"\n  startCursor: String\n  \"The cursor of its last edge; null where it is empty.\"\n  endCursor: String\n}\n\n\"A kind of reservation: what is reserved and how it goes.\"\ntype Kind {\n  \"Its code, as offerings carry it.\"\n  code: String!\n  \"Its name.\"\n  label: Localized!\n  \"What has to be said beside what is reserved.\"\n  asks: [ReservationPart!]!\n  \"\"\"\n  How long before its time the customer may still cancel, in minutes; null where time does not matter. It holds once it is\n  paid, and confirmed where the provider has to: before that they may at any time. Whatever is confirmed later than that can\n  be cancelled by the provider alone.\n  \"\"\"\n  cancellationNotice: Int\n  \"The stages of its process, in their order.\"\n  stages: [Label!]!\n}\n\n\"Who reserves; `identity` owns it.\"\ntype Customer @key(fields: \"id\", resolvable: false) {\n  \"The user's id.\"\n  id: ID!\n}\n\n\"Whoever offers something; `catalog` owns it.\"\ntype Provider @key(fields: \"id\", resolvable: false) {\n  \"The provider's id.\"\n  id: ID!\n}\n\n\"Something that can be reserved; `catalog` owns it.\"\ntype Offering @key(fields: \"id\") {\n  \"The offering's id.\"\n  id: ID!\n  \"What can be reserved of it now. Public; null where nothing is known of it.\"\n  availability: Availability\n}\n\n\"What can be promised now: supply less claims. Never what lies on a shelf.\"\ntype Availability {\n  \"How many can be reserved; of what is reserved for a time: in all slots that are published, as far as there is to give.\"\n  available: Int!\n  \"The first day with a free slot, in the provider's zone; null where there is none, or nothing to choose a day of.\"\n  nextDay: Date\n  \"Whether any can.\"\n  soldOut: Boolean!\n}\n\n\"A code for programs with its words for people.\"\ntype Label @shareable {\n  \"For programs; stable.\"\n  code: String!\n  \"For people.\"\n  label: Localized!\n}\n\n\"A text in both languages of the product.\"\ntype Localized @shareable {\n  \"Korean.\"\n  ko: String!\n  \"English.\"\n  en: String!\n}\n\n\"An integer amount of the currency's minor unit (KRW has none: 3,000 KRW is 3000) and its ISO 4217 code.\"\ntype Money @shareable {\n  \"Minor units.\"\n  amount: Int!\n  \"ISO 4217 code.\"\n  currency: String!\n}\n";
