/* Generated from schema.graphql by `npm run codegen`. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MessageMapper as MessageMapperModel, MessageDeliveryMapper as MessageDeliveryMapperModel, MessageConnectionMapper as MessageConnectionMapperModel, ReservationMapper as ReservationMapperModel, CustomerMapper as CustomerMapperModel } from './mappers';
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

/** It is kept, and will never be sent: no channel reaches the person, or it was cancelled itself. */
export type CannotBeSent = UserError & {
  __typename?: 'CannotBeSent';
  /** Why, e.g. `NO_CONTACT`, `FOREIGN_CONTACT`, `UNREACHABLE`, `CANCELLED`, or what the last channel said. */
  code: Scalars['String']['output'];
  /** Why, for people. */
  message: Scalars['String']['output'];
};

/** A person who reserves. */
export type Customer = {
  __typename?: 'Customer';
  /** The user's id. */
  id: Scalars['ID']['output'];
  /** The messages to them, newest first. Null for everybody but the customer and administrators. */
  messages?: Maybe<MessageConnection>;
};


/** A person who reserves. */
export type CustomerMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a channel said. */
export type DeliveryOutcome =
  /** It never will: the next channel is tried. */
  | 'REFUSED'
  /** It took the message. */
  | 'TAKEN'
  /** Not now: it is asked again. */
  | 'UNAVAILABLE';

/** A value that the schema lets through but the rules do not. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  /** `INVALID_INPUT`. */
  code: Scalars['String']['output'];
  /** Path of the value within the input, e.g. `text.ko`. */
  field: Scalars['String']['output'];
  /** What is wrong with it, for people. */
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

/**
 * A message to a person about a reservation, kept for good (D12). For the person and administrators: a provider's staff
 * do not read what was written to a customer.
 */
export type Message = {
  __typename?: 'Message';
  /** How often sending was begun. */
  attempts: Scalars['Int']['output'];
  /** When it was cancelled: what it says was no longer so before it was sent. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The way it goes, e.g. `in-app`, `kakao`: the one that is meant, then the one last tried, then the one that took it. */
  channel: Scalars['String']['output'];
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** How far it has come with each channel that was tried, in the order of their first tries. */
  deliveries: Array<MessageDelivery>;
  /** When it was given up. */
  failedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was given up, as a code. */
  failureCode?: Maybe<Scalars['String']['output']>;
  /** A UUID. */
  id: Scalars['ID']['output'];
  /** The reservation that it is about. */
  reservation: Reservation;
  /** When the channel took it. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: MessageStatus;
  /** Which message it is, e.g. `pickup.confirmed`. */
  template: Scalars['String']['output'];
  /** What it says. */
  text: Localized;
};

