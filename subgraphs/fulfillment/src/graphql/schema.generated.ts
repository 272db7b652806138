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
  /** A day of a calendar, without a zone: `2026-12-01`. */
  Date: { input: string; output: string; }
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

/** What an action at the desk leads to. A start whose gates do not answer is a success: the work is `STARTING`, `gates` says what it waits for, and it starts by itself. */
export type ActOnWorkResult = ActOnWorkSuccess | GateRefused | GateUnknown | InvalidInput | NotFound | NotPossible | TooEarly;

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
  /** Note that the person did not come: from the beginning of the slot on, where there is one. */
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
  /** Where to deliver, where the work needs to know; `null` elsewhere. */
  address?: Maybe<Scalars['String']['output']>;
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
  /** The gates that its start and its withdrawal have come to, in the order of coming to them; empty before, and where it has none. */
  gates: Array<FulfillmentGate>;
  /** The work order's id. */
  id: Scalars['ID']['output'];
  /** What was set aside for it, where something was: the vaccine that was drawn. */
  item?: Maybe<FulfillmentItem>;
  /** The kind of reservation. */
  kind: Label;
  /** The steps of its way, in the order in which they usually happen; those not reached yet too. */
  milestones: Array<FulfillmentMilestone>;
  /** Whether the desk needs the address: `contact` then has it. */
  needsAddress: Scalars['Boolean']['output'];
  /** Which milestones the desk can note now; for the provider's staff and administrators, empty for others. */
  nextMilestones: Array<Label>;
  /** When it was noted that the person did not come. */
  noShowAt?: Maybe<Scalars['DateTime']['output']>;
  /** Staff's own words with their last action, where there are some: why they denied, for instance. The customer reads them. */
  note?: Maybe<Scalars['String']['output']>;
  /** The offering that it is about, by id. */
  offeringId: Scalars['ID']['output'];
  /** When it reached the desk. */
  openedAt: Scalars['DateTime']['output'];
  /** Those whom it is for, where they are named (a course's participants); an unknown one is `null`. For the provider's staff and administrators; `null` for others. */
  participants?: Maybe<Array<Maybe<DeskContact>>>;
  /** The provider whose work it is. */
  provider: Provider;
  /** Pieces, places, persons. */
  quantity: Scalars['Int']['output'];
  /** The reservation that it is for. */
  reservation: Reservation;
  /** When the person is expected, where there is a time. */
  slot?: Maybe<FulfillmentSlot>;
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

/** A capability of another context that must have answered before an action takes effect (D3, D7, D8). */
export type FulfillmentGate = {
  __typename?: 'FulfillmentGate';
  /** What waits for it. */
  action: GateAction;
  /** The capability's name, e.g. `coupon.issue`. */
  gate: Scalars['String']['output'];
  /** Why it said no, as a code: `NO_CAMPAIGN`; `NOT_PROVIDED` where nobody here provides it. `null` unless it did. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Since when it is in this state. */
  since: Scalars['DateTime']['output'];
  /** Whether it lets the action pass. */
  state: GateState;
};

/** What was set aside for the work. */
export type FulfillmentItem = {
  __typename?: 'FulfillmentItem';
  /** The lot that it is of, where that is noted. */
  lot?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Localized;
  /** Stock keeping unit. */
  sku: Scalars['String']['output'];
};

