/* Generated from schema.graphql by `npm run codegen`. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProviderMapper as ProviderMapperModel, OfferingMapper as OfferingMapperModel, ReservedAlreadyMapper as ReservedAlreadyMapperModel } from './mappers';
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
  /** A day of the calendar as ISO-8601 text, e.g. 2026-12-01; in the provider's time zone where it has to do with one. */
  Date: { input: string; output: string; }
  /** An instant as ISO-8601 text in UTC, e.g. 2026-11-21T03:04:05.000Z. */
  DateTime: { input: string; output: string; }
  FieldSet: { input: string; output: string; }
  link__Import: { input: unknown; output: unknown; }
};

/** It is not offered any more, so it cannot be changed. */
export type AlreadyWithdrawn = UserError & {
  __typename?: 'AlreadyWithdrawn';
  /** `ALREADY_WITHDRAWN`. */
  code: Scalars['String']['output'];
  /** For people. */
  message: Scalars['String']['output'];
};

/** What a book says of itself. */
export type Book = {
  __typename?: 'Book';
  /** Who wrote it. */
  author: Localized;
  /** The year; null where nobody said. */
  publishedIn?: Maybe<Scalars['Int']['output']>;
  /** Who published it. */
  publisher: Localized;
};

/** What a book says of itself. */
export type BookInput = {
  /** At most 100 characters each. */
  author: LocalizedInput;
  /** The year. */
  publishedIn?: InputMaybe<Scalars['Int']['input']>;
  /** At most 100 characters each. */
  publisher: LocalizedInput;
};

/** Whether it is reserved cannot be found out at the moment. Nothing was changed. */
export type CannotReduceNow = UserError & {
  __typename?: 'CannotReduceNow';
  /** `CANNOT_REDUCE_NOW`. */
  code: Scalars['String']['output'];
  /** For people. */
  message: Scalars['String']['output'];
  /** When trying again makes sense, in seconds. */
  retryAfterSeconds: Scalars['Int']['output'];
};

/** Days on which a provider is closed. */
export type CloseDaysInput = {
  /** From today on, by the provider's clocks, and within two years; 1 to 100. */
  days: Array<Scalars['Date']['input']>;
  /** Who closes. */
  providerId: Scalars['ID']['input'];
  /** Why, for people; at most 100 characters each. */
  reason?: InputMaybe<LocalizedInput>;
};

/** What became of `closeDays`. */
export type CloseDaysResult = CannotReduceNow | CloseDaysSuccess | InvalidInput | NotFound | ReservedAlready;

/** It is closed on these days (or was already). */
export type CloseDaysSuccess = {
  __typename?: 'CloseDaysSuccess';
  /** The provider as it stands now. */
  provider: Provider;
};

/** A day on which a provider is closed. */
export type ClosingDay = {
  __typename?: 'ClosingDay';
  /** The day, by the provider's clocks. */
  date: Scalars['Date']['output'];
  /** Why; null where nobody said. */
  reason?: Maybe<Localized>;
};

/** Another provider has this code. */
export type CodeTaken = UserError & {
  __typename?: 'CodeTaken';
  /** `CODE_TAKEN`. */
  code: Scalars['String']['output'];
  /** For people. */
  message: Scalars['String']['output'];
};

/** One of the times at which a course takes place. */
export type CourseSession = {
  __typename?: 'CourseSession';
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** Where; null where nobody said. */
  place?: Maybe<Localized>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
};

/** One of the times at which a course takes place. */
export type CourseSessionInput = {
  /** When it ends, later than it begins. */
  endsAt: Scalars['DateTime']['input'];
  /** Where; at most 100 characters each. */
  place?: InputMaybe<LocalizedInput>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['input'];
};

/** A series of vaccinations against a disease. */
export type DoseSeries = {
  __typename?: 'DoseSeries';
  /** How many doses. */
  count: Scalars['Int']['output'];
  /** The disease's code. */
  disease: Scalars['String']['output'];
  /** How many days lie between two at least. */
  intervalDays: Scalars['Int']['output'];
};

/** A series of vaccinations against a disease. */
export type DoseSeriesInput = {
  /** How many doses: 1 to 20. */
  count: Scalars['Int']['input'];
  /** The disease's code, e.g. `HEPATITIS_B`. */
  disease: Scalars['String']['input'];
  /** How many days lie between two at least; 0 where there is but one. */
  intervalDays: Scalars['Int']['input'];
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
   * Closes a provider on some days, whatever its opening hours say: all of these days or none. Refused where somebody has
   * reserved on them. A day that is closed already stays so, with this reason. For the provider's staff and administrators.
   */
  closeDays: CloseDaysResult;
  /** Offers something. The same idempotency key again gives the same offering. For the provider's staff and administrators. */
  publishOffering: PublishOfferingResult;
  /** Registers a provider. Its code is the idempotency key: the same again gives the same provider. Administrators only. */
  registerProvider: RegisterProviderResult;
  /**
   * Opens a provider again on days that were closed; a day that is open stays so. For the provider's staff and
   * administrators.
   */
  reopenDays: ReopenDaysResult;
  /**
   * Changes an offering, for reservations from now on. Refused where somebody else changed it since it was read, and where
   * more is reserved than a smaller capacity or fewer slots would leave; saying what already holds changes nothing.
   * For the provider's staff and administrators.
   */
  reviseOffering: ReviseOfferingResult;
  /**
   * Changes a provider's words. Refused where somebody else changed them since they were read, and where another time zone
   * would move slots that are reserved; saying what already holds changes nothing. Administrators only.
   */
  reviseProvider: ReviseProviderResult;
  /**
   * Sets when a provider is open in a week: all of it, not only what changes. Slots are derived from it. Refused where
   * somebody has reserved in an hour that it takes away. For the provider's staff and administrators.
   */
  setOpeningHours: SetOpeningHoursResult;
  /**
   * Stops offering something, for good; reservations that were made stand. Doing it twice is doing it once.
   * For the provider's staff and administrators.
   */
  withdrawOffering: WithdrawOfferingResult;
};


export type MutationCloseDaysArgs = {
  input: CloseDaysInput;
};


export type MutationPublishOfferingArgs = {
  input: PublishOfferingInput;
};


export type MutationRegisterProviderArgs = {
  input: RegisterProviderInput;
};


export type MutationReopenDaysArgs = {
  input: ReopenDaysInput;
};


export type MutationReviseOfferingArgs = {
  input: ReviseOfferingInput;
};


export type MutationReviseProviderArgs = {
  input: ReviseProviderInput;
};


export type MutationSetOpeningHoursArgs = {
  input: SetOpeningHoursInput;
};


export type MutationWithdrawOfferingArgs = {
  id: Scalars['ID']['input'];
};

/** There is no such thing, or it is not for this viewer. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** What was not found. */
  message: Scalars['String']['output'];
};

/** Something that can be reserved at a provider. Public. */
export type Offering = {
  __typename?: 'Offering';
  /** Whether it is offered now; false once it is withdrawn. */
  active: Scalars['Boolean']['output'];
  /** Author and publisher; null for what is no book. */
  book?: Maybe<Book>;
  /** How many can be had at a time (copies, seats); null where stock or slots limit it. What is free of them: `availability`. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** What a package contains; empty where nobody said. */
  contents: Array<Localized>;
  /** More of it; null where there is nothing to say. */
  description?: Maybe<Localized>;
  /** The series that a vaccination belongs to; null for what is none. */
  doses?: Maybe<DoseSeries>;
  /** Never changes. */
  id: Scalars['ID']['output'];
  /** The code of the reservation kind by which it is reserved. */
  kind: Scalars['String']['output'];
  /** What it is called. */
  name: Localized;
  /** When it takes place: from its first session's beginning to its last one's end; null for what has no sessions. */
  period?: Maybe<OfferingPeriod>;
  /** What to do before one comes; null where there is nothing to do. */
  preparation?: Maybe<Localized>;
  /** The price for one. */
  price: Money;
  /** Who offers it. */
  provider: Provider;
  /** When a course takes place, in order; empty for what is no course. */
  sessions: Array<CourseSession>;
  /** The stock-keeping unit that it is taken from; null for what has no stock. */
  sku?: Maybe<Scalars['ID']['output']>;
  /** How its time is cut; null for what is not reserved for a time. */
  slotPlan?: Maybe<SlotPlan>;
  /** The group of interchangeable stock-keeping units that it draws from; null for what draws from none. */
  stockGroup?: Maybe<Scalars['String']['output']>;
  /** Its stock; null for what has none. */
  stockItem?: Maybe<StockItem>;
  /** Rises with every change; `reviseOffering` takes it. */
  version: Scalars['Int']['output'];
};

