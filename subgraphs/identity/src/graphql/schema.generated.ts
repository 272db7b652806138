/* Generated from schema.graphql by `npm run codegen`. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerMapper as ViewerMapperModel, CustomerMapper as CustomerMapperModel, ContactMapper as ContactMapperModel, SessionMapper as SessionMapperModel } from './mappers';
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

/** Whom to reach about a reservation. All but the id is seen by the customer, by administrators and by services. */
export type Contact = {
  __typename?: 'Contact';
  /** Where to deliver; null where there is none. */
  address?: Maybe<Scalars['String']['output']>;
  /** The customer to whom it belongs. */
  customerId?: Maybe<Scalars['ID']['output']>;
  /** The customer's own contact has the customer's id. */
  id: Scalars['ID']['output'];
  /** The language in which to write: the customer's. */
  locale?: Maybe<Locale>;
  /** Who is reached. */
  name?: Maybe<Scalars['String']['output']>;
  /** As it was written. */
  phone?: Maybe<Scalars['String']['output']>;
};

/** A person who reserves. All but the id is seen by the person, by administrators and by services; null for everybody else. */
export type Customer = {
  __typename?: 'Customer';
  /** Whom to reach about a reservation: their own contact first, then the others, newest first. At most 50. */
  contacts?: Maybe<Array<Contact>>;
  /** When they registered. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Lower case. */
  email?: Maybe<Scalars['String']['output']>;
  /** The user's id. */
  id: Scalars['ID']['output'];
  /** The language in which to write to them. */
  locale?: Maybe<Locale>;
  /** How the person is called. */
  name?: Maybe<Scalars['String']['output']>;
  /** As they wrote it. */
  phone?: Maybe<Scalars['String']['output']>;
};

/** Somebody to sign in as with one click. */
export type DemoUser = {
  __typename?: 'DemoUser';
  /** For `signInDemo`. */
  id: Scalars['ID']['output'];
  /** Who it is, for a button. */
  label: Localized;
  /** What they may act as. */
  roles: Array<Membership>;
};

/** Somebody is registered with this e-mail address. */
export type EmailTaken = UserError & {
  __typename?: 'EmailTaken';
  /** `EMAIL_TAKEN`. */
  code: Scalars['String']['output'];
  /** For people. */
  message: Scalars['String']['output'];
};

/** The address is not known or the password is not its. Which of them is not said. */
export type InvalidCredentials = UserError & {
  __typename?: 'InvalidCredentials';
  /** `INVALID_CREDENTIALS`. */
  code: Scalars['String']['output'];
  /** For people. */
  message: Scalars['String']['output'];
};

/** A part of the input cannot be right. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  /** `INVALID_INPUT`. */
  code: Scalars['String']['output'];
  /** Which part of the input. */
  field: Scalars['String']['output'];
  /** What is wrong with it. */
  message: Scalars['String']['output'];
};

/** The refresh token is not known, or has ended unused. Sign in again. */
export type InvalidRefreshToken = UserError & {
  __typename?: 'InvalidRefreshToken';
  /** `INVALID_REFRESH_TOKEN`. */
  code: Scalars['String']['output'];
  /** For people. */
  message: Scalars['String']['output'];
};

/** A language of the product (ISO 639-1). */
export type Locale =
  /** English. */
  | 'en'
  /** Korean. */
  | 'ko';

/** A text in both languages of the product. */
export type Localized = {
  __typename?: 'Localized';
  /** English. */
  en: Scalars['String']['output'];
  /** Korean. */
  ko: Scalars['String']['output'];
};

