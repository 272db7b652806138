/* Generated from schema.graphql by `npm run codegen`. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerMapper as ViewerMapperModel, CustomerMapper as CustomerMapperModel, ContactMapper as ContactMapperModel, PersonMapper as PersonMapperModel, VaccinationMapper as VaccinationMapperModel, SessionMapper as SessionMapperModel } from './mappers';
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
  /** A day of the Korean calendar, e.g. `2026-12-19`. */
  Date: { input: string; output: string; }
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
  /** Whether it says where to deliver: for whoever need not know where that is. */
  hasAddress?: Maybe<Scalars['Boolean']['output']>;
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

/** What became of `grantMembership`. */
export type GrantMembershipResult = GrantMembershipSuccess | InvalidInput | NotFound;

/** The user acts as this now (or did before). */
export type GrantMembershipSuccess = {
  __typename?: 'GrantMembershipSuccess';
  /** All that they may act as. */
  roles: Array<Membership>;
  /** Who it is. */
  userId: Scalars['ID']['output'];
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

/** The resident registration number cannot be right. It is not repeated here. */
export type InvalidResidentNumber = UserError & {
  __typename?: 'InvalidResidentNumber';
  /**
   * `FORMAT`: not 13 digits. `DATE`: the first six are no day of the calendar. `CENTURY_DIGIT`: by the seventh, the person
   * has yet to be born. `CHECKSUM`: the last one does not follow from the others.
   */
  code: Scalars['String']['output'];
  /** For people. */
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

/** Nobody would be left to run the platform. */
export type LastAdministrator = UserError & {
  __typename?: 'LastAdministrator';
  /** `LAST_ADMINISTRATOR`. */
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

/** What a user is to be, or not to be any more. Exactly one of `userId` and `email` says who. */
export type MembershipInput = {
  /** Their e-mail address, in any case of letters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The provider at whose desk; for `STAFF`, and for them alone. */
  providerId?: InputMaybe<Scalars['ID']['input']>;
  /** What they act as. */
  role: RoleName;
  /** The supplier for whom; for `SUPPLIER`, and for them alone. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
  /** The user's id. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Lets a user act as something more. What they are already changes nothing. Administrators only. */
  grantMembership: GrantMembershipResult;
  /**
   * Trades a refresh token for a new session; the token is used up by it. A used token that is shown again means that
   * it was copied: everything that came of the same sign-in is revoked. Public.
   */
  refreshSession: RefreshResult;
  /**
   * Registers somebody for whom the signed-in customer may reserve: themselves, a child, a parent. The number is the
   * idempotency key: the same again gives the same person. Customers only.
   */
  registerPerson: RegisterPersonResult;
  /**
   * Takes away what a user may act as; what they are not changes nothing. Tokens that were given before say it for up to
   * ten minutes more. Administrators only.
   */
  revokeMembership: RevokeMembershipResult;
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


export type MutationGrantMembershipArgs = {
  input: MembershipInput;
};


export type MutationRefreshSessionArgs = {
  refreshToken: Scalars['String']['input'];
};


export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


export type MutationRevokeMembershipArgs = {
  input: MembershipInput;
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

/** The next dose of a series that is not finished. */
export type NextDose = {
  __typename?: 'NextDose';
  /** The code of what it is against, e.g. `INFLUENZA`. */
  disease: Scalars['String']['output'];
  /** Which of the series, from 2. */
  dose: Scalars['Int']['output'];
  /** From which day on it may be given. */
  dueOn: Scalars['Date']['output'];
};

/** There is no such thing, or it is not for this viewer. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** What was not found. */
  message: Scalars['String']['output'];
};

/**
 * Somebody for whom reservations are made. All but the id is seen by the customers who registered them, by administrators
 * and by services; null for everybody else. The record belongs to the human: what was recorded through one customer is seen
 * by every customer who registered them.
 */
export type Person = {
  __typename?: 'Person';
  /** For a reservation's `personId`. */
  id: Scalars['ID']['output'];
  /** The date of birth and the digit after it: `900101-1******`. */
  maskedResidentNumber?: Maybe<Scalars['String']['output']>;
  /** As it was given first. */
  name?: Maybe<Scalars['String']['output']>;
  /** The next dose of each series that is not finished, the earliest first. */
  nextDoses?: Maybe<Array<NextDose>>;
  /** Their vaccinations, oldest first. */
  vaccinations?: Maybe<Array<Vaccination>>;
};

/** This name and this number do not go together. Which of them is not the right one is not said. */
export type PersonMismatch = UserError & {
  __typename?: 'PersonMismatch';
  /** `PERSON_MISMATCH`. */
  code: Scalars['String']['output'];
  /** For people. */
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
  /**
   * Somebody for whom reservations are made, for the customers who registered them, administrators and services; null for
   * everybody else, whether or not there is such a person.
   */
  person?: Maybe<Person>;
  /** Whether a customer may reserve for a person: false also where there is no such person or customer. Services only. */
  personBelongsTo: Scalars['Boolean']['output'];
};


export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContactsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonBelongsToArgs = {
  customerId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};

/** What became of `refreshSession`. */
export type RefreshResult = InvalidRefreshToken | Session | SessionRevoked;

/** Somebody for whom to reserve. */
export type RegisterPersonInput = {
  /**
   * True for a number that was issued since 5 October 2020 to somebody born before (changed, naturalised, registered
   * late, a foreign resident's first): such numbers have no checksum. False by default; of no meaning for those born since.
   */
  issuedSinceOctober2020?: InputMaybe<Scalars['Boolean']['input']>;
  /** As in their papers; at most 100 characters. */
  name: Scalars['String']['input'];
  /**
   * The resident registration number (주민등록번호), or a foreign resident's registration number: 13 digits, with or
   * without a hyphen after the sixth. It is stored encrypted and never shown again but for its first seven digits.
   */
  residentNumber: Scalars['String']['input'];
};

/** What became of `registerPerson`. */
export type RegisterPersonResult = InvalidInput | InvalidResidentNumber | PersonMismatch | RegisterPersonSuccess | TooManyAttempts | TooManyPersons;

/** The person is registered (or had been). */
export type RegisterPersonSuccess = {
  __typename?: 'RegisterPersonSuccess';
  /** For whom to reserve. */
  person: Person;
};

/** What became of `revokeMembership`. */
export type RevokeMembershipResult = InvalidInput | LastAdministrator | NotFound | RevokeMembershipSuccess;

/** The user does not act as this any more (or never did). */
export type RevokeMembershipSuccess = {
  __typename?: 'RevokeMembershipSuccess';
  /** All that they may still act as. */
  roles: Array<Membership>;
  /** Who it is. */
  userId: Scalars['ID']['output'];
};

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

/** Too many failures: with this address, or of this customer with people's numbers. */
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

/** The customer has registered as many people as one may. */
export type TooManyPersons = UserError & {
  __typename?: 'TooManyPersons';
  /** `TOO_MANY_PERSONS`. */
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

/** A dose that a person was given. */
export type Vaccination = {
  __typename?: 'Vaccination';
  /** The code of what it is against, e.g. `INFLUENZA`. */
  disease: Scalars['String']['output'];
  /** 1 for the first against this disease; beyond `doses` they count on, as boosters. */
  dose: Scalars['Int']['output'];
  /** How many make the series. */
  doses: Scalars['Int']['output'];
  /** The lot that it was of; null where that was not noted. */
  lot?: Maybe<Scalars['String']['output']>;
  /** Where it was given. */
  providerId: Scalars['ID']['output'];
  /** What the place was called then. */
  providerName: Localized;
  /** The reservation by which it came. */
  reservationId: Scalars['ID']['output'];
  /** The stock-keeping unit of the vaccine. */
  sku: Scalars['ID']['output'];
  /** That it was done: `VACCINATED`, 접종 완료. */
  status: Label;
  /** When it was given. */
  vaccinatedAt: Scalars['DateTime']['output'];
  /** The vaccine's name. */
  vaccine: Localized;
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
  /** For whom they may reserve, the first registered first. At most 20. */
  persons: Array<Person>;
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
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Contact:
    ( { __typename: 'Contact' }
    & GraphQLRecursivePick<FederationTypes['Contact'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  GrantMembershipResult:
    | ( GrantMembershipSuccess )
    | ( InvalidInput )
    | ( NotFound )
  ;
  RefreshResult:
    | ( InvalidRefreshToken )
    | ( SessionMapperModel )
    | ( SessionRevoked )
  ;
  RegisterPersonResult:
    | ( InvalidInput )
    | ( InvalidResidentNumber )
    | ( PersonMismatch )
    | ( Omit<RegisterPersonSuccess, 'person'> & { person: _RefType['Person'] } )
    | ( TooManyAttempts )
    | ( TooManyPersons )
  ;
  RevokeMembershipResult:
    | ( InvalidInput )
    | ( LastAdministrator )
    | ( NotFound )
    | ( RevokeMembershipSuccess )
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
    | ( InvalidResidentNumber )
    | ( LastAdministrator )
    | ( NotFound )
    | ( PersonMismatch )
    | ( SessionRevoked )
    | ( TooManyAttempts )
    | ( TooManyContacts )
    | ( TooManyPersons )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Contact: ResolverTypeWrapper<ContactMapperModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Customer: ResolverTypeWrapper<CustomerMapperModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DemoUser: ResolverTypeWrapper<DemoUser>;
  EmailTaken: ResolverTypeWrapper<EmailTaken>;
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  GrantMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantMembershipResult']>;
  GrantMembershipSuccess: ResolverTypeWrapper<GrantMembershipSuccess>;
  InvalidCredentials: ResolverTypeWrapper<InvalidCredentials>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InvalidRefreshToken: ResolverTypeWrapper<InvalidRefreshToken>;
  InvalidResidentNumber: ResolverTypeWrapper<InvalidResidentNumber>;
  Label: ResolverTypeWrapper<Label>;
  LastAdministrator: ResolverTypeWrapper<LastAdministrator>;
  Locale: Locale;
  Localized: ResolverTypeWrapper<Localized>;
  Membership: ResolverTypeWrapper<Membership>;
  MembershipInput: MembershipInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NextDose: ResolverTypeWrapper<NextDose>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Person: ResolverTypeWrapper<PersonMapperModel>;
  PersonMismatch: ResolverTypeWrapper<PersonMismatch>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefreshResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshResult']>;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterPersonResult']>;
  RegisterPersonSuccess: ResolverTypeWrapper<Omit<RegisterPersonSuccess, 'person'> & { person: ResolversTypes['Person'] }>;
  RevokeMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeMembershipResult']>;
  RevokeMembershipSuccess: ResolverTypeWrapper<RevokeMembershipSuccess>;
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
  TooManyContacts: ResolverTypeWrapper<TooManyContacts>;
  TooManyPersons: ResolverTypeWrapper<TooManyPersons>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Vaccination: ResolverTypeWrapper<VaccinationMapperModel>;
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
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DemoUser: DemoUser;
  EmailTaken: EmailTaken;
  FieldSet: Scalars['FieldSet']['output'];
  GrantMembershipResult: ResolversUnionTypes<ResolversParentTypes>['GrantMembershipResult'];
  GrantMembershipSuccess: GrantMembershipSuccess;
  InvalidCredentials: InvalidCredentials;
  InvalidInput: InvalidInput;
  InvalidRefreshToken: InvalidRefreshToken;
  InvalidResidentNumber: InvalidResidentNumber;
  Label: Label;
  LastAdministrator: LastAdministrator;
  Localized: Localized;
  Membership: Membership;
  MembershipInput: MembershipInput;
  Mutation: Record<PropertyKey, never>;
  NextDose: NextDose;
  Int: Scalars['Int']['output'];
  NotFound: NotFound;
  Person: PersonMapperModel;
  PersonMismatch: PersonMismatch;
  Query: Record<PropertyKey, never>;
  RefreshResult: ResolversUnionTypes<ResolversParentTypes>['RefreshResult'];
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonResult: ResolversUnionTypes<ResolversParentTypes>['RegisterPersonResult'];
  RegisterPersonSuccess: Omit<RegisterPersonSuccess, 'person'> & { person: ResolversParentTypes['Person'] };
  RevokeMembershipResult: ResolversUnionTypes<ResolversParentTypes>['RevokeMembershipResult'];
  RevokeMembershipSuccess: RevokeMembershipSuccess;
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
  TooManyContacts: TooManyContacts;
  TooManyPersons: TooManyPersons;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Vaccination: VaccinationMapperModel;
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
  hasAddress?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

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

export type GrantMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantMembershipResult'] = ResolversParentTypes['GrantMembershipResult']> = {
  __resolveType: TypeResolveFn<'GrantMembershipSuccess' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type GrantMembershipSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantMembershipSuccess'] = ResolversParentTypes['GrantMembershipSuccess']> = {
  roles?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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

export type InvalidResidentNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidResidentNumber'] = ResolversParentTypes['InvalidResidentNumber']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type LastAdministratorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastAdministrator'] = ResolversParentTypes['LastAdministrator']> = {
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
  grantMembership?: Resolver<ResolversTypes['GrantMembershipResult'], ParentType, ContextType, RequireFields<MutationGrantMembershipArgs, 'input'>>;
  refreshSession?: Resolver<ResolversTypes['RefreshResult'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'refreshToken'>>;
  registerPerson?: Resolver<ResolversTypes['RegisterPersonResult'], ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  revokeMembership?: Resolver<ResolversTypes['RevokeMembershipResult'], ParentType, ContextType, RequireFields<MutationRevokeMembershipArgs, 'input'>>;
  saveContact?: Resolver<ResolversTypes['SaveContactResult'], ParentType, ContextType, RequireFields<MutationSaveContactArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'email' | 'password'>>;
  signInDemo?: Resolver<ResolversTypes['SignInDemoResult'], ParentType, ContextType, RequireFields<MutationSignInDemoArgs, 'userId'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'refreshToken'>>;
  signUp?: Resolver<ResolversTypes['SignUpResult'], ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input'>>;
};

export type NextDoseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextDose'] = ResolversParentTypes['NextDose']> = {
  disease?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dose?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maskedResidentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextDoses?: Resolver<Maybe<Array<ResolversTypes['NextDose']>>, ParentType, ContextType>;
  vaccinations?: Resolver<Maybe<Array<ResolversTypes['Vaccination']>>, ParentType, ContextType>;
};

export type PersonMismatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonMismatch'] = ResolversParentTypes['PersonMismatch']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactArgs, 'id'>>;
  contacts?: Resolver<Array<Maybe<ResolversTypes['Contact']>>, ParentType, ContextType, RequireFields<QueryContactsArgs, 'ids'>>;
  demoUsers?: Resolver<Array<ResolversTypes['DemoUser']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personBelongsTo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<QueryPersonBelongsToArgs, 'customerId' | 'personId'>>;
};

export type RefreshResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshResult'] = ResolversParentTypes['RefreshResult']> = {
  __resolveType: TypeResolveFn<'InvalidRefreshToken' | 'Session' | 'SessionRevoked', ParentType, ContextType>;
};

export type RegisterPersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPersonResult'] = ResolversParentTypes['RegisterPersonResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'InvalidResidentNumber' | 'PersonMismatch' | 'RegisterPersonSuccess' | 'TooManyAttempts' | 'TooManyPersons', ParentType, ContextType>;
};

export type RegisterPersonSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPersonSuccess'] = ResolversParentTypes['RegisterPersonSuccess']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeMembershipResult'] = ResolversParentTypes['RevokeMembershipResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'LastAdministrator' | 'NotFound' | 'RevokeMembershipSuccess', ParentType, ContextType>;
};

export type RevokeMembershipSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeMembershipSuccess'] = ResolversParentTypes['RevokeMembershipSuccess']> = {
  roles?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type TooManyPersonsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyPersons'] = ResolversParentTypes['TooManyPersons']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'EmailTaken' | 'InvalidCredentials' | 'InvalidInput' | 'InvalidRefreshToken' | 'InvalidResidentNumber' | 'LastAdministrator' | 'NotFound' | 'PersonMismatch' | 'SessionRevoked' | 'TooManyAttempts' | 'TooManyContacts' | 'TooManyPersons', ParentType, ContextType>;
};

export type VaccinationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vaccination'] = ResolversParentTypes['Vaccination']> = {
  disease?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dose?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  providerName?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  reservationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  vaccinatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vaccine?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  persons?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = Context> = {
  Contact?: ContactResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DemoUser?: DemoUserResolvers<ContextType>;
  EmailTaken?: EmailTakenResolvers<ContextType>;
  FieldSet?: GraphQLScalarType;
  GrantMembershipResult?: GrantMembershipResultResolvers<ContextType>;
  GrantMembershipSuccess?: GrantMembershipSuccessResolvers<ContextType>;
  InvalidCredentials?: InvalidCredentialsResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvalidRefreshToken?: InvalidRefreshTokenResolvers<ContextType>;
  InvalidResidentNumber?: InvalidResidentNumberResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LastAdministrator?: LastAdministratorResolvers<ContextType>;
  Localized?: LocalizedResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NextDose?: NextDoseResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonMismatch?: PersonMismatchResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefreshResult?: RefreshResultResolvers<ContextType>;
  RegisterPersonResult?: RegisterPersonResultResolvers<ContextType>;
  RegisterPersonSuccess?: RegisterPersonSuccessResolvers<ContextType>;
  RevokeMembershipResult?: RevokeMembershipResultResolvers<ContextType>;
  RevokeMembershipSuccess?: RevokeMembershipSuccessResolvers<ContextType>;
  SaveContactResult?: SaveContactResultResolvers<ContextType>;
  SaveContactSuccess?: SaveContactSuccessResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionRevoked?: SessionRevokedResolvers<ContextType>;
  SignInDemoResult?: SignInDemoResultResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignUpResult?: SignUpResultResolvers<ContextType>;
  TooManyAttempts?: TooManyAttemptsResolvers<ContextType>;
  TooManyContacts?: TooManyContactsResolvers<ContextType>;
  TooManyPersons?: TooManyPersonsResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Vaccination?: VaccinationResolvers<ContextType>;
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

export const typeDefs = "extend schema\n  @link(url: \"https://specs.apollo.dev/federation/v2.9\", import: [\"@key\", \"@shareable\", \"@inaccessible\"])\n\n\"\"\"\nAn instant as ISO-8601 text in UTC, e.g. `2026-11-21T03:00:00.000Z`.\n\"\"\"\nscalar DateTime\n\n\"\"\"\nA day of the Korean calendar, e.g. `2026-12-19`.\n\"\"\"\nscalar Date\n\ntype Query {\n  \"\"\"\n  Who is signed in; null for nobody.\n  \"\"\"\n  me: Viewer\n  \"\"\"\n  The demonstration users, for `signInDemo`. Empty unless this platform runs with demonstration data. Public.\n  \"\"\"\n  demoUsers: [DemoUser!]!\n  \"\"\"\n  Somebody for whom reservations are made, for the customers who registered them, administrators and services; null for\n  everybody else, whether or not there is such a person.\n  \"\"\"\n  person(\"The person's id.\" id: ID!): Person\n  \"\"\"\n  Whether a customer may reserve for a person: false also where there is no such person or customer. Services only.\n  \"\"\"\n  personBelongsTo(\"The person's id.\" personId: ID!, \"The customer's id.\" customerId: ID!): Boolean!\n    @inaccessible\n  \"\"\"\n  Whom to reach, for a context that is about to print an address or send a message. Services only.\n  \"\"\"\n  contact(\"The contact's id.\" id: ID!): Contact @inaccessible\n  \"\"\"\n  The same for many, in the order asked for, null for those that there are not; at most 500. Services only.\n  \"\"\"\n  contacts(\"The contacts' ids.\" ids: [ID!]!): [Contact]! @inaccessible\n}\n\ntype Mutation {\n  \"\"\"\n  Registers a customer and signs them in. An e-mail address belongs to one person, so the address is the idempotency\n  key: a second try is answered with `EmailTaken`, and the person signs in. Public.\n  \"\"\"\n  signUp(\"What the person says of themselves.\" input: SignUpInput!): SignUpResult!\n  \"\"\"\n  Signs in. After five failures with one address each further one has to wait, longer each time. Public.\n  \"\"\"\n  signIn(\"In any case of letters.\" email: String!, \"As it was chosen.\" password: String!): SignInResult!\n  \"\"\"\n  Signs in as a demonstration user, without a password. `NotFound` unless the platform runs with demonstration data.\n  \"\"\"\n  signInDemo(\"One of `demoUsers`.\" userId: ID!): SignInDemoResult!\n  \"\"\"\n  Trades a refresh token for a new session; the token is used up by it. A used token that is shown again means that\n  it was copied: everything that came of the same sign-in is revoked. Public.\n  \"\"\"\n  refreshSession(\"Of the newest `Session`.\" refreshToken: String!): RefreshResult!\n  \"\"\"\n  Ends what came of one sign-in. True whether or not there was anything to end. Public.\n  \"\"\"\n  signOut(\"Any refresh token of the sign-in.\" refreshToken: String!): Boolean!\n  \"\"\"\n  Keeps whom to reach about a reservation; saying the same again gives the same contact. The signed-in person's own.\n  \"\"\"\n  saveContact(\"Whom to reach.\" input: SaveContactInput!): SaveContactResult!\n  \"\"\"\n  Registers somebody for whom the signed-in customer may reserve: themselves, a child, a parent. The number is the\n  idempotency key: the same again gives the same person. Customers only.\n  \"\"\"\n  registerPerson(\"Who it is.\" input: RegisterPersonInput!): RegisterPersonResult!\n  \"\"\"\n  Lets a user act as something more. What they are already changes nothing. Administrators only.\n  \"\"\"\n  grantMembership(\"Who becomes what.\" input: MembershipInput!): GrantMembershipResult!\n  \"\"\"\n  Takes away what a user may act as; what they are not changes nothing. Tokens that were given before say it for up to\n  ten minutes more. Administrators only.\n  \"\"\"\n  revokeMembership(\"Who stops being what.\" input: MembershipInput!): RevokeMembershipResult!\n}\n\n\"Somebody for whom to reserve.\"\ninput RegisterPersonInput {\n  \"As in their papers; at most 100 characters.\"\n  name: String!\n  \"\"\"\n  The resident registration number (주민등록번호), or a foreign resident's registration number: 13 digits, with or\n  without a hyphen after the sixth. It is stored encrypted and never shown again but for its first seven digits.\n  \"\"\"\n  residentNumber: String!\n  \"\"\"\n  True for a number that was issued since 5 October 2020 to somebody born before (changed, naturalised, registered\n  late, a foreign resident's first): such numbers have no checksum. False by default; of no meaning for those born since.\n  \"\"\"\n  issuedSinceOctober2020: Boolean\n}\n\n\"What a user is to be, or not to be any more. Exactly one of `userId` and `email` says who.\"\ninput MembershipInput {\n  \"The user's id.\"\n  userId: ID\n  \"Their e-mail address, in any case of letters.\"\n  email: String\n  \"What they act as.\"\n  role: RoleName!\n  \"The provider at whose desk; for `STAFF`, and for them alone.\"\n  providerId: ID\n  \"The supplier for whom; for `SUPPLIER`, and for them alone.\"\n  supplierId: ID\n}\n\n\"What a person says of themselves.\"\ninput SignUpInput {\n  \"At most 254 characters; kept in lower case.\"\n  email: String!\n  \"8 to 128 characters, any.\"\n  password: String!\n  \"At most 100 characters.\"\n  name: String!\n  \"Digits, with `+`, `-` and spaces among them.\"\n  phone: String!\n  \"The language in which to write to them.\"\n  locale: Locale!\n}\n\n\"Whom to reach about a reservation.\"\ninput SaveContactInput {\n  \"At most 100 characters.\"\n  name: String!\n  \"Digits, with `+`, `-` and spaces among them.\"\n  phone: String!\n  \"At most 200 characters; needed only where something is delivered.\"\n  address: String\n  \"Makes it the person's own contact, which is taken wherever a reservation names none; false by default.\"\n  asDefault: Boolean\n}\n\n\"A language of the product (ISO 639-1).\"\nenum Locale {\n  \"Korean.\"\n  ko\n  \"English.\"\n  en\n}\n\n\"What a person may act as.\"\nenum RoleName {\n  \"Reserves.\"\n  CUSTOMER\n  \"Works at the desk of one provider.\"\n  STAFF\n  \"Delivers to providers.\"\n  SUPPLIER\n  \"Runs the platform.\"\n  ADMIN\n}\n\n\"A role, with where it holds.\"\ntype Membership {\n  \"What the person may act as.\"\n  role: RoleName!\n  \"The provider at whose desk; null but for staff.\"\n  providerId: ID\n  \"The supplier for whom; null but for suppliers.\"\n  supplierId: ID\n}\n\n\"Who is signed in. Seen by that person alone.\"\ntype Viewer {\n  \"The user's id, which is also the customer's.\"\n  id: ID!\n  \"How the person is called.\"\n  name: String!\n  \"What they may act as, as of now: an access token may be up to ten minutes behind.\"\n  roles: [Membership!]!\n  \"Their record as a customer; null where they are none.\"\n  customer: Customer\n  \"For whom they may reserve, the first registered first. At most 20.\"\n  persons: [Person!]!\n}\n\n\"\"\"\nSomebody for whom reservations are made. All but the id is seen by the customers who registered them, by administrators\nand by services; null for everybody else. The record belongs to the human: what was recorded through one customer is seen\nby every customer who registered them.\n\"\"\"\ntype Person @key(fields: \"id\") {\n  \"For a reservation's `personId`.\"\n  id: ID!\n  \"As it was given first.\"\n  name: String\n  \"The date of birth and the digit after it: `900101-1******`.\"\n  maskedResidentNumber: String\n  \"Their vaccinations, oldest first.\"\n  vaccinations: [Vaccination!]\n  \"The next dose of each series that is not finished, the earliest first.\"\n  nextDoses: [NextDose!]\n}\n\n\"A dose that a person was given.\"\ntype Vaccination {\n  \"That it was done: `VACCINATED`, 접종 완료.\"\n  status: Label!\n  \"The reservation by which it came.\"\n  reservationId: ID!\n  \"The code of what it is against, e.g. `INFLUENZA`.\"\n  disease: String!\n  \"1 for the first against this disease; beyond `doses` they count on, as boosters.\"\n  dose: Int!\n  \"How many make the series.\"\n  doses: Int!\n  \"The stock-keeping unit of the vaccine.\"\n  sku: ID!\n  \"The vaccine's name.\"\n  vaccine: Localized!\n  \"The lot that it was of; null where that was not noted.\"\n  lot: String\n  \"Where it was given.\"\n  providerId: ID!\n  \"What the place was called then.\"\n  providerName: Localized!\n  \"When it was given.\"\n  vaccinatedAt: DateTime!\n}\n\n\"The next dose of a series that is not finished.\"\ntype NextDose {\n  \"The code of what it is against, e.g. `INFLUENZA`.\"\n  disease: String!\n  \"Which of the series, from 2.\"\n  dose: Int!\n  \"From which day on it may be given.\"\n  dueOn: Date!\n}\n\n\"The person is registered (or had been).\"\ntype RegisterPersonSuccess {\n  \"For whom to reserve.\"\n  person: Person!\n}\n\n\"The user acts as this now (or did before).\"\ntype GrantMembershipSuccess {\n  \"Who it is.\"\n  userId: ID!\n  \"All that they may act as.\"\n  roles: [Membership!]!\n}\n\n\"The user does not act as this any more (or never did).\"\ntype RevokeMembershipSuccess {\n  \"Who it is.\"\n  userId: ID!\n  \"All that they may still act as.\"\n  roles: [Membership!]!\n}\n\n\"Somebody to sign in as with one click.\"\ntype DemoUser {\n  \"For `signInDemo`.\"\n  id: ID!\n  \"Who it is, for a button.\"\n  label: Localized!\n  \"What they may act as.\"\n  roles: [Membership!]!\n}\n\n\"\"\"\nA person who reserves. All but the id is seen by the person, by administrators and by services; null for everybody else.\n\"\"\"\ntype Customer @key(fields: \"id\") {\n  \"The user's id.\"\n  id: ID!\n  \"How the person is called.\"\n  name: String\n  \"Lower case.\"\n  email: String\n  \"As they wrote it.\"\n  phone: String\n  \"The language in which to write to them.\"\n  locale: Locale\n  \"When they registered.\"\n  createdAt: DateTime\n  \"Whom to reach about a reservation: their own contact first, then the others, newest first. At most 50.\"\n  contacts: [Contact!]\n}\n\n\"\"\"\nWhom to reach about a reservation. All but the id is seen by the customer, by administrators and by services.\n\"\"\"\ntype Contact @key(fields: \"id\") {\n  \"The customer's own contact has the customer's id.\"\n  id: ID!\n  \"The customer to whom it belongs.\"\n  customerId: ID\n  \"Who is reached.\"\n  name: String\n  \"As it was written.\"\n  phone: String\n  \"Where to deliver; null where there is none.\"\n  address: String\n  \"Whether it says where to deliver: for whoever need not know where that is.\"\n  hasAddress: Boolean\n  \"The language in which to write: the customer's.\"\n  locale: Locale\n}\n\n\"A sign-in, or its continuation.\"\ntype Session {\n  \"A JWT for `Authorization: Bearer …`.\"\n  accessToken: String!\n  \"When the access token ends: ten minutes from now, if not configured otherwise.\"\n  accessTokenExpiresAt: DateTime!\n  \"For `refreshSession`, once. A secret of its own: keep it where scripts cannot read it.\"\n  refreshToken: String!\n  \"When the refresh token ends if it is not used.\"\n  refreshTokenExpiresAt: DateTime!\n  \"Who is signed in.\"\n  viewer: Viewer!\n}\n\n\"The contact was saved (or had been).\"\ntype SaveContactSuccess {\n  \"For a reservation's `contactId`.\"\n  contact: Contact!\n}\n\n\"An expected refusal: data, not a fault. `code` is for programs, `message` for people.\"\ninterface UserError {\n  \"For programs; stable.\"\n  code: String!\n  \"For people, in English; the code is what to translate.\"\n  message: String!\n}\n\n\"A part of the input cannot be right.\"\ntype InvalidInput implements UserError @shareable {\n  \"`INVALID_INPUT`.\"\n  code: String!\n  \"What is wrong with it.\"\n  message: String!\n  \"Which part of the input.\"\n  field: String!\n}\n\n\"There is no such thing, or it is not for this viewer.\"\ntype NotFound implements UserError @shareable {\n  \"`NOT_FOUND`.\"\n  code: String!\n  \"What was not found.\"\n  message: String!\n}\n\n\"Somebody is registered with this e-mail address.\"\ntype EmailTaken implements UserError {\n  \"`EMAIL_TAKEN`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n}\n\n\"The address is not known or the password is not its. Which of them is not said.\"\ntype InvalidCredentials implements UserError {\n  \"`INVALID_CREDENTIALS`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n}\n\n\"Too many failures: with this address, or of this customer with people's numbers.\"\ntype TooManyAttempts implements UserError {\n  \"`TOO_MANY_ATTEMPTS`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n  \"When to try again, in seconds.\"\n  retryAfterSeconds: Int!\n}\n\n\"The refresh token is not known, or has ended unused. Sign in again.\"\ntype InvalidRefreshToken implements UserError {\n  \"`INVALID_REFRESH_TOKEN`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n}\n\n\"The sign-in was ended: signed out, or one of its refresh tokens came twice. Sign in again.\"\ntype SessionRevoked implements UserError {\n  \"`SESSION_REVOKED`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n}\n\n\"The person has as many contacts as one may have.\"\ntype TooManyContacts implements UserError {\n  \"`TOO_MANY_CONTACTS`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n  \"The most that is allowed.\"\n  limit: Int!\n}\n\n\"The resident registration number cannot be right. It is not repeated here.\"\ntype InvalidResidentNumber implements UserError {\n  \"\"\"\n  `FORMAT`: not 13 digits. `DATE`: the first six are no day of the calendar. `CENTURY_DIGIT`: by the seventh, the person\n  has yet to be born. `CHECKSUM`: the last one does not follow from the others.\n  \"\"\"\n  code: String!\n  \"For people.\"\n  message: String!\n}\n\n\"This name and this number do not go together. Which of them is not the right one is not said.\"\ntype PersonMismatch implements UserError {\n  \"`PERSON_MISMATCH`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n}\n\n\"The customer has registered as many people as one may.\"\ntype TooManyPersons implements UserError {\n  \"`TOO_MANY_PERSONS`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n  \"The most that is allowed.\"\n  limit: Int!\n}\n\n\"Nobody would be left to run the platform.\"\ntype LastAdministrator implements UserError {\n  \"`LAST_ADMINISTRATOR`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n}\n\n\"What became of `signUp`.\"\nunion SignUpResult = Session | EmailTaken | InvalidInput\n\n\"What became of `signIn`.\"\nunion SignInResult = Session | InvalidCredentials | TooManyAttempts\n\n\"What became of `signInDemo`.\"\nunion SignInDemoResult = Session | NotFound\n\n\"What became of `refreshSession`.\"\nunion RefreshResult = Session | SessionRevoked | InvalidRefreshToken\n\n\"What became of `saveContact`.\"\nunion SaveContactResult = SaveContactSuccess | InvalidInput | TooManyContacts\n\n\"What became of `registerPerson`.\"\nunion RegisterPersonResult =\n  | RegisterPersonSuccess\n  | InvalidResidentNumber\n  | PersonMismatch\n  | TooManyPersons\n  | TooManyAttempts\n  | InvalidInput\n\n\"What became of `grantMembership`.\"\nunion GrantMembershipResult = GrantMembershipSuccess | NotFound | InvalidInput\n\n\"What became of `revokeMembership`.\"\nunion RevokeMembershipResult = RevokeMembershipSuccess | LastAdministrator | NotFound | InvalidInput\n\n\"A code for programs with its words for people.\"\ntype Label @shareable {\n  \"For programs.\"\n  code: String!\n  \"For people.\"\n  label: Localized!\n}\n\n\"A text in both languages of the product.\"\ntype Localized @shareable {\n  \"Korean.\"\n  ko: String!\n  \"English.\"\n  en: String!\n}\n";
