/* Generated from schema.graphql by `npm run codegen`. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CampaignMapper as CampaignMapperModel, CouponMapper as CouponMapperModel, ReservationMapper as ReservationMapperModel } from './mappers';
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
  /** An instant in UTC, as ISO-8601 text: `2026-11-21T03:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  FieldSet: { input: string; output: string; }
  link__Import: { input: unknown; output: unknown; }
};

/** An amount of money off the price. */
export type AmountOff = {
  __typename?: 'AmountOff';
  /** How much; 1 or more. */
  amount: Money;
};

/** What decides which coupons are given, where and when. For administrators and contexts. */
export type Campaign = {
  __typename?: 'Campaign';
  /** Whether it gives coupons at this moment. Of several active ones the provider's own decides before the general one, and among those the one that began last. */
  active: Scalars['Boolean']['output'];
  /** When it begins, or began. */
  beginsAt: Scalars['DateTime']['output'];
  /** What its coupons take off. */
  discount: Discount;
  /** The first instant at which it gives no coupons any more; `null`: until somebody ends it. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The campaign's id. */
  id: Scalars['ID']['output'];
  /** At whose customers it is aimed; `null`: at every provider's. */
  provider?: Maybe<Provider>;
  /** What its coupons are called. */
  title: Localized;
  /** For how many days of 24 hours a coupon is valid after it was issued. */
  validDays: Scalars['Int']['output'];
};