/** A role, with where it holds. */
export type Membership = {
  __typename?: 'Membership';
  /** The provider at whose desk; null but for staff. */
  providerId?: Maybe<Scalars['ID']['output']>;
  /** What the person may act as. */
  role: RoleName;
  /** The supplier for whom; null but for suppliers. */
  supplierId?: Maybe<Scalars['ID']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Trades a refresh token for a new session; the token is used up by it. A used token that is shown again means that
   * it was copied: everything that came of the same sign-in is revoked. Public.
   */
  refreshSession: RefreshResult;
  /** Keeps whom to reach about a reservation; saying the same again gives the same contact. The signed-in person's own. */
  saveContact: SaveContactResult;
  /** Signs in. After five failures with one address each further one has to wait, longer each time. Public. */
  signIn: SignInResult;
  /** Signs in as a demonstration user, without a password. `NotFound` unless the platform runs with demonstration data. */
  signInDemo: SignInDemoResult;
  /** Ends what came of one sign-in. True whether or not there was anything to end. Public. */
  signOut: Scalars['Boolean']['output'];
  /**
   * Registers a customer and signs them in. An e-mail address belongs to one person, so the address is the idempotency
   * key: a second try is answered with `EmailTaken`, and the person signs in. Public.
   */
  signUp: SignUpResult;
};


export type MutationRefreshSessionArgs = {
  refreshToken: Scalars['String']['input'];
};


export type MutationSaveContactArgs = {
  input: SaveContactInput;
};


export type MutationSignInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationSignInDemoArgs = {
  userId: Scalars['ID']['input'];
};


export type MutationSignOutArgs = {
  refreshToken: Scalars['String']['input'];
};


export type MutationSignUpArgs = {
  input: SignUpInput;
};

/** There is no such thing, or it is not for this viewer. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** What was not found. */
  message: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Whom to reach, for a context that is about to print an address or send a message. Services only. */
  contact?: Maybe<Contact>;
  /** The same for many, in the order asked for, null for those that there are not; at most 500. Services only. */
  contacts: Array<Maybe<Contact>>;
  /** The demonstration users, for `signInDemo`. Empty unless this platform runs with demonstration data. Public. */
  demoUsers: Array<DemoUser>;
  /** Who is signed in; null for nobody. */
  me?: Maybe<Viewer>;
};


export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContactsArgs = {
  ids: Array<Scalars['ID']['input']>;
};

/** What became of `refreshSession`. */
export type RefreshResult = InvalidRefreshToken | Session | SessionRevoked;

/** What a person may act as. */
export type RoleName =
  /** Runs the platform. */
  | 'ADMIN'
  /** Reserves. */
  | 'CUSTOMER'
  /** Works at the desk of one provider. */
  | 'STAFF'
  /** Delivers to providers. */
  | 'SUPPLIER';

/** Whom to reach about a reservation. */
export type SaveContactInput = {
  /** At most 200 characters; needed only where something is delivered. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Makes it the person's own contact, which is taken wherever a reservation names none; false by default. */
  asDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 100 characters. */
  name: Scalars['String']['input'];
  /** Digits, with `+`, `-` and spaces among them. */
  phone: Scalars['String']['input'];
};

/** What became of `saveContact`. */
export type SaveContactResult = InvalidInput | SaveContactSuccess | TooManyContacts;

/** The contact was saved (or had been). */
export type SaveContactSuccess = {
  __typename?: 'SaveContactSuccess';
  /** For a reservation's `contactId`. */
  contact: Contact;
};

/** A sign-in, or its continuation. */
export type Session = {
  __typename?: 'Session';
  /** A JWT for `Authorization: Bearer …`. */
  accessToken: Scalars['String']['output'];
  /** When the access token ends: ten minutes from now, if not configured otherwise. */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** For `refreshSession`, once. A secret of its own: keep it where scripts cannot read it. */
  refreshToken: Scalars['String']['output'];
  /** When the refresh token ends if it is not used. */
  refreshTokenExpiresAt: Scalars['DateTime']['output'];
  /** Who is signed in. */
  viewer: Viewer;
};

/** The sign-in was ended: signed out, or one of its refresh tokens came twice. Sign in again. */
export type SessionRevoked = UserError & {
  __typename?: 'SessionRevoked';
  /** `SESSION_REVOKED`. */
  code: Scalars['String']['output'];
  /** For people. */
  message: Scalars['String']['output'];
};

