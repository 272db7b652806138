/* Generated from schema.graphql by `npm run codegen`. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FulfillmentMapper as FulfillmentMapperModel, DeskContactMapper as DeskContactMapperModel, ReservationMapper as ReservationMapperModel, ProviderMapper as ProviderMapperModel } from './mappers';
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

/** An action at the desk. */
export type ActOnWorkInput = {
  /** What to do; one of the work order's `actions`. */
  action: DeskAction;
  /** Words to keep with it, up to 500 characters. DENY must say why. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The work order's id. */
  workOrderId: Scalars['ID']['input'];
};

/** What an action at the desk leads to. */
export type ActOnWorkResult = ActOnWorkSuccess | GateUnknown | InvalidInput | NotFound | NotPossible;

/** The work order in its new state. The same action a second time gives the same answer. */
export type ActOnWorkSuccess = {
  __typename?: 'ActOnWorkSuccess';
  /** The work order. */
  fulfillment: Fulfillment;
};

/** What a desk can do with a work order. */
export type DeskAction =
  /** Finish. */
  | 'COMPLETE'
  /** Say yes. */
  | 'CONFIRM'
  /** Say no, and why. */
  | 'DENY'
  /** Note that the person did not come. */
  | 'NO_SHOW'
  /** Begin. */
  | 'START';

/** An action with the word that this kind of reservation has for it. */
export type DeskActionOption = {
  __typename?: 'DeskActionOption';
  /** The action. */
  action: DeskAction;
  /** Its word: `Picked up`, `Approve`. */
  label: Localized;
};

/** How to reach a person. For the provider's staff, fetched from where it is kept at the moment of looking. */
export type DeskContact = {
  __typename?: 'DeskContact';
  /** The person's name. */
  name: Scalars['String']['output'];
  /** The phone number, where one was given. */
  phone?: Maybe<Scalars['String']['output']>;
};