/** A page of offerings. */
export type OfferingConnection = {
  __typename?: 'OfferingConnection';
  /** The offerings with their cursors. */
  edges: Array<OfferingEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
};

/** An offering in a page. */
export type OfferingEdge = {
  __typename?: 'OfferingEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The offering. */
  node: Offering;
};

/** From an instant to another. */
export type OfferingPeriod = {
  __typename?: 'OfferingPeriod';
  /** When it is over. */
  endsAt: Scalars['DateTime']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
};

/** When a provider is open in a week, by its own clocks. */
export type OpeningHours = {
  __typename?: 'OpeningHours';
  /** From Monday's first to Sunday's last; they do not overlap. */
  times: Array<OpeningTime>;
  /** Rises with every change; `setOpeningHours` takes it. */
  version: Scalars['Int']['output'];
};

/** A stretch of every such day, by the provider's clocks. */
export type OpeningTime = {
  __typename?: 'OpeningTime';
  /** `12:30`; `24:00` is the end of the day. */
  closes: Scalars['String']['output'];
  /** `09:00`. */
  opens: Scalars['String']['output'];
  /** The day of the week. */
  weekday: Weekday;
};

/** A stretch of every such day, by the provider's clocks. */
export type OpeningTimeInput = {
  /** `12:30`, later than it opens; `24:00` is the end of the day. */
  closes: Scalars['String']['input'];
  /** `09:00`. */
  opens: Scalars['String']['input'];
  /** The day of the week. */
  weekday: Weekday;
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

/** Somebody who offers something: a store, a hospital, a centre, a library, an academy. Public. */
export type Provider = {
  __typename?: 'Provider';
  /** Where it is. */
  address: Localized;
  /** The days of a range on which it is closed whatever its opening hours say, in order. */
  closingDays: Array<ClosingDay>;
  /** A short code of its own; never changes. */
  code: Scalars['String']['output'];
  /** Never changes. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Localized;
  /** What it offers now, in the order in which it was published. */
  offerings: OfferingConnection;
  /** When it is open in a week. */
  openingHours: OpeningHours;
  /** Its IANA time zone. */
  timeZone: Scalars['String']['output'];
  /** Rises with every change; `reviseProvider` takes it. */
  version: Scalars['Int']['output'];
};


/** Somebody who offers something: a store, a hospital, a centre, a library, an academy. Public. */
export type ProviderClosingDaysArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Somebody who offers something: a store, a hospital, a centre, a library, an academy. Public. */
export type ProviderOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of providers. */
export type ProviderConnection = {
  __typename?: 'ProviderConnection';
  /** The providers with their cursors. */
  edges: Array<ProviderEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
};

/** A provider in a page. */
export type ProviderEdge = {
  __typename?: 'ProviderEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The provider. */
  node: Provider;
};

/** What is offered. */
export type PublishOfferingInput = {
  /** Author and publisher, of a book. */
  book?: InputMaybe<BookInput>;
  /** How many can be had at a time (copies of a book, seats of a course): 0 to 1,000,000; left out where stock or slots limit it. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** What a package contains: at most 50, each at most 100 characters. */
  contents?: InputMaybe<Array<LocalizedInput>>;
  /** At most 500 characters each. */
  description?: InputMaybe<LocalizedInput>;
  /** The series that a vaccination belongs to. */
  doses?: InputMaybe<DoseSeriesInput>;
  /** Made by the client, once for each offering; 8 to 100 printable characters. A retry carries the same one. */
  idempotencyKey: Scalars['String']['input'];
  /** The code of the reservation kind by which it is reserved, e.g. `STORE_PICKUP`. */
  kind: Scalars['String']['input'];
  /** At most 100 characters each. */
  name: LocalizedInput;
  /** What to do before one comes; at most 500 characters each. */
  preparation?: InputMaybe<LocalizedInput>;
  /** The price for one; 0 for what is free. */
  price: MoneyInput;
  /** Who offers it. */
  providerId: Scalars['ID']['input'];
  /** When a course takes place, in order, in the future; at most 200. */
  sessions?: InputMaybe<Array<CourseSessionInput>>;
  /** The stock-keeping unit that it is taken from, the provider's own; left out for what has no stock. */
  sku?: InputMaybe<Scalars['ID']['input']>;
  /** For what is reserved for a time: slots of the provider's calendar; left out for the rest. Not together with `capacity`. */
  slotPlan?: InputMaybe<SlotPlanInput>;
  /** The code of the group of interchangeable stock-keeping units that it draws from, e.g. `INFLUENZA`. Not together with `sku`. */
  stockGroup?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `publishOffering`. */
export type PublishOfferingResult = InvalidInput | NotFound | PublishOfferingSuccess | SkuTaken;

/** It is offered (or had been, with the same key). */
export type PublishOfferingSuccess = {
  __typename?: 'PublishOfferingSuccess';
  /** The offering as it stands now. */
  offering: Offering;
};

export type Query = {
  __typename?: 'Query';
  /** One offering, also one that is withdrawn; null where there is none. Public. */
  offering?: Maybe<Offering>;
  /** What is offered now, in the order in which it was published. Public. */
  offerings: OfferingConnection;
  /** One provider; null where there is none. Public. */
  provider?: Maybe<Provider>;
  /** Providers in the order in which they were registered. Public. */
  providers: ProviderConnection;
};


export type QueryOfferingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  providerId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProviderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Who a provider is. */
export type RegisterProviderInput = {
  /** At most 200 characters each. */
  address: LocalizedInput;
  /** A short code of its own, which never changes: upper-case letters, digits, `_` and `-`, at most 40. */
  code: Scalars['String']['input'];
  /** At most 100 characters each. */
  name: LocalizedInput;
  /** An IANA time zone, e.g. `Asia/Seoul`: the provider's days are days there. */
  timeZone: Scalars['String']['input'];
};

/** What became of `registerProvider`. */
export type RegisterProviderResult = CodeTaken | InvalidInput | RegisterProviderSuccess;

/** It is registered (or had been). */
export type RegisterProviderSuccess = {
  __typename?: 'RegisterProviderSuccess';
  /** The provider as it stands now. */
  provider: Provider;
};

/** Days on which a provider is open again. */
export type ReopenDaysInput = {
  /** From today on, by the provider's clocks, and within two years; 1 to 100. */
  days: Array<Scalars['Date']['input']>;
  /** Who opens. */
  providerId: Scalars['ID']['input'];
};

/** What became of `reopenDays`. */
export type ReopenDaysResult = CannotReduceNow | InvalidInput | NotFound | ReopenDaysSuccess | ReservedAlready;

/** These days are no closing days (or were none). */
export type ReopenDaysSuccess = {
  __typename?: 'ReopenDaysSuccess';
  /** The provider as it stands now. */
  provider: Provider;
};

/** More is reserved than the change would leave: a slot or a capacity that somebody has. Nothing was changed. */
export type ReservedAlready = UserError & {
  __typename?: 'ReservedAlready';
  /** How many are reserved. */
  claimed: Scalars['Int']['output'];
  /** `RESERVED_ALREADY`. */
  code: Scalars['String']['output'];
  /** For people. */
  message: Scalars['String']['output'];
  /** What is reserved. */
  reserved?: Maybe<Offering>;
  /** The beginning of the first slot in the way; null where it is a capacity. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How an offering reads from now on: all of its words, not only what changes. */
export type ReviseOfferingInput = {
  /** Author and publisher, of a book; left out: none. */
  book?: InputMaybe<BookInput>;
  /** How many can be had at a time; left out: as many as before. Only where it was published with a capacity. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** What a package contains: at most 50, each at most 100 characters; left out: nothing. */
  contents?: InputMaybe<Array<LocalizedInput>>;
  /** At most 500 characters each; left out: none. */
  description?: InputMaybe<LocalizedInput>;
  /** Which. */
  id: Scalars['ID']['input'];
  /** At most 100 characters each. */
  name: LocalizedInput;
  /** What to do before one comes; at most 500 characters each; left out: nothing. */
  preparation?: InputMaybe<LocalizedInput>;
  /** The price for one; 0 for what is free. */
  price: MoneyInput;
  /** When it takes place, all sessions; left out: as before. Only where it was published with sessions. */
  sessions?: InputMaybe<Array<CourseSessionInput>>;
  /** How its time is cut; left out: as before. Only where it was published with slots. */
  slotPlan?: InputMaybe<SlotPlanInput>;
  /** The version that the person saw. */
  version: Scalars['Int']['input'];
};

/** What became of `reviseOffering`. */
export type ReviseOfferingResult = AlreadyWithdrawn | CannotReduceNow | InvalidInput | NotFound | ReservedAlready | ReviseOfferingSuccess | VersionConflict;

/** It reads so from now on (or did already). */
export type ReviseOfferingSuccess = {
  __typename?: 'ReviseOfferingSuccess';
  /** The offering as it stands now. */
  offering: Offering;
};

/** How a provider reads from now on: all of it, not only what changes. */
export type ReviseProviderInput = {
  /** At most 200 characters each. */
  address: LocalizedInput;
  /** Which. */
  id: Scalars['ID']['input'];
  /** At most 100 characters each. */
  name: LocalizedInput;
  /** An IANA time zone, e.g. `Asia/Seoul`. */
  timeZone: Scalars['String']['input'];
  /** The version that the person saw. */
  version: Scalars['Int']['input'];
};

/** What became of `reviseProvider`. */
export type ReviseProviderResult = CannotReduceNow | InvalidInput | NotFound | ReservedAlready | ReviseProviderSuccess | VersionConflict;

/** It reads so from now on (or did already). */
export type ReviseProviderSuccess = {
  __typename?: 'ReviseProviderSuccess';
  /** The provider as it stands now. */
  provider: Provider;
};

/** When a provider is open in a week: all of it, not only what changes. */
export type SetOpeningHoursInput = {
  /** Whose hours. */
  providerId: Scalars['ID']['input'];
  /** In any order, several a day (a lunch break lies between two); they do not overlap. At most 70; none: never open. */
  times: Array<OpeningTimeInput>;
  /** The version of the hours that the person saw: `Provider.openingHours.version`. */
  version: Scalars['Int']['input'];
};

/** What became of `setOpeningHours`. */
export type SetOpeningHoursResult = CannotReduceNow | InvalidInput | NotFound | ReservedAlready | SetOpeningHoursSuccess | VersionConflict;

/** It is open like this from now on (or was already). */
export type SetOpeningHoursSuccess = {
  __typename?: 'SetOpeningHoursSuccess';
  /** The provider as it stands now. */
  provider: Provider;
};

/** The stock-keeping unit is another provider's. */
export type SkuTaken = UserError & {
  __typename?: 'SkuTaken';
  /** `SKU_TAKEN`. */
  code: Scalars['String']['output'];
  /** For people. */
  message: Scalars['String']['output'];
};

/** How an offering's time is cut: the slots of its provider's calendar. What is free of them: `availability`. */
export type SlotPlan = {
  __typename?: 'SlotPlan';
  /** For how many a slot is. */
  capacity: Scalars['Int']['output'];
  /** How long a slot is, in minutes. */
  minutes: Scalars['Int']['output'];
};

/** How an offering's time is cut. */
export type SlotPlanInput = {
  /** For how many a slot is: 1 to 10,000. */
  capacity: Scalars['Int']['input'];
  /** How long a slot is, in minutes: 5 to 1440. Slots follow each other from the opening on. */
  minutes: Scalars['Int']['input'];
};

/** What `inventory` counts. */
export type StockItem = {
  __typename?: 'StockItem';
  /** The stock-keeping unit. */
  sku: Scalars['ID']['output'];
};

/** An expected refusal: data, not a fault. `code` is for programs, `message` for people. */
export type UserError = {
  /** For programs; stable. */
  code: Scalars['String']['output'];
  /** For people, in English; the code is what to translate. */
  message: Scalars['String']['output'];
};

/** Somebody changed it since it was read. */
export type VersionConflict = UserError & {
  __typename?: 'VersionConflict';
  /** `VERSION_CONFLICT`. */
  code: Scalars['String']['output'];
  /** The version that it has now. */
  currentVersion: Scalars['Int']['output'];
  /** For people. */
  message: Scalars['String']['output'];
};

/** A day of the week. */
export type Weekday =
  /** 금요일 */
  | 'FRIDAY'
  /** 월요일 */
  | 'MONDAY'
  /** 토요일 */
  | 'SATURDAY'
  /** 일요일 */
  | 'SUNDAY'
  /** 목요일 */
  | 'THURSDAY'
  /** 화요일 */
  | 'TUESDAY'
  /** 수요일 */
  | 'WEDNESDAY';

/** What became of `withdrawOffering`. */
export type WithdrawOfferingResult = NotFound | WithdrawOfferingSuccess;

/** It is withdrawn (or had been). */
export type WithdrawOfferingSuccess = {
  __typename?: 'WithdrawOfferingSuccess';
  /** The offering as it stands now. */
  offering: Offering;
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
  Provider: Provider;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Offering:
    ( { __typename: 'Offering' }
    & GraphQLRecursivePick<FederationTypes['Offering'], {"id":true}> );
  Provider:
    ( { __typename: 'Provider' }
    & GraphQLRecursivePick<FederationTypes['Provider'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CloseDaysResult:
    | ( CannotReduceNow )
    | ( Omit<CloseDaysSuccess, 'provider'> & { provider: _RefType['Provider'] } )
    | ( InvalidInput )
    | ( NotFound )
    | ( ReservedAlreadyMapperModel )
  ;
  PublishOfferingResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( Omit<PublishOfferingSuccess, 'offering'> & { offering: _RefType['Offering'] } )
    | ( SkuTaken )
  ;
  RegisterProviderResult:
    | ( CodeTaken )
    | ( InvalidInput )
    | ( Omit<RegisterProviderSuccess, 'provider'> & { provider: _RefType['Provider'] } )
  ;
  ReopenDaysResult:
    | ( CannotReduceNow )
    | ( InvalidInput )
    | ( NotFound )
    | ( Omit<ReopenDaysSuccess, 'provider'> & { provider: _RefType['Provider'] } )
    | ( ReservedAlreadyMapperModel )
  ;
  ReviseOfferingResult:
    | ( AlreadyWithdrawn )
    | ( CannotReduceNow )
    | ( InvalidInput )
    | ( NotFound )
    | ( ReservedAlreadyMapperModel )
    | ( Omit<ReviseOfferingSuccess, 'offering'> & { offering: _RefType['Offering'] } )
    | ( VersionConflict )
  ;
  ReviseProviderResult:
    | ( CannotReduceNow )
    | ( InvalidInput )
    | ( NotFound )
    | ( ReservedAlreadyMapperModel )
    | ( Omit<ReviseProviderSuccess, 'provider'> & { provider: _RefType['Provider'] } )
    | ( VersionConflict )
  ;
  SetOpeningHoursResult:
    | ( CannotReduceNow )
    | ( InvalidInput )
    | ( NotFound )
    | ( ReservedAlreadyMapperModel )
    | ( Omit<SetOpeningHoursSuccess, 'provider'> & { provider: _RefType['Provider'] } )
    | ( VersionConflict )
  ;
  WithdrawOfferingResult:
    | ( NotFound )
    | ( Omit<WithdrawOfferingSuccess, 'offering'> & { offering: _RefType['Offering'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( AlreadyWithdrawn )
    | ( CannotReduceNow )
    | ( CodeTaken )
    | ( InvalidInput )
    | ( NotFound )
    | ( ReservedAlreadyMapperModel )
    | ( SkuTaken )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AlreadyWithdrawn: ResolverTypeWrapper<AlreadyWithdrawn>;
  Book: ResolverTypeWrapper<Book>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BookInput: BookInput;
  CannotReduceNow: ResolverTypeWrapper<CannotReduceNow>;
  CloseDaysInput: CloseDaysInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CloseDaysResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseDaysResult']>;
  CloseDaysSuccess: ResolverTypeWrapper<Omit<CloseDaysSuccess, 'provider'> & { provider: ResolversTypes['Provider'] }>;
  ClosingDay: ResolverTypeWrapper<ClosingDay>;
  CodeTaken: ResolverTypeWrapper<CodeTaken>;
  CourseSession: ResolverTypeWrapper<CourseSession>;
  CourseSessionInput: CourseSessionInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DoseSeries: ResolverTypeWrapper<DoseSeries>;
  DoseSeriesInput: DoseSeriesInput;
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Localized: ResolverTypeWrapper<Localized>;
  LocalizedInput: LocalizedInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Offering: ResolverTypeWrapper<OfferingMapperModel>;
  OfferingConnection: ResolverTypeWrapper<Omit<OfferingConnection, 'edges'> & { edges: Array<ResolversTypes['OfferingEdge']> }>;
  OfferingEdge: ResolverTypeWrapper<Omit<OfferingEdge, 'node'> & { node: ResolversTypes['Offering'] }>;
  OfferingPeriod: ResolverTypeWrapper<OfferingPeriod>;
  OpeningHours: ResolverTypeWrapper<OpeningHours>;
  OpeningTime: ResolverTypeWrapper<OpeningTime>;
  OpeningTimeInput: OpeningTimeInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Provider: ResolverTypeWrapper<ProviderMapperModel>;
  ProviderConnection: ResolverTypeWrapper<Omit<ProviderConnection, 'edges'> & { edges: Array<ResolversTypes['ProviderEdge']> }>;
  ProviderEdge: ResolverTypeWrapper<Omit<ProviderEdge, 'node'> & { node: ResolversTypes['Provider'] }>;
  PublishOfferingInput: PublishOfferingInput;
  PublishOfferingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishOfferingResult']>;
  PublishOfferingSuccess: ResolverTypeWrapper<Omit<PublishOfferingSuccess, 'offering'> & { offering: ResolversTypes['Offering'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterProviderInput: RegisterProviderInput;
  RegisterProviderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterProviderResult']>;
  RegisterProviderSuccess: ResolverTypeWrapper<Omit<RegisterProviderSuccess, 'provider'> & { provider: ResolversTypes['Provider'] }>;
  ReopenDaysInput: ReopenDaysInput;
  ReopenDaysResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenDaysResult']>;
  ReopenDaysSuccess: ResolverTypeWrapper<Omit<ReopenDaysSuccess, 'provider'> & { provider: ResolversTypes['Provider'] }>;
  ReservedAlready: ResolverTypeWrapper<ReservedAlreadyMapperModel>;
  ReviseOfferingInput: ReviseOfferingInput;
  ReviseOfferingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseOfferingResult']>;
  ReviseOfferingSuccess: ResolverTypeWrapper<Omit<ReviseOfferingSuccess, 'offering'> & { offering: ResolversTypes['Offering'] }>;
  ReviseProviderInput: ReviseProviderInput;
  ReviseProviderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseProviderResult']>;
  ReviseProviderSuccess: ResolverTypeWrapper<Omit<ReviseProviderSuccess, 'provider'> & { provider: ResolversTypes['Provider'] }>;
  SetOpeningHoursInput: SetOpeningHoursInput;
  SetOpeningHoursResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetOpeningHoursResult']>;
  SetOpeningHoursSuccess: ResolverTypeWrapper<Omit<SetOpeningHoursSuccess, 'provider'> & { provider: ResolversTypes['Provider'] }>;
  SkuTaken: ResolverTypeWrapper<SkuTaken>;
  SlotPlan: ResolverTypeWrapper<SlotPlan>;
  SlotPlanInput: SlotPlanInput;
  StockItem: ResolverTypeWrapper<StockItem>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  Weekday: Weekday;
  WithdrawOfferingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawOfferingResult']>;
  WithdrawOfferingSuccess: ResolverTypeWrapper<Omit<WithdrawOfferingSuccess, 'offering'> & { offering: ResolversTypes['Offering'] }>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlreadyWithdrawn: AlreadyWithdrawn;
  Book: Book;
  Int: Scalars['Int']['output'];
  BookInput: BookInput;
  CannotReduceNow: CannotReduceNow;
  CloseDaysInput: CloseDaysInput;
  ID: Scalars['ID']['output'];
  CloseDaysResult: ResolversUnionTypes<ResolversParentTypes>['CloseDaysResult'];
  CloseDaysSuccess: Omit<CloseDaysSuccess, 'provider'> & { provider: ResolversParentTypes['Provider'] };
  ClosingDay: ClosingDay;
  CodeTaken: CodeTaken;
  CourseSession: CourseSession;
  CourseSessionInput: CourseSessionInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DoseSeries: DoseSeries;
  DoseSeriesInput: DoseSeriesInput;
  FieldSet: Scalars['FieldSet']['output'];
  InvalidInput: InvalidInput;
  Localized: Localized;
  LocalizedInput: LocalizedInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  Offering: OfferingMapperModel;
  OfferingConnection: Omit<OfferingConnection, 'edges'> & { edges: Array<ResolversParentTypes['OfferingEdge']> };
  OfferingEdge: Omit<OfferingEdge, 'node'> & { node: ResolversParentTypes['Offering'] };
  OfferingPeriod: OfferingPeriod;
  OpeningHours: OpeningHours;
  OpeningTime: OpeningTime;
  OpeningTimeInput: OpeningTimeInput;
  PageInfo: PageInfo;
  Provider: ProviderMapperModel;
  ProviderConnection: Omit<ProviderConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProviderEdge']> };
  ProviderEdge: Omit<ProviderEdge, 'node'> & { node: ResolversParentTypes['Provider'] };
  PublishOfferingInput: PublishOfferingInput;
  PublishOfferingResult: ResolversUnionTypes<ResolversParentTypes>['PublishOfferingResult'];
  PublishOfferingSuccess: Omit<PublishOfferingSuccess, 'offering'> & { offering: ResolversParentTypes['Offering'] };
  Query: Record<PropertyKey, never>;
  RegisterProviderInput: RegisterProviderInput;
  RegisterProviderResult: ResolversUnionTypes<ResolversParentTypes>['RegisterProviderResult'];
  RegisterProviderSuccess: Omit<RegisterProviderSuccess, 'provider'> & { provider: ResolversParentTypes['Provider'] };
  ReopenDaysInput: ReopenDaysInput;
  ReopenDaysResult: ResolversUnionTypes<ResolversParentTypes>['ReopenDaysResult'];
  ReopenDaysSuccess: Omit<ReopenDaysSuccess, 'provider'> & { provider: ResolversParentTypes['Provider'] };
  ReservedAlready: ReservedAlreadyMapperModel;
  ReviseOfferingInput: ReviseOfferingInput;
  ReviseOfferingResult: ResolversUnionTypes<ResolversParentTypes>['ReviseOfferingResult'];
  ReviseOfferingSuccess: Omit<ReviseOfferingSuccess, 'offering'> & { offering: ResolversParentTypes['Offering'] };
  ReviseProviderInput: ReviseProviderInput;
  ReviseProviderResult: ResolversUnionTypes<ResolversParentTypes>['ReviseProviderResult'];
  ReviseProviderSuccess: Omit<ReviseProviderSuccess, 'provider'> & { provider: ResolversParentTypes['Provider'] };
  SetOpeningHoursInput: SetOpeningHoursInput;
  SetOpeningHoursResult: ResolversUnionTypes<ResolversParentTypes>['SetOpeningHoursResult'];
  SetOpeningHoursSuccess: Omit<SetOpeningHoursSuccess, 'provider'> & { provider: ResolversParentTypes['Provider'] };
  SkuTaken: SkuTaken;
  SlotPlan: SlotPlan;
  SlotPlanInput: SlotPlanInput;
  StockItem: StockItem;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflict: VersionConflict;
  WithdrawOfferingResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawOfferingResult'];
  WithdrawOfferingSuccess: Omit<WithdrawOfferingSuccess, 'offering'> & { offering: ResolversParentTypes['Offering'] };
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

export type AlreadyWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyWithdrawn'] = ResolversParentTypes['AlreadyWithdrawn']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Book'] = ResolversParentTypes['Book']> = {
  author?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  publishedIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type CannotReduceNowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CannotReduceNow'] = ResolversParentTypes['CannotReduceNow']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseDaysResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseDaysResult'] = ResolversParentTypes['CloseDaysResult']> = {
  __resolveType: TypeResolveFn<'CannotReduceNow' | 'CloseDaysSuccess' | 'InvalidInput' | 'NotFound' | 'ReservedAlready', ParentType, ContextType>;
};

export type CloseDaysSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseDaysSuccess'] = ResolversParentTypes['CloseDaysSuccess']> = {
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClosingDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosingDay'] = ResolversParentTypes['ClosingDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['Localized']>, ParentType, ContextType>;
};

export type CodeTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeTaken'] = ResolversParentTypes['CodeTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseSession'] = ResolversParentTypes['CourseSession']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Localized']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DoseSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoseSeries'] = ResolversParentTypes['DoseSeries']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disease?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  intervalDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

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

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  closeDays?: Resolver<ResolversTypes['CloseDaysResult'], ParentType, ContextType, RequireFields<MutationCloseDaysArgs, 'input'>>;
  publishOffering?: Resolver<ResolversTypes['PublishOfferingResult'], ParentType, ContextType, RequireFields<MutationPublishOfferingArgs, 'input'>>;
  registerProvider?: Resolver<ResolversTypes['RegisterProviderResult'], ParentType, ContextType, RequireFields<MutationRegisterProviderArgs, 'input'>>;
  reopenDays?: Resolver<ResolversTypes['ReopenDaysResult'], ParentType, ContextType, RequireFields<MutationReopenDaysArgs, 'input'>>;
  reviseOffering?: Resolver<ResolversTypes['ReviseOfferingResult'], ParentType, ContextType, RequireFields<MutationReviseOfferingArgs, 'input'>>;
  reviseProvider?: Resolver<ResolversTypes['ReviseProviderResult'], ParentType, ContextType, RequireFields<MutationReviseProviderArgs, 'input'>>;
  setOpeningHours?: Resolver<ResolversTypes['SetOpeningHoursResult'], ParentType, ContextType, RequireFields<MutationSetOpeningHoursArgs, 'input'>>;
  withdrawOffering?: Resolver<ResolversTypes['WithdrawOfferingResult'], ParentType, ContextType, RequireFields<MutationWithdrawOfferingArgs, 'id'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offering'] = ResolversParentTypes['Offering'], FederationReferenceType extends FederationReferenceTypes['Offering'] = FederationReferenceTypes['Offering']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Offering']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  book?: Resolver<Maybe<ResolversTypes['Book']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contents?: Resolver<Array<ResolversTypes['Localized']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Localized']>, ParentType, ContextType>;
  doses?: Resolver<Maybe<ResolversTypes['DoseSeries']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['OfferingPeriod']>, ParentType, ContextType>;
  preparation?: Resolver<Maybe<ResolversTypes['Localized']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['CourseSession']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  slotPlan?: Resolver<Maybe<ResolversTypes['SlotPlan']>, ParentType, ContextType>;
  stockGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stockItem?: Resolver<Maybe<ResolversTypes['StockItem']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingConnection'] = ResolversParentTypes['OfferingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfferingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingEdge'] = ResolversParentTypes['OfferingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
};

export type OfferingPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingPeriod'] = ResolversParentTypes['OfferingPeriod']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OpeningHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours']> = {
  times?: Resolver<Array<ResolversTypes['OpeningTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpeningTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningTime'] = ResolversParentTypes['OpeningTime']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'], FederationReferenceType extends FederationReferenceTypes['Provider'] = FederationReferenceTypes['Provider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  closingDays?: Resolver<Array<ResolversTypes['ClosingDay']>, ParentType, ContextType, RequireFields<ProviderClosingDaysArgs, 'from' | 'to'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  offerings?: Resolver<ResolversTypes['OfferingConnection'], ParentType, ContextType, Partial<ProviderOfferingsArgs>>;
  openingHours?: Resolver<ResolversTypes['OpeningHours'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProviderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderConnection'] = ResolversParentTypes['ProviderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProviderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProviderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEdge'] = ResolversParentTypes['ProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
};

export type PublishOfferingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishOfferingResult'] = ResolversParentTypes['PublishOfferingResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'PublishOfferingSuccess' | 'SkuTaken', ParentType, ContextType>;
};

export type PublishOfferingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishOfferingSuccess'] = ResolversParentTypes['PublishOfferingSuccess']> = {
  offering?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType, RequireFields<QueryOfferingArgs, 'id'>>;
  offerings?: Resolver<ResolversTypes['OfferingConnection'], ParentType, ContextType, Partial<QueryOfferingsArgs>>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<QueryProviderArgs, 'id'>>;
  providers?: Resolver<ResolversTypes['ProviderConnection'], ParentType, ContextType, Partial<QueryProvidersArgs>>;
};

export type RegisterProviderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterProviderResult'] = ResolversParentTypes['RegisterProviderResult']> = {
  __resolveType: TypeResolveFn<'CodeTaken' | 'InvalidInput' | 'RegisterProviderSuccess', ParentType, ContextType>;
};

export type RegisterProviderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterProviderSuccess'] = ResolversParentTypes['RegisterProviderSuccess']> = {
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReopenDaysResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenDaysResult'] = ResolversParentTypes['ReopenDaysResult']> = {
  __resolveType: TypeResolveFn<'CannotReduceNow' | 'InvalidInput' | 'NotFound' | 'ReopenDaysSuccess' | 'ReservedAlready', ParentType, ContextType>;
};

export type ReopenDaysSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenDaysSuccess'] = ResolversParentTypes['ReopenDaysSuccess']> = {
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservedAlreadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservedAlready'] = ResolversParentTypes['ReservedAlready']> = {
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reserved?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseOfferingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseOfferingResult'] = ResolversParentTypes['ReviseOfferingResult']> = {
  __resolveType: TypeResolveFn<'AlreadyWithdrawn' | 'CannotReduceNow' | 'InvalidInput' | 'NotFound' | 'ReservedAlready' | 'ReviseOfferingSuccess' | 'VersionConflict', ParentType, ContextType>;
};

export type ReviseOfferingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseOfferingSuccess'] = ResolversParentTypes['ReviseOfferingSuccess']> = {
  offering?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseProviderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseProviderResult'] = ResolversParentTypes['ReviseProviderResult']> = {
  __resolveType: TypeResolveFn<'CannotReduceNow' | 'InvalidInput' | 'NotFound' | 'ReservedAlready' | 'ReviseProviderSuccess' | 'VersionConflict', ParentType, ContextType>;
};