/** What became of `signInDemo`. */
export type SignInDemoResult = NotFound | Session;

/** What became of `signIn`. */
export type SignInResult = InvalidCredentials | Session | TooManyAttempts;

/** What a person says of themselves. */
export type SignUpInput = {
  /** At most 254 characters; kept in lower case. */
  email: Scalars['String']['input'];
  /** The language in which to write to them. */
  locale: Locale;
  /** At most 100 characters. */
  name: Scalars['String']['input'];
  /** 8 to 128 characters, any. */
  password: Scalars['String']['input'];
  /** Digits, with `+`, `-` and spaces among them. */
  phone: Scalars['String']['input'];
};

/** What became of `signUp`. */
export type SignUpResult = EmailTaken | InvalidInput | Session;

/** Too many failures with this address. */
export type TooManyAttempts = UserError & {
  __typename?: 'TooManyAttempts';
  /** `TOO_MANY_ATTEMPTS`. */
  code: Scalars['String']['output'];
  /** For people. */
  message: Scalars['String']['output'];
  /** When to try again, in seconds. */
  retryAfterSeconds: Scalars['Int']['output'];
};

/** The person has as many contacts as one may have. */
export type TooManyContacts = UserError & {
  __typename?: 'TooManyContacts';
  /** `TOO_MANY_CONTACTS`. */
  code: Scalars['String']['output'];
  /** The most that is allowed. */
  limit: Scalars['Int']['output'];
  /** For people. */
  message: Scalars['String']['output'];
};

/** An expected refusal: data, not a fault. `code` is for programs, `message` for people. */
export type UserError = {
  /** For programs; stable. */
  code: Scalars['String']['output'];
  /** For people, in English; the code is what to translate. */
  message: Scalars['String']['output'];
};

