/* Generated from schema.graphql by `npm run codegen`. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PaymentMapper as PaymentMapperModel, ReservationMapper as ReservationMapperModel } from './mappers';
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
  /** An instant in UTC, as ISO-8601 text: `2026-11-20T03:15:00.000Z`. */
  DateTime: { input: string; output: string; }
  FieldSet: { input: string; output: string; }
  link__Import: { input: unknown; output: unknown; }
};

/** Which key to close. */
export type CancelPaymentInput = {
  /** What it was (or would have been) charged with; kept where the key was never seen. */
  amount: PaymentAmountInput;
  /** `<reservation id>:<attempt>` */
  key: Scalars['String']['input'];
  /** Why, for the record; at most 500 characters. */
  reason: Scalars['String']['input'];
  /** The reservation that it pays (or would have paid) for. */
  reservationId: Scalars['ID']['input'];
};

/** What became of a cancelled key. */
export type CancelPaymentResult = {
  __typename?: 'CancelPaymentResult';
  /** How far it has come. */
  status: CancelPaymentStatus;
};

/** How far closing a key has come. */
export type CancelPaymentStatus =
  /** Charged and refunded. */
  | 'REFUNDED'
  /** Charged; the refund is tried until it is done, `PaymentRefunded` follows. */
  | 'REFUND_PENDING'
  /** Closed; nothing was charged as far as is known. A charge that turns up later is refunded without being asked. */
  | 'VOIDED';

/** Charged. */
export type CaptureApproved = {
  __typename?: 'CaptureApproved';
  /** The payment, `APPROVED`. */
  payment: Payment;
};

/** Refused by the payment provider, for good: another attempt needs another key. */
export type CaptureDeclined = UserError & {
  __typename?: 'CaptureDeclined';
  /** `CAPTURE_DECLINED` */
  code: Scalars['String']['output'];
  /** The payment provider's word: `card_declined`, `insufficient_funds`, `not_received`. */
  declineCode: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** The payment, `DECLINED`. */
  payment: Payment;
};