export type ReviseProviderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseProviderSuccess'] = ResolversParentTypes['ReviseProviderSuccess']> = {
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetOpeningHoursResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOpeningHoursResult'] = ResolversParentTypes['SetOpeningHoursResult']> = {
  __resolveType: TypeResolveFn<'CannotReduceNow' | 'InvalidInput' | 'NotFound' | 'ReservedAlready' | 'SetOpeningHoursSuccess' | 'VersionConflict', ParentType, ContextType>;
};

export type SetOpeningHoursSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOpeningHoursSuccess'] = ResolversParentTypes['SetOpeningHoursSuccess']> = {
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkuTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkuTaken'] = ResolversParentTypes['SkuTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotPlan'] = ResolversParentTypes['SlotPlan']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockItem'] = ResolversParentTypes['StockItem']> = {
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AlreadyWithdrawn' | 'CannotReduceNow' | 'CodeTaken' | 'InvalidInput' | 'NotFound' | 'ReservedAlready' | 'SkuTaken' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawOfferingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawOfferingResult'] = ResolversParentTypes['WithdrawOfferingResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'WithdrawOfferingSuccess', ParentType, ContextType>;
};

export type WithdrawOfferingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawOfferingSuccess'] = ResolversParentTypes['WithdrawOfferingSuccess']> = {
  offering?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = Context> = {
  AlreadyWithdrawn?: AlreadyWithdrawnResolvers<ContextType>;
  Book?: BookResolvers<ContextType>;
  CannotReduceNow?: CannotReduceNowResolvers<ContextType>;
  CloseDaysResult?: CloseDaysResultResolvers<ContextType>;
  CloseDaysSuccess?: CloseDaysSuccessResolvers<ContextType>;
  ClosingDay?: ClosingDayResolvers<ContextType>;
  CodeTaken?: CodeTakenResolvers<ContextType>;
  CourseSession?: CourseSessionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DoseSeries?: DoseSeriesResolvers<ContextType>;
  FieldSet?: GraphQLScalarType;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Localized?: LocalizedResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Offering?: OfferingResolvers<ContextType>;
  OfferingConnection?: OfferingConnectionResolvers<ContextType>;
  OfferingEdge?: OfferingEdgeResolvers<ContextType>;
  OfferingPeriod?: OfferingPeriodResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  OpeningTime?: OpeningTimeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  ProviderConnection?: ProviderConnectionResolvers<ContextType>;
  ProviderEdge?: ProviderEdgeResolvers<ContextType>;
  PublishOfferingResult?: PublishOfferingResultResolvers<ContextType>;
  PublishOfferingSuccess?: PublishOfferingSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterProviderResult?: RegisterProviderResultResolvers<ContextType>;
  RegisterProviderSuccess?: RegisterProviderSuccessResolvers<ContextType>;
  ReopenDaysResult?: ReopenDaysResultResolvers<ContextType>;
  ReopenDaysSuccess?: ReopenDaysSuccessResolvers<ContextType>;
  ReservedAlready?: ReservedAlreadyResolvers<ContextType>;
  ReviseOfferingResult?: ReviseOfferingResultResolvers<ContextType>;
  ReviseOfferingSuccess?: ReviseOfferingSuccessResolvers<ContextType>;
  ReviseProviderResult?: ReviseProviderResultResolvers<ContextType>;
  ReviseProviderSuccess?: ReviseProviderSuccessResolvers<ContextType>;
  SetOpeningHoursResult?: SetOpeningHoursResultResolvers<ContextType>;
  SetOpeningHoursSuccess?: SetOpeningHoursSuccessResolvers<ContextType>;
  SkuTaken?: SkuTakenResolvers<ContextType>;
  SlotPlan?: SlotPlanResolvers<ContextType>;
  StockItem?: StockItemResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WithdrawOfferingResult?: WithdrawOfferingResultResolvers<ContextType>;
  WithdrawOfferingSuccess?: WithdrawOfferingSuccessResolvers<ContextType>;
  link__Import?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
};

