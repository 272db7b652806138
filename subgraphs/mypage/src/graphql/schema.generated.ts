/* Generated from schema.graphql by `npm run codegen`. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ReservationViewMapper as ReservationViewMapperModel, ReservationViewConnectionMapper as ReservationViewConnectionMapperModel, ReservationUpdateMapper as ReservationUpdateMapperModel, PaymentViewMapper as PaymentViewMapperModel, FulfillmentViewMapper as FulfillmentViewMapperModel, OfferingViewMapper as OfferingViewMapperModel, ProviderViewMapper as ProviderViewMapperModel, TimelineEntryMapper as TimelineEntryMapperModel, ReservationMapper as ReservationMapperModel, CustomerMapper as CustomerMapperModel, ProviderMapper as ProviderMapperModel, OfferingMapper as OfferingMapperModel } from './mappers';
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
  /** An instant as ISO-8601 text in UTC, e.g. `2026-11-21T03:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  FieldSet: { input: string; output: string; }
  link__Import: { input: unknown; output: unknown; }
};

/** A person who reserves. */
export type Customer = {
  __typename?: 'Customer';
  /** The user's id. */
  id: Scalars['ID']['output'];
  /** Their reservations, newest first. Null for everybody but the customer and administrators. */
  reservations?: Maybe<ReservationViewConnection>;
};


/** A person who reserves. */
export type CustomerReservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReservationStatus>;
};

/** What is known of the work at the provider's desk. */
export type FulfillmentView = {
  __typename?: 'FulfillmentView';
  /** When it came to stand there. */
  at: Scalars['DateTime']['output'];
  /** The work order's id. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  status: FulfillmentViewStatus;
  /** The status in people's words. */
  statusLabel: Localized;
};

/** Where the work at a provider's desk stands. */
export type FulfillmentViewStatus =
  /** Done. */
  | 'COMPLETED'
  /** The desk said yes. */
  | 'CONFIRMED'
  /** The desk said no. */
  | 'DENIED'
  /** The person did not come. */
  | 'NO_SHOW'
  /** On the desk. */
  | 'OPEN'
  /** Begun. */
  | 'STARTED'
  /** Taken off the desk. */
  | 'WITHDRAWN';

/** A code for programs with its words for people. */
export type Label = {
  __typename?: 'Label';
  /** For programs; stable. */
  code: Scalars['String']['output'];
  /** For people. */
  label: Localized;
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

/** What is reserved. */
export type Offering = {
  __typename?: 'Offering';
  /** The offering's id. */
  id: Scalars['ID']['output'];
};

/** What was reserved. */
export type OfferingView = {
  __typename?: 'OfferingView';
  /** The offering's id. */
  id: Scalars['ID']['output'];
  /** What it was called when it was reserved. */
  name: Localized;
  /** The offering itself, for fields that other contexts own. */
  offering: Offering;
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The last item's cursor, for `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after it. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before it. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The first item's cursor; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What is known of a payment. */
export type PaymentView = {
  __typename?: 'PaymentView';
  /** How much. */
  amount: Money;
  /** How many attempts are known. */
  attempts: Scalars['Int']['output'];
  /** The payment provider's reason for declining. */
  declineCode?: Maybe<Scalars['String']['output']>;
  /** When it was declined. */
  declinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The payment's id. */
  id: Scalars['ID']['output'];
  /** How it was paid, e.g. `CARD`; null where that is not known. */
  method?: Maybe<Scalars['String']['output']>;
  /** When it was charged. */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was given back. */
  refundedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: PaymentViewStatus;
  /** The status in people's words. */
  statusLabel: Localized;
  /** When its key was closed without a charge. */
  voidedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Where a payment stands. */
export type PaymentViewStatus =
  /** Declined; nothing was charged. */
  | 'DECLINED'
  /** Charged. */
  | 'PAID'
  /** Charged and given back. */
  | 'REFUNDED'
  /** Closed; nothing was charged. */
  | 'VOIDED';

/** Somebody at whose place is reserved. */
export type Provider = {
  __typename?: 'Provider';
  /** The provider's id. */
  id: Scalars['ID']['output'];
  /** The reservations there, newest first. Null for everybody but the provider's staff and administrators. */
  reservations?: Maybe<ReservationViewConnection>;
};


/** Somebody at whose place is reserved. */
export type ProviderReservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReservationStatus>;
};

/** Where something was reserved. */
export type ProviderView = {
  __typename?: 'ProviderView';
  /** The provider's id. */
  id: Scalars['ID']['output'];
  /** What it is called now. */
  name: Localized;
  /** The provider itself, for fields that other contexts own. */
  provider: Provider;
  /** The IANA zone in which its days are, e.g. `Asia/Seoul`; null while it is not known here. */
  timeZone?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** All reservations, newest first (P12). Administrators only. */
  allReservations: ReservationViewConnection;
  /**
   * The signed-in customer's own reservations, newest first. Ask for `view`-like fields alone and no other context is
   * asked (X7).
   */
  myReservations: ReservationViewConnection;
  /** The reservations at one provider, newest first. The provider's staff and administrators only. */
  providerReservations: ReservationViewConnection;
  /**
   * One reservation with everything known of it. Null where nothing is known of it (yet), or where it is neither the
   * viewer's own nor their desk's.
   */
  reservationView?: Maybe<ReservationView>;
};


export type QueryAllReservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  providerId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<ReservationStatus>;
};


export type QueryMyReservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  atLeast?: InputMaybe<ReservationVersion>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReservationStatus>;
};