/** Who is signed in. Seen by that person alone. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Their record as a customer; null where they are none. */
  customer?: Maybe<Customer>;
  /** The user's id, which is also the customer's. */
  id: Scalars['ID']['output'];
  /** How the person is called. */
  name: Scalars['String']['output'];
  /** What they may act as, as of now: an access token may be up to ten minutes behind. */
  roles: Array<Membership>;
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
  Contact: Contact;
  Customer: Customer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Contact:
    ( { __typename: 'Contact' }
    & GraphQLRecursivePick<FederationTypes['Contact'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RefreshResult:
    | ( InvalidRefreshToken )
    | ( SessionMapperModel )
    | ( SessionRevoked )
  ;
  SaveContactResult:
    | ( InvalidInput )
    | ( Omit<SaveContactSuccess, 'contact'> & { contact: _RefType['Contact'] } )
    | ( TooManyContacts )
  ;
  SignInDemoResult:
    | ( NotFound )
    | ( SessionMapperModel )
  ;
  SignInResult:
    | ( InvalidCredentials )
    | ( SessionMapperModel )
    | ( TooManyAttempts )
  ;
  SignUpResult:
    | ( EmailTaken )
    | ( InvalidInput )
    | ( SessionMapperModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( EmailTaken )
    | ( InvalidCredentials )
    | ( InvalidInput )
    | ( InvalidRefreshToken )
    | ( NotFound )
    | ( SessionRevoked )
    | ( TooManyAttempts )
    | ( TooManyContacts )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Contact: ResolverTypeWrapper<ContactMapperModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Customer: ResolverTypeWrapper<CustomerMapperModel>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DemoUser: ResolverTypeWrapper<DemoUser>;
  EmailTaken: ResolverTypeWrapper<EmailTaken>;
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  InvalidCredentials: ResolverTypeWrapper<InvalidCredentials>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InvalidRefreshToken: ResolverTypeWrapper<InvalidRefreshToken>;
  Locale: Locale;
  Localized: ResolverTypeWrapper<Localized>;
  Membership: ResolverTypeWrapper<Membership>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefreshResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshResult']>;
  RoleName: RoleName;
  SaveContactInput: SaveContactInput;
  SaveContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveContactResult']>;
  SaveContactSuccess: ResolverTypeWrapper<Omit<SaveContactSuccess, 'contact'> & { contact: ResolversTypes['Contact'] }>;
  Session: ResolverTypeWrapper<SessionMapperModel>;
  SessionRevoked: ResolverTypeWrapper<SessionRevoked>;
  SignInDemoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInDemoResult']>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignUpInput: SignUpInput;
  SignUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignUpResult']>;
  TooManyAttempts: ResolverTypeWrapper<TooManyAttempts>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  TooManyContacts: ResolverTypeWrapper<TooManyContacts>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Viewer: ResolverTypeWrapper<ViewerMapperModel>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Contact: ContactMapperModel;
  ID: Scalars['ID']['output'];
  Customer: CustomerMapperModel;
  DateTime: Scalars['DateTime']['output'];
  DemoUser: DemoUser;
  EmailTaken: EmailTaken;
  FieldSet: Scalars['FieldSet']['output'];
  InvalidCredentials: InvalidCredentials;
  InvalidInput: InvalidInput;
  InvalidRefreshToken: InvalidRefreshToken;
  Localized: Localized;
  Membership: Membership;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  Query: Record<PropertyKey, never>;
  RefreshResult: ResolversUnionTypes<ResolversParentTypes>['RefreshResult'];
  SaveContactInput: SaveContactInput;
  SaveContactResult: ResolversUnionTypes<ResolversParentTypes>['SaveContactResult'];
  SaveContactSuccess: Omit<SaveContactSuccess, 'contact'> & { contact: ResolversParentTypes['Contact'] };
  Session: SessionMapperModel;
  SessionRevoked: SessionRevoked;
  SignInDemoResult: ResolversUnionTypes<ResolversParentTypes>['SignInDemoResult'];
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignUpInput: SignUpInput;
  SignUpResult: ResolversUnionTypes<ResolversParentTypes>['SignUpResult'];
  TooManyAttempts: TooManyAttempts;
  Int: Scalars['Int']['output'];
  TooManyContacts: TooManyContacts;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Viewer: ViewerMapperModel;
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

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact'], FederationReferenceType extends FederationReferenceTypes['Contact'] = FederationReferenceTypes['Contact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['Contact']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DemoUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemoUser'] = ResolversParentTypes['DemoUser']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type EmailTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailTaken'] = ResolversParentTypes['EmailTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export type InvalidCredentialsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidCredentials'] = ResolversParentTypes['InvalidCredentials']> = {
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

export type InvalidRefreshTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidRefreshToken'] = ResolversParentTypes['InvalidRefreshToken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalizedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Localized'] = ResolversParentTypes['Localized']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ko?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  providerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RoleName'], ParentType, ContextType>;
  supplierId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  refreshSession?: Resolver<ResolversTypes['RefreshResult'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'refreshToken'>>;
  saveContact?: Resolver<ResolversTypes['SaveContactResult'], ParentType, ContextType, RequireFields<MutationSaveContactArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'email' | 'password'>>;
  signInDemo?: Resolver<ResolversTypes['SignInDemoResult'], ParentType, ContextType, RequireFields<MutationSignInDemoArgs, 'userId'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'refreshToken'>>;
  signUp?: Resolver<ResolversTypes['SignUpResult'], ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactArgs, 'id'>>;
  contacts?: Resolver<Array<Maybe<ResolversTypes['Contact']>>, ParentType, ContextType, RequireFields<QueryContactsArgs, 'ids'>>;
  demoUsers?: Resolver<Array<ResolversTypes['DemoUser']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RefreshResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshResult'] = ResolversParentTypes['RefreshResult']> = {
  __resolveType: TypeResolveFn<'InvalidRefreshToken' | 'Session' | 'SessionRevoked', ParentType, ContextType>;
};

export type SaveContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveContactResult'] = ResolversParentTypes['SaveContactResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'SaveContactSuccess' | 'TooManyContacts', ParentType, ContextType>;
};

export type SaveContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveContactSuccess'] = ResolversParentTypes['SaveContactSuccess']> = {
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRevoked'] = ResolversParentTypes['SessionRevoked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInDemoResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInDemoResult'] = ResolversParentTypes['SignInDemoResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'Session', ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'InvalidCredentials' | 'Session' | 'TooManyAttempts', ParentType, ContextType>;
};

