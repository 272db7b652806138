/* Generated from schema.graphql by `npm run codegen`. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  ReservationMapper as ReservationMapperModel,
  KindMapper as KindMapperModel,
  OfferingMapper as OfferingMapperModel,
} from './mappers';
import type { Context } from './context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** An instant as ISO-8601 text in UTC, e.g. `2026-11-21T03:00:00.000Z`. */
  DateTime: { input: string; output: string };
  FieldSet: { input: string; output: string };
  link__Import: { input: unknown; output: unknown };
};

/** What can be promised now: supply less claims. Never what lies on a shelf. */
export type Availability = {
  __typename?: 'Availability';
  /** How many can be reserved. */
  available: Scalars['Int']['output'];
  /** Whether any can. */
  soldOut: Scalars['Boolean']['output'];
};

/** Cancels a reservation. */
export type CancelReservationInput = {
  /** The person's own words, at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The reservation. */
  reservationId: Scalars['ID']['input'];
};

/** What cancelling came to. */
export type CancelReservationResult = CancelReservationSuccess | InvalidInput | NotFound | NotPossible;

/** It is cancelled, or being cancelled. */
export type CancelReservationSuccess = {
  __typename?: 'CancelReservationSuccess';
  /** What becomes of the money. */
  refund: RefundState;
  /** The reservation as it stands now: `CANCELLED`, or `CANCELLING` while something has yet to answer. */
  reservation: Reservation;
};