/** The provider's work for one reservation. Seen by the customer, the provider's staff, administrators and contexts. */
export type Fulfillment = {
  __typename?: 'Fulfillment';
  /** What the desk can do now, in the kind's words; for the provider's staff and administrators, empty for others. */
  actions: Array<DeskActionOption>;
  /** When it was done: for a store pick-up, picked up (P8). */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the provider said yes. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whom it is for. For the provider's staff and administrators; `null` for others, and while it cannot be asked for. */
  contact?: Maybe<DeskContact>;
  /** When the provider said no. */
  deniedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By when it should be done, where there is such an instant. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The work order's id. */
  id: Scalars['ID']['output'];
  /** The kind of reservation. */
  kind: Label;
  /** When it was noted that the person did not come. */
  noShowAt?: Maybe<Scalars['DateTime']['output']>;
  /** Staff's own words with their last action, where there are some. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it reached the desk. */
  openedAt: Scalars['DateTime']['output'];
  /** The provider whose work it is. */
  provider: Provider;
  /** Pieces, places, persons. */
  quantity: Scalars['Int']['output'];
  /** The reservation that it is for. */
  reservation: Reservation;
  /** When it began. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  status: FulfillmentStatus;
  /** What it is about, e.g. the product's name. */
  title: Localized;
  /** When it was taken back. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a desk. */
export type FulfillmentConnection = {
  __typename?: 'FulfillmentConnection';
  /** The page. */
  edges: Array<FulfillmentEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A work order in a list. */
export type FulfillmentEdge = {
  __typename?: 'FulfillmentEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The work order. */
  node: Fulfillment;
};

/** How far the work has come. */
export type FulfillmentStatus =
  /** Done. Final. */
  | 'COMPLETED'
  /** The provider said yes. */
  | 'CONFIRMED'
  /** The provider said no. Final. */
  | 'DENIED'
  /** The person did not come. Final. */
  | 'NO_SHOW'
  /** Waits on the desk. */
  | 'OPEN'
  /** Begun: under way, on loan. */
  | 'STARTED'
  /** Taken back, as the reservation was cancelled. Final. */
  | 'WITHDRAWN';

/** The work may start only once other contexts have answered, and one of these is not known here. */
export type GateUnknown = UserError & {
  __typename?: 'GateUnknown';
  /** `GATE_UNKNOWN`. */
  code: Scalars['String']['output'];
  /** Name of the capability that nobody here provides, e.g. `coupon.issue`. */
  gate: Scalars['String']['output'];
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

/** A code for programs with its words for people. */
export type Label = {
  __typename?: 'Label';
  /** For programs. */
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

export type Mutation = {
  __typename?: 'Mutation';
  /** Confirms, denies, starts, completes a work order, or notes a no-show. For the provider's staff. */
  actOnWork: ActOnWorkResult;
  /** Takes work back at once, within another context's request. The same as the command `WithdrawWorkOrder`. Services only. */
  withdrawWork: WithdrawWorkResult;
};


export type MutationActOnWorkArgs = {
  input: ActOnWorkInput;
};


export type MutationWithdrawWorkArgs = {
  input: WithdrawWorkInput;
};

/** Nothing with this id that the viewer could act on. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** Why, for people. */
  message: Scalars['String']['output'];
};

/** What it is about is in a state in which this cannot be done (any more, or yet). */
export type NotPossible = UserError & {
  __typename?: 'NotPossible';
  /** `NOT_POSSIBLE`. */
  code: Scalars['String']['output'];
  /** Why, for people. */
  message: Scalars['String']['output'];
  /** The state that it is in, e.g. `CANCELLED`. */
  state: Scalars['String']['output'];
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

/** Whoever offers something; `catalog` owns it. */
export type Provider = {
  __typename?: 'Provider';
  /** The provider's desk: its work, what came first first. `null` for everybody but the provider's staff, administrators and contexts. */
  desk?: Maybe<FulfillmentConnection>;
  /** The provider's id. */
  id: Scalars['ID']['output'];
};


/** Whoever offers something; `catalog` owns it. */
export type ProviderDeskArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<FulfillmentStatus>>;
};

export type Query = {
  __typename?: 'Query';
  /** The work order of an id; `null` where there is none or the viewer may not see it. */
  fulfillment?: Maybe<Fulfillment>;
};


export type QueryFulfillmentArgs = {
  id: Scalars['ID']['input'];
};

/** A reservation; the context `reservation` owns it. */
export type Reservation = {
  __typename?: 'Reservation';
  /** The work that it is for the provider's desk. For the customer, the provider's staff, administrators and contexts; `null` for others, and before it has reached the desk. */
  fulfillment?: Maybe<Fulfillment>;
  /** The reservation's id. */
  id: Scalars['ID']['output'];
};

/** An expected refusal: data, not a fault. `code` is for programs, `message` for people. */
export type UserError = {
  /** What was refused, for programs. */
  code: Scalars['String']['output'];
  /** Why, for people. */
  message: Scalars['String']['output'];
};

/** Which work to take back, and why. */
export type WithdrawWorkInput = {
  /** The provider whose work it is. */
  providerId: Scalars['ID']['input'];
  /** Why, as a code. */
  reason: Scalars['String']['input'];
  /** The reservation that it is for. */
  reservationId: Scalars['ID']['input'];
  /** The work order's id; one that has not come yet is closed, so that it never opens. */
  workOrderId: Scalars['ID']['input'];
};

/** What came of taking work back. */
export type WithdrawWorkResult = {
  __typename?: 'WithdrawWorkResult';
  /** True where it is taken back (or had been); false where it was done or denied already. */
  withdrawn: Scalars['Boolean']['output'];
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
  Fulfillment: Fulfillment;
  Provider: Provider;
  Reservation: Reservation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Fulfillment:
    ( { __typename: 'Fulfillment' }
    & GraphQLRecursivePick<FederationTypes['Fulfillment'], {"id":true}> );
  Provider:
    ( { __typename: 'Provider' }
    & GraphQLRecursivePick<FederationTypes['Provider'], {"id":true}> );
  Reservation:
    ( { __typename: 'Reservation' }
    & GraphQLRecursivePick<FederationTypes['Reservation'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ActOnWorkResult:
    | ( Omit<ActOnWorkSuccess, 'fulfillment'> & { fulfillment: _RefType['Fulfillment'] } )
    | ( GateUnknown )
    | ( InvalidInput )
    | ( NotFound )
    | ( NotPossible )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( GateUnknown )
    | ( InvalidInput )
    | ( NotFound )
    | ( NotPossible )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActOnWorkInput: ActOnWorkInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActOnWorkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActOnWorkResult']>;
  ActOnWorkSuccess: ResolverTypeWrapper<Omit<ActOnWorkSuccess, 'fulfillment'> & { fulfillment: ResolversTypes['Fulfillment'] }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeskAction: DeskAction;
  DeskActionOption: ResolverTypeWrapper<DeskActionOption>;
  DeskContact: ResolverTypeWrapper<DeskContactMapperModel>;
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  Fulfillment: ResolverTypeWrapper<FulfillmentMapperModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  FulfillmentConnection: ResolverTypeWrapper<Omit<FulfillmentConnection, 'edges'> & { edges: Array<ResolversTypes['FulfillmentEdge']> }>;
  FulfillmentEdge: ResolverTypeWrapper<Omit<FulfillmentEdge, 'node'> & { node: ResolversTypes['Fulfillment'] }>;
  FulfillmentStatus: FulfillmentStatus;
  GateUnknown: ResolverTypeWrapper<GateUnknown>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Label: ResolverTypeWrapper<Label>;
  Localized: ResolverTypeWrapper<Localized>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPossible: ResolverTypeWrapper<NotPossible>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Provider: ResolverTypeWrapper<ProviderMapperModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reservation: ResolverTypeWrapper<ReservationMapperModel>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  WithdrawWorkInput: WithdrawWorkInput;
  WithdrawWorkResult: ResolverTypeWrapper<WithdrawWorkResult>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActOnWorkInput: ActOnWorkInput;
  ID: Scalars['ID']['output'];
  ActOnWorkResult: ResolversUnionTypes<ResolversParentTypes>['ActOnWorkResult'];
  ActOnWorkSuccess: Omit<ActOnWorkSuccess, 'fulfillment'> & { fulfillment: ResolversParentTypes['Fulfillment'] };
  DateTime: Scalars['DateTime']['output'];
  DeskActionOption: DeskActionOption;
  DeskContact: DeskContactMapperModel;
  FieldSet: Scalars['FieldSet']['output'];
  Fulfillment: FulfillmentMapperModel;
  Int: Scalars['Int']['output'];
  FulfillmentConnection: Omit<FulfillmentConnection, 'edges'> & { edges: Array<ResolversParentTypes['FulfillmentEdge']> };
  FulfillmentEdge: Omit<FulfillmentEdge, 'node'> & { node: ResolversParentTypes['Fulfillment'] };
  GateUnknown: GateUnknown;
  InvalidInput: InvalidInput;
  Label: Label;
  Localized: Localized;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  NotPossible: NotPossible;
  PageInfo: PageInfo;
  Provider: ProviderMapperModel;
  Query: Record<PropertyKey, never>;
  Reservation: ReservationMapperModel;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WithdrawWorkInput: WithdrawWorkInput;
  WithdrawWorkResult: WithdrawWorkResult;
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

export type ActOnWorkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActOnWorkResult'] = ResolversParentTypes['ActOnWorkResult']> = {
  __resolveType: TypeResolveFn<'ActOnWorkSuccess' | 'GateUnknown' | 'InvalidInput' | 'NotFound' | 'NotPossible', ParentType, ContextType>;
};

export type ActOnWorkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActOnWorkSuccess'] = ResolversParentTypes['ActOnWorkSuccess']> = {
  fulfillment?: Resolver<ResolversTypes['Fulfillment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeskActionOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskActionOption'] = ResolversParentTypes['DeskActionOption']> = {
  action?: Resolver<ResolversTypes['DeskAction'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type DeskContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskContact'] = ResolversParentTypes['DeskContact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export type FulfillmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fulfillment'] = ResolversParentTypes['Fulfillment'], FederationReferenceType extends FederationReferenceTypes['Fulfillment'] = FederationReferenceTypes['Fulfillment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Fulfillment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['DeskActionOption']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['DeskContact']>, ParentType, ContextType>;
  deniedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  noShowAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FulfillmentStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FulfillmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentConnection'] = ResolversParentTypes['FulfillmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FulfillmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FulfillmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentEdge'] = ResolversParentTypes['FulfillmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fulfillment'], ParentType, ContextType>;
};

export type GateUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateUnknown'] = ResolversParentTypes['GateUnknown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type LocalizedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Localized'] = ResolversParentTypes['Localized']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ko?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  actOnWork?: Resolver<ResolversTypes['ActOnWorkResult'], ParentType, ContextType, RequireFields<MutationActOnWorkArgs, 'input'>>;
  withdrawWork?: Resolver<ResolversTypes['WithdrawWorkResult'], ParentType, ContextType, RequireFields<MutationWithdrawWorkArgs, 'input'>>;
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

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'], FederationReferenceType extends FederationReferenceTypes['Provider'] = FederationReferenceTypes['Provider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  desk?: Resolver<Maybe<ResolversTypes['FulfillmentConnection']>, ParentType, ContextType, Partial<ProviderDeskArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  fulfillment?: Resolver<Maybe<ResolversTypes['Fulfillment']>, ParentType, ContextType, RequireFields<QueryFulfillmentArgs, 'id'>>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'], FederationReferenceType extends FederationReferenceTypes['Reservation'] = FederationReferenceTypes['Reservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fulfillment?: Resolver<Maybe<ResolversTypes['Fulfillment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'GateUnknown' | 'InvalidInput' | 'NotFound' | 'NotPossible', ParentType, ContextType>;
};

export type WithdrawWorkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawWorkResult'] = ResolversParentTypes['WithdrawWorkResult']> = {
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = Context> = {
  ActOnWorkResult?: ActOnWorkResultResolvers<ContextType>;
  ActOnWorkSuccess?: ActOnWorkSuccessResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeskActionOption?: DeskActionOptionResolvers<ContextType>;
  DeskContact?: DeskContactResolvers<ContextType>;
  FieldSet?: GraphQLScalarType;
  Fulfillment?: FulfillmentResolvers<ContextType>;
  FulfillmentConnection?: FulfillmentConnectionResolvers<ContextType>;
  FulfillmentEdge?: FulfillmentEdgeResolvers<ContextType>;
  GateUnknown?: GateUnknownResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  Localized?: LocalizedResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPossible?: NotPossibleResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawWorkResult?: WithdrawWorkResultResolvers<ContextType>;
  link__Import?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
};

export const typeDefs = "extend schema\n  @link(url: \"https://specs.apollo.dev/federation/v2.9\", import: [\"@key\", \"@shareable\", \"@inaccessible\"])\n\n\"\"\"\nAn instant in UTC, as ISO-8601 text: `2026-11-21T03:00:00.000Z`.\n\"\"\"\nscalar DateTime\n\n\"\"\"\nA text in both languages of the product.\n\"\"\"\ntype Localized @shareable {\n  \"Korean.\"\n  ko: String!\n  \"English.\"\n  en: String!\n}\n\n\"\"\"\nA code for programs with its words for people.\n\"\"\"\ntype Label @shareable {\n  \"For programs.\"\n  code: String!\n  \"For people.\"\n  label: Localized!\n}\n\n\"\"\"\nAn expected refusal: data, not a fault. `code` is for programs, `message` for people.\n\"\"\"\ninterface UserError {\n  \"What was refused, for programs.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n}\n\n\"\"\"\nNothing with this id that the viewer could act on.\n\"\"\"\ntype NotFound implements UserError @shareable {\n  \"`NOT_FOUND`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n}\n\n\"\"\"\nA value that the schema lets through but the rules do not.\n\"\"\"\ntype InvalidInput implements UserError @shareable {\n  \"`INVALID_INPUT`.\"\n  code: String!\n  \"What is wrong with it, for people.\"\n  message: String!\n  \"Path of the value within the input, e.g. `lines[1].quantity`.\"\n  field: String!\n}\n\n\"\"\"\nWhat it is about is in a state in which this cannot be done (any more, or yet).\n\"\"\"\ntype NotPossible implements UserError @shareable {\n  \"`NOT_POSSIBLE`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n  \"The state that it is in, e.g. `CANCELLED`.\"\n  state: String!\n}\n\n\"\"\"\nThe work may start only once other contexts have answered, and one of these is not known here.\n\"\"\"\ntype GateUnknown implements UserError {\n  \"`GATE_UNKNOWN`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n  \"Name of the capability that nobody here provides, e.g. `coupon.issue`.\"\n  gate: String!\n}\n\n\"\"\"\nWhere a page of a list stands.\n\"\"\"\ntype PageInfo @shareable {\n  \"Whether there are more after this page.\"\n  hasNextPage: Boolean!\n  \"Whether this page was asked for with `after`.\"\n  hasPreviousPage: Boolean!\n  \"Cursor of the page's first edge.\"\n  startCursor: String\n  \"Cursor of the page's last edge: `after` of the next page.\"\n  endCursor: String\n}\n\n\"\"\"\nA reservation; the context `reservation` owns it.\n\"\"\"\ntype Reservation @key(fields: \"id\") {\n  \"The reservation's id.\"\n  id: ID!\n  \"The work that it is for the provider's desk. For the customer, the provider's staff, administrators and contexts; `null` for others, and before it has reached the desk.\"\n  fulfillment: Fulfillment\n}\n\n\"\"\"\nWhoever offers something; `catalog` owns it.\n\"\"\"\ntype Provider @key(fields: \"id\") {\n  \"The provider's id.\"\n  id: ID!\n  \"The provider's desk: its work, what came first first. `null` for everybody but the provider's staff, administrators and contexts.\"\n  desk(\n    \"Only work in these states; all by default.\"\n    status: [FulfillmentStatus!]\n    \"Size of the page, 1 to 100; 20 by default.\"\n    first: Int\n    \"Cursor after which the page begins.\"\n    after: String\n  ): FulfillmentConnection\n}\n\n\"\"\"\nHow far the work has come.\n\"\"\"\nenum FulfillmentStatus {\n  \"Waits on the desk.\"\n  OPEN\n  \"The provider said yes.\"\n  CONFIRMED\n  \"Begun: under way, on loan.\"\n  STARTED\n  \"Done. Final.\"\n  COMPLETED\n  \"The provider said no. Final.\"\n  DENIED\n  \"Taken back, as the reservation was cancelled. Final.\"\n  WITHDRAWN\n  \"The person did not come. Final.\"\n  NO_SHOW\n}\n\n\"\"\"\nWhat a desk can do with a work order.\n\"\"\"\nenum DeskAction {\n  \"Say yes.\"\n  CONFIRM\n  \"Say no, and why.\"\n  DENY\n  \"Begin.\"\n  START\n  \"Finish.\"\n  COMPLETE\n  \"Note that the person did not come.\"\n  NO_SHOW\n}\n\n\"\"\"\nAn action with the word that this kind of reservation has for it.\n\"\"\"\ntype DeskActionOption {\n  \"The action.\"\n  action: DeskAction!\n  \"Its word: `Picked up`, `Approve`.\"\n  label: Localized!\n}\n\n\"\"\"\nHow to reach a person. For the provider's staff, fetched from where it is kept at the moment of looking.\n\"\"\"\ntype DeskContact {\n  \"The person's name.\"\n  name: String!\n  \"The phone number, where one was given.\"\n  phone: String\n}\n\n\"\"\"\nThe provider's work for one reservation. Seen by the customer, the provider's staff, administrators and contexts.\n\"\"\"\ntype Fulfillment @key(fields: \"id\") {\n  \"The work order's id.\"\n  id: ID!\n  \"How far it has come.\"\n  status: FulfillmentStatus!\n  \"What it is about, e.g. the product's name.\"\n  title: Localized!\n  \"The kind of reservation.\"\n  kind: Label!\n  \"Pieces, places, persons.\"\n  quantity: Int!\n  \"What the desk can do now, in the kind's words; for the provider's staff and administrators, empty for others.\"\n  actions: [DeskActionOption!]!\n  \"By when it should be done, where there is such an instant.\"\n  dueAt: DateTime\n  \"When it reached the desk.\"\n  openedAt: DateTime!\n  \"When the provider said yes.\"\n  confirmedAt: DateTime\n  \"When it began.\"\n  startedAt: DateTime\n  \"When it was done: for a store pick-up, picked up (P8).\"\n  completedAt: DateTime\n  \"When the provider said no.\"\n  deniedAt: DateTime\n  \"When it was taken back.\"\n  withdrawnAt: DateTime\n  \"When it was noted that the person did not come.\"\n  noShowAt: DateTime\n  \"Staff's own words with their last action, where there are some.\"\n  note: String\n  \"Whom it is for. For the provider's staff and administrators; `null` for others, and while it cannot be asked for.\"\n  contact: DeskContact\n  \"The reservation that it is for.\"\n  reservation: Reservation!\n  \"The provider whose work it is.\"\n  provider: Provider!\n}\n\n\"\"\"\nA page of a desk.\n\"\"\"\ntype FulfillmentConnection {\n  \"The page.\"\n  edges: [FulfillmentEdge!]!\n  \"Where the page stands.\"\n  pageInfo: PageInfo!\n}\n\n\"\"\"\nA work order in a list.\n\"\"\"\ntype FulfillmentEdge {\n  \"The work order.\"\n  node: Fulfillment!\n  \"Its place in the list.\"\n  cursor: String!\n}\n\ntype Query {\n  \"The work order of an id; `null` where there is none or the viewer may not see it.\"\n  fulfillment(\"The work order's id.\" id: ID!): Fulfillment\n}\n\n\"\"\"\nAn action at the desk.\n\"\"\"\ninput ActOnWorkInput {\n  \"The work order's id.\"\n  workOrderId: ID!\n  \"What to do; one of the work order's `actions`.\"\n  action: DeskAction!\n  \"Words to keep with it, up to 500 characters. DENY must say why.\"\n  note: String\n}\n\n\"\"\"\nThe work order in its new state. The same action a second time gives the same answer.\n\"\"\"\ntype ActOnWorkSuccess {\n  \"The work order.\"\n  fulfillment: Fulfillment!\n}\n\n\"What an action at the desk leads to.\"\nunion ActOnWorkResult = ActOnWorkSuccess | NotFound | InvalidInput | NotPossible | GateUnknown\n\n\"\"\"\nWhich work to take back, and why.\n\"\"\"\ninput WithdrawWorkInput @inaccessible {\n  \"The work order's id; one that has not come yet is closed, so that it never opens.\"\n  workOrderId: ID!\n  \"The reservation that it is for.\"\n  reservationId: ID!\n  \"The provider whose work it is.\"\n  providerId: ID!\n  \"Why, as a code.\"\n  reason: String!\n}\n\n\"\"\"\nWhat came of taking work back.\n\"\"\"\ntype WithdrawWorkResult @inaccessible {\n  \"True where it is taken back (or had been); false where it was done or denied already.\"\n  withdrawn: Boolean!\n}\n\ntype Mutation {\n  \"Confirms, denies, starts, completes a work order, or notes a no-show. For the provider's staff.\"\n  actOnWork(\"Which work order, and what to do.\" input: ActOnWorkInput!): ActOnWorkResult!\n  \"Takes work back at once, within another context's request. The same as the command `WithdrawWorkOrder`. Services only.\"\n  withdrawWork(\"Which work, and why.\" input: WithdrawWorkInput!): WithdrawWorkResult! @inaccessible\n}\n";