/** Campaigns, those first that begin (or began) last. */
export type CampaignConnection = {
  __typename?: 'CampaignConnection';
  /** The page. */
  edges: Array<CampaignEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A campaign in a list. */
export type CampaignEdge = {
  __typename?: 'CampaignEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The campaign. */
  node: Campaign;
};

/** Which reservation loses its coupon. */
export type CancelCouponInput = {
  /** Idempotency key of the request, 1 to 200 characters; `cancelCoupon` has keys of its own. */
  key: Scalars['String']['input'];
  /** The reservation whose coupon it is, or would have been. */
  reservationId: Scalars['ID']['input'];
};

/** What cancelling a coupon leads to. */
export type CancelCouponResult = CancelCouponSuccess | IdempotencyKeyReused | InvalidInput;

/** The reservation has no valid coupon and gets none any more. */
export type CancelCouponSuccess = {
  __typename?: 'CancelCouponSuccess';
  /** The coupon, `CANCELLED`; `null` where there never was one. */
  coupon?: Maybe<Coupon>;
};

/**
 * A discount that a reservation earned. Seen by the customer, the provider's staff, administrators and contexts; whoever
 * else asks gets `null` in its place.
 */
export type Coupon = {
  __typename?: 'Coupon';
  /** The campaign that gave it. For administrators and contexts; `null` for others. */
  campaign?: Maybe<Campaign>;
  /** When it was cancelled; `null` unless it was. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the customer shows or types, e.g. `K7MQ-3XRD-9RTP-W2HN`. Worth money: `null` for everybody but the customer and contexts. */
  code?: Maybe<Scalars['String']['output']>;
  /** Whose it is. */
  customer: Customer;
  /** What it takes off. */
  discount: Discount;
  /** The first instant at which it is not valid any more, cancelled or not. */
  expiresAt: Scalars['DateTime']['output'];
  /** The coupon's id, a UUID. */
  id: Scalars['ID']['output'];
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** Where it was earned. */
  provider: Provider;
  /** The reservation that earned it. */
  reservation: Reservation;
  /** How far it has come. */
  status: CouponStatus;
  /** What it is called. */
  title: Localized;
};

/** The reservation's coupon was cancelled, perhaps before there was one: it gets none any more, under whatever key. */
export type CouponClosed = UserError & {
  __typename?: 'CouponClosed';
  /** `COUPON_CLOSED`. */
  code: Scalars['String']['output'];
  /** Why, for people. */
  message: Scalars['String']['output'];
};

/** Coupons, the newest first. */
export type CouponConnection = {
  __typename?: 'CouponConnection';
  /** The page. */
  edges: Array<CouponEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A coupon in a list. */
export type CouponEdge = {
  __typename?: 'CouponEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The coupon. */
  node: Coupon;
};

/** How far a coupon has come. */
export type CouponStatus =
  /** It is void, as its reservation was cancelled. */
  | 'CANCELLED'
  /** It was given; it is valid until it expires. */
  | 'ISSUED';

/** Who reserves; `identity` owns it. */
export type Customer = {
  __typename?: 'Customer';
  /** The user's id. */
  id: Scalars['ID']['output'];
};

/** What a coupon takes off the price. */
export type Discount = AmountOff | PercentOff;

/** What a coupon takes off: exactly one of the two. */
export type DiscountInput = {
  /** An amount of money: 1 to 1,000,000,000 of the currency's minor unit. */
  amountOff?: InputMaybe<MoneyInput>;
  /** A share of the price in whole percent: 1 to 100. */
  percentOff?: InputMaybe<Scalars['Int']['input']>;
};

/** What ending a campaign leads to. */
export type EndCampaignResult = EndCampaignSuccess | InvalidInput | NotFound;

/** The campaign gives no coupons any more. */
export type EndCampaignSuccess = {
  __typename?: 'EndCampaignSuccess';
  /** The campaign. */
  campaign: Campaign;
};

/** The idempotency key was used before, with another input. */
export type IdempotencyKeyReused = UserError & {
  __typename?: 'IdempotencyKeyReused';
  /** `IDEMPOTENCY_KEY_REUSED`. */
  code: Scalars['String']['output'];
  /** Why, for people. */
  message: Scalars['String']['output'];
};

/** A value that the schema lets through but the rules do not. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  /** `INVALID_INPUT`. */
  code: Scalars['String']['output'];
  /** Path of the value within the input, e.g. `lines[1].quantity`. */
  field: Scalars['String']['output'];
  /** What is wrong with it, for people. */
  message: Scalars['String']['output'];
};

/** Which reservation gets a coupon. */
export type IssueCouponInput = {
  /** Whose it will be. */
  customerId: Scalars['ID']['input'];
  /** Idempotency key of the request, 1 to 200 characters; `issueCoupon` has keys of its own. */
  key: Scalars['String']['input'];
  /** Where it was earned: its own campaign decides before the general one. */
  providerId: Scalars['ID']['input'];
  /** The reservation that earned it. */
  reservationId: Scalars['ID']['input'];
};

/** What issuing a coupon leads to. Each member but the first says that there is no coupon and, until it is asked again, none will be. */
export type IssueCouponResult = CouponClosed | IdempotencyKeyReused | InvalidInput | IssueCouponSuccess | NoCampaign;

/** The reservation has its coupon. */
export type IssueCouponSuccess = {
  __typename?: 'IssueCouponSuccess';
  /** The coupon, `ISSUED`. */
  coupon: Coupon;
};

/** A text in both languages of the product. */
export type Localized = {
  __typename?: 'Localized';
  /** English. */
  en: Scalars['String']['output'];
  /** Korean. */
  ko: Scalars['String']['output'];
};

/** A text in both languages of the product; neither is empty. */
export type LocalizedInput = {
  /** English. */
  en: Scalars['String']['input'];
  /** Korean. */
  ko: Scalars['String']['input'];
};

/** An integer amount of the currency's minor unit (KRW has none: 3,000 KRW is 3000) and its ISO 4217 code. */
export type Money = {
  __typename?: 'Money';
  /** Integer amount of the currency's minor unit. */
  amount: Scalars['Int']['output'];
  /** ISO 4217 code, three capital letters. */
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
   * Sees to it that a reservation has no valid coupon, now and for ever: also where none was issued, and none will be.
   * Twice is once. Followed by `CouponCancelled` where there was one. Contexts only.
   */
  cancelCoupon: CancelCouponResult;
  /** Ends a campaign for good, at once; one that has not begun never will. Coupons that it gave stay valid. Twice is once. For administrators. */
  endCampaign: EndCampaignResult;
  /** Gives a reservation its coupon: one, however often, at once and under whatever keys it is asked for. Followed by `CouponIssued`. Contexts only. */
  issueCoupon: IssueCouponResult;
  /** Starts a campaign, now or at a given time. Saying it again with the same key gives the same campaign. For administrators. */
  startCampaign: StartCampaignResult;
};


export type MutationCancelCouponArgs = {
  input: CancelCouponInput;
};


export type MutationEndCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type MutationIssueCouponArgs = {
  input: IssueCouponInput;
};


export type MutationStartCampaignArgs = {
  input: StartCampaignInput;
};

/** No campaign gives coupons there at this moment. Nothing is kept; the same key may ask again later. */
export type NoCampaign = UserError & {
  __typename?: 'NoCampaign';
  /** `NO_CAMPAIGN`. */
  code: Scalars['String']['output'];
  /** Why, for people. */
  message: Scalars['String']['output'];
};

/** Nothing with this id that the viewer could act on. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** Why, for people. */
  message: Scalars['String']['output'];
};