export type SignUpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignUpResult'] = ResolversParentTypes['SignUpResult']> = {
  __resolveType: TypeResolveFn<'EmailTaken' | 'InvalidInput' | 'Session', ParentType, ContextType>;
};

export type TooManyAttemptsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyAttempts'] = ResolversParentTypes['TooManyAttempts']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyContactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyContacts'] = ResolversParentTypes['TooManyContacts']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'EmailTaken' | 'InvalidCredentials' | 'InvalidInput' | 'InvalidRefreshToken' | 'NotFound' | 'SessionRevoked' | 'TooManyAttempts' | 'TooManyContacts', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = Context> = {
  Contact?: ContactResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DemoUser?: DemoUserResolvers<ContextType>;
  EmailTaken?: EmailTakenResolvers<ContextType>;
  FieldSet?: GraphQLScalarType;
  InvalidCredentials?: InvalidCredentialsResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvalidRefreshToken?: InvalidRefreshTokenResolvers<ContextType>;
  Localized?: LocalizedResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefreshResult?: RefreshResultResolvers<ContextType>;
  SaveContactResult?: SaveContactResultResolvers<ContextType>;
  SaveContactSuccess?: SaveContactSuccessResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionRevoked?: SessionRevokedResolvers<ContextType>;
  SignInDemoResult?: SignInDemoResultResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignUpResult?: SignUpResultResolvers<ContextType>;
  TooManyAttempts?: TooManyAttemptsResolvers<ContextType>;
  TooManyContacts?: TooManyContactsResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  link__Import?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
};