export const typeDefs = "extend schema @link(url: \"https://specs.apollo.dev/federation/v2.9\", import: [\"@key\", \"@shareable\"])\n\n\"An instant as ISO-8601 text in UTC, e.g. 2026-11-21T03:04:05.000Z.\"\nscalar DateTime\n\n\"A day of the calendar as ISO-8601 text, e.g. 2026-12-01; in the provider's time zone where it has to do with one.\"\nscalar Date\n\ntype Query {\n  \"\"\"\n  One provider; null where there is none. Public.\n  \"\"\"\n  provider(\"The provider's id.\" id: ID!): Provider\n  \"\"\"\n  Providers in the order in which they were registered. Public.\n  \"\"\"\n  providers(\n    \"Part of a name in either language, in any case of letters; at most 100 characters.\"\n    search: String\n    \"How many at most: 1 to 100, 20 by default.\"\n    first: Int\n    \"The `endCursor` of the page before.\"\n    after: String\n  ): ProviderConnection!\n  \"\"\"\n  One offering, also one that is withdrawn; null where there is none. Public.\n  \"\"\"\n  offering(\"The offering's id.\" id: ID!): Offering\n  \"\"\"\n  What is offered now, in the order in which it was published. Public.\n  \"\"\"\n  offerings(\n    \"A reservation kind's code, e.g. `STORE_PICKUP`.\"\n    kind: String\n    \"Of one provider alone.\"\n    providerId: ID\n    \"Part of a name in either language, in any case of letters; at most 100 characters.\"\n    search: String\n    \"How many at most: 1 to 100, 20 by default.\"\n    first: Int\n    \"The `endCursor` of the page before.\"\n    after: String\n  ): OfferingConnection!\n}\n\ntype Mutation {\n  \"\"\"\n  Offers something. The same idempotency key again gives the same offering. For the provider's staff and administrators.\n  \"\"\"\n  publishOffering(\"What is offered.\" input: PublishOfferingInput!): PublishOfferingResult!\n  \"\"\"\n  Changes an offering, for reservations from now on. Refused where somebody else changed it since it was read, and where\n  more is reserved than a smaller capacity or fewer slots would leave; saying what already holds changes nothing.\n  For the provider's staff and administrators.\n  \"\"\"\n  reviseOffering(\"How it reads from now on.\" input: ReviseOfferingInput!): ReviseOfferingResult!\n  \"\"\"\n  Stops offering something, for good; reservations that were made stand. Doing it twice is doing it once.\n  For the provider's staff and administrators.\n  \"\"\"\n  withdrawOffering(\"The offering's id.\" id: ID!): WithdrawOfferingResult!\n  \"\"\"\n  Registers a provider. Its code is the idempotency key: the same again gives the same provider. Administrators only.\n  \"\"\"\n  registerProvider(\"Who it is.\" input: RegisterProviderInput!): RegisterProviderResult!\n  \"\"\"\n  Changes a provider's words. Refused where somebody else changed them since they were read, and where another time zone\n  would move slots that are reserved; saying what already holds changes nothing. Administrators only.\n  \"\"\"\n  reviseProvider(\"How it reads from now on.\" input: ReviseProviderInput!): ReviseProviderResult!\n  \"\"\"\n  Sets when a provider is open in a week: all of it, not only what changes. Slots are derived from it. Refused where\n  somebody has reserved in an hour that it takes away. For the provider's staff and administrators.\n  \"\"\"\n  setOpeningHours(\"When it is open.\" input: SetOpeningHoursInput!): SetOpeningHoursResult!\n  \"\"\"\n  Closes a provider on some days, whatever its opening hours say: all of these days or none. Refused where somebody has\n  reserved on them. A day that is closed already stays so, with this reason. For the provider's staff and administrators.\n  \"\"\"\n  closeDays(\"Which days.\" input: CloseDaysInput!): CloseDaysResult!\n  \"\"\"\n  Opens a provider again on days that were closed; a day that is open stays so. For the provider's staff and\n  administrators.\n  \"\"\"\n  reopenDays(\"Which days.\" input: ReopenDaysInput!): ReopenDaysResult!\n}\n\n\"A day of the week.\"\nenum Weekday {\n  \"월요일\"\n  MONDAY\n  \"화요일\"\n  TUESDAY\n  \"수요일\"\n  WEDNESDAY\n  \"목요일\"\n  THURSDAY\n  \"금요일\"\n  FRIDAY\n  \"토요일\"\n  SATURDAY\n  \"일요일\"\n  SUNDAY\n}\n\n\"When a provider is open in a week: all of it, not only what changes.\"\ninput SetOpeningHoursInput {\n  \"Whose hours.\"\n  providerId: ID!\n  \"The version of the hours that the person saw: `Provider.openingHours.version`.\"\n  version: Int!\n  \"In any order, several a day (a lunch break lies between two); they do not overlap. At most 70; none: never open.\"\n  times: [OpeningTimeInput!]!\n}\n\n\"A stretch of every such day, by the provider's clocks.\"\ninput OpeningTimeInput {\n  \"The day of the week.\"\n  weekday: Weekday!\n  \"`09:00`.\"\n  opens: String!\n  \"`12:30`, later than it opens; `24:00` is the end of the day.\"\n  closes: String!\n}\n\n\"Days on which a provider is closed.\"\ninput CloseDaysInput {\n  \"Who closes.\"\n  providerId: ID!\n  \"From today on, by the provider's clocks, and within two years; 1 to 100.\"\n  days: [Date!]!\n  \"Why, for people; at most 100 characters each.\"\n  reason: LocalizedInput\n}\n\n\"Days on which a provider is open again.\"\ninput ReopenDaysInput {\n  \"Who opens.\"\n  providerId: ID!\n  \"From today on, by the provider's clocks, and within two years; 1 to 100.\"\n  days: [Date!]!\n}\n\n\"How an offering's time is cut.\"\ninput SlotPlanInput {\n  \"How long a slot is, in minutes: 5 to 1440. Slots follow each other from the opening on.\"\n  minutes: Int!\n  \"For how many a slot is: 1 to 10,000.\"\n  capacity: Int!\n}\n\n\"One of the times at which a course takes place.\"\ninput CourseSessionInput {\n  \"When it begins.\"\n  startsAt: DateTime!\n  \"When it ends, later than it begins.\"\n  endsAt: DateTime!\n  \"Where; at most 100 characters each.\"\n  place: LocalizedInput\n}\n\n\"A series of vaccinations against a disease.\"\ninput DoseSeriesInput {\n  \"The disease's code, e.g. `HEPATITIS_B`.\"\n  disease: String!\n  \"How many doses: 1 to 20.\"\n  count: Int!\n  \"How many days lie between two at least; 0 where there is but one.\"\n  intervalDays: Int!\n}\n\n\"What a book says of itself.\"\ninput BookInput {\n  \"At most 100 characters each.\"\n  author: LocalizedInput!\n  \"At most 100 characters each.\"\n  publisher: LocalizedInput!\n  \"The year.\"\n  publishedIn: Int\n}\n\n\"A text in both languages of the product; neither is empty.\"\ninput LocalizedInput {\n  \"Korean.\"\n  ko: String!\n  \"English.\"\n  en: String!\n}\n\n\"An amount in the currency's minor unit.\"\ninput MoneyInput {\n  \"Minor units: 3,000 KRW is 3000.\"\n  amount: Int!\n  \"ISO 4217 code.\"\n  currency: String!\n}\n\n\"What is offered.\"\ninput PublishOfferingInput {\n  \"Made by the client, once for each offering; 8 to 100 printable characters. A retry carries the same one.\"\n  idempotencyKey: String!\n  \"Who offers it.\"\n  providerId: ID!\n  \"The code of the reservation kind by which it is reserved, e.g. `STORE_PICKUP`.\"\n  kind: String!\n  \"At most 100 characters each.\"\n  name: LocalizedInput!\n  \"At most 500 characters each.\"\n  description: LocalizedInput\n  \"The price for one; 0 for what is free.\"\n  price: MoneyInput!\n  \"The stock-keeping unit that it is taken from, the provider's own; left out for what has no stock.\"\n  sku: ID\n  \"The code of the group of interchangeable stock-keeping units that it draws from, e.g. `INFLUENZA`. Not together with `sku`.\"\n  stockGroup: String\n  \"The series that a vaccination belongs to.\"\n  doses: DoseSeriesInput\n  \"How many can be had at a time (copies of a book, seats of a course): 0 to 1,000,000; left out where stock or slots limit it.\"\n  capacity: Int\n  \"For what is reserved for a time: slots of the provider's calendar; left out for the rest. Not together with `capacity`.\"\n  slotPlan: SlotPlanInput\n  \"When a course takes place, in order, in the future; at most 200.\"\n  sessions: [CourseSessionInput!]\n  \"What a package contains: at most 50, each at most 100 characters.\"\n  contents: [LocalizedInput!]\n  \"What to do before one comes; at most 500 characters each.\"\n  preparation: LocalizedInput\n  \"Author and publisher, of a book.\"\n  book: BookInput\n}\n\n\"How an offering reads from now on: all of its words, not only what changes.\"\ninput ReviseOfferingInput {\n  \"Which.\"\n  id: ID!\n  \"The version that the person saw.\"\n  version: Int!\n  \"At most 100 characters each.\"\n  name: LocalizedInput!\n  \"At most 500 characters each; left out: none.\"\n  description: LocalizedInput\n  \"The price for one; 0 for what is free.\"\n  price: MoneyInput!\n  \"How many can be had at a time; left out: as many as before. Only where it was published with a capacity.\"\n  capacity: Int\n  \"How its time is cut; left out: as before. Only where it was published with slots.\"\n  slotPlan: SlotPlanInput\n  \"When it takes place, all sessions; left out: as before. Only where it was published with sessions.\"\n  sessions: [CourseSessionInput!]\n  \"What a package contains: at most 50, each at most 100 characters; left out: nothing.\"\n  contents: [LocalizedInput!]\n  \"What to do before one comes; at most 500 characters each; left out: nothing.\"\n  preparation: LocalizedInput\n  \"Author and publisher, of a book; left out: none.\"\n  book: BookInput\n}\n\n\"Who a provider is.\"\ninput RegisterProviderInput {\n  \"A short code of its own, which never changes: upper-case letters, digits, `_` and `-`, at most 40.\"\n  code: String!\n  \"At most 100 characters each.\"\n  name: LocalizedInput!\n  \"At most 200 characters each.\"\n  address: LocalizedInput!\n  \"An IANA time zone, e.g. `Asia/Seoul`: the provider's days are days there.\"\n  timeZone: String!\n}\n\n\"How a provider reads from now on: all of it, not only what changes.\"\ninput ReviseProviderInput {\n  \"Which.\"\n  id: ID!\n  \"The version that the person saw.\"\n  version: Int!\n  \"At most 100 characters each.\"\n  name: LocalizedInput!\n  \"At most 200 characters each.\"\n  address: LocalizedInput!\n  \"An IANA time zone, e.g. `Asia/Seoul`.\"\n  timeZone: String!\n}\n\n\"Somebody who offers something: a store, a hospital, a centre, a library, an academy. Public.\"\ntype Provider @key(fields: \"id\") {\n  \"Never changes.\"\n  id: ID!\n  \"A short code of its own; never changes.\"\n  code: String!\n  \"What it is called.\"\n  name: Localized!\n  \"Where it is.\"\n  address: Localized!\n  \"Its IANA time zone.\"\n  timeZone: String!\n  \"Rises with every change; `reviseProvider` takes it.\"\n  version: Int!\n  \"When it is open in a week.\"\n  openingHours: OpeningHours!\n  \"The days of a range on which it is closed whatever its opening hours say, in order.\"\n  closingDays(\n    \"The first day.\"\n    from: Date!\n    \"The last day, included; at most 366 days from the first.\"\n    to: Date!\n  ): [ClosingDay!]!\n  \"What it offers now, in the order in which it was published.\"\n  offerings(\n    \"How many at most: 1 to 100, 20 by default.\"\n    first: Int\n    \"The `endCursor` of the page before.\"\n    after: String\n  ): OfferingConnection!\n}\n\n\"When a provider is open in a week, by its own clocks.\"\ntype OpeningHours {\n  \"Rises with every change; `setOpeningHours` takes it.\"\n  version: Int!\n  \"From Monday's first to Sunday's last; they do not overlap.\"\n  times: [OpeningTime!]!\n}\n\n\"A stretch of every such day, by the provider's clocks.\"\ntype OpeningTime {\n  \"The day of the week.\"\n  weekday: Weekday!\n  \"`09:00`.\"\n  opens: String!\n  \"`12:30`; `24:00` is the end of the day.\"\n  closes: String!\n}\n\n\"A day on which a provider is closed.\"\ntype ClosingDay {\n  \"The day, by the provider's clocks.\"\n  date: Date!\n  \"Why; null where nobody said.\"\n  reason: Localized\n}\n\n\"How an offering's time is cut: the slots of its provider's calendar. What is free of them: `availability`.\"\ntype SlotPlan {\n  \"How long a slot is, in minutes.\"\n  minutes: Int!\n  \"For how many a slot is.\"\n  capacity: Int!\n}\n\n\"One of the times at which a course takes place.\"\ntype CourseSession {\n  \"When it begins.\"\n  startsAt: DateTime!\n  \"When it ends.\"\n  endsAt: DateTime!\n  \"Where; null where nobody said.\"\n  place: Localized\n}\n\n\"From an instant to another.\"\ntype OfferingPeriod {\n  \"When it begins.\"\n  startsAt: DateTime!\n  \"When it is over.\"\n  endsAt: DateTime!\n}\n\n\"A series of vaccinations against a disease.\"\ntype DoseSeries {\n  \"The disease's code.\"\n  disease: String!\n  \"How many doses.\"\n  count: Int!\n  \"How many days lie between two at least.\"\n  intervalDays: Int!\n}\n\n\"What a book says of itself.\"\ntype Book {\n  \"Who wrote it.\"\n  author: Localized!\n  \"Who published it.\"\n  publisher: Localized!\n  \"The year; null where nobody said.\"\n  publishedIn: Int\n}\n\n\"Something that can be reserved at a provider. Public.\"\ntype Offering @key(fields: \"id\") {\n  \"Never changes.\"\n  id: ID!\n  \"The code of the reservation kind by which it is reserved.\"\n  kind: String!\n  \"What it is called.\"\n  name: Localized!\n  \"More of it; null where there is nothing to say.\"\n  description: Localized\n  \"The price for one.\"\n  price: Money!\n  \"The stock-keeping unit that it is taken from; null for what has no stock.\"\n  sku: ID\n  \"The group of interchangeable stock-keeping units that it draws from; null for what draws from none.\"\n  stockGroup: String\n  \"How many can be had at a time (copies, seats); null where stock or slots limit it. What is free of them: `availability`.\"\n  capacity: Int\n  \"How its time is cut; null for what is not reserved for a time.\"\n  slotPlan: SlotPlan\n  \"When it takes place: from its first session's beginning to its last one's end; null for what has no sessions.\"\n  period: OfferingPeriod\n  \"When a course takes place, in order; empty for what is no course.\"\n  sessions: [CourseSession!]!\n  \"The series that a vaccination belongs to; null for what is none.\"\n  doses: DoseSeries\n  \"What a package contains; empty where nobody said.\"\n  contents: [Localized!]!\n  \"What to do before one comes; null where there is nothing to do.\"\n  preparation: Localized\n  \"Author and publisher; null for what is no book.\"\n  book: Book\n  \"Who offers it.\"\n  provider: Provider!\n  \"Its stock; null for what has none.\"\n  stockItem: StockItem\n  \"Whether it is offered now; false once it is withdrawn.\"\n  active: Boolean!\n  \"Rises with every change; `reviseOffering` takes it.\"\n  version: Int!\n}\n\n\"What `inventory` counts.\"\ntype StockItem @key(fields: \"sku\", resolvable: false) {\n  \"The stock-keeping unit.\"\n  sku: ID!\n}\n\n\"A page of providers.\"\ntype ProviderConnection {\n  \"The providers with their cursors.\"\n  edges: [ProviderEdge!]!\n  \"Where this page stands in the list.\"\n  pageInfo: PageInfo!\n}\n\n\"A provider in a page.\"\ntype ProviderEdge {\n  \"The provider.\"\n  node: Provider!\n  \"For `after`.\"\n  cursor: String!\n}\n\n\"A page of offerings.\"\ntype OfferingConnection {\n  \"The offerings with their cursors.\"\n  edges: [OfferingEdge!]!\n  \"Where this page stands in the list.\"\n  pageInfo: PageInfo!\n}\n\n\"An offering in a page.\"\ntype OfferingEdge {\n  \"The offering.\"\n  node: Offering!\n  \"For `after`.\"\n  cursor: String!\n}\n\n\"Where a page stands in its list.\"\ntype PageInfo @shareable {\n  \"Whether there is more after it.\"\n  hasNextPage: Boolean!\n  \"Whether there is more before it.\"\n  hasPreviousPage: Boolean!\n  \"The cursor of its first edge; null where it is empty.\"\n  startCursor: String\n  \"The cursor of its last edge; null where it is empty.\"\n  endCursor: String\n}\n\n\"It is offered (or had been, with the same key).\"\ntype PublishOfferingSuccess {\n  \"The offering as it stands now.\"\n  offering: Offering!\n}\n\n\"It reads so from now on (or did already).\"\ntype ReviseOfferingSuccess {\n  \"The offering as it stands now.\"\n  offering: Offering!\n}\n\n\"It is withdrawn (or had been).\"\ntype WithdrawOfferingSuccess {\n  \"The offering as it stands now.\"\n  offering: Offering!\n}\n\n\"It is registered (or had been).\"\ntype RegisterProviderSuccess {\n  \"The provider as it stands now.\"\n  provider: Provider!\n}\n\n\"It reads so from now on (or did already).\"\ntype ReviseProviderSuccess {\n  \"The provider as it stands now.\"\n  provider: Provider!\n}\n\n\"An expected refusal: data, not a fault. `code` is for programs, `message` for people.\"\ninterface UserError {\n  \"For programs; stable.\"\n  code: String!\n  \"For people, in English; the code is what to translate.\"\n  message: String!\n}\n\n\"A part of the input cannot be right.\"\ntype InvalidInput implements UserError @shareable {\n  \"`INVALID_INPUT`.\"\n  code: String!\n  \"What is wrong with it.\"\n  message: String!\n  \"Which part of the input.\"\n  field: String!\n}\n\n\"There is no such thing, or it is not for this viewer.\"\ntype NotFound implements UserError @shareable {\n  \"`NOT_FOUND`.\"\n  code: String!\n  \"What was not found.\"\n  message: String!\n}\n\n\"Somebody changed it since it was read.\"\ntype VersionConflict implements UserError {\n  \"`VERSION_CONFLICT`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n  \"The version that it has now.\"\n  currentVersion: Int!\n}\n\n\"It is not offered any more, so it cannot be changed.\"\ntype AlreadyWithdrawn implements UserError {\n  \"`ALREADY_WITHDRAWN`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n}\n\n\"The stock-keeping unit is another provider's.\"\ntype SkuTaken implements UserError {\n  \"`SKU_TAKEN`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n}\n\n\"Another provider has this code.\"\ntype CodeTaken implements UserError {\n  \"`CODE_TAKEN`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n}\n\n\"\"\"\nMore is reserved than the change would leave: a slot or a capacity that somebody has. Nothing was changed.\n\"\"\"\ntype ReservedAlready implements UserError {\n  \"`RESERVED_ALREADY`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n  \"How many are reserved.\"\n  claimed: Int!\n  \"The beginning of the first slot in the way; null where it is a capacity.\"\n  startsAt: DateTime\n  \"What is reserved.\"\n  reserved: Offering\n}\n\n\"\"\"\nWhether it is reserved cannot be found out at the moment. Nothing was changed.\n\"\"\"\ntype CannotReduceNow implements UserError {\n  \"`CANNOT_REDUCE_NOW`.\"\n  code: String!\n  \"For people.\"\n  message: String!\n  \"When trying again makes sense, in seconds.\"\n  retryAfterSeconds: Int!\n}\n\n\"It is open like this from now on (or was already).\"\ntype SetOpeningHoursSuccess {\n  \"The provider as it stands now.\"\n  provider: Provider!\n}\n\n\"It is closed on these days (or was already).\"\ntype CloseDaysSuccess {\n  \"The provider as it stands now.\"\n  provider: Provider!\n}\n\n\"These days are no closing days (or were none).\"\ntype ReopenDaysSuccess {\n  \"The provider as it stands now.\"\n  provider: Provider!\n}\n\n\"What became of `setOpeningHours`.\"\nunion SetOpeningHoursResult =\n  | SetOpeningHoursSuccess\n  | NotFound\n  | InvalidInput\n  | VersionConflict\n  | ReservedAlready\n  | CannotReduceNow\n\n\"What became of `closeDays`.\"\nunion CloseDaysResult = CloseDaysSuccess | NotFound | InvalidInput | ReservedAlready | CannotReduceNow\n\n\"What became of `reopenDays`.\"\nunion ReopenDaysResult = ReopenDaysSuccess | NotFound | InvalidInput | ReservedAlready | CannotReduceNow\n\n\"What became of `publishOffering`.\"\nunion PublishOfferingResult = PublishOfferingSuccess | NotFound | InvalidInput | SkuTaken\n\n\"What became of `reviseOffering`.\"\nunion ReviseOfferingResult =\n  | ReviseOfferingSuccess\n  | NotFound\n  | InvalidInput\n  | VersionConflict\n  | AlreadyWithdrawn\n  | ReservedAlready\n  | CannotReduceNow\n\n\"What became of `withdrawOffering`.\"\nunion WithdrawOfferingResult = WithdrawOfferingSuccess | NotFound\n\n\"What became of `registerProvider`.\"\nunion RegisterProviderResult = RegisterProviderSuccess | CodeTaken | InvalidInput\n\n\"What became of `reviseProvider`.\"\nunion ReviseProviderResult =\n  | ReviseProviderSuccess\n  | NotFound\n  | InvalidInput\n  | VersionConflict\n  | ReservedAlready\n  | CannotReduceNow\n\n\"An integer amount of the currency's minor unit (KRW has none: 3,000 KRW is 3000) and its ISO 4217 code.\"\ntype Money @shareable {\n  \"Minor units.\"\n  amount: Int!\n  \"ISO 4217 code.\"\n  currency: String!\n}\n\n\"A text in both languages of the product.\"\ntype Localized @shareable {\n  \"Korean.\"\n  ko: String!\n  \"English.\"\n  en: String!\n}\n";