/** Where a page of a list stands. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the page's last edge: `after` of the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was asked for with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first edge. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A share of the price off it. */
export type PercentOff = {
  __typename?: 'PercentOff';
  /** How much, in whole percent: 1 to 100. */
  percent: Scalars['Int']['output'];
};

/** Whoever offers something; `catalog` owns it. */
export type Provider = {
  __typename?: 'Provider';
  /** The provider's id. */
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** All campaigns, those first that begin (or began) last. For administrators. */
  campaigns: CampaignConnection;
  /** The viewer's own coupons, the newest first. For customers. */
  myCoupons: CouponConnection;
};


export type QueryCampaignsArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyCouponsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A reservation; the context `reservation` owns it. */
export type Reservation = {
  __typename?: 'Reservation';
  /** The coupon that it earned. For the customer, the provider's staff, administrators and contexts; `null` for others, and where there is none. */
  coupon?: Maybe<Coupon>;
  /** The reservation's id. */
  id: Scalars['ID']['output'];
};

/** A campaign to be started. */
export type StartCampaignInput = {
  /** When it begins; at once where it is left out. */
  beginsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What its coupons take off. */
  discount: DiscountInput;
  /** The first instant at which it gives no coupons any more, after its beginning and after now; until it is ended where it is left out. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes it one campaign however often it is sent; 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** At whose customers it is aimed; every provider's where it is left out. */
  providerId?: InputMaybe<Scalars['ID']['input']>;
  /** What its coupons are called; up to 100 characters each. */
  title: LocalizedInput;
  /** For how many days of 24 hours its coupons are valid: 1 to 730. */
  validDays: Scalars['Int']['input'];
};

/** What starting a campaign leads to. */
export type StartCampaignResult = IdempotencyKeyReused | InvalidInput | StartCampaignSuccess;

/** The campaign is on its way. */
export type StartCampaignSuccess = {
  __typename?: 'StartCampaignSuccess';
  /** The campaign. */
  campaign: Campaign;
};