/** Who reserves; `identity` owns it. */
export type Customer = {
  __typename?: 'Customer';
  /** The user's id. */
  id: Scalars['ID']['output'];
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

/** More than one person may take, or may have at a time. */
export type LimitReached = UserError & {
  __typename?: 'LimitReached';
  /** `LIMIT_REACHED`. */
  code: Scalars['String']['output'];
  /** The most that is allowed. */
  limit: Scalars['Int']['output'];
  /** What happened, for people. */
  message: Scalars['String']['output'];
};

/** A text in both languages of the product. */
export type Localized = {
  __typename?: 'Localized';
  /** English. */
  en: Scalars['String']['output'];
  /** Korean. */
  ko: Scalars['String']['output'];
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
};

export type MutationCancelReservationArgs = {
  input: CancelReservationInput;
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

/** The payment was declined; nothing is reserved and nothing was charged. */
export type PaymentDeclined = UserError & {
  __typename?: 'PaymentDeclined';
  /** `PAYMENT_DECLINED`. */
  code: Scalars['String']['output'];
  /** The payment provider's reason. */
  declineCode: Scalars['String']['output'];
  /** What happened, for people. */
  message: Scalars['String']['output'];
  /** The reservation that was refused, kept for the record. */
  reservation: Reservation;
};

/** The payment could not be settled now; nothing is kept. Try again after a while. */
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
  /** What can be reserved here: every kind that this platform runs. Public. */
  kinds: Array<Kind>;
  /** Processes that a person should look at, oldest first. Administrators only. */
  processesNeedingAttention: ReservationConnection;
  /** One reservation. Null where there is none, or where it is neither the viewer's own nor their desk's. */
  reservation?: Maybe<Reservation>;
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
  /** Who reserved. */
  customer: Customer;
  /** Until when it is held unpaid; null when that is settled. */
  holdExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** A UUID. */
  id: Scalars['ID']['output'];
  /** The kind of reservation. */
  kind: Label;
  /** What. */
  offering: Offering;
  /** Where. */
  provider: Provider;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** Why it was refused or undone; null while it is not. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was reserved. */
  reservedAt: Scalars['DateTime']['output'];
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
  /** Not paid in time. */
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
  /** Whom to reach (`saveContact`); the customer's own contact where it is left out. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** The price for one that the person was shown. Where it is not the price any more: `PriceChanged`. */
  expectedPrice?: InputMaybe<MoneyInput>;
  /** Made by the client, once for each thing a person wants; 8 to 100 printable characters. A retry carries the same one. */
  idempotencyKey: Scalars['String']['input'];
  /** What is reserved. */
  offeringId: Scalars['ID']['input'];
  /** How to pay. Where it is left out, the reservation is held until `pay` or until the hold ends. */
  payment?: InputMaybe<PaymentInput>;
  /** How many; 1 where it is left out. The kind says how many one person may take. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
};

/** What reserving came to. */
export type ReserveResult =
  | IdempotencyKeyReused
  | InvalidInput
  | LimitReached
  | NotFound
  | NotPossible
  | PaymentDeclined
  | PaymentDelayed
  | PriceChanged
  | ReserveSuccess
  | SoldOut;

/** It was reserved (or, with the same key, had been). */
export type ReserveSuccess = {
  __typename?: 'ReserveSuccess';
  /** The reservation as it stands now. */
  reservation: Reservation;
};

/** What retrying a process leads to. */
export type RetryProcessResult = NotFound | NotPossible | RetryProcessSuccess;

/** The process has asked once more. */
export type RetryProcessSuccess = {
  __typename?: 'RetryProcessSuccess';
  /** The reservation as it stands now. */
  reservation: Reservation;
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
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
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

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Offering: Offering;
  Reservation: Reservation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Offering: { __typename: 'Offering' } & GraphQLRecursivePick<FederationTypes['Offering'], { id: true }>;
  Reservation: { __typename: 'Reservation' } & GraphQLRecursivePick<
    FederationTypes['Reservation'],
    { id: true }
  >;
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CancelReservationResult:
    | (Omit<CancelReservationSuccess, 'reservation'> & { reservation: _RefType['Reservation'] })
    | InvalidInput
    | NotFound
    | NotPossible;
  PayResult:
    | InvalidInput
    | NotFound
    | NotPossible
    | (Omit<PaySuccess, 'reservation'> & { reservation: _RefType['Reservation'] })
    | (Omit<PaymentDeclined, 'reservation'> & { reservation: _RefType['Reservation'] })
    | (Omit<PaymentDelayed, 'reservation'> & { reservation: _RefType['Reservation'] });
  ReserveResult:
    | IdempotencyKeyReused
    | InvalidInput
    | LimitReached
    | NotFound
    | NotPossible
    | (Omit<PaymentDeclined, 'reservation'> & { reservation: _RefType['Reservation'] })
    | (Omit<PaymentDelayed, 'reservation'> & { reservation: _RefType['Reservation'] })
    | PriceChanged
    | (Omit<ReserveSuccess, 'reservation'> & { reservation: _RefType['Reservation'] })
    | SoldOut;
  RetryProcessResult:
    | NotFound
    | NotPossible
    | (Omit<RetryProcessSuccess, 'reservation'> & { reservation: _RefType['Reservation'] });
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | IdempotencyKeyReused
    | InvalidInput
    | LimitReached
    | NotFound
    | NotPossible
    | (Omit<PaymentDeclined, 'reservation'> & { reservation: _RefType['Reservation'] })
    | (Omit<PaymentDelayed, 'reservation'> & { reservation: _RefType['Reservation'] })
    | PriceChanged
    | SoldOut;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Availability: ResolverTypeWrapper<Availability>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CancelReservationInput: CancelReservationInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CancelReservationResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['CancelReservationResult']
  >;
  CancelReservationSuccess: ResolverTypeWrapper<
    Omit<CancelReservationSuccess, 'reservation'> & { reservation: ResolversTypes['Reservation'] }
  >;
  Customer: ResolverTypeWrapper<Customer>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Kind: ResolverTypeWrapper<KindMapperModel>;
  Label: ResolverTypeWrapper<Label>;
  LimitReached: ResolverTypeWrapper<LimitReached>;
  Localized: ResolverTypeWrapper<Localized>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPossible: ResolverTypeWrapper<NotPossible>;
  Offering: ResolverTypeWrapper<OfferingMapperModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PayInput: PayInput;
  PayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayResult']>;
  PaySuccess: ResolverTypeWrapper<
    Omit<PaySuccess, 'reservation'> & { reservation: ResolversTypes['Reservation'] }
  >;
  PaymentDeclined: ResolverTypeWrapper<
    Omit<PaymentDeclined, 'reservation'> & { reservation: ResolversTypes['Reservation'] }
  >;
  PaymentDelayed: ResolverTypeWrapper<
    Omit<PaymentDelayed, 'reservation'> & { reservation: ResolversTypes['Reservation'] }
  >;
  PaymentInput: PaymentInput;
  PaymentMethod: PaymentMethod;
  PriceChanged: ResolverTypeWrapper<PriceChanged>;
  Provider: ResolverTypeWrapper<Provider>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefundState: RefundState;
  Reservation: ResolverTypeWrapper<ReservationMapperModel>;
  ReservationConnection: ResolverTypeWrapper<
    Omit<ReservationConnection, 'edges'> & { edges: Array<ResolversTypes['ReservationEdge']> }
  >;
  ReservationEdge: ResolverTypeWrapper<
    Omit<ReservationEdge, 'node'> & { node: ResolversTypes['Reservation'] }
  >;
  ReservationStatus: ReservationStatus;
  ReserveInput: ReserveInput;
  ReserveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReserveResult']>;
  ReserveSuccess: ResolverTypeWrapper<
    Omit<ReserveSuccess, 'reservation'> & { reservation: ResolversTypes['Reservation'] }
  >;
  RetryProcessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetryProcessResult']>;
  RetryProcessSuccess: ResolverTypeWrapper<
    Omit<RetryProcessSuccess, 'reservation'> & { reservation: ResolversTypes['Reservation'] }
  >;
  SoldOut: ResolverTypeWrapper<SoldOut>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Availability: Availability;
  Int: Scalars['Int']['output'];
  CancelReservationInput: CancelReservationInput;
  ID: Scalars['ID']['output'];
  CancelReservationResult: ResolversUnionTypes<ResolversParentTypes>['CancelReservationResult'];
  CancelReservationSuccess: Omit<CancelReservationSuccess, 'reservation'> & {
    reservation: ResolversParentTypes['Reservation'];
  };
  Customer: Customer;
  DateTime: Scalars['DateTime']['output'];
  FieldSet: Scalars['FieldSet']['output'];
  IdempotencyKeyReused: IdempotencyKeyReused;
  InvalidInput: InvalidInput;
  Kind: KindMapperModel;
  Label: Label;
  LimitReached: LimitReached;
  Localized: Localized;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  NotPossible: NotPossible;
  Offering: OfferingMapperModel;
  PageInfo: PageInfo;
  PayInput: PayInput;
  PayResult: ResolversUnionTypes<ResolversParentTypes>['PayResult'];
  PaySuccess: Omit<PaySuccess, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  PaymentDeclined: Omit<PaymentDeclined, 'reservation'> & {
    reservation: ResolversParentTypes['Reservation'];
  };
  PaymentDelayed: Omit<PaymentDelayed, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  PaymentInput: PaymentInput;
  PriceChanged: PriceChanged;
  Provider: Provider;
  Query: Record<PropertyKey, never>;
  Reservation: ReservationMapperModel;
  ReservationConnection: Omit<ReservationConnection, 'edges'> & {
    edges: Array<ResolversParentTypes['ReservationEdge']>;
  };
  ReservationEdge: Omit<ReservationEdge, 'node'> & { node: ResolversParentTypes['Reservation'] };
  ReserveInput: ReserveInput;
  ReserveResult: ResolversUnionTypes<ResolversParentTypes>['ReserveResult'];
  ReserveSuccess: Omit<ReserveSuccess, 'reservation'> & { reservation: ResolversParentTypes['Reservation'] };
  RetryProcessResult: ResolversUnionTypes<ResolversParentTypes>['RetryProcessResult'];
  RetryProcessSuccess: Omit<RetryProcessSuccess, 'reservation'> & {
    reservation: ResolversParentTypes['Reservation'];
  };
  SoldOut: SoldOut;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  link__Import: Scalars['link__Import']['output'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
};

export type InaccessibleDirectiveArgs = {};

export type InaccessibleDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = InaccessibleDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = {
  import?: Maybe<Array<Maybe<Scalars['link__Import']['input']>>>;
  url: Scalars['String']['input'];
};

export type LinkDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = LinkDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
};

export type OverrideDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = OverrideDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = {};

export type ShareableDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = ShareableDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = TagDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AvailabilityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability'],
> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  soldOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CancelReservationResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CancelReservationResult'] =
    ResolversParentTypes['CancelReservationResult'],
> = {
  __resolveType: TypeResolveFn<
    'CancelReservationSuccess' | 'InvalidInput' | 'NotFound' | 'NotPossible',
    ParentType,
    ContextType
  >;
};

export type CancelReservationSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CancelReservationSuccess'] =
    ResolversParentTypes['CancelReservationSuccess'],
> = {
  refund?: Resolver<ResolversTypes['RefundState'], ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export type IdempotencyKeyReusedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IdempotencyKeyReused'] =
    ResolversParentTypes['IdempotencyKeyReused'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Kind'] = ResolversParentTypes['Kind'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
};

export type LabelResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type LimitReachedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LimitReached'] = ResolversParentTypes['LimitReached'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalizedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Localized'] = ResolversParentTypes['Localized'],
> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ko?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money'],
> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  cancelReservation?: Resolver<
    ResolversTypes['CancelReservationResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelReservationArgs, 'input'>
  >;
  pay?: Resolver<
    ResolversTypes['PayResult'],
    ParentType,
    ContextType,
    RequireFields<MutationPayArgs, 'input'>
  >;
  reserve?: Resolver<
    ResolversTypes['ReserveResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReserveArgs, 'input'>
  >;
  retryProcess?: Resolver<
    ResolversTypes['RetryProcessResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRetryProcessArgs, 'reservationId'>
  >;
};

export type NotFoundResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPossibleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NotPossible'] = ResolversParentTypes['NotPossible'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Offering'] = ResolversParentTypes['Offering'],
  FederationReferenceType extends FederationReferenceTypes['Offering'] = FederationReferenceTypes['Offering'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Offering']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  availability?: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PayResult'] = ResolversParentTypes['PayResult'],
> = {
  __resolveType: TypeResolveFn<
    'InvalidInput' | 'NotFound' | 'NotPossible' | 'PaySuccess' | 'PaymentDeclined' | 'PaymentDelayed',
    ParentType,
    ContextType
  >;
};

export type PaySuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaySuccess'] = ResolversParentTypes['PaySuccess'],
> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentDeclinedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentDeclined'] = ResolversParentTypes['PaymentDeclined'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declineCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentDelayedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentDelayed'] = ResolversParentTypes['PaymentDelayed'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceChangedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PriceChanged'] = ResolversParentTypes['PriceChanged'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  kinds?: Resolver<Array<ResolversTypes['Kind']>, ParentType, ContextType>;
  processesNeedingAttention?: Resolver<
    ResolversTypes['ReservationConnection'],
    ParentType,
    ContextType,
    Partial<QueryProcessesNeedingAttentionArgs>
  >;
  reservation?: Resolver<
    Maybe<ResolversTypes['Reservation']>,
    ParentType,
    ContextType,
    RequireFields<QueryReservationArgs, 'id'>
  >;
};

export type ReservationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'],
  FederationReferenceType extends FederationReferenceTypes['Reservation'] =
    FederationReferenceTypes['Reservation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Reservation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  attention?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancellable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  holdExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reservedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReservationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReservationConnection'] =
    ResolversParentTypes['ReservationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ReservationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReservationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReservationEdge'] = ResolversParentTypes['ReservationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
};

export type ReserveResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReserveResult'] = ResolversParentTypes['ReserveResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'IdempotencyKeyReused'
    | 'InvalidInput'
    | 'LimitReached'
    | 'NotFound'
    | 'NotPossible'
    | 'PaymentDeclined'
    | 'PaymentDelayed'
    | 'PriceChanged'
    | 'ReserveSuccess'
    | 'SoldOut',
    ParentType,
    ContextType
  >;
};

export type ReserveSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReserveSuccess'] = ResolversParentTypes['ReserveSuccess'],
> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetryProcessResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RetryProcessResult'] = ResolversParentTypes['RetryProcessResult'],
> = {
  __resolveType: TypeResolveFn<'NotFound' | 'NotPossible' | 'RetryProcessSuccess', ParentType, ContextType>;
};

export type RetryProcessSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RetryProcessSuccess'] =
    ResolversParentTypes['RetryProcessSuccess'],
> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SoldOutResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SoldOut'] = ResolversParentTypes['SoldOut'],
> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError'],
> = {
  __resolveType: TypeResolveFn<
    | 'IdempotencyKeyReused'
    | 'InvalidInput'
    | 'LimitReached'
    | 'NotFound'
    | 'NotPossible'
    | 'PaymentDeclined'
    | 'PaymentDelayed'
    | 'PriceChanged'
    | 'SoldOut',
    ParentType,
    ContextType
  >;
};

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['link__Import'],
  any
> {
  name: 'link__Import';
}

export type Resolvers<ContextType = Context> = {
  Availability?: AvailabilityResolvers<ContextType>;
  CancelReservationResult?: CancelReservationResultResolvers<ContextType>;
  CancelReservationSuccess?: CancelReservationSuccessResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  FieldSet?: GraphQLScalarType;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Kind?: KindResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LimitReached?: LimitReachedResolvers<ContextType>;
  Localized?: LocalizedResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
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
  RetryProcessResult?: RetryProcessResultResolvers<ContextType>;
  RetryProcessSuccess?: RetryProcessSuccessResolvers<ContextType>;
  SoldOut?: SoldOutResolvers<ContextType>;
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

export const typeDefs =
  'extend schema\n  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible"])\n\n"""\nAn instant as ISO-8601 text in UTC, e.g. `2026-11-21T03:00:00.000Z`.\n"""\nscalar DateTime\n\ntype Query {\n  """\n  One reservation. Null where there is none, or where it is neither the viewer\'s own nor their desk\'s.\n  """\n  reservation("The reservation\'s id." id: ID!): Reservation\n  """\n  What can be reserved here: every kind that this platform runs. Public.\n  """\n  kinds: [Kind!]!\n  """\n  Processes that a person should look at, oldest first. Administrators only.\n  """\n  processesNeedingAttention(\n    "How many at most; 1 to 100, 20 where it is left out."\n    first: Int\n    "The cursor after which the page begins; from the beginning where it is left out."\n    after: String\n  ): ReservationConnection!\n}\n\ntype Mutation {\n  """\n  Reserves: takes the capacity at once or refuses, and pays in the same request where `payment` is given.\n  The same idempotency key again gives the same reservation and its answer. Customers only.\n  """\n  reserve("What is wanted, and how it is paid." input: ReserveInput!): ReserveResult!\n  """\n  Pays for a reservation that is still held. The customer\'s own only.\n  """\n  pay("Which reservation, and how it is paid." input: PayInput!): PayResult!\n  """\n  Cancels as far as the kind allows: gives back capacity, stock and money. Doing it twice is doing it once.\n  For the customer, the provider\'s staff and administrators.\n  """\n  cancelReservation("Which reservation, and why." input: CancelReservationInput!): CancelReservationResult!\n  """\n  Lets a process that stands still ask once more for what has not been answered; what has been done is not done again.\n  Administrators only.\n  """\n  retryProcess("The reservation whose process it is." reservationId: ID!): RetryProcessResult!\n}\n\n"""\nWhat a person asks for. Which of the optional parts are needed is declared by the offering\'s kind.\n"""\ninput ReserveInput {\n  """\n  Made by the client, once for each thing a person wants; 8 to 100 printable characters. A retry carries the same one.\n  """\n  idempotencyKey: String!\n  "What is reserved."\n  offeringId: ID!\n  "How many; 1 where it is left out. The kind says how many one person may take."\n  quantity: Int\n  "Whom to reach (`saveContact`); the customer\'s own contact where it is left out."\n  contactId: ID\n  "The price for one that the person was shown. Where it is not the price any more: `PriceChanged`."\n  expectedPrice: MoneyInput\n  "How to pay. Where it is left out, the reservation is held until `pay` or until the hold ends."\n  payment: PaymentInput\n}\n\n"An amount in the currency\'s minor unit."\ninput MoneyInput {\n  "Minor units: 3,000 KRW is 3000."\n  amount: Int!\n  "ISO 4217 code."\n  currency: String!\n}\n\n"How to pay."\ninput PaymentInput {\n  "The means of payment."\n  method: PaymentMethod!\n  """\n  The payment provider\'s token for the instrument; never card data. The simulated provider takes `tok_ok`,\n  `tok_declined`, `tok_insufficient_funds` and `tok_slow`, and `tok_ok` where it is left out.\n  """\n  token: String\n}\n\n"A means of payment."\nenum PaymentMethod {\n  "A credit or debit card."\n  CARD\n  "Money in hand, taken by the provider."\n  CASH\n  "KakaoPay (카카오페이)."\n  KAKAO_PAY\n}\n\n"Pays for a held reservation."\ninput PayInput {\n  "The held reservation."\n  reservationId: ID!\n  "How to pay."\n  payment: PaymentInput!\n}\n\n"Cancels a reservation."\ninput CancelReservationInput {\n  "The reservation."\n  reservationId: ID!\n  "The person\'s own words, at most 500 characters."\n  note: String\n}\n\n"It was reserved (or, with the same key, had been)."\ntype ReserveSuccess {\n  "The reservation as it stands now."\n  reservation: Reservation!\n}\n\n"An expected refusal: data, not a fault. `code` is for programs, `message` for people."\ninterface UserError {\n  "For programs; stable."\n  code: String!\n  "For people, in English; the code is what to translate."\n  message: String!\n}\n\n"Less is left than was asked for."\ntype SoldOut implements UserError {\n  "`SOLD_OUT`."\n  code: String!\n  "What happened, for people."\n  message: String!\n  "How many can still be reserved."\n  available: Int!\n}\n\n"The price is not the one that the person was shown."\ntype PriceChanged implements UserError {\n  "`PRICE_CHANGED`."\n  code: String!\n  "What happened, for people."\n  message: String!\n  "The price for one now."\n  price: Money!\n}\n\n"More than one person may take, or may have at a time."\ntype LimitReached implements UserError {\n  "`LIMIT_REACHED`."\n  code: String!\n  "What happened, for people."\n  message: String!\n  "The most that is allowed."\n  limit: Int!\n}\n\n"A part of the input cannot be right."\ntype InvalidInput implements UserError @shareable {\n  "`INVALID_INPUT`."\n  code: String!\n  "What happened, for people."\n  message: String!\n  "Which part of the input."\n  field: String!\n}\n\n"There is no such thing, or it is not for this viewer."\ntype NotFound implements UserError @shareable {\n  "`NOT_FOUND`."\n  code: String!\n  "What happened, for people."\n  message: String!\n}\n\n"The payment was declined; nothing is reserved and nothing was charged."\ntype PaymentDeclined implements UserError {\n  "`PAYMENT_DECLINED`."\n  code: String!\n  "What happened, for people."\n  message: String!\n  "The payment provider\'s reason."\n  declineCode: String!\n  "The reservation that was refused, kept for the record."\n  reservation: Reservation!\n}\n\n"The payment could not be settled now; nothing is kept. Try again after a while."\ntype PaymentDelayed implements UserError {\n  "`PAYMENT_DELAYED`."\n  code: String!\n  "What happened, for people."\n  message: String!\n  "When to try again, in seconds."\n  retryAfterSeconds: Int!\n  "The reservation as it stands."\n  reservation: Reservation!\n}\n\n"The idempotency key was used for something else."\ntype IdempotencyKeyReused implements UserError @shareable {\n  "`IDEMPOTENCY_KEY_REUSED`."\n  code: String!\n  "What happened, for people."\n  message: String!\n}\n\n"The reservation is in a state in which this cannot be done."\ntype NotPossible implements UserError @shareable {\n  "`NOT_POSSIBLE`."\n  code: String!\n  "What happened, for people."\n  message: String!\n  "The state that it is in."\n  state: String!\n}\n\n"What reserving came to."\nunion ReserveResult =\n  | ReserveSuccess\n  | SoldOut\n  | PriceChanged\n  | LimitReached\n  | InvalidInput\n  | NotFound\n  | PaymentDeclined\n  | PaymentDelayed\n  | IdempotencyKeyReused\n  | NotPossible\n\n"It was paid (or had been)."\ntype PaySuccess {\n  "The reservation as it stands now."\n  reservation: Reservation!\n}\n\n"What paying came to."\nunion PayResult = PaySuccess | PaymentDeclined | PaymentDelayed | NotFound | NotPossible | InvalidInput\n\n"It is cancelled, or being cancelled."\ntype CancelReservationSuccess {\n  "The reservation as it stands now: `CANCELLED`, or `CANCELLING` while something has yet to answer."\n  reservation: Reservation!\n  "What becomes of the money."\n  refund: RefundState!\n}\n\n"What becomes of the money of a cancelled reservation."\nenum RefundState {\n  "Nothing had been charged."\n  NONE\n  "It is being given back; retried until it is done."\n  PENDING\n  "It was given back."\n  DONE\n}\n\n"What cancelling came to."\nunion CancelReservationResult = CancelReservationSuccess | NotFound | NotPossible | InvalidInput\n\n"The process has asked once more."\ntype RetryProcessSuccess {\n  "The reservation as it stands now."\n  reservation: Reservation!\n}\n\n"What retrying a process leads to."\nunion RetryProcessResult = RetryProcessSuccess | NotFound | NotPossible\n\n"""\nWhere a reservation stands, in the words that all kinds share.\n"""\nenum ReservationStatus {\n  "Capacity is taken, the payment is not settled."\n  HELD\n  "The provider decides."\n  REQUESTED\n  "It stands."\n  CONFIRMED\n  "On loan, under way, begun."\n  IN_PROGRESS\n  "Done: picked up, vaccinated, returned."\n  COMPLETED\n  "Being undone: something has yet to answer."\n  CANCELLING\n  "Undone."\n  CANCELLED\n  "Refused by payment, stock or provider; nothing is kept."\n  REJECTED\n  "Not paid in time."\n  EXPIRED\n  "The person did not come."\n  NO_SHOW\n}\n\n"""\nSomething that a customer reserved. Visible to the customer, the provider\'s staff and administrators.\n"""\ntype Reservation @key(fields: "id") {\n  "A UUID."\n  id: ID!\n  "Rises with every change; `atLeastVersion` of other queries takes it."\n  version: Int!\n  "The kind of reservation."\n  kind: Label!\n  "In the words that all kinds share."\n  status: ReservationStatus!\n  "In the kind\'s own words."\n  stage: Label!\n  "Who reserved."\n  customer: Customer!\n  "Where."\n  provider: Provider!\n  "What."\n  offering: Offering!\n  "How many."\n  quantity: Int!\n  "The price for one, as it was when it was reserved."\n  unitPrice: Money!\n  "The price for all."\n  total: Money!\n  "When it was reserved."\n  reservedAt: DateTime!\n  "Until when it is held unpaid; null when that is settled."\n  holdExpiresAt: DateTime\n  "Why it was refused or undone; null while it is not."\n  reason: String\n  "Whether the viewer may cancel it now."\n  cancellable: Boolean!\n  "What a person should look at: why the process cannot go on by itself. Null when all is well; administrators and staff only."\n  attention: String\n}\n\n"A page of reservations."\ntype ReservationConnection {\n  "The reservations, each with its place in the list."\n  edges: [ReservationEdge!]!\n  "Where the page stands."\n  pageInfo: PageInfo!\n}\n\n"A reservation in a page."\ntype ReservationEdge {\n  "The reservation."\n  node: Reservation!\n  "For `after`."\n  cursor: String!\n}\n\n"Where a page stands in its list."\ntype PageInfo @shareable {\n  "Whether there is more after it."\n  hasNextPage: Boolean!\n  "Whether there is more before it."\n  hasPreviousPage: Boolean!\n  "The cursor of its first edge; null where it is empty."\n  startCursor: String\n  "The cursor of its last edge; null where it is empty."\n  endCursor: String\n}\n\n"A kind of reservation: what is reserved and how it goes."\ntype Kind {\n  "Its code, as offerings carry it."\n  code: String!\n  "Its name."\n  label: Localized!\n  "The stages of its process, in their order."\n  stages: [Label!]!\n}\n\n"Who reserves; `identity` owns it."\ntype Customer @key(fields: "id", resolvable: false) {\n  "The user\'s id."\n  id: ID!\n}\n\n"Whoever offers something; `catalog` owns it."\ntype Provider @key(fields: "id", resolvable: false) {\n  "The provider\'s id."\n  id: ID!\n}\n\n"Something that can be reserved; `catalog` owns it."\ntype Offering @key(fields: "id") {\n  "The offering\'s id."\n  id: ID!\n  "What can be reserved of it now. Public; null where nothing is known of it."\n  availability: Availability\n}\n\n"What can be promised now: supply less claims. Never what lies on a shelf."\ntype Availability {\n  "How many can be reserved."\n  available: Int!\n  "Whether any can."\n  soldOut: Boolean!\n}\n\n"A code for programs with its words for people."\ntype Label @shareable {\n  "For programs; stable."\n  code: String!\n  "For people."\n  label: Localized!\n}\n\n"A text in both languages of the product."\ntype Localized @shareable {\n  "Korean."\n  ko: String!\n  "English."\n  en: String!\n}\n\n"An integer amount of the currency\'s minor unit (KRW has none: 3,000 KRW is 3000) and its ISO 4217 code."\ntype Money @shareable {\n  "Minor units."\n  amount: Int!\n  "ISO 4217 code."\n  currency: String!\n}\n';