export type QueryProviderReservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  providerId: Scalars['ID']['input'];
  status?: InputMaybe<ReservationStatus>;
};


export type QueryReservationViewArgs = {
  atLeastVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};

/** Something that a customer reserved. */
export type Reservation = {
  __typename?: 'Reservation';
  /** A UUID. */
  id: Scalars['ID']['output'];
  /**
   * Its whole story, oldest first: what every context said of it (X5). Null for everybody but the customer, the
   * provider's staff and administrators.
   */
  timeline?: Maybe<Array<TimelineEntry>>;
  /** Everything known of it, from the read model. Null for everybody but the customer, the provider's staff and administrators. */
  view?: Maybe<ReservationView>;
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

/** A reservation has changed. */
export type ReservationUpdate = {
  __typename?: 'ReservationUpdate';
  /** For `after`, to go on from here. */
  cursor: Scalars['String']['output'];
  /** The reservation itself, for fields that other contexts own. */
  reservation: Reservation;
  /** The view's version. It rises; an update with one that was seen already can be ignored. */
  version: Scalars['Int']['output'];
  /** The reservation as it stands now, with everything known of it. Asked alone, no other context is asked (X7). */
  view: ReservationView;
};

/** A reservation and the least version in which it must be known. */
export type ReservationVersion = {
  /** The reservation's id. */
  reservationId: Scalars['ID']['input'];
  /** The `version` that a mutation returned. */
  version: Scalars['Int']['input'];
};

/**
 * A reservation with everything known of it, from one read model: what my page, the desk and the dashboard show (P12, H9).
 * It follows the facts of the other contexts, usually within milliseconds.
 */
export type ReservationView = {
  __typename?: 'ReservationView';
  /** When it was cancelled. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** When anything was last heard of it. */
  changedAt: Scalars['DateTime']['output'];
  /** When it was done: picked up, vaccinated, returned. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was confirmed. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who reserved. */
  customer: Customer;
  /** When its hold ran out. */
  expiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The work at the provider's desk. Null while none is known. */
  fulfillment?: Maybe<FulfillmentView>;
  /** Until when it is held unpaid; null once that is settled, and where there is no such limit. */
  holdExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reservation's id. */
  id: Scalars['ID']['output'];
  /** The kind of reservation. */
  kind: Label;
  /** When the person had not come. */
  noShowAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was reserved, as it was called then. */
  offering: OfferingView;
  /** The payment that counts, which is the last attempt. Null while none is known. */
  payment?: Maybe<PaymentView>;
  /** Where. */
  provider: ProviderView;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** Why it was refused or undone, as a code; null while it is not. */
  reasonCode?: Maybe<Scalars['String']['output']>;
  /** When it was refused. */
  rejectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the provider was asked. */
  requestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reservation itself, for fields that other contexts own. */
  reservation: Reservation;
  /** The version of the reservation itself, as far as it is known here: what `atLeastVersion` compares with. */
  reservationVersion: Scalars['Int']['output'];
  /** When it was reserved. */
  reservedAt: Scalars['DateTime']['output'];
  /** Where it stands, in the kind's own words. */
  stage: Label;
  /** When it began, for kinds that last. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands, in the words that all kinds share. */
  status: ReservationStatus;
  /** The status in people's words. */
  statusLabel: Localized;
  /** Its whole story, oldest first (X5). */
  timeline: Array<TimelineEntry>;
  /** The price for all. */
  total: Money;
  /** The price for one, as it was when it was reserved. */
  unitPrice: Money;
  /** False where a version was asked for that is not known here yet; true otherwise. */
  upToDate: Scalars['Boolean']['output'];
  /** Rises with everything that becomes known of it, from whichever context. */
  version: Scalars['Int']['output'];
};

/** A page of reservations. */
export type ReservationViewConnection = {
  __typename?: 'ReservationViewConnection';
  /** The reservations of this page. */
  edges: Array<ReservationViewEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** False where `atLeast` asked for a version that is not known here yet; true otherwise. */
  upToDate: Scalars['Boolean']['output'];
};

/** A reservation in a page. */
export type ReservationViewEdge = {
  __typename?: 'ReservationViewEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The reservation. */
  node: ReservationView;
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Each visible change of reservations, after it was committed. Without arguments: all of the signed-in customer's own.
   * Refused with `UNAUTHENTICATED` or `FORBIDDEN` when it begins. Several changes at once may come as one.
   */
  reservationChanged: ReservationUpdate;
};


export type SubscriptionReservationChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  providerId?: InputMaybe<Scalars['ID']['input']>;
  reservationId?: InputMaybe<Scalars['ID']['input']>;
};