export const typeDefs = "extend schema\n  @link(url: \"https://specs.apollo.dev/federation/v2.9\", import: [\"@key\", \"@shareable\", \"@inaccessible\"])\n\n\"\"\"\nAn instant as ISO-8601 text in UTC, e.g. `2026-11-21T03:00:00.000Z`.\n\"\"\"\nscalar DateTime\n\ntype Query {\n  \"\"\"\n  Who is signed in; null for nobody.\n  \"\"\"\n  me: Viewer\n  \"\"\"\n  The demonstration users, for `signInDemo`. Empty unless this platform runs with demonstration data. Public.\n  \"\"\"\n  demoUsers: [DemoUser!]!\n  \"\"\"\n  Whom to reach, for a context that is about to print an address or send a message. Services only.\n  \"\"\"\n  contact(\"The contact's id.\" id: ID!): Contact @inaccessible\n  \"\"\"\n  The same for many, in the order asked for, null for those that there are not; at most 500. Services only.\n  \"\"\"\n  contacts(\"The contacts' ids.\" ids: [ID!]!): [Contact]! @inaccessible\n}\n\ntype Mutation {\n  \"\"\"\n  Registers a customer and signs them in. An e-mail address belongs to one person, so the address is the idempotency\n  key: a second try is answered with `EmailTaken`, and the person signs in. Public.\n  \"\"\"\n  signUp(\"What the person says of themselves.\" input: SignUpInput!): SignUpResult!\n  \"\"\"\n  Signs in. After five failures with one address each further one has to wait, longer each time. Public.\n  \"\"\"\n  signIn(\"In any case of letters.\" email: String!, \"As it was chosen.\" password: String!): SignInResult!\n  \"\"\"\n  Signs in as a demonstration user, without a password. `NotFound` unless the platform runs with demonstration data.\n  \"\"\"\n  signInDemo(\"One of `demoUsers`.\" userId: ID!): SignInDemoResult!\n  \"\"\"\n  Trades a refresh token for a new session; the token is used up by it. A used token that is shown again means that\n  it was copied: everything that came of the same sign-in is revoked. Public.\n  \"\"\"\n  refreshSession(\"Of the newest `Session`.\" refreshToken: String!): RefreshResult!\n  \"\"\"\n  Ends what came of one sign-in. True whether or not there was anything to end. Public.\n  \"\"\"\n  signOut(\"Any refresh token of the sign-in.\" refreshToken: String!): Boolean!\n  \"\"\"\n  Keeps whom to reach about a reservation; saying the same again gives the same contact. The signed-in person's own.\n  \"\"\"\n  saveContact(\"Whom to reach.\" input: SaveContactInput!): SaveContactResult!\n}\n\n\"What a person says of themselves.\"\ninput SignUpInput {\n  \"At most 254 characters; kept in lower case.\"\n  email: String!\n  \"8 to 128 characters, any.\"\n  password: String!\n  \"At most 100 characters.\"\n  name: String!\n  \"Digits, with `+`, `-` and spaces among them.\"\n  phone: String!\n  \"The language in which to write to them.\"\n  locale: Locale!\n}\n\n\"Whom to reach about a reservation.\"\ninput SaveContactInput {\n  \"At most 100 characters.\"\n  name: String!\n  \"Digits, with `+`, `-` and spaces among them.\"\n  phone: String!\n  \"At most 200 characters; needed only where something is delivered.\"\n  address: String\n  \"Makes it the person's own contact, which is taken wherever a reservation names none; false by default.\"\n  asDefault: Boolean\n}\n\n\"A language of the product (ISO 639-1).\"\nenum Locale {\n  \"Korean.\"\n  ko\n  \"English.\"\n  en\n}\n\n\"What a person may act as.\"\nenum RoleName {\n  \"Reserves.\"\n  CUSTOMER\n  \"Works at the desk of one provider.\"\n  STAFF\n  \"Delivers to providers.\"\n  SUPPLIER\n  \"Runs the platform.\"\n  ADMIN\n}\n\n\"A role, with where it holds.\"\ntype Membership {\n  \"What the person may act as.\"\n  role: RoleName!\n  \"The provider at whose desk; null but for staff.\"\n  providerId: ID\n  \"The supplier for whom; null but for suppliers.\"\n  supplierId: ID\n}\n\n\"Who is signed in. Seen by that person alone.\"\ntype Viewer {\n  \"The user's id, which is also the customer's.\"\n  id: ID!\n  \"How the person is called.\"\n  name: String!\n  \"What they may act as, as of now: an access token may be up to ten minutes behind.\"\n  roles: [Membership!]!\n  \"Their record as a customer; null where they are none.\"\n  customer: Customer\n}\n\n\"Somebody to sign in as with one click.\"\ntype DemoUser {\n  \"For `signInDemo`.\"\n  id: ID!\n  \"Who it is, for a button.\"\n  label: Localized!\n  \"What they may act as.\"\n  roles: [Membership!]!\n}\n\n\"\"\"\nA person who reserves. All but the id is seen by the person, by administrators and by services; null for everybody else.\n\"\"\"\ntype Customer @key(fields: \"id\") {\n  \"The user's id.\"\n  id: ID!\n  \"How the person is called.\"\n  name: String\n  \"Lower case.\"\n  email: String\n  \"As they wrote it.\"\n  phone: String\n  \"The language in which to write to them.\"\n  locale: Locale\n  \"When they registered.\"\n  createdAt: DateTime\n  \"Whom to reach about a reservation: their own contact first, then the others, newest first. At most 50.\"\n  contacts: [Contact!]\n}\n\n\"\"\"\nWhom to reach about a reservation. All but the id is seen by the customer, by administrators and by services.\n\"\"\"\ntype Contact @key(fields: \"id\") {\n  \"The customer's own contact has the customer's id.\"\n  id: ID!\n  \"The customer to whom it belongs.\"\n  customerId: ID\n  \"Who is reached.\"\n  name: String\n  \"As it was written.\"\n  phone: String\n  \"Where to deliver; null where there is none.\"\n  address: String\n  \"The language in which to write: the customer's.\"\n  locale: Locale\n}\n\n\"A sign-in, or its continuation.\"\ntype Session {\n  \"A JWT for `Authorization: Bearer …`.\"\n  accessToken: String!\n  \"When the access token ends: ten minutes from now, if not configured otherwise.\"\n  accessTokenExpiresAt: DateTime!\n  \"For `refreshSession`, once. A secret of its own: keep it where scripts cannot read it.\"\n  refreshToken: String!\n  \"When the refresh token ends if it is not used.\"\n  refreshTokenExpiresAt: DateTime!\n  \"Who is signed in.\"\n  viewer: Viewer!\n}\n\n\"The contact was saved (or had been).\"\ntype SaveContactSuccess {\n  \"For a reservation's `contactId`.\"\n  contact: Contact!\n}\n\n\"An expected refusal: data, not a fault. `code` is for programs, `message` for people.\"\ninterface UserError {\n  \"For programs; stable.\"\n  code: String!\n  \"For people, in English; the code is what to translate.\"\n  message: String!\n}\n\n\"A part of the input cannot be right.\"\ntype InvalidInput implements UserError @shareable {\n  \"`INVALID_INPUT`.\"\n  code: String!\n  \"What is wrong with it.\"\n  message: String!\n  \"Which part of the input.\"\n  field: String!\n}\n\n\"There is no such thing, or it is not for this viewer.\"\ntype NotFound implements UserError @shareable {\n  \"`NOT_FOUND`.\"\n  code: String!\n  \"What was not found.\"\n  message: String!\n}\n\n\"Somebody is registered with this e-mail address.\"\ntype EmailTaken implements UserError {\n  \"`EMAIL_TAKEN`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n}\n\n\"The address is not known or the password is not its. Which of them is not said.\"\ntype InvalidCredentials implements UserError {\n  \"`INVALID_CREDENTIALS`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n}\n\n\"Too many failures with this address.\"\ntype TooManyAttempts implements UserError {\n  \"`TOO_MANY_ATTEMPTS`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n  \"When to try again, in seconds.\"\n  retryAfterSeconds: Int!\n}\n\n\"The refresh token is not known, or has ended unused. Sign in again.\"\ntype InvalidRefreshToken implements UserError {\n  \"`INVALID_REFRESH_TOKEN`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n}\n\n\"The sign-in was ended: signed out, or one of its refresh tokens came twice. Sign in again.\"\ntype SessionRevoked implements UserError {\n  \"`SESSION_REVOKED`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n}\n\n\"The person has as many contacts as one may have.\"\ntype TooManyContacts implements UserError {\n  \"`TOO_MANY_CONTACTS`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n  \"The most that is allowed.\"\n  limit: Int!\n}\n\n\"What became of `signUp`.\"\nunion SignUpResult = Session | EmailTaken | InvalidInput\n\n\"What became of `signIn`.\"\nunion SignInResult = Session | InvalidCredentials | TooManyAttempts\n\n\"What became of `signInDemo`.\"\nunion SignInDemoResult = Session | NotFound\n\n\"What became of `refreshSession`.\"\nunion RefreshResult = Session | SessionRevoked | InvalidRefreshToken\n\n\"What became of `saveContact`.\"\nunion SaveContactResult = SaveContactSuccess | InvalidInput | TooManyContacts\n\n\"A text in both languages of the product.\"\ntype Localized @shareable {\n  \"Korean.\"\n  ko: String!\n  \"English.\"\n  en: String!\n}\n";