/** A step of the work's way: of a parcel's, for instance. */
export type FulfillmentMilestone = {
  __typename?: 'FulfillmentMilestone';
  /** For programs. */
  code: Scalars['String']['output'];
  /** For people. */
  label: Localized;
  /** The desk's words for the customer, where there are some. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it was reached; `null` before, and where it was passed over. */
  reachedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** When the person is expected. */
export type FulfillmentSlot = {
  __typename?: 'FulfillmentSlot';
  /** Its end; the first instant that does not belong to it. */
  endsAt: Scalars['DateTime']['output'];
  /** Its beginning. */
  startsAt: Scalars['DateTime']['output'];
  /** The provider's IANA zone: `Asia/Seoul`. */
  timeZone: Scalars['String']['output'];
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
  /** The desk has asked for the start; it begins by itself once its gates are open (D3). */
  | 'STARTING'
  /** It will not be done, as the reservation was cancelled; taken back once its gates are open (D9). */
  | 'WITHDRAWING'
  /** Taken back, as the reservation was cancelled. Final. */
  | 'WITHDRAWN';

/** What waits for a gate. */
export type GateAction =
  /** The start of the work. */
  | 'START'
  /** Its withdrawal. */
  | 'WITHDRAW';

/** The work may start only once others have agreed, and one of these said no. The work is where it was before. */
export type GateRefused = UserError & {
  __typename?: 'GateRefused';
  /** `GATE_REFUSED`. */
  code: Scalars['String']['output'];
  /** Name of the capability that was refused, e.g. `coupon.issue`. */
  gate: Scalars['String']['output'];
  /** Why, for people. */
  message: Scalars['String']['output'];
  /** Why it was refused, as a code: `NO_CAMPAIGN`. */
  reason: Scalars['String']['output'];
};

/** Whether a gate lets the action pass. */
export type GateState =
  /** It has answered: it lets it pass. */
  | 'OPEN'
  /** It said no. A start was given back to the desk; a withdrawal goes on asking. */
  | 'REFUSED'
  /** It has not answered yet, and is asked again by itself. */
  | 'WAITING';

/** The work may start only once other contexts have answered, and one of these is not known or not configured here. */
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

/** A message to a person. */
export type LetterInput = {
  /** How to reach them. */
  contactId: Scalars['ID']['input'];
  /** To whom it goes. */
  customerId: Scalars['ID']['input'];
  /** Makes it one message however often it is asked for. */
  key: Scalars['String']['input'];
  /** The reservation that it is about. */
  reservationId: Scalars['ID']['input'];
  /** The kind's template code. */
  template: Scalars['String']['input'];
  /** What it says. */
  text: LetterTextInput;
};

/** A text in both languages of the product, ready to read. */
export type LetterTextInput = {
  /** English. */
  en: Scalars['String']['input'];
  /** Korean. */
  ko: Scalars['String']['input'];
};

/** A text in both languages of the product. */
export type Localized = {
  __typename?: 'Localized';
  /** English. */
  en: Scalars['String']['output'];
  /** Korean. */
  ko: Scalars['String']['output'];
};

/** A later milestone has been reached: the way goes forward only. */
export type MilestonePassed = UserError & {
  __typename?: 'MilestonePassed';
  /** `MILESTONE_PASSED`. */
  code: Scalars['String']['output'];
  /** Why, for people. */
  message: Scalars['String']['output'];
  /** Code of the later milestone. */
  milestone: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Confirms, denies, starts, completes a work order, or notes a no-show. For the provider's staff. */
  actOnWork: ActOnWorkResult;
  /** Notes that work under way has come to one of its milestones: each once, forward only. For the provider's staff. */
  recordMilestone: RecordMilestoneResult;
  /** Takes work back at once, without waiting for its gates, within another context's request. The same as the command `WithdrawWorkOrder`. Services only. */
  withdrawWork: WithdrawWorkResult;
};


export type MutationActOnWorkArgs = {
  input: ActOnWorkInput;
};


export type MutationRecordMilestoneArgs = {
  input: RecordMilestoneInput;
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
  /** Who comes: the work on one offering that stands (confirmed, or never to be confirmed), with what became of it since, what came first first (E4). `null` for everybody but the provider's staff, administrators and contexts. */
  roster?: Maybe<FulfillmentConnection>;
};


/** Whoever offers something; `catalog` owns it. */
export type ProviderDeskArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offeringId?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<Array<FulfillmentStatus>>;
};


/** Whoever offers something; `catalog` owns it. */
export type ProviderRosterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offeringId: Scalars['ID']['input'];
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Query = {
  __typename?: 'Query';
  /** The work order of an id; `null` where there is none or the viewer may not see it. */
  fulfillment?: Maybe<Fulfillment>;
};


export type QueryFulfillmentArgs = {
  id: Scalars['ID']['input'];
};

/** A step of the work's way. */
export type RecordMilestoneInput = {
  /** Code of one of its `milestones`. */
  code: Scalars['String']['input'];
  /** Words for the customer, up to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The work order's id. */
  workOrderId: Scalars['ID']['input'];
};

/** What noting a milestone leads to. */
export type RecordMilestoneResult = InvalidInput | MilestonePassed | NotFound | NotPossible | RecordMilestoneSuccess;

/** The work order with the milestone reached. The same milestone a second time gives the same answer. */
export type RecordMilestoneSuccess = {
  __typename?: 'RecordMilestoneSuccess';
  /** The work order. */
  fulfillment: Fulfillment;
};

/** A reservation; the context `reservation` owns it. */
export type Reservation = {
  __typename?: 'Reservation';
  /** The work that it is for the provider's desk. For the customer, the provider's staff, administrators and contexts; `null` for others, and before it has reached the desk. */
  fulfillment?: Maybe<Fulfillment>;
  /** The reservation's id. */
  id: Scalars['ID']['output'];
};

/** Nobody is missing before the time that they are expected at: a no-show can be noted from then on. */
export type TooEarly = UserError & {
  __typename?: 'TooEarly';
  /** `TOO_EARLY`. */
  code: Scalars['String']['output'];
  /** From when it is possible: the beginning of the work's slot. */
  from: Scalars['DateTime']['output'];
  /** Why, for people. */
  message: Scalars['String']['output'];
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
  /** What the gate `message.sendCancellation` sends, where the withdrawal has that gate. */
  letter?: InputMaybe<LetterInput>;
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
  /** The fact that it has come to: `WorkOrderWithdrawn`, `WorkOrderWithdrawalAgreed` while gates have yet to answer, `WorkOrderWithdrawalRefused`. */
  fact: Scalars['String']['output'];
  /** True where it is taken back, or agreed to be (or had been); false where it was done or denied already. */
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
    | ( GateRefused )
    | ( GateUnknown )
    | ( InvalidInput )
    | ( NotFound )
    | ( NotPossible )
    | ( TooEarly )
  ;
  RecordMilestoneResult:
    | ( InvalidInput )
    | ( MilestonePassed )
    | ( NotFound )
    | ( NotPossible )
    | ( Omit<RecordMilestoneSuccess, 'fulfillment'> & { fulfillment: _RefType['Fulfillment'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( GateRefused )
    | ( GateUnknown )
    | ( InvalidInput )
    | ( MilestonePassed )
    | ( NotFound )
    | ( NotPossible )
    | ( TooEarly )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActOnWorkInput: ActOnWorkInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActOnWorkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActOnWorkResult']>;
  ActOnWorkSuccess: ResolverTypeWrapper<Omit<ActOnWorkSuccess, 'fulfillment'> & { fulfillment: ResolversTypes['Fulfillment'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeskAction: DeskAction;
  DeskActionOption: ResolverTypeWrapper<DeskActionOption>;
  DeskContact: ResolverTypeWrapper<DeskContactMapperModel>;
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  Fulfillment: ResolverTypeWrapper<FulfillmentMapperModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  FulfillmentConnection: ResolverTypeWrapper<Omit<FulfillmentConnection, 'edges'> & { edges: Array<ResolversTypes['FulfillmentEdge']> }>;
  FulfillmentEdge: ResolverTypeWrapper<Omit<FulfillmentEdge, 'node'> & { node: ResolversTypes['Fulfillment'] }>;
  FulfillmentGate: ResolverTypeWrapper<FulfillmentGate>;
  FulfillmentItem: ResolverTypeWrapper<FulfillmentItem>;
  FulfillmentMilestone: ResolverTypeWrapper<FulfillmentMilestone>;
  FulfillmentSlot: ResolverTypeWrapper<FulfillmentSlot>;
  FulfillmentStatus: FulfillmentStatus;
  GateAction: GateAction;
  GateRefused: ResolverTypeWrapper<GateRefused>;
  GateState: GateState;
  GateUnknown: ResolverTypeWrapper<GateUnknown>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Label: ResolverTypeWrapper<Label>;
  LetterInput: LetterInput;
  LetterTextInput: LetterTextInput;
  Localized: ResolverTypeWrapper<Localized>;
  MilestonePassed: ResolverTypeWrapper<MilestonePassed>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPossible: ResolverTypeWrapper<NotPossible>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Provider: ResolverTypeWrapper<ProviderMapperModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordMilestoneInput: RecordMilestoneInput;
  RecordMilestoneResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordMilestoneResult']>;
  RecordMilestoneSuccess: ResolverTypeWrapper<Omit<RecordMilestoneSuccess, 'fulfillment'> & { fulfillment: ResolversTypes['Fulfillment'] }>;
  Reservation: ResolverTypeWrapper<ReservationMapperModel>;
  TooEarly: ResolverTypeWrapper<TooEarly>;
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
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeskActionOption: DeskActionOption;
  DeskContact: DeskContactMapperModel;
  FieldSet: Scalars['FieldSet']['output'];
  Fulfillment: FulfillmentMapperModel;
  Int: Scalars['Int']['output'];
  FulfillmentConnection: Omit<FulfillmentConnection, 'edges'> & { edges: Array<ResolversParentTypes['FulfillmentEdge']> };
  FulfillmentEdge: Omit<FulfillmentEdge, 'node'> & { node: ResolversParentTypes['Fulfillment'] };
  FulfillmentGate: FulfillmentGate;
  FulfillmentItem: FulfillmentItem;
  FulfillmentMilestone: FulfillmentMilestone;
  FulfillmentSlot: FulfillmentSlot;
  GateRefused: GateRefused;
  GateUnknown: GateUnknown;
  InvalidInput: InvalidInput;
  Label: Label;
  LetterInput: LetterInput;
  LetterTextInput: LetterTextInput;
  Localized: Localized;
  MilestonePassed: MilestonePassed;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  NotPossible: NotPossible;
  PageInfo: PageInfo;
  Provider: ProviderMapperModel;
  Query: Record<PropertyKey, never>;
  RecordMilestoneInput: RecordMilestoneInput;
  RecordMilestoneResult: ResolversUnionTypes<ResolversParentTypes>['RecordMilestoneResult'];
  RecordMilestoneSuccess: Omit<RecordMilestoneSuccess, 'fulfillment'> & { fulfillment: ResolversParentTypes['Fulfillment'] };
  Reservation: ReservationMapperModel;
  TooEarly: TooEarly;
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
  __resolveType: TypeResolveFn<'ActOnWorkSuccess' | 'GateRefused' | 'GateUnknown' | 'InvalidInput' | 'NotFound' | 'NotPossible' | 'TooEarly', ParentType, ContextType>;
};

export type ActOnWorkSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActOnWorkSuccess'] = ResolversParentTypes['ActOnWorkSuccess']> = {
  fulfillment?: Resolver<ResolversTypes['Fulfillment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeskActionOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskActionOption'] = ResolversParentTypes['DeskActionOption']> = {
  action?: Resolver<ResolversTypes['DeskAction'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type DeskContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskContact'] = ResolversParentTypes['DeskContact']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  gates?: Resolver<Array<ResolversTypes['FulfillmentGate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['FulfillmentItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['FulfillmentMilestone']>, ParentType, ContextType>;
  needsAddress?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextMilestones?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
  noShowAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offeringId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  participants?: Resolver<Maybe<Array<Maybe<ResolversTypes['DeskContact']>>>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  slot?: Resolver<Maybe<ResolversTypes['FulfillmentSlot']>, ParentType, ContextType>;
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

export type FulfillmentGateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentGate'] = ResolversParentTypes['FulfillmentGate']> = {
  action?: Resolver<ResolversTypes['GateAction'], ParentType, ContextType>;
  gate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GateState'], ParentType, ContextType>;
};

export type FulfillmentItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentItem'] = ResolversParentTypes['FulfillmentItem']> = {
  lot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FulfillmentMilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentMilestone'] = ResolversParentTypes['FulfillmentMilestone']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FulfillmentSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentSlot'] = ResolversParentTypes['FulfillmentSlot']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GateRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateRefused'] = ResolversParentTypes['GateRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MilestonePassedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestonePassed'] = ResolversParentTypes['MilestonePassed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  actOnWork?: Resolver<ResolversTypes['ActOnWorkResult'], ParentType, ContextType, RequireFields<MutationActOnWorkArgs, 'input'>>;
  recordMilestone?: Resolver<ResolversTypes['RecordMilestoneResult'], ParentType, ContextType, RequireFields<MutationRecordMilestoneArgs, 'input'>>;
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
  roster?: Resolver<Maybe<ResolversTypes['FulfillmentConnection']>, ParentType, ContextType, RequireFields<ProviderRosterArgs, 'offeringId'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  fulfillment?: Resolver<Maybe<ResolversTypes['Fulfillment']>, ParentType, ContextType, RequireFields<QueryFulfillmentArgs, 'id'>>;
};

export type RecordMilestoneResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMilestoneResult'] = ResolversParentTypes['RecordMilestoneResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MilestonePassed' | 'NotFound' | 'NotPossible' | 'RecordMilestoneSuccess', ParentType, ContextType>;
};

export type RecordMilestoneSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMilestoneSuccess'] = ResolversParentTypes['RecordMilestoneSuccess']> = {
  fulfillment?: Resolver<ResolversTypes['Fulfillment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'], FederationReferenceType extends FederationReferenceTypes['Reservation'] = FederationReferenceTypes['Reservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fulfillment?: Resolver<Maybe<ResolversTypes['Fulfillment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TooEarlyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooEarly'] = ResolversParentTypes['TooEarly']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'GateRefused' | 'GateUnknown' | 'InvalidInput' | 'MilestonePassed' | 'NotFound' | 'NotPossible' | 'TooEarly', ParentType, ContextType>;
};

export type WithdrawWorkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawWorkResult'] = ResolversParentTypes['WithdrawWorkResult']> = {
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = Context> = {
  ActOnWorkResult?: ActOnWorkResultResolvers<ContextType>;
  ActOnWorkSuccess?: ActOnWorkSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeskActionOption?: DeskActionOptionResolvers<ContextType>;
  DeskContact?: DeskContactResolvers<ContextType>;
  FieldSet?: GraphQLScalarType;
  Fulfillment?: FulfillmentResolvers<ContextType>;
  FulfillmentConnection?: FulfillmentConnectionResolvers<ContextType>;
  FulfillmentEdge?: FulfillmentEdgeResolvers<ContextType>;
  FulfillmentGate?: FulfillmentGateResolvers<ContextType>;
  FulfillmentItem?: FulfillmentItemResolvers<ContextType>;
  FulfillmentMilestone?: FulfillmentMilestoneResolvers<ContextType>;
  FulfillmentSlot?: FulfillmentSlotResolvers<ContextType>;
  GateRefused?: GateRefusedResolvers<ContextType>;
  GateUnknown?: GateUnknownResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  Localized?: LocalizedResolvers<ContextType>;
  MilestonePassed?: MilestonePassedResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPossible?: NotPossibleResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordMilestoneResult?: RecordMilestoneResultResolvers<ContextType>;
  RecordMilestoneSuccess?: RecordMilestoneSuccessResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  TooEarly?: TooEarlyResolvers<ContextType>;
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

export const typeDefs = "extend schema\n  @link(url: \"https://specs.apollo.dev/federation/v2.9\", import: [\"@key\", \"@shareable\", \"@inaccessible\"])\n\n\"\"\"\nAn instant in UTC, as ISO-8601 text: `2026-11-21T03:00:00.000Z`.\n\"\"\"\nscalar DateTime\n\n\"\"\"\nA day of a calendar, without a zone: `2026-12-01`.\n\"\"\"\nscalar Date\n\n\"\"\"\nA text in both languages of the product.\n\"\"\"\ntype Localized @shareable {\n  \"Korean.\"\n  ko: String!\n  \"English.\"\n  en: String!\n}\n\n\"\"\"\nA code for programs with its words for people.\n\"\"\"\ntype Label @shareable {\n  \"For programs.\"\n  code: String!\n  \"For people.\"\n  label: Localized!\n}\n\n\"\"\"\nAn expected refusal: data, not a fault. `code` is for programs, `message` for people.\n\"\"\"\ninterface UserError {\n  \"What was refused, for programs.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n}\n\n\"\"\"\nNothing with this id that the viewer could act on.\n\"\"\"\ntype NotFound implements UserError @shareable {\n  \"`NOT_FOUND`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n}\n\n\"\"\"\nA value that the schema lets through but the rules do not.\n\"\"\"\ntype InvalidInput implements UserError @shareable {\n  \"`INVALID_INPUT`.\"\n  code: String!\n  \"What is wrong with it, for people.\"\n  message: String!\n  \"Path of the value within the input, e.g. `lines[1].quantity`.\"\n  field: String!\n}\n\n\"\"\"\nWhat it is about is in a state in which this cannot be done (any more, or yet).\n\"\"\"\ntype NotPossible implements UserError @shareable {\n  \"`NOT_POSSIBLE`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n  \"The state that it is in, e.g. `CANCELLED`.\"\n  state: String!\n}\n\n\"\"\"\nThe work may start only once others have agreed, and one of these said no. The work is where it was before.\n\"\"\"\ntype GateRefused implements UserError {\n  \"`GATE_REFUSED`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n  \"Name of the capability that was refused, e.g. `coupon.issue`.\"\n  gate: String!\n  \"Why it was refused, as a code: `NO_CAMPAIGN`.\"\n  reason: String!\n}\n\n\"\"\"\nNobody is missing before the time that they are expected at: a no-show can be noted from then on.\n\"\"\"\ntype TooEarly implements UserError {\n  \"`TOO_EARLY`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n  \"From when it is possible: the beginning of the work's slot.\"\n  from: DateTime!\n}\n\n\"\"\"\nA later milestone has been reached: the way goes forward only.\n\"\"\"\ntype MilestonePassed implements UserError {\n  \"`MILESTONE_PASSED`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n  \"Code of the later milestone.\"\n  milestone: String!\n}\n\n\"\"\"\nThe work may start only once other contexts have answered, and one of these is not known or not configured here.\n\"\"\"\ntype GateUnknown implements UserError {\n  \"`GATE_UNKNOWN`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n  \"Name of the capability that nobody here provides, e.g. `coupon.issue`.\"\n  gate: String!\n}\n\n\"\"\"\nWhere a page of a list stands.\n\"\"\"\ntype PageInfo @shareable {\n  \"Whether there are more after this page.\"\n  hasNextPage: Boolean!\n  \"Whether this page was asked for with `after`.\"\n  hasPreviousPage: Boolean!\n  \"Cursor of the page's first edge.\"\n  startCursor: String\n  \"Cursor of the page's last edge: `after` of the next page.\"\n  endCursor: String\n}\n\n\"\"\"\nA reservation; the context `reservation` owns it.\n\"\"\"\ntype Reservation @key(fields: \"id\") {\n  \"The reservation's id.\"\n  id: ID!\n  \"The work that it is for the provider's desk. For the customer, the provider's staff, administrators and contexts; `null` for others, and before it has reached the desk.\"\n  fulfillment: Fulfillment\n}\n\n\"\"\"\nWhoever offers something; `catalog` owns it.\n\"\"\"\ntype Provider @key(fields: \"id\") {\n  \"The provider's id.\"\n  id: ID!\n  \"The provider's desk: its work, what came first first. `null` for everybody but the provider's staff, administrators and contexts.\"\n  desk(\n    \"Only work in these states; all by default.\"\n    status: [FulfillmentStatus!]\n    \"Only work on this offering.\"\n    offeringId: ID\n    \"Only work whose person is expected on this day, in the provider's zone. Work without a slot is on no day.\"\n    on: Date\n    \"Size of the page, 1 to 100; 20 by default.\"\n    first: Int\n    \"Cursor after which the page begins.\"\n    after: String\n  ): FulfillmentConnection\n  \"Who comes: the work on one offering that stands (confirmed, or never to be confirmed), with what became of it since, what came first first (E4). `null` for everybody but the provider's staff, administrators and contexts.\"\n  roster(\n    \"The offering: a course, a vaccination.\"\n    offeringId: ID!\n    \"Only the slot that begins at this instant; all by default.\"\n    startsAt: DateTime\n    \"Size of the page, 1 to 100; 20 by default.\"\n    first: Int\n    \"Cursor after which the page begins.\"\n    after: String\n  ): FulfillmentConnection\n}\n\n\"\"\"\nHow far the work has come.\n\"\"\"\nenum FulfillmentStatus {\n  \"Waits on the desk.\"\n  OPEN\n  \"The provider said yes.\"\n  CONFIRMED\n  \"The desk has asked for the start; it begins by itself once its gates are open (D3).\"\n  STARTING\n  \"Begun: under way, on loan.\"\n  STARTED\n  \"Done. Final.\"\n  COMPLETED\n  \"The provider said no. Final.\"\n  DENIED\n  \"It will not be done, as the reservation was cancelled; taken back once its gates are open (D9).\"\n  WITHDRAWING\n  \"Taken back, as the reservation was cancelled. Final.\"\n  WITHDRAWN\n  \"The person did not come. Final.\"\n  NO_SHOW\n}\n\n\"\"\"\nWhat a desk can do with a work order.\n\"\"\"\nenum DeskAction {\n  \"Say yes.\"\n  CONFIRM\n  \"Say no, and why.\"\n  DENY\n  \"Begin.\"\n  START\n  \"Finish.\"\n  COMPLETE\n  \"Note that the person did not come: from the beginning of the slot on, where there is one.\"\n  NO_SHOW\n}\n\n\"\"\"\nAn action with the word that this kind of reservation has for it.\n\"\"\"\ntype DeskActionOption {\n  \"The action.\"\n  action: DeskAction!\n  \"Its word: `Picked up`, `Approve`.\"\n  label: Localized!\n}\n\n\"\"\"\nHow to reach a person. For the provider's staff, fetched from where it is kept at the moment of looking.\n\"\"\"\ntype DeskContact {\n  \"The person's name.\"\n  name: String!\n  \"The phone number, where one was given.\"\n  phone: String\n  \"Where to deliver, where the work needs to know; `null` elsewhere.\"\n  address: String\n}\n\n\"\"\"\nWhat waits for a gate.\n\"\"\"\nenum GateAction {\n  \"The start of the work.\"\n  START\n  \"Its withdrawal.\"\n  WITHDRAW\n}\n\n\"\"\"\nWhether a gate lets the action pass.\n\"\"\"\nenum GateState {\n  \"It has not answered yet, and is asked again by itself.\"\n  WAITING\n  \"It has answered: it lets it pass.\"\n  OPEN\n  \"It said no. A start was given back to the desk; a withdrawal goes on asking.\"\n  REFUSED\n}\n\n\"\"\"\nA capability of another context that must have answered before an action takes effect (D3, D7, D8).\n\"\"\"\ntype FulfillmentGate {\n  \"What waits for it.\"\n  action: GateAction!\n  \"The capability's name, e.g. `coupon.issue`.\"\n  gate: String!\n  \"Whether it lets the action pass.\"\n  state: GateState!\n  \"Since when it is in this state.\"\n  since: DateTime!\n  \"Why it said no, as a code: `NO_CAMPAIGN`; `NOT_PROVIDED` where nobody here provides it. `null` unless it did.\"\n  reason: String\n}\n\n\"\"\"\nA step of the work's way: of a parcel's, for instance.\n\"\"\"\ntype FulfillmentMilestone {\n  \"For programs.\"\n  code: String!\n  \"For people.\"\n  label: Localized!\n  \"When it was reached; `null` before, and where it was passed over.\"\n  reachedAt: DateTime\n  \"The desk's words for the customer, where there are some.\"\n  note: String\n}\n\n\"\"\"\nWhen the person is expected.\n\"\"\"\ntype FulfillmentSlot {\n  \"Its beginning.\"\n  startsAt: DateTime!\n  \"Its end; the first instant that does not belong to it.\"\n  endsAt: DateTime!\n  \"The provider's IANA zone: `Asia/Seoul`.\"\n  timeZone: String!\n}\n\n\"\"\"\nWhat was set aside for the work.\n\"\"\"\ntype FulfillmentItem {\n  \"Stock keeping unit.\"\n  sku: String!\n  \"Its name.\"\n  name: Localized!\n  \"The lot that it is of, where that is noted.\"\n  lot: String\n}\n\n\"\"\"\nThe provider's work for one reservation. Seen by the customer, the provider's staff, administrators and contexts.\n\"\"\"\ntype Fulfillment @key(fields: \"id\") {\n  \"The work order's id.\"\n  id: ID!\n  \"How far it has come.\"\n  status: FulfillmentStatus!\n  \"What it is about, e.g. the product's name.\"\n  title: Localized!\n  \"The kind of reservation.\"\n  kind: Label!\n  \"Pieces, places, persons.\"\n  quantity: Int!\n  \"The offering that it is about, by id.\"\n  offeringId: ID!\n  \"When the person is expected, where there is a time.\"\n  slot: FulfillmentSlot\n  \"What was set aside for it, where something was: the vaccine that was drawn.\"\n  item: FulfillmentItem\n  \"Whether the desk needs the address: `contact` then has it.\"\n  needsAddress: Boolean!\n  \"The gates that its start and its withdrawal have come to, in the order of coming to them; empty before, and where it has none.\"\n  gates: [FulfillmentGate!]!\n  \"The steps of its way, in the order in which they usually happen; those not reached yet too.\"\n  milestones: [FulfillmentMilestone!]!\n  \"Which milestones the desk can note now; for the provider's staff and administrators, empty for others.\"\n  nextMilestones: [Label!]!\n  \"What the desk can do now, in the kind's words; for the provider's staff and administrators, empty for others.\"\n  actions: [DeskActionOption!]!\n  \"By when it should be done, where there is such an instant.\"\n  dueAt: DateTime\n  \"When it reached the desk.\"\n  openedAt: DateTime!\n  \"When the provider said yes.\"\n  confirmedAt: DateTime\n  \"When it began.\"\n  startedAt: DateTime\n  \"When it was done: for a store pick-up, picked up (P8).\"\n  completedAt: DateTime\n  \"When the provider said no.\"\n  deniedAt: DateTime\n  \"When it was taken back.\"\n  withdrawnAt: DateTime\n  \"When it was noted that the person did not come.\"\n  noShowAt: DateTime\n  \"Staff's own words with their last action, where there are some: why they denied, for instance. The customer reads them.\"\n  note: String\n  \"Whom it is for. For the provider's staff and administrators; `null` for others, and while it cannot be asked for.\"\n  contact: DeskContact\n  \"Those whom it is for, where they are named (a course's participants); an unknown one is `null`. For the provider's staff and administrators; `null` for others.\"\n  participants: [DeskContact]\n  \"The reservation that it is for.\"\n  reservation: Reservation!\n  \"The provider whose work it is.\"\n  provider: Provider!\n}\n\n\"\"\"\nA page of a desk.\n\"\"\"\ntype FulfillmentConnection {\n  \"The page.\"\n  edges: [FulfillmentEdge!]!\n  \"Where the page stands.\"\n  pageInfo: PageInfo!\n}\n\n\"\"\"\nA work order in a list.\n\"\"\"\ntype FulfillmentEdge {\n  \"The work order.\"\n  node: Fulfillment!\n  \"Its place in the list.\"\n  cursor: String!\n}\n\ntype Query {\n  \"The work order of an id; `null` where there is none or the viewer may not see it.\"\n  fulfillment(\"The work order's id.\" id: ID!): Fulfillment\n}\n\n\"\"\"\nAn action at the desk.\n\"\"\"\ninput ActOnWorkInput {\n  \"The work order's id.\"\n  workOrderId: ID!\n  \"What to do; one of the work order's `actions`.\"\n  action: DeskAction!\n  \"Words to keep with it, up to 500 characters. DENY must say why.\"\n  note: String\n}\n\n\"\"\"\nThe work order in its new state. The same action a second time gives the same answer.\n\"\"\"\ntype ActOnWorkSuccess {\n  \"The work order.\"\n  fulfillment: Fulfillment!\n}\n\n\"What an action at the desk leads to. A start whose gates do not answer is a success: the work is `STARTING`, `gates` says what it waits for, and it starts by itself.\"\nunion ActOnWorkResult =\n  | ActOnWorkSuccess\n  | NotFound\n  | InvalidInput\n  | NotPossible\n  | TooEarly\n  | GateRefused\n  | GateUnknown\n\n\"\"\"\nA step of the work's way.\n\"\"\"\ninput RecordMilestoneInput {\n  \"The work order's id.\"\n  workOrderId: ID!\n  \"Code of one of its `milestones`.\"\n  code: String!\n  \"Words for the customer, up to 500 characters.\"\n  note: String\n}\n\n\"\"\"\nThe work order with the milestone reached. The same milestone a second time gives the same answer.\n\"\"\"\ntype RecordMilestoneSuccess {\n  \"The work order.\"\n  fulfillment: Fulfillment!\n}\n\n\"What noting a milestone leads to.\"\nunion RecordMilestoneResult = RecordMilestoneSuccess | NotFound | InvalidInput | NotPossible | MilestonePassed\n\n\"\"\"\nA text in both languages of the product, ready to read.\n\"\"\"\ninput LetterTextInput @inaccessible {\n  \"Korean.\"\n  ko: String!\n  \"English.\"\n  en: String!\n}\n\n\"\"\"\nA message to a person.\n\"\"\"\ninput LetterInput @inaccessible {\n  \"Makes it one message however often it is asked for.\"\n  key: String!\n  \"The reservation that it is about.\"\n  reservationId: ID!\n  \"To whom it goes.\"\n  customerId: ID!\n  \"How to reach them.\"\n  contactId: ID!\n  \"The kind's template code.\"\n  template: String!\n  \"What it says.\"\n  text: LetterTextInput!\n}\n\n\"\"\"\nWhich work to take back, and why.\n\"\"\"\ninput WithdrawWorkInput @inaccessible {\n  \"The work order's id; one that has not come yet is closed, so that it never opens.\"\n  workOrderId: ID!\n  \"The reservation that it is for.\"\n  reservationId: ID!\n  \"The provider whose work it is.\"\n  providerId: ID!\n  \"Why, as a code.\"\n  reason: String!\n  \"What the gate `message.sendCancellation` sends, where the withdrawal has that gate.\"\n  letter: LetterInput\n}\n\n\"\"\"\nWhat came of taking work back.\n\"\"\"\ntype WithdrawWorkResult @inaccessible {\n  \"True where it is taken back, or agreed to be (or had been); false where it was done or denied already.\"\n  withdrawn: Boolean!\n  \"The fact that it has come to: `WorkOrderWithdrawn`, `WorkOrderWithdrawalAgreed` while gates have yet to answer, `WorkOrderWithdrawalRefused`.\"\n  fact: String!\n}\n\ntype Mutation {\n  \"Confirms, denies, starts, completes a work order, or notes a no-show. For the provider's staff.\"\n  actOnWork(\"Which work order, and what to do.\" input: ActOnWorkInput!): ActOnWorkResult!\n  \"Notes that work under way has come to one of its milestones: each once, forward only. For the provider's staff.\"\n  recordMilestone(\n    \"Which work order, and which milestone.\"\n    input: RecordMilestoneInput!\n  ): RecordMilestoneResult!\n  \"Takes work back at once, without waiting for its gates, within another context's request. The same as the command `WithdrawWorkOrder`. Services only.\"\n  withdrawWork(\"Which work, and why.\" input: WithdrawWorkInput!): WithdrawWorkResult! @inaccessible\n}\n";