/** An expected refusal: data, not a fault. `code` is for programs, `message` for people. */
export type UserError = {
  /** What was refused, for programs. */
  code: Scalars['String']['output'];
  /** Why, for people. */
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
  Coupon: Coupon;
  Reservation: Reservation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Coupon:
    ( { __typename: 'Coupon' }
    & GraphQLRecursivePick<FederationTypes['Coupon'], {"id":true}> );
  Reservation:
    ( { __typename: 'Reservation' }
    & GraphQLRecursivePick<FederationTypes['Reservation'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CancelCouponResult:
    | ( Omit<CancelCouponSuccess, 'coupon'> & { coupon?: Maybe<_RefType['Coupon']> } )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
  ;
  Discount:
    | ( AmountOff )
    | ( PercentOff )
  ;
  EndCampaignResult:
    | ( Omit<EndCampaignSuccess, 'campaign'> & { campaign: _RefType['Campaign'] } )
    | ( InvalidInput )
    | ( NotFound )
  ;
  IssueCouponResult:
    | ( CouponClosed )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( Omit<IssueCouponSuccess, 'coupon'> & { coupon: _RefType['Coupon'] } )
    | ( NoCampaign )
  ;
  StartCampaignResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( Omit<StartCampaignSuccess, 'campaign'> & { campaign: _RefType['Campaign'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( CouponClosed )
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NoCampaign )
    | ( NotFound )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AmountOff: ResolverTypeWrapper<AmountOff>;
  Campaign: ResolverTypeWrapper<CampaignMapperModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CampaignConnection: ResolverTypeWrapper<Omit<CampaignConnection, 'edges'> & { edges: Array<ResolversTypes['CampaignEdge']> }>;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  CancelCouponInput: CancelCouponInput;
  CancelCouponResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelCouponResult']>;
  CancelCouponSuccess: ResolverTypeWrapper<Omit<CancelCouponSuccess, 'coupon'> & { coupon?: Maybe<ResolversTypes['Coupon']> }>;
  Coupon: ResolverTypeWrapper<CouponMapperModel>;
  CouponClosed: ResolverTypeWrapper<CouponClosed>;
  CouponConnection: ResolverTypeWrapper<Omit<CouponConnection, 'edges'> & { edges: Array<ResolversTypes['CouponEdge']> }>;
  CouponEdge: ResolverTypeWrapper<Omit<CouponEdge, 'node'> & { node: ResolversTypes['Coupon'] }>;
  CouponStatus: CouponStatus;
  Customer: ResolverTypeWrapper<Customer>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Discount: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Discount']>;
  DiscountInput: DiscountInput;
  EndCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndCampaignResult']>;
  EndCampaignSuccess: ResolverTypeWrapper<Omit<EndCampaignSuccess, 'campaign'> & { campaign: ResolversTypes['Campaign'] }>;
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  IssueCouponInput: IssueCouponInput;
  IssueCouponResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueCouponResult']>;
  IssueCouponSuccess: ResolverTypeWrapper<Omit<IssueCouponSuccess, 'coupon'> & { coupon: ResolversTypes['Coupon'] }>;
  Localized: ResolverTypeWrapper<Localized>;
  LocalizedInput: LocalizedInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoCampaign: ResolverTypeWrapper<NoCampaign>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PercentOff: ResolverTypeWrapper<PercentOff>;
  Provider: ResolverTypeWrapper<Provider>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reservation: ResolverTypeWrapper<ReservationMapperModel>;
  StartCampaignInput: StartCampaignInput;
  StartCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartCampaignResult']>;
  StartCampaignSuccess: ResolverTypeWrapper<Omit<StartCampaignSuccess, 'campaign'> & { campaign: ResolversTypes['Campaign'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AmountOff: AmountOff;
  Campaign: CampaignMapperModel;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  CampaignConnection: Omit<CampaignConnection, 'edges'> & { edges: Array<ResolversParentTypes['CampaignEdge']> };
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  CancelCouponInput: CancelCouponInput;
  CancelCouponResult: ResolversUnionTypes<ResolversParentTypes>['CancelCouponResult'];
  CancelCouponSuccess: Omit<CancelCouponSuccess, 'coupon'> & { coupon?: Maybe<ResolversParentTypes['Coupon']> };
  Coupon: CouponMapperModel;
  CouponClosed: CouponClosed;
  CouponConnection: Omit<CouponConnection, 'edges'> & { edges: Array<ResolversParentTypes['CouponEdge']> };
  CouponEdge: Omit<CouponEdge, 'node'> & { node: ResolversParentTypes['Coupon'] };
  Customer: Customer;
  DateTime: Scalars['DateTime']['output'];
  Discount: ResolversUnionTypes<ResolversParentTypes>['Discount'];
  DiscountInput: DiscountInput;
  EndCampaignResult: ResolversUnionTypes<ResolversParentTypes>['EndCampaignResult'];
  EndCampaignSuccess: Omit<EndCampaignSuccess, 'campaign'> & { campaign: ResolversParentTypes['Campaign'] };
  FieldSet: Scalars['FieldSet']['output'];
  IdempotencyKeyReused: IdempotencyKeyReused;
  InvalidInput: InvalidInput;
  IssueCouponInput: IssueCouponInput;
  IssueCouponResult: ResolversUnionTypes<ResolversParentTypes>['IssueCouponResult'];
  IssueCouponSuccess: Omit<IssueCouponSuccess, 'coupon'> & { coupon: ResolversParentTypes['Coupon'] };
  Localized: Localized;
  LocalizedInput: LocalizedInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NoCampaign: NoCampaign;
  NotFound: NotFound;
  PageInfo: PageInfo;
  PercentOff: PercentOff;
  Provider: Provider;
  Query: Record<PropertyKey, never>;
  Reservation: ReservationMapperModel;
  StartCampaignInput: StartCampaignInput;
  StartCampaignResult: ResolversUnionTypes<ResolversParentTypes>['StartCampaignResult'];
  StartCampaignSuccess: Omit<StartCampaignSuccess, 'campaign'> & { campaign: ResolversParentTypes['Campaign'] };
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

export type AmountOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountOff'] = ResolversParentTypes['AmountOff']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  beginsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Discount'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  validDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};

export type CancelCouponResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCouponResult'] = ResolversParentTypes['CancelCouponResult']> = {
  __resolveType: TypeResolveFn<'CancelCouponSuccess' | 'IdempotencyKeyReused' | 'InvalidInput', ParentType, ContextType>;
};

export type CancelCouponSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCouponSuccess'] = ResolversParentTypes['CancelCouponSuccess']> = {
  coupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coupon'] = ResolversParentTypes['Coupon'], FederationReferenceType extends FederationReferenceTypes['Coupon'] = FederationReferenceTypes['Coupon']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Coupon']> | FederationReferenceType, FederationReferenceType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Discount'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CouponStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type CouponClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponClosed'] = ResolversParentTypes['CouponClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponConnection'] = ResolversParentTypes['CouponConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CouponEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CouponEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponEdge'] = ResolversParentTypes['CouponEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discount'] = ResolversParentTypes['Discount']> = {
  __resolveType: TypeResolveFn<'AmountOff' | 'PercentOff', ParentType, ContextType>;
};

export type EndCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndCampaignResult'] = ResolversParentTypes['EndCampaignResult']> = {
  __resolveType: TypeResolveFn<'EndCampaignSuccess' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type EndCampaignSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndCampaignSuccess'] = ResolversParentTypes['EndCampaignSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

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

export type IssueCouponResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCouponResult'] = ResolversParentTypes['IssueCouponResult']> = {
  __resolveType: TypeResolveFn<'CouponClosed' | 'IdempotencyKeyReused' | 'InvalidInput' | 'IssueCouponSuccess' | 'NoCampaign', ParentType, ContextType>;
};

export type IssueCouponSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCouponSuccess'] = ResolversParentTypes['IssueCouponSuccess']> = {
  coupon?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalizedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Localized'] = ResolversParentTypes['Localized']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ko?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelCoupon?: Resolver<ResolversTypes['CancelCouponResult'], ParentType, ContextType, RequireFields<MutationCancelCouponArgs, 'input'>>;
  endCampaign?: Resolver<ResolversTypes['EndCampaignResult'], ParentType, ContextType, RequireFields<MutationEndCampaignArgs, 'id'>>;
  issueCoupon?: Resolver<ResolversTypes['IssueCouponResult'], ParentType, ContextType, RequireFields<MutationIssueCouponArgs, 'input'>>;
  startCampaign?: Resolver<ResolversTypes['StartCampaignResult'], ParentType, ContextType, RequireFields<MutationStartCampaignArgs, 'input'>>;
};

export type NoCampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoCampaign'] = ResolversParentTypes['NoCampaign']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PercentOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PercentOff'] = ResolversParentTypes['PercentOff']> = {
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  campaigns?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, RequireFields<QueryCampaignsArgs, 'active'>>;
  myCoupons?: Resolver<ResolversTypes['CouponConnection'], ParentType, ContextType, Partial<QueryMyCouponsArgs>>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'], FederationReferenceType extends FederationReferenceTypes['Reservation'] = FederationReferenceTypes['Reservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StartCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartCampaignResult'] = ResolversParentTypes['StartCampaignResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'StartCampaignSuccess', ParentType, ContextType>;
};