/** One fact of a reservation's story. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** The fact or command that led to it; null where a person or a timer did. */
  causationId?: Maybe<Scalars['ID']['output']>;
  /** A code that says more: a decline, a reason, a message's template; null where there is none. */
  detail?: Maybe<Scalars['String']['output']>;
  /** The fact's id. */
  id: Scalars['ID']['output'];
  /** What happened, in people's words. */
  label: Localized;
  /** The context that said it, e.g. `payment`. */
  source: Scalars['String']['output'];
  /** The fact's type, e.g. `PaymentApproved`. */
  type: Scalars['String']['output'];
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
  Customer: Customer;
  Provider: Provider;
  Reservation: Reservation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Provider:
    ( { __typename: 'Provider' }
    & GraphQLRecursivePick<FederationTypes['Provider'], {"id":true}> );
  Reservation:
    ( { __typename: 'Reservation' }
    & GraphQLRecursivePick<FederationTypes['Reservation'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Customer: ResolverTypeWrapper<CustomerMapperModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  FulfillmentView: ResolverTypeWrapper<FulfillmentViewMapperModel>;
  FulfillmentViewStatus: FulfillmentViewStatus;
  Label: ResolverTypeWrapper<Label>;
  Localized: ResolverTypeWrapper<Localized>;
  Money: ResolverTypeWrapper<Money>;
  Offering: ResolverTypeWrapper<OfferingMapperModel>;
  OfferingView: ResolverTypeWrapper<OfferingViewMapperModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaymentView: ResolverTypeWrapper<PaymentViewMapperModel>;
  PaymentViewStatus: PaymentViewStatus;
  Provider: ResolverTypeWrapper<ProviderMapperModel>;
  ProviderView: ResolverTypeWrapper<ProviderViewMapperModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reservation: ResolverTypeWrapper<ReservationMapperModel>;
  ReservationStatus: ReservationStatus;
  ReservationUpdate: ResolverTypeWrapper<ReservationUpdateMapperModel>;
  ReservationVersion: ReservationVersion;
  ReservationView: ResolverTypeWrapper<ReservationViewMapperModel>;
  ReservationViewConnection: ResolverTypeWrapper<ReservationViewConnectionMapperModel>;
  ReservationViewEdge: ResolverTypeWrapper<Omit<ReservationViewEdge, 'node'> & { node: ResolversTypes['ReservationView'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryMapperModel>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Customer: CustomerMapperModel;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  DateTime: Scalars['DateTime']['output'];
  FieldSet: Scalars['FieldSet']['output'];
  FulfillmentView: FulfillmentViewMapperModel;
  Label: Label;
  Localized: Localized;
  Money: Money;
  Offering: OfferingMapperModel;
  OfferingView: OfferingViewMapperModel;
  PageInfo: PageInfo;
  PaymentView: PaymentViewMapperModel;
  Provider: ProviderMapperModel;
  ProviderView: ProviderViewMapperModel;
  Query: Record<PropertyKey, never>;
  Reservation: ReservationMapperModel;
  ReservationUpdate: ReservationUpdateMapperModel;
  ReservationVersion: ReservationVersion;
  ReservationView: ReservationViewMapperModel;
  ReservationViewConnection: ReservationViewConnectionMapperModel;
  ReservationViewEdge: Omit<ReservationViewEdge, 'node'> & { node: ResolversParentTypes['ReservationView'] };
  Subscription: Record<PropertyKey, never>;
  TimelineEntry: TimelineEntryMapperModel;
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

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reservations?: Resolver<Maybe<ResolversTypes['ReservationViewConnection']>, ParentType, ContextType, Partial<CustomerReservationsArgs>>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export type FulfillmentViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentView'] = ResolversParentTypes['FulfillmentView']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FulfillmentViewStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type LocalizedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Localized'] = ResolversParentTypes['Localized']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ko?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offering'] = ResolversParentTypes['Offering']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OfferingViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingView'] = ResolversParentTypes['OfferingView']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentView'] = ResolversParentTypes['PaymentView']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declineCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refundedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentViewStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  voidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'], FederationReferenceType extends FederationReferenceTypes['Provider'] = FederationReferenceTypes['Provider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reservations?: Resolver<Maybe<ResolversTypes['ReservationViewConnection']>, ParentType, ContextType, Partial<ProviderReservationsArgs>>;
};

export type ProviderViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderView'] = ResolversParentTypes['ProviderView']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allReservations?: Resolver<ResolversTypes['ReservationViewConnection'], ParentType, ContextType, Partial<QueryAllReservationsArgs>>;
  myReservations?: Resolver<ResolversTypes['ReservationViewConnection'], ParentType, ContextType, Partial<QueryMyReservationsArgs>>;
  providerReservations?: Resolver<ResolversTypes['ReservationViewConnection'], ParentType, ContextType, RequireFields<QueryProviderReservationsArgs, 'providerId'>>;
  reservationView?: Resolver<Maybe<ResolversTypes['ReservationView']>, ParentType, ContextType, RequireFields<QueryReservationViewArgs, 'id'>>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'], FederationReferenceType extends FederationReferenceTypes['Reservation'] = FederationReferenceTypes['Reservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  timeline?: Resolver<Maybe<Array<ResolversTypes['TimelineEntry']>>, ParentType, ContextType>;
  view?: Resolver<Maybe<ResolversTypes['ReservationView']>, ParentType, ContextType>;
};