/** A page of messages. */
export type MessageConnection = {
  __typename?: 'MessageConnection';
  /** The messages of this page. */
  edges: Array<MessageEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** How far a message has come with one channel. */
export type MessageDelivery = {
  __typename?: 'MessageDelivery';
  /** The channel's name: `kakao`, `sms`, `email`, `in-app`. */
  channel: Scalars['String']['output'];
  /** Why it did not take it, as a code; null where it did. */
  code?: Maybe<Scalars['String']['output']>;
  /** When it was first asked. */
  firstTriedAt: Scalars['DateTime']['output'];
  /** When it was last asked. */
  lastTriedAt: Scalars['DateTime']['output'];
  /** What it said last. */
  outcome: DeliveryOutcome;
  /** How often it was asked to take the message. */
  tries: Scalars['Int']['output'];
};

/** A message in a page. */
export type MessageEdge = {
  __typename?: 'MessageEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: Message;
};

/** Where a message stands. */
export type MessageStatus =
  /** What it says was no longer so before it was sent. */
  | 'CANCELLED'
  /** It cannot be sent: the channel or the contact refuses. */
  | 'FAILED'
  /** Not sent yet; tried again until it is. */
  | 'PENDING'
  /** The channel took it. */
  | 'SENT';

/** A text in both languages of the product. */
export type MessageTextInput = {
  /** English. */
  en: Scalars['String']['input'];
  /** Korean. */
  ko: Scalars['String']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Tells a person, within the request, that their reservation is cancelled (D8), and cancels what was to be said about it
   * and has not been sent yet (D12). The same key again is the same message: it is sent once, and answered as it stands.
   * Success only once a channel has taken it; else it is kept and goes on being tried. Contexts only.
   */
  sendCancellation: SendCancellationResult;
};


export type MutationSendCancellationArgs = {
  input: SendCancellationInput;
};

/** It is kept, and goes on being tried by itself; asking again by the same key tells how it stands. */
export type NotSentYet = UserError & {
  __typename?: 'NotSentYet';
  /** `NOT_SENT_YET`. */
  code: Scalars['String']['output'];
  /** Why, for people. */
  message: Scalars['String']['output'];
  /** When asking again makes sense, in seconds. */
  retryAfterSeconds: Scalars['Int']['output'];
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

export type Query = {
  __typename?: 'Query';
  /** The messages to the signed-in customer, newest first: what the in-app channel keeps to be read. */
  myMessages: MessageConnection;
};


export type QueryMyMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that a customer reserved. */
export type Reservation = {
  __typename?: 'Reservation';
  /** A UUID. */
  id: Scalars['ID']['output'];
  /** The messages about it, oldest first. Null for everybody but the customer and administrators. */
  messages?: Maybe<Array<Message>>;
};

/** A message about a cancellation, ready to read. */
export type SendCancellationInput = {
  /** How to reach them. */
  contactId: Scalars['ID']['input'];
  /** To whom it goes. */
  customerId: Scalars['ID']['input'];
  /** Makes it one message however often it is asked for; up to 200 characters. */
  key: Scalars['String']['input'];
  /** The reservation that it is about. */
  reservationId: Scalars['ID']['input'];
  /** The kind's template code, e.g. `SHOP_DELIVERY.CANCELLED`. */
  template: Scalars['String']['input'];
  /** What it says, in both languages; up to 1,000 characters each. */
  text: MessageTextInput;
};

/** What came of telling a person of a cancellation. */
export type SendCancellationResult = CannotBeSent | InvalidInput | NotSentYet | SendCancellationSuccess;

/** A channel has taken it. */
export type SendCancellationSuccess = {
  __typename?: 'SendCancellationSuccess';
  /** The message, `SENT`. */
  message: Message;
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
  Customer: Customer;
  Message: Message;
  Reservation: Reservation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Message:
    ( { __typename: 'Message' }
    & GraphQLRecursivePick<FederationTypes['Message'], {"id":true}> );
  Reservation:
    ( { __typename: 'Reservation' }
    & GraphQLRecursivePick<FederationTypes['Reservation'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SendCancellationResult:
    | ( CannotBeSent )
    | ( InvalidInput )
    | ( NotSentYet )
    | ( Omit<SendCancellationSuccess, 'message'> & { message: _RefType['Message'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( CannotBeSent )
    | ( InvalidInput )
    | ( NotSentYet )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CannotBeSent: ResolverTypeWrapper<CannotBeSent>;
  Customer: ResolverTypeWrapper<CustomerMapperModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeliveryOutcome: DeliveryOutcome;
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Localized: ResolverTypeWrapper<Localized>;
  Message: ResolverTypeWrapper<MessageMapperModel>;
  MessageConnection: ResolverTypeWrapper<MessageConnectionMapperModel>;
  MessageDelivery: ResolverTypeWrapper<MessageDeliveryMapperModel>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  MessageStatus: MessageStatus;
  MessageTextInput: MessageTextInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotSentYet: ResolverTypeWrapper<NotSentYet>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reservation: ResolverTypeWrapper<ReservationMapperModel>;
  SendCancellationInput: SendCancellationInput;
  SendCancellationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendCancellationResult']>;
  SendCancellationSuccess: ResolverTypeWrapper<Omit<SendCancellationSuccess, 'message'> & { message: ResolversTypes['Message'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CannotBeSent: CannotBeSent;
  Customer: CustomerMapperModel;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  DateTime: Scalars['DateTime']['output'];
  FieldSet: Scalars['FieldSet']['output'];
  InvalidInput: InvalidInput;
  Localized: Localized;
  Message: MessageMapperModel;
  MessageConnection: MessageConnectionMapperModel;
  MessageDelivery: MessageDeliveryMapperModel;
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  MessageTextInput: MessageTextInput;
  Mutation: Record<PropertyKey, never>;
  NotSentYet: NotSentYet;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Reservation: ReservationMapperModel;
  SendCancellationInput: SendCancellationInput;
  SendCancellationResult: ResolversUnionTypes<ResolversParentTypes>['SendCancellationResult'];
  SendCancellationSuccess: Omit<SendCancellationSuccess, 'message'> & { message: ResolversParentTypes['Message'] };
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

export type CannotBeSentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CannotBeSent'] = ResolversParentTypes['CannotBeSent']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<Maybe<ResolversTypes['MessageConnection']>, ParentType, ContextType, Partial<CustomerMessagesArgs>>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalizedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Localized'] = ResolversParentTypes['Localized']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ko?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message'], FederationReferenceType extends FederationReferenceTypes['Message'] = FederationReferenceTypes['Message']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Message']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['MessageDelivery']>, ParentType, ContextType>;
  failedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MessageStatus'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageDelivery'] = ResolversParentTypes['MessageDelivery']> = {
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstTriedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastTriedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DeliveryOutcome'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  sendCancellation?: Resolver<ResolversTypes['SendCancellationResult'], ParentType, ContextType, RequireFields<MutationSendCancellationArgs, 'input'>>;
};

export type NotSentYetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotSentYet'] = ResolversParentTypes['NotSentYet']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  myMessages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, Partial<QueryMyMessagesArgs>>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'], FederationReferenceType extends FederationReferenceTypes['Reservation'] = FederationReferenceTypes['Reservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<Maybe<Array<ResolversTypes['Message']>>, ParentType, ContextType>;
};

export type SendCancellationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendCancellationResult'] = ResolversParentTypes['SendCancellationResult']> = {
  __resolveType: TypeResolveFn<'CannotBeSent' | 'InvalidInput' | 'NotSentYet' | 'SendCancellationSuccess', ParentType, ContextType>;
};

export type SendCancellationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendCancellationSuccess'] = ResolversParentTypes['SendCancellationSuccess']> = {
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CannotBeSent' | 'InvalidInput' | 'NotSentYet', ParentType, ContextType>;
};

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = Context> = {
  CannotBeSent?: CannotBeSentResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  FieldSet?: GraphQLScalarType;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Localized?: LocalizedResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageDelivery?: MessageDeliveryResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotSentYet?: NotSentYetResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  SendCancellationResult?: SendCancellationResultResolvers<ContextType>;
  SendCancellationSuccess?: SendCancellationSuccessResolvers<ContextType>;
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

export const typeDefs = "extend schema\n  @link(url: \"https://specs.apollo.dev/federation/v2.9\", import: [\"@key\", \"@shareable\", \"@inaccessible\"])\n\n\"An instant as ISO-8601 text in UTC, e.g. `2026-11-21T03:00:00.000Z`.\"\nscalar DateTime\n\ntype Query {\n  \"The messages to the signed-in customer, newest first: what the in-app channel keeps to be read.\"\n  myMessages(\n    \"How many: 1 to 100, 20 where it is left out.\"\n    first: Int\n    \"The cursor after which the page begins.\"\n    after: String\n  ): MessageConnection!\n}\n\ntype Mutation {\n  \"\"\"\n  Tells a person, within the request, that their reservation is cancelled (D8), and cancels what was to be said about it\n  and has not been sent yet (D12). The same key again is the same message: it is sent once, and answered as it stands.\n  Success only once a channel has taken it; else it is kept and goes on being tried. Contexts only.\n  \"\"\"\n  sendCancellation(\"The message.\" input: SendCancellationInput!): SendCancellationResult! @inaccessible\n}\n\n\"\"\"\nA message about a cancellation, ready to read.\n\"\"\"\ninput SendCancellationInput @inaccessible {\n  \"Makes it one message however often it is asked for; up to 200 characters.\"\n  key: String!\n  \"The reservation that it is about.\"\n  reservationId: ID!\n  \"To whom it goes.\"\n  customerId: ID!\n  \"How to reach them.\"\n  contactId: ID!\n  \"The kind's template code, e.g. `SHOP_DELIVERY.CANCELLED`.\"\n  template: String!\n  \"What it says, in both languages; up to 1,000 characters each.\"\n  text: MessageTextInput!\n}\n\n\"\"\"\nA text in both languages of the product.\n\"\"\"\ninput MessageTextInput @inaccessible {\n  \"Korean.\"\n  ko: String!\n  \"English.\"\n  en: String!\n}\n\n\"What came of telling a person of a cancellation.\"\nunion SendCancellationResult @inaccessible =\n  | SendCancellationSuccess\n  | NotSentYet\n  | CannotBeSent\n  | InvalidInput\n\n\"A channel has taken it.\"\ntype SendCancellationSuccess @inaccessible {\n  \"The message, `SENT`.\"\n  message: Message!\n}\n\n\"It is kept, and goes on being tried by itself; asking again by the same key tells how it stands.\"\ntype NotSentYet implements UserError @inaccessible {\n  \"`NOT_SENT_YET`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n  \"When asking again makes sense, in seconds.\"\n  retryAfterSeconds: Int!\n}\n\n\"It is kept, and will never be sent: no channel reaches the person, or it was cancelled itself.\"\ntype CannotBeSent implements UserError @inaccessible {\n  \"Why, e.g. `NO_CONTACT`, `FOREIGN_CONTACT`, `UNREACHABLE`, `CANCELLED`, or what the last channel said.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n}\n\n\"An expected refusal: data, not a fault. `code` is for programs, `message` for people.\"\ninterface UserError {\n  \"What was refused, for programs.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n}\n\n\"A value that the schema lets through but the rules do not.\"\ntype InvalidInput implements UserError @shareable {\n  \"`INVALID_INPUT`.\"\n  code: String!\n  \"What is wrong with it, for people.\"\n  message: String!\n  \"Path of the value within the input, e.g. `text.ko`.\"\n  field: String!\n}\n\n\"\"\"\nA message to a person about a reservation, kept for good (D12). For the person and administrators: a provider's staff\ndo not read what was written to a customer.\n\"\"\"\ntype Message @key(fields: \"id\") {\n  \"A UUID.\"\n  id: ID!\n  \"Which message it is, e.g. `pickup.confirmed`.\"\n  template: String!\n  \"The way it goes, e.g. `in-app`, `kakao`: the one that is meant, then the one last tried, then the one that took it.\"\n  channel: String!\n  \"Where it stands.\"\n  status: MessageStatus!\n  \"What it says.\"\n  text: Localized!\n  \"When it was asked for.\"\n  createdAt: DateTime!\n  \"When the channel took it.\"\n  sentAt: DateTime\n  \"When it was given up.\"\n  failedAt: DateTime\n  \"Why it was given up, as a code.\"\n  failureCode: String\n  \"When it was cancelled: what it says was no longer so before it was sent.\"\n  cancelledAt: DateTime\n  \"How often sending was begun.\"\n  attempts: Int!\n  \"How far it has come with each channel that was tried, in the order of their first tries.\"\n  deliveries: [MessageDelivery!]!\n  \"The reservation that it is about.\"\n  reservation: Reservation!\n}\n\n\"Where a message stands.\"\nenum MessageStatus {\n  \"Not sent yet; tried again until it is.\"\n  PENDING\n  \"The channel took it.\"\n  SENT\n  \"It cannot be sent: the channel or the contact refuses.\"\n  FAILED\n  \"What it says was no longer so before it was sent.\"\n  CANCELLED\n}\n\n\"How far a message has come with one channel.\"\ntype MessageDelivery {\n  \"The channel's name: `kakao`, `sms`, `email`, `in-app`.\"\n  channel: String!\n  \"How often it was asked to take the message.\"\n  tries: Int!\n  \"What it said last.\"\n  outcome: DeliveryOutcome!\n  \"Why it did not take it, as a code; null where it did.\"\n  code: String\n  \"When it was first asked.\"\n  firstTriedAt: DateTime!\n  \"When it was last asked.\"\n  lastTriedAt: DateTime!\n}\n\n\"What a channel said.\"\nenum DeliveryOutcome {\n  \"It took the message.\"\n  TAKEN\n  \"It never will: the next channel is tried.\"\n  REFUSED\n  \"Not now: it is asked again.\"\n  UNAVAILABLE\n}\n\n\"Something that a customer reserved.\"\ntype Reservation @key(fields: \"id\") {\n  \"A UUID.\"\n  id: ID!\n  \"The messages about it, oldest first. Null for everybody but the customer and administrators.\"\n  messages: [Message!]\n}\n\n\"A person who reserves.\"\ntype Customer @key(fields: \"id\") {\n  \"The user's id.\"\n  id: ID!\n  \"The messages to them, newest first. Null for everybody but the customer and administrators.\"\n  messages(\n    \"How many: 1 to 100, 20 where it is left out.\"\n    first: Int\n    \"The cursor after which the page begins.\"\n    after: String\n  ): MessageConnection\n}\n\n\"A page of messages.\"\ntype MessageConnection {\n  \"The messages of this page.\"\n  edges: [MessageEdge!]!\n  \"Where the page stands.\"\n  pageInfo: PageInfo!\n}\n\n\"A message in a page.\"\ntype MessageEdge {\n  \"The message.\"\n  node: Message!\n  \"For `after`.\"\n  cursor: String!\n}\n\n\"A text in both languages of the product.\"\ntype Localized @shareable {\n  \"Korean.\"\n  ko: String!\n  \"English.\"\n  en: String!\n}\n\n\"Where a page stands in its list.\"\ntype PageInfo @shareable {\n  \"Whether there is more after it.\"\n  hasNextPage: Boolean!\n  \"Whether there is something before it.\"\n  hasPreviousPage: Boolean!\n  \"The first item's cursor; null on an empty page.\"\n  startCursor: String\n  \"The last item's cursor, for `after`; null on an empty page.\"\n  endCursor: String\n}\n";