export type StartCampaignSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartCampaignSuccess'] = ResolversParentTypes['StartCampaignSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CouponClosed' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NoCampaign' | 'NotFound', ParentType, ContextType>;
};

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = Context> = {
  AmountOff?: AmountOffResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CancelCouponResult?: CancelCouponResultResolvers<ContextType>;
  CancelCouponSuccess?: CancelCouponSuccessResolvers<ContextType>;
  Coupon?: CouponResolvers<ContextType>;
  CouponClosed?: CouponClosedResolvers<ContextType>;
  CouponConnection?: CouponConnectionResolvers<ContextType>;
  CouponEdge?: CouponEdgeResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Discount?: DiscountResolvers<ContextType>;
  EndCampaignResult?: EndCampaignResultResolvers<ContextType>;
  EndCampaignSuccess?: EndCampaignSuccessResolvers<ContextType>;
  FieldSet?: GraphQLScalarType;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  IssueCouponResult?: IssueCouponResultResolvers<ContextType>;
  IssueCouponSuccess?: IssueCouponSuccessResolvers<ContextType>;
  Localized?: LocalizedResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoCampaign?: NoCampaignResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PercentOff?: PercentOffResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  StartCampaignResult?: StartCampaignResultResolvers<ContextType>;
  StartCampaignSuccess?: StartCampaignSuccessResolvers<ContextType>;
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

export const typeDefs = "extend schema\n  @link(url: \"https://specs.apollo.dev/federation/v2.9\", import: [\"@key\", \"@shareable\", \"@inaccessible\"])\n\n\"\"\"\nAn instant in UTC, as ISO-8601 text: `2026-11-21T03:00:00.000Z`.\n\"\"\"\nscalar DateTime\n\n\"\"\"\nAn integer amount of the currency's minor unit (KRW has none: 3,000 KRW is 3000) and its ISO 4217 code.\n\"\"\"\ntype Money @shareable {\n  \"Integer amount of the currency's minor unit.\"\n  amount: Int!\n  \"ISO 4217 code, three capital letters.\"\n  currency: String!\n}\n\n\"\"\"\nA text in both languages of the product.\n\"\"\"\ntype Localized @shareable {\n  \"Korean.\"\n  ko: String!\n  \"English.\"\n  en: String!\n}\n\n\"\"\"\nAn expected refusal: data, not a fault. `code` is for programs, `message` for people.\n\"\"\"\ninterface UserError {\n  \"What was refused, for programs.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n}\n\n\"\"\"\nNothing with this id that the viewer could act on.\n\"\"\"\ntype NotFound implements UserError @shareable {\n  \"`NOT_FOUND`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n}\n\n\"\"\"\nA value that the schema lets through but the rules do not.\n\"\"\"\ntype InvalidInput implements UserError @shareable {\n  \"`INVALID_INPUT`.\"\n  code: String!\n  \"What is wrong with it, for people.\"\n  message: String!\n  \"Path of the value within the input, e.g. `lines[1].quantity`.\"\n  field: String!\n}\n\n\"\"\"\nThe idempotency key was used before, with another input.\n\"\"\"\ntype IdempotencyKeyReused implements UserError @shareable {\n  \"`IDEMPOTENCY_KEY_REUSED`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n}\n\n\"\"\"\nWhere a page of a list stands.\n\"\"\"\ntype PageInfo @shareable {\n  \"Whether there are more after this page.\"\n  hasNextPage: Boolean!\n  \"Whether this page was asked for with `after`.\"\n  hasPreviousPage: Boolean!\n  \"Cursor of the page's first edge.\"\n  startCursor: String\n  \"Cursor of the page's last edge: `after` of the next page.\"\n  endCursor: String\n}\n\n\"A text in both languages of the product; neither is empty.\"\ninput LocalizedInput {\n  \"Korean.\"\n  ko: String!\n  \"English.\"\n  en: String!\n}\n\n\"An amount in the currency's minor unit.\"\ninput MoneyInput {\n  \"Minor units: 3,000 KRW is 3000.\"\n  amount: Int!\n  \"ISO 4217 code.\"\n  currency: String!\n}\n\n\"\"\"\nWho reserves; `identity` owns it.\n\"\"\"\ntype Customer @key(fields: \"id\", resolvable: false) {\n  \"The user's id.\"\n  id: ID!\n}\n\n\"\"\"\nWhoever offers something; `catalog` owns it.\n\"\"\"\ntype Provider @key(fields: \"id\", resolvable: false) {\n  \"The provider's id.\"\n  id: ID!\n}\n\n\"\"\"\nA reservation; the context `reservation` owns it.\n\"\"\"\ntype Reservation @key(fields: \"id\") {\n  \"The reservation's id.\"\n  id: ID!\n  \"The coupon that it earned. For the customer, the provider's staff, administrators and contexts; `null` for others, and where there is none.\"\n  coupon: Coupon\n}\n\n\"\"\"\nWhat a coupon takes off the price.\n\"\"\"\nunion Discount = AmountOff | PercentOff\n\n\"\"\"\nAn amount of money off the price.\n\"\"\"\ntype AmountOff {\n  \"How much; 1 or more.\"\n  amount: Money!\n}\n\n\"\"\"\nA share of the price off it.\n\"\"\"\ntype PercentOff {\n  \"How much, in whole percent: 1 to 100.\"\n  percent: Int!\n}\n\n\"\"\"\nWhat decides which coupons are given, where and when. For administrators and contexts.\n\"\"\"\ntype Campaign {\n  \"The campaign's id.\"\n  id: ID!\n  \"What its coupons are called.\"\n  title: Localized!\n  \"What its coupons take off.\"\n  discount: Discount!\n  \"For how many days of 24 hours a coupon is valid after it was issued.\"\n  validDays: Int!\n  \"At whose customers it is aimed; `null`: at every provider's.\"\n  provider: Provider\n  \"When it begins, or began.\"\n  beginsAt: DateTime!\n  \"The first instant at which it gives no coupons any more; `null`: until somebody ends it.\"\n  endsAt: DateTime\n  \"Whether it gives coupons at this moment. Of several active ones the provider's own decides before the general one, and among those the one that began last.\"\n  active: Boolean!\n}\n\n\"\"\"\nCampaigns, those first that begin (or began) last.\n\"\"\"\ntype CampaignConnection {\n  \"The page.\"\n  edges: [CampaignEdge!]!\n  \"Where the page stands.\"\n  pageInfo: PageInfo!\n}\n\n\"\"\"\nA campaign in a list.\n\"\"\"\ntype CampaignEdge {\n  \"The campaign.\"\n  node: Campaign!\n  \"Its place in the list.\"\n  cursor: String!\n}\n\n\"\"\"\nHow far a coupon has come.\n\"\"\"\nenum CouponStatus {\n  \"It was given; it is valid until it expires.\"\n  ISSUED\n  \"It is void, as its reservation was cancelled.\"\n  CANCELLED\n}\n\n\"\"\"\nA discount that a reservation earned. Seen by the customer, the provider's staff, administrators and contexts; whoever\nelse asks gets `null` in its place.\n\"\"\"\ntype Coupon @key(fields: \"id\") {\n  \"The coupon's id, a UUID.\"\n  id: ID!\n  \"What the customer shows or types, e.g. `K7MQ-3XRD-9RTP-W2HN`. Worth money: `null` for everybody but the customer and contexts.\"\n  code: String\n  \"How far it has come.\"\n  status: CouponStatus!\n  \"What it is called.\"\n  title: Localized!\n  \"What it takes off.\"\n  discount: Discount!\n  \"When it was issued.\"\n  issuedAt: DateTime!\n  \"The first instant at which it is not valid any more, cancelled or not.\"\n  expiresAt: DateTime!\n  \"When it was cancelled; `null` unless it was.\"\n  cancelledAt: DateTime\n  \"Whose it is.\"\n  customer: Customer!\n  \"The reservation that earned it.\"\n  reservation: Reservation!\n  \"Where it was earned.\"\n  provider: Provider!\n  \"The campaign that gave it. For administrators and contexts; `null` for others.\"\n  campaign: Campaign\n}\n\n\"\"\"\nCoupons, the newest first.\n\"\"\"\ntype CouponConnection {\n  \"The page.\"\n  edges: [CouponEdge!]!\n  \"Where the page stands.\"\n  pageInfo: PageInfo!\n}\n\n\"\"\"\nA coupon in a list.\n\"\"\"\ntype CouponEdge {\n  \"The coupon.\"\n  node: Coupon!\n  \"Its place in the list.\"\n  cursor: String!\n}\n\ntype Query {\n  \"The viewer's own coupons, the newest first. For customers.\"\n  myCoupons(\n    \"Size of the page, 1 to 100; 20 by default.\"\n    first: Int\n    \"Cursor after which the page begins.\"\n    after: String\n  ): CouponConnection!\n  \"All campaigns, those first that begin (or began) last. For administrators.\"\n  campaigns(\n    \"Only those that give coupons at this moment; all by default.\"\n    active: Boolean = false\n    \"Size of the page, 1 to 100; 20 by default.\"\n    first: Int\n    \"Cursor after which the page begins.\"\n    after: String\n  ): CampaignConnection!\n}\n\ntype Mutation {\n  \"Starts a campaign, now or at a given time. Saying it again with the same key gives the same campaign. For administrators.\"\n  startCampaign(\"What it gives, where and when.\" input: StartCampaignInput!): StartCampaignResult!\n  \"Ends a campaign for good, at once; one that has not begun never will. Coupons that it gave stay valid. Twice is once. For administrators.\"\n  endCampaign(\"The campaign's id.\" id: ID!): EndCampaignResult!\n  \"Gives a reservation its coupon: one, however often, at once and under whatever keys it is asked for. Followed by `CouponIssued`. Contexts only.\"\n  issueCoupon(\"For what, for whom, under which key.\" input: IssueCouponInput!): IssueCouponResult!\n    @inaccessible\n  \"\"\"\n  Sees to it that a reservation has no valid coupon, now and for ever: also where none was issued, and none will be.\n  Twice is once. Followed by `CouponCancelled` where there was one. Contexts only.\n  \"\"\"\n  cancelCoupon(\"Of what, under which key.\" input: CancelCouponInput!): CancelCouponResult! @inaccessible\n}\n\n\"\"\"\nWhat a coupon takes off: exactly one of the two.\n\"\"\"\ninput DiscountInput {\n  \"An amount of money: 1 to 1,000,000,000 of the currency's minor unit.\"\n  amountOff: MoneyInput\n  \"A share of the price in whole percent: 1 to 100.\"\n  percentOff: Int\n}\n\n\"\"\"\nA campaign to be started.\n\"\"\"\ninput StartCampaignInput {\n  \"Makes it one campaign however often it is sent; 1 to 200 characters.\"\n  idempotencyKey: String!\n  \"What its coupons are called; up to 100 characters each.\"\n  title: LocalizedInput!\n  \"What its coupons take off.\"\n  discount: DiscountInput!\n  \"For how many days of 24 hours its coupons are valid: 1 to 730.\"\n  validDays: Int!\n  \"At whose customers it is aimed; every provider's where it is left out.\"\n  providerId: ID\n  \"When it begins; at once where it is left out.\"\n  beginsAt: DateTime\n  \"The first instant at which it gives no coupons any more, after its beginning and after now; until it is ended where it is left out.\"\n  endsAt: DateTime\n}\n\n\"What starting a campaign leads to.\"\nunion StartCampaignResult = StartCampaignSuccess | InvalidInput | IdempotencyKeyReused\n\n\"\"\"\nThe campaign is on its way.\n\"\"\"\ntype StartCampaignSuccess {\n  \"The campaign.\"\n  campaign: Campaign!\n}\n\n\"What ending a campaign leads to.\"\nunion EndCampaignResult = EndCampaignSuccess | NotFound | InvalidInput\n\n\"\"\"\nThe campaign gives no coupons any more.\n\"\"\"\ntype EndCampaignSuccess {\n  \"The campaign.\"\n  campaign: Campaign!\n}\n\n\"\"\"\nWhich reservation gets a coupon.\n\"\"\"\ninput IssueCouponInput @inaccessible {\n  \"Idempotency key of the request, 1 to 200 characters; `issueCoupon` has keys of its own.\"\n  key: String!\n  \"The reservation that earned it.\"\n  reservationId: ID!\n  \"Whose it will be.\"\n  customerId: ID!\n  \"Where it was earned: its own campaign decides before the general one.\"\n  providerId: ID!\n}\n\n\"What issuing a coupon leads to. Each member but the first says that there is no coupon and, until it is asked again, none will be.\"\nunion IssueCouponResult @inaccessible =\n  | IssueCouponSuccess\n  | NoCampaign\n  | CouponClosed\n  | InvalidInput\n  | IdempotencyKeyReused\n\n\"\"\"\nThe reservation has its coupon.\n\"\"\"\ntype IssueCouponSuccess @inaccessible {\n  \"The coupon, `ISSUED`.\"\n  coupon: Coupon!\n}\n\n\"\"\"\nNo campaign gives coupons there at this moment. Nothing is kept; the same key may ask again later.\n\"\"\"\ntype NoCampaign implements UserError @inaccessible {\n  \"`NO_CAMPAIGN`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n}\n\n\"\"\"\nThe reservation's coupon was cancelled, perhaps before there was one: it gets none any more, under whatever key.\n\"\"\"\ntype CouponClosed implements UserError @inaccessible {\n  \"`COUPON_CLOSED`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n}\n\n\"\"\"\nWhich reservation loses its coupon.\n\"\"\"\ninput CancelCouponInput @inaccessible {\n  \"Idempotency key of the request, 1 to 200 characters; `cancelCoupon` has keys of its own.\"\n  key: String!\n  \"The reservation whose coupon it is, or would have been.\"\n  reservationId: ID!\n}\n\n\"What cancelling a coupon leads to.\"\nunion CancelCouponResult @inaccessible = CancelCouponSuccess | InvalidInput | IdempotencyKeyReused\n\n\"\"\"\nThe reservation has no valid coupon and gets none any more.\n\"\"\"\ntype CancelCouponSuccess @inaccessible {\n  \"The coupon, `CANCELLED`; `null` where there never was one.\"\n  coupon: Coupon\n}\n";