export type ReservationUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationUpdate'] = ResolversParentTypes['ReservationUpdate']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['ReservationView'], ParentType, ContextType>;
};

export type ReservationViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationView'] = ResolversParentTypes['ReservationView']> = {
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  expiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fulfillment?: Resolver<Maybe<ResolversTypes['FulfillmentView']>, ParentType, ContextType>;
  holdExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  noShowAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['OfferingView'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['PaymentView']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderView'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  reservationVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  upToDate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReservationViewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationViewConnection'] = ResolversParentTypes['ReservationViewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReservationViewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  upToDate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReservationViewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationViewEdge'] = ResolversParentTypes['ReservationViewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReservationView'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  reservationChanged?: SubscriptionResolver<ResolversTypes['ReservationUpdate'], "reservationChanged", ParentType, ContextType, Partial<SubscriptionReservationChangedArgs>>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  causationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = Context> = {
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  FieldSet?: GraphQLScalarType;
  FulfillmentView?: FulfillmentViewResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  Localized?: LocalizedResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Offering?: OfferingResolvers<ContextType>;
  OfferingView?: OfferingViewResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaymentView?: PaymentViewResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  ProviderView?: ProviderViewResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  ReservationUpdate?: ReservationUpdateResolvers<ContextType>;
  ReservationView?: ReservationViewResolvers<ContextType>;
  ReservationViewConnection?: ReservationViewConnectionResolvers<ContextType>;
  ReservationViewEdge?: ReservationViewEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  link__Import?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
};

export const typeDefs = "extend schema @link(url: \"https://specs.apollo.dev/federation/v2.9\", import: [\"@key\", \"@shareable\"])\n\n\"An instant as ISO-8601 text in UTC, e.g. `2026-11-21T03:00:00.000Z`.\"\nscalar DateTime\n\ntype Query {\n  \"\"\"\n  The signed-in customer's own reservations, newest first. Ask for `view`-like fields alone and no other context is\n  asked (X7).\n  \"\"\"\n  myReservations(\n    \"Only those that stand here.\"\n    status: ReservationStatus\n    \"Only those of this kind, e.g. `STORE_PICKUP`.\"\n    kind: String\n    \"How many: 1 to 100, 20 where it is left out.\"\n    first: Int\n    \"The cursor after which the page begins.\"\n    after: String\n    \"Waits up to 2 s until this reservation is known at least in this version: what the person just did is in the list.\"\n    atLeast: ReservationVersion\n  ): ReservationViewConnection!\n\n  \"The reservations at one provider, newest first. The provider's staff and administrators only.\"\n  providerReservations(\n    \"The provider.\"\n    providerId: ID!\n    \"Only this customer's.\"\n    customerId: ID\n    \"Only those that stand here.\"\n    status: ReservationStatus\n    \"How many: 1 to 100, 20 where it is left out.\"\n    first: Int\n    \"The cursor after which the page begins.\"\n    after: String\n  ): ReservationViewConnection!\n\n  \"All reservations, newest first (P12). Administrators only.\"\n  allReservations(\n    \"Only this customer's.\"\n    customerId: ID\n    \"Only those at this provider.\"\n    providerId: ID\n    \"Only those that stand here.\"\n    status: ReservationStatus\n    \"How many: 1 to 100, 20 where it is left out.\"\n    first: Int\n    \"The cursor after which the page begins.\"\n    after: String\n  ): ReservationViewConnection!\n\n  \"\"\"\n  One reservation with everything known of it. Null where nothing is known of it (yet), or where it is neither the\n  viewer's own nor their desk's.\n  \"\"\"\n  reservationView(\n    \"The reservation's id.\"\n    id: ID!\n    \"\"\"\n    The `version` that a mutation returned: the answer waits up to 2 s for it, so that a person reads their own write.\n    What is known by then is returned; `upToDate` says whether it is enough.\n    \"\"\"\n    atLeastVersion: Int\n  ): ReservationView\n}\n\ntype Subscription {\n  \"\"\"\n  Each visible change of reservations, after it was committed. Without arguments: all of the signed-in customer's own.\n  Refused with `UNAUTHENTICATED` or `FORBIDDEN` when it begins. Several changes at once may come as one.\n  \"\"\"\n  reservationChanged(\n    \"Only this reservation, which the viewer must be allowed to see.\"\n    reservationId: ID\n    \"All at this provider. Its staff and administrators only. Not together with `reservationId`.\"\n    providerId: ID\n    \"The `cursor` of the last update that was received: goes on after it and leaves nothing out.\"\n    after: String\n  ): ReservationUpdate!\n}\n\n\"A reservation has changed.\"\ntype ReservationUpdate {\n  \"For `after`, to go on from here.\"\n  cursor: String!\n  \"The view's version. It rises; an update with one that was seen already can be ignored.\"\n  version: Int!\n  \"The reservation as it stands now, with everything known of it. Asked alone, no other context is asked (X7).\"\n  view: ReservationView!\n  \"The reservation itself, for fields that other contexts own.\"\n  reservation: Reservation!\n}\n\n\"A reservation and the least version in which it must be known.\"\ninput ReservationVersion {\n  \"The reservation's id.\"\n  reservationId: ID!\n  \"The `version` that a mutation returned.\"\n  version: Int!\n}\n\n\"Something that a customer reserved.\"\ntype Reservation @key(fields: \"id\") {\n  \"A UUID.\"\n  id: ID!\n  \"Everything known of it, from the read model. Null for everybody but the customer, the provider's staff and administrators.\"\n  view: ReservationView\n  \"\"\"\n  Its whole story, oldest first: what every context said of it (X5). Null for everybody but the customer, the\n  provider's staff and administrators.\n  \"\"\"\n  timeline: [TimelineEntry!]\n}\n\n\"A person who reserves.\"\ntype Customer @key(fields: \"id\") {\n  \"The user's id.\"\n  id: ID!\n  \"Their reservations, newest first. Null for everybody but the customer and administrators.\"\n  reservations(\n    \"Only those that stand here.\"\n    status: ReservationStatus\n    \"Only those of this kind.\"\n    kind: String\n    \"How many: 1 to 100, 20 where it is left out.\"\n    first: Int\n    \"The cursor after which the page begins.\"\n    after: String\n  ): ReservationViewConnection\n}\n\n\"Somebody at whose place is reserved.\"\ntype Provider @key(fields: \"id\") {\n  \"The provider's id.\"\n  id: ID!\n  \"The reservations there, newest first. Null for everybody but the provider's staff and administrators.\"\n  reservations(\n    \"Only those that stand here.\"\n    status: ReservationStatus\n    \"How many: 1 to 100, 20 where it is left out.\"\n    first: Int\n    \"The cursor after which the page begins.\"\n    after: String\n  ): ReservationViewConnection\n}\n\n\"What is reserved.\"\ntype Offering @key(fields: \"id\", resolvable: false) {\n  \"The offering's id.\"\n  id: ID!\n}\n\n\"\"\"\nA reservation with everything known of it, from one read model: what my page, the desk and the dashboard show (P12, H9).\nIt follows the facts of the other contexts, usually within milliseconds.\n\"\"\"\ntype ReservationView {\n  \"The reservation's id.\"\n  id: ID!\n  \"Rises with everything that becomes known of it, from whichever context.\"\n  version: Int!\n  \"The version of the reservation itself, as far as it is known here: what `atLeastVersion` compares with.\"\n  reservationVersion: Int!\n  \"False where a version was asked for that is not known here yet; true otherwise.\"\n  upToDate: Boolean!\n  \"Where it stands, in the words that all kinds share.\"\n  status: ReservationStatus!\n  \"The status in people's words.\"\n  statusLabel: Localized!\n  \"Where it stands, in the kind's own words.\"\n  stage: Label!\n  \"The kind of reservation.\"\n  kind: Label!\n  \"What was reserved, as it was called then.\"\n  offering: OfferingView!\n  \"Where.\"\n  provider: ProviderView!\n  \"Who reserved.\"\n  customer: Customer!\n  \"How many.\"\n  quantity: Int!\n  \"The price for one, as it was when it was reserved.\"\n  unitPrice: Money!\n  \"The price for all.\"\n  total: Money!\n  \"The payment that counts, which is the last attempt. Null while none is known.\"\n  payment: PaymentView\n  \"The work at the provider's desk. Null while none is known.\"\n  fulfillment: FulfillmentView\n  \"When it was reserved.\"\n  reservedAt: DateTime!\n  \"Until when it is held unpaid; null once that is settled, and where there is no such limit.\"\n  holdExpiresAt: DateTime\n  \"When the provider was asked.\"\n  requestedAt: DateTime\n  \"When it was confirmed.\"\n  confirmedAt: DateTime\n  \"When it began, for kinds that last.\"\n  startedAt: DateTime\n  \"When it was done: picked up, vaccinated, returned.\"\n  completedAt: DateTime\n  \"When it was cancelled.\"\n  cancelledAt: DateTime\n  \"When it was refused.\"\n  rejectedAt: DateTime\n  \"When its hold ran out.\"\n  expiredAt: DateTime\n  \"When the person had not come.\"\n  noShowAt: DateTime\n  \"When anything was last heard of it.\"\n  changedAt: DateTime!\n  \"Why it was refused or undone, as a code; null while it is not.\"\n  reasonCode: String\n  \"Its whole story, oldest first (X5).\"\n  timeline: [TimelineEntry!]!\n  \"The reservation itself, for fields that other contexts own.\"\n  reservation: Reservation!\n}\n\n\"What was reserved.\"\ntype OfferingView {\n  \"The offering's id.\"\n  id: ID!\n  \"What it was called when it was reserved.\"\n  name: Localized!\n  \"The offering itself, for fields that other contexts own.\"\n  offering: Offering!\n}\n\n\"Where something was reserved.\"\ntype ProviderView {\n  \"The provider's id.\"\n  id: ID!\n  \"What it is called now.\"\n  name: Localized!\n  \"The IANA zone in which its days are, e.g. `Asia/Seoul`; null while it is not known here.\"\n  timeZone: String\n  \"The provider itself, for fields that other contexts own.\"\n  provider: Provider!\n}\n\n\"What is known of a payment.\"\ntype PaymentView {\n  \"The payment's id.\"\n  id: ID!\n  \"Where it stands.\"\n  status: PaymentViewStatus!\n  \"The status in people's words.\"\n  statusLabel: Localized!\n  \"How much.\"\n  amount: Money!\n  \"How it was paid, e.g. `CARD`; null where that is not known.\"\n  method: String\n  \"When it was charged.\"\n  paidAt: DateTime\n  \"When it was declined.\"\n  declinedAt: DateTime\n  \"The payment provider's reason for declining.\"\n  declineCode: String\n  \"When it was given back.\"\n  refundedAt: DateTime\n  \"When its key was closed without a charge.\"\n  voidedAt: DateTime\n  \"How many attempts are known.\"\n  attempts: Int!\n}\n\n\"Where a payment stands.\"\nenum PaymentViewStatus {\n  \"Charged.\"\n  PAID\n  \"Declined; nothing was charged.\"\n  DECLINED\n  \"Closed; nothing was charged.\"\n  VOIDED\n  \"Charged and given back.\"\n  REFUNDED\n}\n\n\"What is known of the work at the provider's desk.\"\ntype FulfillmentView {\n  \"The work order's id.\"\n  id: ID!\n  \"Where it stands.\"\n  status: FulfillmentViewStatus!\n  \"The status in people's words.\"\n  statusLabel: Localized!\n  \"When it came to stand there.\"\n  at: DateTime!\n}\n\n\"Where the work at a provider's desk stands.\"\nenum FulfillmentViewStatus {\n  \"On the desk.\"\n  OPEN\n  \"The desk said yes.\"\n  CONFIRMED\n  \"The desk said no.\"\n  DENIED\n  \"Begun.\"\n  STARTED\n  \"Done.\"\n  COMPLETED\n  \"The person did not come.\"\n  NO_SHOW\n  \"Taken off the desk.\"\n  WITHDRAWN\n}\n\n\"One fact of a reservation's story.\"\ntype TimelineEntry {\n  \"The fact's id.\"\n  id: ID!\n  \"When it happened.\"\n  at: DateTime!\n  \"The context that said it, e.g. `payment`.\"\n  source: String!\n  \"The fact's type, e.g. `PaymentApproved`.\"\n  type: String!\n  \"What happened, in people's words.\"\n  label: Localized!\n  \"A code that says more: a decline, a reason, a message's template; null where there is none.\"\n  detail: String\n  \"The fact or command that led to it; null where a person or a timer did.\"\n  causationId: ID\n}\n\n\"A page of reservations.\"\ntype ReservationViewConnection {\n  \"The reservations of this page.\"\n  edges: [ReservationViewEdge!]!\n  \"Where the page stands.\"\n  pageInfo: PageInfo!\n  \"False where `atLeast` asked for a version that is not known here yet; true otherwise.\"\n  upToDate: Boolean!\n}\n\n\"A reservation in a page.\"\ntype ReservationViewEdge {\n  \"The reservation.\"\n  node: ReservationView!\n  \"For `after`.\"\n  cursor: String!\n}\n\n\"Where a reservation stands, in the words that all kinds share.\"\nenum ReservationStatus {\n  \"Capacity is taken, the payment is not settled.\"\n  HELD\n  \"The provider decides.\"\n  REQUESTED\n  \"It stands.\"\n  CONFIRMED\n  \"On loan, under way, begun.\"\n  IN_PROGRESS\n  \"Done: picked up, vaccinated, returned.\"\n  COMPLETED\n  \"Being undone: something has yet to answer.\"\n  CANCELLING\n  \"Undone.\"\n  CANCELLED\n  \"Refused by payment, stock or provider; nothing is kept.\"\n  REJECTED\n  \"Not paid in time.\"\n  EXPIRED\n  \"The person did not come.\"\n  NO_SHOW\n}\n\n\"A code for programs with its words for people.\"\ntype Label @shareable {\n  \"For programs; stable.\"\n  code: String!\n  \"For people.\"\n  label: Localized!\n}\n\n\"An integer amount of the currency's minor unit (KRW has none: 3,000 KRW is 3000) and its ISO 4217 code.\"\ntype Money @shareable {\n  \"Minor units.\"\n  amount: Int!\n  \"ISO 4217 code.\"\n  currency: String!\n}\n\n\"A text in both languages of the product.\"\ntype Localized @shareable {\n  \"Korean.\"\n  ko: String!\n  \"English.\"\n  en: String!\n}\n\n\"Where a page stands in its list.\"\ntype PageInfo @shareable {\n  \"Whether there is more after it.\"\n  hasNextPage: Boolean!\n  \"Whether there is something before it.\"\n  hasPreviousPage: Boolean!\n  \"The first item's cursor; null on an empty page.\"\n  startCursor: String\n  \"The last item's cursor, for `after`; null on an empty page.\"\n  endCursor: String\n}\n";