/** What to charge. */
export type CapturePaymentInput = {
  /** How much. */
  amount: PaymentAmountInput;
  /** The customer who pays. */
  customerId: Scalars['ID']['input'];
  /** `<reservation id>:<attempt>`; the same key is charged at most once. */
  key: Scalars['String']['input'];
  /** How. */
  method: PaymentMethod;
  /** The provider at whose desk the payment may be seen. */
  providerId: Scalars['ID']['input'];
  /** The reservation that is paid for. */
  reservationId: Scalars['ID']['input'];
  /**
   * The payment provider's token for the card or account. The simulated provider knows `tok_ok` (the default),
   * `tok_declined`, `tok_insufficient_funds` and `tok_slow` (approved, but after the time-out).
   */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a charge. Each member but the first says that the reservation is not paid (yet). */
export type CapturePaymentResult = CaptureApproved | CaptureDeclined | CaptureUnavailable | CaptureUnknown | CaptureVoided;

/** Certainly not charged: the payment provider cannot be reached. Nothing is kept; the same key may try again. */
export type CaptureUnavailable = UserError & {
  __typename?: 'CaptureUnavailable';
  /** `CAPTURE_UNAVAILABLE` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** When asking again makes sense, in seconds. */
  retryAfterSeconds: Scalars['Int']['output'];
};

/**
 * Sent, but no answer in time: whether it is charged is unknown. It settles by itself, followed by `PaymentApproved` or
 * `PaymentDeclined`; asking again with the same key is safe. No other attempt may start before.
 */
export type CaptureUnknown = UserError & {
  __typename?: 'CaptureUnknown';
  /** `CAPTURE_UNKNOWN` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
  /** When asking again makes sense, in seconds. */
  retryAfterSeconds: Scalars['Int']['output'];
};

/** The key was closed before: it is not charged, or what was charged goes back. */
export type CaptureVoided = UserError & {
  __typename?: 'CaptureVoided';
  /** `CAPTURE_VOIDED` */
  code: Scalars['String']['output'];
  /** For people, in English. */
  message: Scalars['String']['output'];
};

/** An integer amount of the currency's minor unit (KRW has none: 3,000 KRW is 3000) and its ISO 4217 code. */
export type Money = {
  __typename?: 'Money';
  /** The amount in the currency's minor unit. */
  amount: Scalars['Int']['output'];
  /** The ISO 4217 code: `KRW`. */
  currency: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Sees to it that no money of this key stays with us, now and for ever: closes it where it was not charged (also a key
   * never seen), refunds it where it was. Idempotent. Followed by exactly one `PaymentVoided` or `PaymentRefunded` per
   * key. Never refused for a payment provider that does not answer: what it promises is carried out later. Contexts only.
   */
  cancelPayment: CancelPaymentResult;
  /**
   * Charges an amount, at most once per key: asked again, also at the same time, it gives the same answer.
   * Answers within the payment provider's time-out (610 ms by default) and a little. Contexts only.
   */
  capturePayment: CapturePaymentResult;
};


export type MutationCancelPaymentArgs = {
  input: CancelPaymentInput;
};


export type MutationCapturePaymentArgs = {
  input: CapturePaymentInput;
};

/**
 * One attempt to pay for a reservation. Seen by the customer, the provider's staff, administrators and the contexts;
 * whoever else asks gets `null` in its place.
 */
export type Payment = {
  __typename?: 'Payment';
  /** What is charged. */
  amount: Money;
  /** When the payment provider charged it. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused, in the payment provider's word: `insufficient_funds`; `null` unless declined. */
  declineCode?: Maybe<Scalars['String']['output']>;
  /** When the payment provider refused it. */
  declinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The payment's id, a UUID. */
  id: Scalars['ID']['output'];
  /** The idempotency key under which it is charged at most once: `<reservation id>:<attempt>`. */
  key: Scalars['String']['output'];
  /** How it is paid; `null` where the attempt was closed before it began. */
  method?: Maybe<PaymentMethod>;
  /** When the charge was refunded. */
  refundedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the attempt was asked for (or closed, where it never began). */
  requestedAt: Scalars['DateTime']['output'];
  /** The reservation that it pays for. */
  reservation: Reservation;
  /** How far it has come. */
  status: PaymentStatus;
  /** When it was closed without a charge. */
  voidedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An amount of money as given by a context. */
export type PaymentAmountInput = {
  /** The amount in the currency's minor unit: 0 to 2,147,483,647. Zero is approved without the payment provider. */
  amount: Scalars['Int']['input'];
  /** The ISO 4217 code: `KRW`. */
  currency: Scalars['String']['input'];
};

/** How a payment is made. */
export type PaymentMethod =
  /** A credit or debit card, through the payment provider's token; no card data come here. */
  | 'CARD'
  /** Cash, taken and receipted through the payment provider. */
  | 'CASH'
  /** KakaoPay. */
  | 'KAKAO_PAY';

/** How far a payment has come. */
export type PaymentStatus =
  /** Charged. */
  | 'APPROVED'
  /** Not charged: the payment provider refused. */
  | 'DECLINED'
  /** Sent to the payment provider, or about to be; the answer is not known yet. */
  | 'PENDING'
  /** Charged and refunded in full. */
  | 'REFUNDED'
  /** Charged; the refund has been promised and is under way. */
  | 'REFUNDING'
  /** Closed before it was charged: nothing is owed either way. */
  | 'VOIDED';

export type Query = {
  __typename?: 'Query';
  /** The payment of an idempotency key; `null` where none was ever asked for. Contexts only. */
  paymentByKey?: Maybe<Payment>;
};


export type QueryPaymentByKeyArgs = {
  key: Scalars['String']['input'];
};

/** What somebody has reserved; `payment` adds how it is paid. */
export type Reservation = {
  __typename?: 'Reservation';
  /** The reservation's id. */
  id: Scalars['ID']['output'];
  /**
   * The newest attempt to pay; `null` where there is none or the viewer may not see it (the customer, the provider's
   * staff and administrators may).
   */
  payment?: Maybe<Payment>;
  /** Every attempt to pay, the newest first; `null` where the viewer may not see them. */
  payments?: Maybe<Array<Payment>>;
};

/** An expected refusal: data, not a fault. `code` is for programs, `message` for people. */
export type UserError = {
  /** What was refused, for programs: the name of the refusal in capitals. */
  code: Scalars['String']['output'];
  /** What was refused, for people, in English. */
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
  Payment: Payment;
  Reservation: Reservation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  Reservation:
    ( { __typename: 'Reservation' }
    & GraphQLRecursivePick<FederationTypes['Reservation'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CapturePaymentResult:
    | ( Omit<CaptureApproved, 'payment'> & { payment: _RefType['Payment'] } )
    | ( Omit<CaptureDeclined, 'payment'> & { payment: _RefType['Payment'] } )
    | ( CaptureUnavailable )
    | ( CaptureUnknown )
    | ( CaptureVoided )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( Omit<CaptureDeclined, 'payment'> & { payment: _RefType['Payment'] } )
    | ( CaptureUnavailable )
    | ( CaptureUnknown )
    | ( CaptureVoided )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CancelPaymentInput: CancelPaymentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CancelPaymentResult: ResolverTypeWrapper<CancelPaymentResult>;
  CancelPaymentStatus: CancelPaymentStatus;
  CaptureApproved: ResolverTypeWrapper<Omit<CaptureApproved, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  CaptureDeclined: ResolverTypeWrapper<Omit<CaptureDeclined, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  CapturePaymentInput: CapturePaymentInput;
  CapturePaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CapturePaymentResult']>;
  CaptureUnavailable: ResolverTypeWrapper<CaptureUnavailable>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CaptureUnknown: ResolverTypeWrapper<CaptureUnknown>;
  CaptureVoided: ResolverTypeWrapper<CaptureVoided>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Payment: ResolverTypeWrapper<PaymentMapperModel>;
  PaymentAmountInput: PaymentAmountInput;
  PaymentMethod: PaymentMethod;
  PaymentStatus: PaymentStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reservation: ResolverTypeWrapper<ReservationMapperModel>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CancelPaymentInput: CancelPaymentInput;
  ID: Scalars['ID']['output'];
  CancelPaymentResult: CancelPaymentResult;
  CaptureApproved: Omit<CaptureApproved, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  CaptureDeclined: Omit<CaptureDeclined, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  CapturePaymentInput: CapturePaymentInput;
  CapturePaymentResult: ResolversUnionTypes<ResolversParentTypes>['CapturePaymentResult'];
  CaptureUnavailable: CaptureUnavailable;
  Int: Scalars['Int']['output'];
  CaptureUnknown: CaptureUnknown;
  CaptureVoided: CaptureVoided;
  DateTime: Scalars['DateTime']['output'];
  FieldSet: Scalars['FieldSet']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Payment: PaymentMapperModel;
  PaymentAmountInput: PaymentAmountInput;
  Query: Record<PropertyKey, never>;
  Reservation: ReservationMapperModel;
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

export type CancelPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPaymentResult'] = ResolversParentTypes['CancelPaymentResult']> = {
  status?: Resolver<ResolversTypes['CancelPaymentStatus'], ParentType, ContextType>;
};

export type CaptureApprovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureApproved'] = ResolversParentTypes['CaptureApproved']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaptureDeclinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureDeclined'] = ResolversParentTypes['CaptureDeclined']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declineCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapturePaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapturePaymentResult'] = ResolversParentTypes['CapturePaymentResult']> = {
  __resolveType: TypeResolveFn<'CaptureApproved' | 'CaptureDeclined' | 'CaptureUnavailable' | 'CaptureUnknown' | 'CaptureVoided', ParentType, ContextType>;
};

export type CaptureUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureUnavailable'] = ResolversParentTypes['CaptureUnavailable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaptureUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureUnknown'] = ResolversParentTypes['CaptureUnknown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaptureVoidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureVoided'] = ResolversParentTypes['CaptureVoided']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelPayment?: Resolver<ResolversTypes['CancelPaymentResult'], ParentType, ContextType, RequireFields<MutationCancelPaymentArgs, 'input'>>;
  capturePayment?: Resolver<ResolversTypes['CapturePaymentResult'], ParentType, ContextType, RequireFields<MutationCapturePaymentArgs, 'input'>>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  declineCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  refundedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  voidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  paymentByKey?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentByKeyArgs, 'key'>>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'], FederationReferenceType extends FederationReferenceTypes['Reservation'] = FederationReferenceTypes['Reservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<Array<ResolversTypes['Payment']>>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CaptureDeclined' | 'CaptureUnavailable' | 'CaptureUnknown' | 'CaptureVoided', ParentType, ContextType>;
};

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = Context> = {
  CancelPaymentResult?: CancelPaymentResultResolvers<ContextType>;
  CaptureApproved?: CaptureApprovedResolvers<ContextType>;
  CaptureDeclined?: CaptureDeclinedResolvers<ContextType>;
  CapturePaymentResult?: CapturePaymentResultResolvers<ContextType>;
  CaptureUnavailable?: CaptureUnavailableResolvers<ContextType>;
  CaptureUnknown?: CaptureUnknownResolvers<ContextType>;
  CaptureVoided?: CaptureVoidedResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  FieldSet?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
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

export const typeDefs = "extend schema\n  @link(url: \"https://specs.apollo.dev/federation/v2.9\", import: [\"@key\", \"@shareable\", \"@inaccessible\"])\n\n\"\"\"\nAn instant in UTC, as ISO-8601 text: `2026-11-20T03:15:00.000Z`.\n\"\"\"\nscalar DateTime\n\n\"\"\"\nAn integer amount of the currency's minor unit (KRW has none: 3,000 KRW is 3000) and its ISO 4217 code.\n\"\"\"\ntype Money @shareable {\n  \"\"\"\n  The amount in the currency's minor unit.\n  \"\"\"\n  amount: Int!\n  \"\"\"\n  The ISO 4217 code: `KRW`.\n  \"\"\"\n  currency: String!\n}\n\n\"\"\"\nAn expected refusal: data, not a fault. `code` is for programs, `message` for people.\n\"\"\"\ninterface UserError {\n  \"\"\"\n  What was refused, for programs: the name of the refusal in capitals.\n  \"\"\"\n  code: String!\n  \"\"\"\n  What was refused, for people, in English.\n  \"\"\"\n  message: String!\n}\n\n\"\"\"\nHow a payment is made.\n\"\"\"\nenum PaymentMethod {\n  \"\"\"\n  A credit or debit card, through the payment provider's token; no card data come here.\n  \"\"\"\n  CARD\n  \"\"\"\n  Cash, taken and receipted through the payment provider.\n  \"\"\"\n  CASH\n  \"\"\"\n  KakaoPay.\n  \"\"\"\n  KAKAO_PAY\n}\n\n\"\"\"\nHow far a payment has come.\n\"\"\"\nenum PaymentStatus {\n  \"\"\"\n  Sent to the payment provider, or about to be; the answer is not known yet.\n  \"\"\"\n  PENDING\n  \"\"\"\n  Charged.\n  \"\"\"\n  APPROVED\n  \"\"\"\n  Not charged: the payment provider refused.\n  \"\"\"\n  DECLINED\n  \"\"\"\n  Closed before it was charged: nothing is owed either way.\n  \"\"\"\n  VOIDED\n  \"\"\"\n  Charged; the refund has been promised and is under way.\n  \"\"\"\n  REFUNDING\n  \"\"\"\n  Charged and refunded in full.\n  \"\"\"\n  REFUNDED\n}\n\n\"\"\"\nOne attempt to pay for a reservation. Seen by the customer, the provider's staff, administrators and the contexts;\nwhoever else asks gets `null` in its place.\n\"\"\"\ntype Payment @key(fields: \"id\") {\n  \"\"\"\n  The payment's id, a UUID.\n  \"\"\"\n  id: ID!\n  \"\"\"\n  The idempotency key under which it is charged at most once: `<reservation id>:<attempt>`.\n  \"\"\"\n  key: String!\n  \"\"\"\n  How far it has come.\n  \"\"\"\n  status: PaymentStatus!\n  \"\"\"\n  What is charged.\n  \"\"\"\n  amount: Money!\n  \"\"\"\n  How it is paid; `null` where the attempt was closed before it began.\n  \"\"\"\n  method: PaymentMethod\n  \"\"\"\n  When the attempt was asked for (or closed, where it never began).\n  \"\"\"\n  requestedAt: DateTime!\n  \"\"\"\n  When the payment provider charged it.\n  \"\"\"\n  approvedAt: DateTime\n  \"\"\"\n  When the payment provider refused it.\n  \"\"\"\n  declinedAt: DateTime\n  \"\"\"\n  When it was closed without a charge.\n  \"\"\"\n  voidedAt: DateTime\n  \"\"\"\n  When the charge was refunded.\n  \"\"\"\n  refundedAt: DateTime\n  \"\"\"\n  Why it was refused, in the payment provider's word: `insufficient_funds`; `null` unless declined.\n  \"\"\"\n  declineCode: String\n  \"\"\"\n  The reservation that it pays for.\n  \"\"\"\n  reservation: Reservation!\n}\n\n\"\"\"\nWhat somebody has reserved; `payment` adds how it is paid.\n\"\"\"\ntype Reservation @key(fields: \"id\") {\n  \"\"\"\n  The reservation's id.\n  \"\"\"\n  id: ID!\n  \"\"\"\n  The newest attempt to pay; `null` where there is none or the viewer may not see it (the customer, the provider's\n  staff and administrators may).\n  \"\"\"\n  payment: Payment\n  \"\"\"\n  Every attempt to pay, the newest first; `null` where the viewer may not see them.\n  \"\"\"\n  payments: [Payment!]\n}\n\ntype Query {\n  \"\"\"\n  The payment of an idempotency key; `null` where none was ever asked for. Contexts only.\n  \"\"\"\n  paymentByKey(\n    \"\"\"\n    `<reservation id>:<attempt>`\n    \"\"\"\n    key: String!\n  ): Payment @inaccessible\n}\n\ntype Mutation {\n  \"\"\"\n  Charges an amount, at most once per key: asked again, also at the same time, it gives the same answer.\n  Answers within the payment provider's time-out (610 ms by default) and a little. Contexts only.\n  \"\"\"\n  capturePayment(\n    \"\"\"\n    What to charge, to whom, under which key.\n    \"\"\"\n    input: CapturePaymentInput!\n  ): CapturePaymentResult! @inaccessible\n\n  \"\"\"\n  Sees to it that no money of this key stays with us, now and for ever: closes it where it was not charged (also a key\n  never seen), refunds it where it was. Idempotent. Followed by exactly one `PaymentVoided` or `PaymentRefunded` per\n  key. Never refused for a payment provider that does not answer: what it promises is carried out later. Contexts only.\n  \"\"\"\n  cancelPayment(\n    \"\"\"\n    Which key to close, and why.\n    \"\"\"\n    input: CancelPaymentInput!\n  ): CancelPaymentResult! @inaccessible\n}\n\n\"\"\"\nAn amount of money as given by a context.\n\"\"\"\ninput PaymentAmountInput @inaccessible {\n  \"\"\"\n  The amount in the currency's minor unit: 0 to 2,147,483,647. Zero is approved without the payment provider.\n  \"\"\"\n  amount: Int!\n  \"\"\"\n  The ISO 4217 code: `KRW`.\n  \"\"\"\n  currency: String!\n}\n\n\"\"\"\nWhat to charge.\n\"\"\"\ninput CapturePaymentInput @inaccessible {\n  \"\"\"\n  `<reservation id>:<attempt>`; the same key is charged at most once.\n  \"\"\"\n  key: String!\n  \"\"\"\n  The reservation that is paid for.\n  \"\"\"\n  reservationId: ID!\n  \"\"\"\n  The customer who pays.\n  \"\"\"\n  customerId: ID!\n  \"\"\"\n  The provider at whose desk the payment may be seen.\n  \"\"\"\n  providerId: ID!\n  \"\"\"\n  How much.\n  \"\"\"\n  amount: PaymentAmountInput!\n  \"\"\"\n  How.\n  \"\"\"\n  method: PaymentMethod!\n  \"\"\"\n  The payment provider's token for the card or account. The simulated provider knows `tok_ok` (the default),\n  `tok_declined`, `tok_insufficient_funds` and `tok_slow` (approved, but after the time-out).\n  \"\"\"\n  token: String\n}\n\n\"\"\"\nWhich key to close.\n\"\"\"\ninput CancelPaymentInput @inaccessible {\n  \"\"\"\n  `<reservation id>:<attempt>`\n  \"\"\"\n  key: String!\n  \"\"\"\n  The reservation that it pays (or would have paid) for.\n  \"\"\"\n  reservationId: ID!\n  \"\"\"\n  What it was (or would have been) charged with; kept where the key was never seen.\n  \"\"\"\n  amount: PaymentAmountInput!\n  \"\"\"\n  Why, for the record; at most 500 characters.\n  \"\"\"\n  reason: String!\n}\n\n\"\"\"\nWhat became of a charge. Each member but the first says that the reservation is not paid (yet).\n\"\"\"\nunion CapturePaymentResult @inaccessible =\n  | CaptureApproved\n  | CaptureDeclined\n  | CaptureUnknown\n  | CaptureUnavailable\n  | CaptureVoided\n\n\"\"\"\nCharged.\n\"\"\"\ntype CaptureApproved @inaccessible {\n  \"\"\"\n  The payment, `APPROVED`.\n  \"\"\"\n  payment: Payment!\n}\n\n\"\"\"\nRefused by the payment provider, for good: another attempt needs another key.\n\"\"\"\ntype CaptureDeclined implements UserError @inaccessible {\n  \"\"\"\n  `CAPTURE_DECLINED`\n  \"\"\"\n  code: String!\n  \"\"\"\n  For people, in English.\n  \"\"\"\n  message: String!\n  \"\"\"\n  The payment provider's word: `card_declined`, `insufficient_funds`, `not_received`.\n  \"\"\"\n  declineCode: String!\n  \"\"\"\n  The payment, `DECLINED`.\n  \"\"\"\n  payment: Payment!\n}\n\n\"\"\"\nSent, but no answer in time: whether it is charged is unknown. It settles by itself, followed by `PaymentApproved` or\n`PaymentDeclined`; asking again with the same key is safe. No other attempt may start before.\n\"\"\"\ntype CaptureUnknown implements UserError @inaccessible {\n  \"\"\"\n  `CAPTURE_UNKNOWN`\n  \"\"\"\n  code: String!\n  \"\"\"\n  For people, in English.\n  \"\"\"\n  message: String!\n  \"\"\"\n  When asking again makes sense, in seconds.\n  \"\"\"\n  retryAfterSeconds: Int!\n}\n\n\"\"\"\nCertainly not charged: the payment provider cannot be reached. Nothing is kept; the same key may try again.\n\"\"\"\ntype CaptureUnavailable implements UserError @inaccessible {\n  \"\"\"\n  `CAPTURE_UNAVAILABLE`\n  \"\"\"\n  code: String!\n  \"\"\"\n  For people, in English.\n  \"\"\"\n  message: String!\n  \"\"\"\n  When asking again makes sense, in seconds.\n  \"\"\"\n  retryAfterSeconds: Int!\n}\n\n\"\"\"\nThe key was closed before: it is not charged, or what was charged goes back.\n\"\"\"\ntype CaptureVoided implements UserError @inaccessible {\n  \"\"\"\n  `CAPTURE_VOIDED`\n  \"\"\"\n  code: String!\n  \"\"\"\n  For people, in English.\n  \"\"\"\n  message: String!\n}\n\n\"\"\"\nHow far closing a key has come.\n\"\"\"\nenum CancelPaymentStatus @inaccessible {\n  \"\"\"\n  Closed; nothing was charged as far as is known. A charge that turns up later is refunded without being asked.\n  \"\"\"\n  VOIDED\n  \"\"\"\n  Charged and refunded.\n  \"\"\"\n  REFUNDED\n  \"\"\"\n  Charged; the refund is tried until it is done, `PaymentRefunded` follows.\n  \"\"\"\n  REFUND_PENDING\n}\n\n\"\"\"\nWhat became of a cancelled key.\n\"\"\"\ntype CancelPaymentResult @inaccessible {\n  \"\"\"\n  How far it has come.\n  \"\"\"\n  status: CancelPaymentStatus!\n}\n";
