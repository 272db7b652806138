/* Generated from schema.graphql by `npm run codegen`. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ReservationViewMapper as ReservationViewMapperModel, ReservationViewConnectionMapper as ReservationViewConnectionMapperModel, ReservationUpdateMapper as ReservationUpdateMapperModel, PaymentViewMapper as PaymentViewMapperModel, FulfillmentViewMapper as FulfillmentViewMapperModel, GateViewMapper as GateViewMapperModel, MilestoneViewMapper as MilestoneViewMapperModel, CouponViewMapper as CouponViewMapperModel, MessageViewMapper as MessageViewMapperModel, OfferingViewMapper as OfferingViewMapperModel, ProviderViewMapper as ProviderViewMapperModel, TimelineEntryMapper as TimelineEntryMapperModel, ProviderDashboardMapper as ProviderDashboardMapperModel, DashboardDayMapper as DashboardDayMapperModel, StatusCountMapper as StatusCountMapperModel, RevenueMapper as RevenueMapperModel, KindCountMapper as KindCountMapperModel, ReservationMapper as ReservationMapperModel, CustomerMapper as CustomerMapperModel, ProviderMapper as ProviderMapperModel, OfferingMapper as OfferingMapperModel } from './mappers';
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
  /** A day of the calendar, e.g. `2026-12-01`. */
  Date: { input: string; output: string; }
  /** An instant as ISO-8601 text in UTC, e.g. `2026-11-21T03:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  FieldSet: { input: string; output: string; }
  link__Import: { input: unknown; output: unknown; }
};

/** A coupon that came with a reservation. */
export type CouponView = {
  __typename?: 'CouponView';
  /** When it was cancelled. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it is good; null while only its cancellation is known. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The coupon's id. */
  id: Scalars['ID']['output'];
  /** When it was issued; null while only its cancellation is known. */
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  state: CouponViewState;
  /** The state in people's words. */
  stateLabel: Localized;
  /** What it is. */
  title: Localized;
};

/** Where a coupon stands. */
export type CouponViewState =
  /** Cancelled: good for nothing. */
  | 'CANCELLED'
  /** Issued: good until it expires. */
  | 'ISSUED';

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
  from?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<Array<Scalars['String']['input']>>;
  on?: InputMaybe<Scalars['Date']['input']>;
  order?: InputMaybe<ReservationOrder>;
  status?: InputMaybe<Array<ReservationStatus>>;
};

/** A day at a provider. */
export type DashboardDay = {
  __typename?: 'DashboardDay';
  /** The day, in the provider's zone. */
  date: Scalars['Date']['output'];
  /** How many take place on it: those with a slot, without the ones that were cancelled, refused or ran out. */
  expected: Scalars['Int']['output'];
  /** How many reservations were made on it, whatever became of them. */
  reserved: Scalars['Int']['output'];
  /** What those that were made on it brought in, one for each currency. */
  revenue: Array<Revenue>;
};

/** What is known of the work at the provider's desk. */
export type FulfillmentView = {
  __typename?: 'FulfillmentView';
  /** When it came to stand there. */
  at: Scalars['DateTime']['output'];
  /** When it was done. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the desk said yes. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the desk said no. */
  deniedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What has to answer before it starts or is withdrawn, and whether it has; in the order in which it was heard of. */
  gates: Array<GateView>;
  /** The work order's id. */
  id: Scalars['ID']['output'];
  /** The way so far, in the order in which it went. */
  milestones: Array<MilestoneView>;
  /** When the person had not come. */
  noShowAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was put on the desk. */
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it began. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: FulfillmentViewStatus;
  /** The status in people's words. */
  statusLabel: Localized;
  /** When it was agreed that it will not be done. */
  withdrawalAgreedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was taken off the desk. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** It will not be done; something has yet to answer before it is off the desk. */
  | 'WITHDRAWING'
  /** Taken off the desk. */
  | 'WITHDRAWN';

/** Something else that has to answer before an action takes effect (D3, D7, D8). */
export type GateView = {
  __typename?: 'GateView';
  /** Which action waits for it. */
  action: GateViewAction;
  /** Since when. */
  at: Scalars['DateTime']['output'];
  /** The capability that is asked, e.g. `coupon.issue`. */
  gate: Scalars['String']['output'];
  /** What it is in people's words. */
  label: Localized;
  /** Where it stands. */
  state: GateViewState;
  /** The state in people's words. */
  stateLabel: Localized;
};

/** What a gate keeps waiting. */
export type GateViewAction =
  /** The work's start. */
  | 'START'
  /** Its withdrawal. */
  | 'WITHDRAW';

/** Where a gate stands. */
export type GateViewState =
  /** It has answered. */
  | 'OPEN'
  /** It said no. */
  | 'REFUSED'
  /** It has not answered yet: it is asked again. */
  | 'WAITING';

/** A unit that was set aside for a reservation. */
export type ItemView = {
  __typename?: 'ItemView';
  /** When it was drawn. */
  drawnAt: Scalars['DateTime']['output'];
  /** The last day on which it can be used; null where it has none. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** The lot that it is from; null where none is known. */
  lot?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  name: Localized;
  /** When it was given back; null while it is set aside or was used. */
  restoredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The stock-keeping unit. */
  sku: Scalars['ID']['output'];
};

/** How many reservations were made of a kind. */
export type KindCount = {
  __typename?: 'KindCount';
  /** The kind. */
  kind: Label;
  /** What they brought in, one for each currency. */
  revenue: Array<Revenue>;
  /** How many of them stand where, the most first. */
  statuses: Array<StatusCount>;
  /** How many. */
  total: Scalars['Int']['output'];
};

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

/** What the person was told, or was to be told. What it says stays with `notification`. */
export type MessageView = {
  __typename?: 'MessageView';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** How, e.g. `SMS`. */
  channel: Scalars['String']['output'];
  /** The message's id. */
  id: Scalars['ID']['output'];
  /** What became of it. */
  state: MessageViewState;
  /** The state in people's words. */
  stateLabel: Localized;
  /** Which message, e.g. `SHOP_DELIVERY.CANCELLED`. */
  template: Scalars['String']['output'];
};

/** What became of a message. */
export type MessageViewState =
  /** It was called back before it was sent. */
  | 'CANCELLED'
  /** It could not be sent. */
  | 'FAILED'
  /** It was sent. */
  | 'SENT';

/** A step of the way that was reached. */
export type MilestoneView = {
  __typename?: 'MilestoneView';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Which one. */
  milestone: Label;
  /** What the desk noted; null where it did not. */
  note?: Maybe<Scalars['String']['output']>;
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
  from?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<Array<Scalars['String']['input']>>;
  on?: InputMaybe<Scalars['Date']['input']>;
  order?: InputMaybe<ReservationOrder>;
  status?: InputMaybe<Array<ReservationStatus>>;
};

/** What was reserved at a provider in a stretch of days. */
export type ProviderDashboard = {
  __typename?: 'ProviderDashboard';
  /** Each day, those without reservations too. */
  days: Array<DashboardDay>;
  /** What it is called; null while it is not known here. */
  name?: Maybe<Localized>;
  /** The provider. */
  provider: Provider;
  /** What they brought in, one for each currency; empty where nothing was charged. */
  revenue: Array<Revenue>;
  /** How many of them stand where, the most first; statuses of none are left out. */
  statuses: Array<StatusCount>;
  /** The IANA zone of the days: the provider's, `UTC` while that is not known here. */
  timeZone: Scalars['String']['output'];
  /** How many reservations were made. */
  total: Scalars['Int']['output'];
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
  /** All reservations, newest first or soonest first (P12). Administrators only. */
  allReservations: ReservationViewConnection;
  /** How many reservations were made of each kind, the most reserved first. Administrators only. */
  kindCounts: Array<KindCount>;
  /**
   * The signed-in customer's own reservations, newest first. Ask for `view`-like fields alone and no other context is
   * asked (X7).
   */
  myReservations: ReservationViewConnection;
  /**
   * What was reserved at a provider from one day to another, both included, in the provider's zone: how many by status and
   * by day, and what they brought in. At most 366 days. The provider's staff and administrators only.
   */
  providerDashboard: ProviderDashboard;
  /** The reservations at one provider, newest first or soonest first. The provider's staff and administrators only. */
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
  from?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<Array<Scalars['String']['input']>>;
  on?: InputMaybe<Scalars['Date']['input']>;
  order?: InputMaybe<ReservationOrder>;
  providerId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Array<ReservationStatus>>;
};


export type QueryKindCountsArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


export type QueryMyReservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  atLeast?: InputMaybe<ReservationVersion>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<Array<Scalars['String']['input']>>;
  on?: InputMaybe<Scalars['Date']['input']>;
  order?: InputMaybe<ReservationOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Array<ReservationStatus>>;
};


export type QueryProviderDashboardArgs = {
  from: Scalars['Date']['input'];
  providerId: Scalars['ID']['input'];
  to: Scalars['Date']['input'];
};


export type QueryProviderReservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<Array<Scalars['String']['input']>>;
  on?: InputMaybe<Scalars['Date']['input']>;
  order?: InputMaybe<ReservationOrder>;
  providerId: Scalars['ID']['input'];
  status?: InputMaybe<Array<ReservationStatus>>;
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

/** In which order a list is. */
export type ReservationOrder =
  /** What was reserved last comes first. */
  | 'NEWEST_FIRST'
  /** What takes place first comes first; what has no time is not in the list. */
  | 'SOONEST_FIRST';

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
  /** Not paid, or not decided by the provider, in time. */
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
  /** When the desk approved it, for kinds that a person confirms. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its cancellation was complete. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** When anything was last heard of it. */
  changedAt: Scalars['DateTime']['output'];
  /** When it was done: picked up, vaccinated, examined, delivered, returned, attended. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was confirmed. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The coupon that came with it, null while none has. */
  coupon?: Maybe<CouponView>;
  /** Who reserved. */
  customer: Customer;
  /** Whether it was cancelled: it is kept for good, and marked (H8). */
  deleted: Scalars['Boolean']['output'];
  /**
   * Until when the present stage lasts at most: pay by, pick up by, return by. The stage says which. Null where time does
   * not end it.
   */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its hold ran out. */
  expiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The work at the provider's desk. Null while none is known. */
  fulfillment?: Maybe<FulfillmentView>;
  /** Until when it is held unpaid; null once that is settled, and where there is no such limit. */
  holdExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reservation's id. */
  id: Scalars['ID']['output'];
  /** What was set aside for it out of several that were as good: the vaccine. Null while nothing is. */
  item?: Maybe<ItemView>;
  /** The kind of reservation. */
  kind: Label;
  /** What the person was last told of it; null while nothing was. */
  lastMessage?: Maybe<MessageView>;
  /** When the person had not come. */
  noShowAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was reserved, as it was called then. */
  offering: OfferingView;
  /** When it was paid; null while it is not. */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many people are named as taking part; null where nobody is. */
  participants?: Maybe<Scalars['Int']['output']>;
  /** The payment that counts, which is the last attempt. Null while none is known. */
  payment?: Maybe<PaymentView>;
  /** Where. */
  provider: ProviderView;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** Why it was refused or undone, as a code; null while it is not. */
  reasonCode?: Maybe<Scalars['String']['output']>;
  /** Why, in the words of the staff; null where they said nothing. */
  reasonNote?: Maybe<Scalars['String']['output']>;
  /** When the payment was given back. */
  refundedAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** When it takes place; null for what has no time. */
  slot?: Maybe<SlotView>;
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
  /** What the person's record says of it; null while it says nothing. */
  vaccination?: Maybe<VaccinationView>;
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

/** What reservations brought in, in one currency. */
export type Revenue = {
  __typename?: 'Revenue';
  /** What is left. */
  net: Money;
  /** What was charged. */
  paid: Money;
  /** What of it was given back. */
  refunded: Money;
};

/** When something takes place. */
export type SlotView = {
  __typename?: 'SlotView';
  /** The day in that zone on which it begins. */
  date: Scalars['Date']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** The provider's IANA zone, e.g. `Asia/Seoul`. */
  timeZone: Scalars['String']['output'];
};

/** How many stand somewhere. */
export type StatusCount = {
  __typename?: 'StatusCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Where they stand. */
  status: ReservationStatus;
  /** The status in people's words. */
  statusLabel: Localized;
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

/** What the person's record says of a vaccination. */
export type VaccinationView = {
  __typename?: 'VaccinationView';
  /** The code of what it is against. */
  disease: Scalars['String']['output'];
  /** Which dose of the series it was. */
  dose: Scalars['Int']['output'];
  /** From which day on the next dose can be given; null after the last one. */
  nextDoseFrom?: Maybe<Scalars['Date']['output']>;
  /** When it was entered. */
  recordedAt: Scalars['DateTime']['output'];
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
  CouponView: ResolverTypeWrapper<CouponViewMapperModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CouponViewState: CouponViewState;
  Customer: ResolverTypeWrapper<CustomerMapperModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DashboardDay: ResolverTypeWrapper<DashboardDayMapperModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  FulfillmentView: ResolverTypeWrapper<FulfillmentViewMapperModel>;
  FulfillmentViewStatus: FulfillmentViewStatus;
  GateView: ResolverTypeWrapper<GateViewMapperModel>;
  GateViewAction: GateViewAction;
  GateViewState: GateViewState;
  ItemView: ResolverTypeWrapper<ItemView>;
  KindCount: ResolverTypeWrapper<KindCountMapperModel>;
  Label: ResolverTypeWrapper<Label>;
  Localized: ResolverTypeWrapper<Localized>;
  MessageView: ResolverTypeWrapper<MessageViewMapperModel>;
  MessageViewState: MessageViewState;
  MilestoneView: ResolverTypeWrapper<MilestoneViewMapperModel>;
  Money: ResolverTypeWrapper<Money>;
  Offering: ResolverTypeWrapper<OfferingMapperModel>;
  OfferingView: ResolverTypeWrapper<OfferingViewMapperModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaymentView: ResolverTypeWrapper<PaymentViewMapperModel>;
  PaymentViewStatus: PaymentViewStatus;
  Provider: ResolverTypeWrapper<ProviderMapperModel>;
  ProviderDashboard: ResolverTypeWrapper<ProviderDashboardMapperModel>;
  ProviderView: ResolverTypeWrapper<ProviderViewMapperModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reservation: ResolverTypeWrapper<ReservationMapperModel>;
  ReservationOrder: ReservationOrder;
  ReservationStatus: ReservationStatus;
  ReservationUpdate: ResolverTypeWrapper<ReservationUpdateMapperModel>;
  ReservationVersion: ReservationVersion;
  ReservationView: ResolverTypeWrapper<ReservationViewMapperModel>;
  ReservationViewConnection: ResolverTypeWrapper<ReservationViewConnectionMapperModel>;
  ReservationViewEdge: ResolverTypeWrapper<Omit<ReservationViewEdge, 'node'> & { node: ResolversTypes['ReservationView'] }>;
  Revenue: ResolverTypeWrapper<RevenueMapperModel>;
  SlotView: ResolverTypeWrapper<SlotView>;
  StatusCount: ResolverTypeWrapper<StatusCountMapperModel>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryMapperModel>;
  VaccinationView: ResolverTypeWrapper<VaccinationView>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CouponView: CouponViewMapperModel;
  ID: Scalars['ID']['output'];
  Customer: CustomerMapperModel;
  Int: Scalars['Int']['output'];
  DashboardDay: DashboardDayMapperModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  FieldSet: Scalars['FieldSet']['output'];
  FulfillmentView: FulfillmentViewMapperModel;
  GateView: GateViewMapperModel;
  ItemView: ItemView;
  KindCount: KindCountMapperModel;
  Label: Label;
  Localized: Localized;
  MessageView: MessageViewMapperModel;
  MilestoneView: MilestoneViewMapperModel;
  Money: Money;
  Offering: OfferingMapperModel;
  OfferingView: OfferingViewMapperModel;
  PageInfo: PageInfo;
  PaymentView: PaymentViewMapperModel;
  Provider: ProviderMapperModel;
  ProviderDashboard: ProviderDashboardMapperModel;
  ProviderView: ProviderViewMapperModel;
  Query: Record<PropertyKey, never>;
  Reservation: ReservationMapperModel;
  ReservationUpdate: ReservationUpdateMapperModel;
  ReservationVersion: ReservationVersion;
  ReservationView: ReservationViewMapperModel;
  ReservationViewConnection: ReservationViewConnectionMapperModel;
  ReservationViewEdge: Omit<ReservationViewEdge, 'node'> & { node: ResolversParentTypes['ReservationView'] };
  Revenue: RevenueMapperModel;
  SlotView: SlotView;
  StatusCount: StatusCountMapperModel;
  Subscription: Record<PropertyKey, never>;
  TimelineEntry: TimelineEntryMapperModel;
  VaccinationView: VaccinationView;
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

export type CouponViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponView'] = ResolversParentTypes['CouponView']> = {
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CouponViewState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reservations?: Resolver<Maybe<ResolversTypes['ReservationViewConnection']>, ParentType, ContextType, Partial<CustomerReservationsArgs>>;
};

export type DashboardDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DashboardDay'] = ResolversParentTypes['DashboardDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revenue?: Resolver<Array<ResolversTypes['Revenue']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export type FulfillmentViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentView'] = ResolversParentTypes['FulfillmentView']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deniedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gates?: Resolver<Array<ResolversTypes['GateView']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['MilestoneView']>, ParentType, ContextType>;
  noShowAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FulfillmentViewStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  withdrawalAgreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GateViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateView'] = ResolversParentTypes['GateView']> = {
  action?: Resolver<ResolversTypes['GateViewAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  gate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GateViewState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type ItemViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemView'] = ResolversParentTypes['ItemView']> = {
  drawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  restoredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  revenue?: Resolver<Array<ResolversTypes['Revenue']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type LocalizedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Localized'] = ResolversParentTypes['Localized']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ko?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MessageViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageView'] = ResolversParentTypes['MessageView']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageViewState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MilestoneViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneView'] = ResolversParentTypes['MilestoneView']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ProviderDashboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderDashboard'] = ResolversParentTypes['ProviderDashboard']> = {
  days?: Resolver<Array<ResolversTypes['DashboardDay']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['Localized']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  revenue?: Resolver<Array<ResolversTypes['Revenue']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProviderViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderView'] = ResolversParentTypes['ProviderView']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allReservations?: Resolver<ResolversTypes['ReservationViewConnection'], ParentType, ContextType, Partial<QueryAllReservationsArgs>>;
  kindCounts?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType, RequireFields<QueryKindCountsArgs, 'from' | 'to'>>;
  myReservations?: Resolver<ResolversTypes['ReservationViewConnection'], ParentType, ContextType, Partial<QueryMyReservationsArgs>>;
  providerDashboard?: Resolver<ResolversTypes['ProviderDashboard'], ParentType, ContextType, RequireFields<QueryProviderDashboardArgs, 'from' | 'providerId' | 'to'>>;
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
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  coupon?: Resolver<Maybe<ResolversTypes['CouponView']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fulfillment?: Resolver<Maybe<ResolversTypes['FulfillmentView']>, ParentType, ContextType>;
  holdExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ItemView']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  lastMessage?: Resolver<Maybe<ResolversTypes['MessageView']>, ParentType, ContextType>;
  noShowAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['OfferingView'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['PaymentView']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderView'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refundedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rejectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  reservationVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  slot?: Resolver<Maybe<ResolversTypes['SlotView']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  upToDate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  vaccination?: Resolver<Maybe<ResolversTypes['VaccinationView']>, ParentType, ContextType>;
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

export type RevenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revenue'] = ResolversParentTypes['Revenue']> = {
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SlotViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotView'] = ResolversParentTypes['SlotView']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
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

export type VaccinationViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaccinationView'] = ResolversParentTypes['VaccinationView']> = {
  disease?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dose?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextDoseFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = Context> = {
  CouponView?: CouponViewResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  DashboardDay?: DashboardDayResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  FieldSet?: GraphQLScalarType;
  FulfillmentView?: FulfillmentViewResolvers<ContextType>;
  GateView?: GateViewResolvers<ContextType>;
  ItemView?: ItemViewResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  Localized?: LocalizedResolvers<ContextType>;
  MessageView?: MessageViewResolvers<ContextType>;
  MilestoneView?: MilestoneViewResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Offering?: OfferingResolvers<ContextType>;
  OfferingView?: OfferingViewResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaymentView?: PaymentViewResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  ProviderDashboard?: ProviderDashboardResolvers<ContextType>;
  ProviderView?: ProviderViewResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  ReservationUpdate?: ReservationUpdateResolvers<ContextType>;
  ReservationView?: ReservationViewResolvers<ContextType>;
  ReservationViewConnection?: ReservationViewConnectionResolvers<ContextType>;
  ReservationViewEdge?: ReservationViewEdgeResolvers<ContextType>;
  Revenue?: RevenueResolvers<ContextType>;
  SlotView?: SlotViewResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  VaccinationView?: VaccinationViewResolvers<ContextType>;
  link__Import?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
};

export const typeDefs = "extend schema @link(url: \"https://specs.apollo.dev/federation/v2.9\", import: [\"@key\", \"@shareable\"])\n\n\"An instant as ISO-8601 text in UTC, e.g. `2026-11-21T03:00:00.000Z`.\"\nscalar DateTime\n\n\"A day of the calendar, e.g. `2026-12-01`.\"\nscalar Date\n\ntype Query {\n  \"\"\"\n  The signed-in customer's own reservations, newest first. Ask for `view`-like fields alone and no other context is\n  asked (X7).\n  \"\"\"\n  myReservations(\n    \"Only those that stand at one of these; left out or empty: all.\"\n    status: [ReservationStatus!]\n    \"Only those of one of these kinds, e.g. `STORE_PICKUP`; left out or empty: all.\"\n    kind: [String!]\n    \"Only those that take place on this day of the provider's calendar.\"\n    on: Date\n    \"Only those that take place on this day or later.\"\n    from: Date\n    \"Only those of whose offering, provider or kind the name has this in it, in either language; 1 to 100 characters.\"\n    search: String\n    \"In which order; the newest first where it is left out.\"\n    order: ReservationOrder\n    \"How many: 1 to 100, 20 where it is left out.\"\n    first: Int\n    \"The cursor after which the page begins; it belongs to one order.\"\n    after: String\n    \"Waits up to 2 s until this reservation is known at least in this version: what the person just did is in the list.\"\n    atLeast: ReservationVersion\n  ): ReservationViewConnection!\n\n  \"The reservations at one provider, newest first or soonest first. The provider's staff and administrators only.\"\n  providerReservations(\n    \"The provider.\"\n    providerId: ID!\n    \"Only this customer's.\"\n    customerId: ID\n    \"Only those that stand at one of these; left out or empty: all.\"\n    status: [ReservationStatus!]\n    \"Only those of one of these kinds, e.g. `STORE_PICKUP`; left out or empty: all.\"\n    kind: [String!]\n    \"Only those that take place on this day of the provider's calendar.\"\n    on: Date\n    \"Only those that take place on this day or later.\"\n    from: Date\n    \"In which order; the newest first where it is left out.\"\n    order: ReservationOrder\n    \"How many: 1 to 100, 20 where it is left out.\"\n    first: Int\n    \"The cursor after which the page begins; it belongs to one order.\"\n    after: String\n  ): ReservationViewConnection!\n\n  \"All reservations, newest first or soonest first (P12). Administrators only.\"\n  allReservations(\n    \"Only this customer's.\"\n    customerId: ID\n    \"Only those at this provider.\"\n    providerId: ID\n    \"Only those that stand at one of these; left out or empty: all.\"\n    status: [ReservationStatus!]\n    \"Only those of one of these kinds, e.g. `STORE_PICKUP`; left out or empty: all.\"\n    kind: [String!]\n    \"Only those that take place on this day of the provider's calendar.\"\n    on: Date\n    \"Only those that take place on this day or later.\"\n    from: Date\n    \"In which order; the newest first where it is left out.\"\n    order: ReservationOrder\n    \"How many: 1 to 100, 20 where it is left out.\"\n    first: Int\n    \"The cursor after which the page begins; it belongs to one order.\"\n    after: String\n  ): ReservationViewConnection!\n\n  \"\"\"\n  What was reserved at a provider from one day to another, both included, in the provider's zone: how many by status and\n  by day, and what they brought in. At most 366 days. The provider's staff and administrators only.\n  \"\"\"\n  providerDashboard(\n    \"The provider.\"\n    providerId: ID!\n    \"The first day.\"\n    from: Date!\n    \"The last day.\"\n    to: Date!\n  ): ProviderDashboard!\n\n  \"How many reservations were made of each kind, the most reserved first. Administrators only.\"\n  kindCounts(\n    \"From when on they were reserved.\"\n    from: DateTime!\n    \"Before when; at most 366 days later.\"\n    to: DateTime!\n  ): [KindCount!]!\n\n  \"\"\"\n  One reservation with everything known of it. Null where nothing is known of it (yet), or where it is neither the\n  viewer's own nor their desk's.\n  \"\"\"\n  reservationView(\n    \"The reservation's id.\"\n    id: ID!\n    \"\"\"\n    The `version` that a mutation returned: the answer waits up to 2 s for it, so that a person reads their own write.\n    What is known by then is returned; `upToDate` says whether it is enough.\n    \"\"\"\n    atLeastVersion: Int\n  ): ReservationView\n}\n\ntype Subscription {\n  \"\"\"\n  Each visible change of reservations, after it was committed. Without arguments: all of the signed-in customer's own.\n  Refused with `UNAUTHENTICATED` or `FORBIDDEN` when it begins. Several changes at once may come as one.\n  \"\"\"\n  reservationChanged(\n    \"Only this reservation, which the viewer must be allowed to see.\"\n    reservationId: ID\n    \"All at this provider. Its staff and administrators only. Not together with `reservationId`.\"\n    providerId: ID\n    \"The `cursor` of the last update that was received: goes on after it and leaves nothing out.\"\n    after: String\n  ): ReservationUpdate!\n}\n\n\"A reservation has changed.\"\ntype ReservationUpdate {\n  \"For `after`, to go on from here.\"\n  cursor: String!\n  \"The view's version. It rises; an update with one that was seen already can be ignored.\"\n  version: Int!\n  \"The reservation as it stands now, with everything known of it. Asked alone, no other context is asked (X7).\"\n  view: ReservationView!\n  \"The reservation itself, for fields that other contexts own.\"\n  reservation: Reservation!\n}\n\n\"A reservation and the least version in which it must be known.\"\ninput ReservationVersion {\n  \"The reservation's id.\"\n  reservationId: ID!\n  \"The `version` that a mutation returned.\"\n  version: Int!\n}\n\n\"Something that a customer reserved.\"\ntype Reservation @key(fields: \"id\") {\n  \"A UUID.\"\n  id: ID!\n  \"Everything known of it, from the read model. Null for everybody but the customer, the provider's staff and administrators.\"\n  view: ReservationView\n  \"\"\"\n  Its whole story, oldest first: what every context said of it (X5). Null for everybody but the customer, the\n  provider's staff and administrators.\n  \"\"\"\n  timeline: [TimelineEntry!]\n}\n\n\"A person who reserves.\"\ntype Customer @key(fields: \"id\") {\n  \"The user's id.\"\n  id: ID!\n  \"Their reservations, newest first. Null for everybody but the customer and administrators.\"\n  reservations(\n    \"Only those that stand at one of these; left out or empty: all.\"\n    status: [ReservationStatus!]\n    \"Only those of one of these kinds, e.g. `STORE_PICKUP`; left out or empty: all.\"\n    kind: [String!]\n    \"Only those that take place on this day of the provider's calendar.\"\n    on: Date\n    \"Only those that take place on this day or later.\"\n    from: Date\n    \"In which order; the newest first where it is left out.\"\n    order: ReservationOrder\n    \"How many: 1 to 100, 20 where it is left out.\"\n    first: Int\n    \"The cursor after which the page begins; it belongs to one order.\"\n    after: String\n  ): ReservationViewConnection\n}\n\n\"Somebody at whose place is reserved.\"\ntype Provider @key(fields: \"id\") {\n  \"The provider's id.\"\n  id: ID!\n  \"The reservations there, newest first. Null for everybody but the provider's staff and administrators.\"\n  reservations(\n    \"Only those that stand at one of these; left out or empty: all.\"\n    status: [ReservationStatus!]\n    \"Only those of one of these kinds, e.g. `STORE_PICKUP`; left out or empty: all.\"\n    kind: [String!]\n    \"Only those that take place on this day of the provider's calendar.\"\n    on: Date\n    \"Only those that take place on this day or later.\"\n    from: Date\n    \"In which order; the newest first where it is left out.\"\n    order: ReservationOrder\n    \"How many: 1 to 100, 20 where it is left out.\"\n    first: Int\n    \"The cursor after which the page begins; it belongs to one order.\"\n    after: String\n  ): ReservationViewConnection\n}\n\n\"What is reserved.\"\ntype Offering @key(fields: \"id\", resolvable: false) {\n  \"The offering's id.\"\n  id: ID!\n}\n\n\"\"\"\nA reservation with everything known of it, from one read model: what my page, the desk and the dashboard show (P12, H9).\nIt follows the facts of the other contexts, usually within milliseconds.\n\"\"\"\ntype ReservationView {\n  \"The reservation's id.\"\n  id: ID!\n  \"Rises with everything that becomes known of it, from whichever context.\"\n  version: Int!\n  \"The version of the reservation itself, as far as it is known here: what `atLeastVersion` compares with.\"\n  reservationVersion: Int!\n  \"False where a version was asked for that is not known here yet; true otherwise.\"\n  upToDate: Boolean!\n  \"Where it stands, in the words that all kinds share.\"\n  status: ReservationStatus!\n  \"The status in people's words.\"\n  statusLabel: Localized!\n  \"Where it stands, in the kind's own words.\"\n  stage: Label!\n  \"The kind of reservation.\"\n  kind: Label!\n  \"What was reserved, as it was called then.\"\n  offering: OfferingView!\n  \"Where.\"\n  provider: ProviderView!\n  \"Who reserved.\"\n  customer: Customer!\n  \"How many.\"\n  quantity: Int!\n  \"The price for one, as it was when it was reserved.\"\n  unitPrice: Money!\n  \"The price for all.\"\n  total: Money!\n  \"How many people are named as taking part; null where nobody is.\"\n  participants: Int\n  \"When it takes place; null for what has no time.\"\n  slot: SlotView\n  \"\"\"\n  Until when the present stage lasts at most: pay by, pick up by, return by. The stage says which. Null where time does\n  not end it.\n  \"\"\"\n  dueAt: DateTime\n  \"What was set aside for it out of several that were as good: the vaccine. Null while nothing is.\"\n  item: ItemView\n  \"The coupon that came with it, null while none has.\"\n  coupon: CouponView\n  \"What the person's record says of it; null while it says nothing.\"\n  vaccination: VaccinationView\n  \"What the person was last told of it; null while nothing was.\"\n  lastMessage: MessageView\n  \"The payment that counts, which is the last attempt. Null while none is known.\"\n  payment: PaymentView\n  \"The work at the provider's desk. Null while none is known.\"\n  fulfillment: FulfillmentView\n  \"When it was reserved.\"\n  reservedAt: DateTime!\n  \"Until when it is held unpaid; null once that is settled, and where there is no such limit.\"\n  holdExpiresAt: DateTime\n  \"When it was paid; null while it is not.\"\n  paidAt: DateTime\n  \"When the provider was asked.\"\n  requestedAt: DateTime\n  \"When the desk approved it, for kinds that a person confirms.\"\n  approvedAt: DateTime\n  \"When it was confirmed.\"\n  confirmedAt: DateTime\n  \"When it began, for kinds that last.\"\n  startedAt: DateTime\n  \"When it was done: picked up, vaccinated, examined, delivered, returned, attended.\"\n  completedAt: DateTime\n  \"When its cancellation was complete.\"\n  cancelledAt: DateTime\n  \"Whether it was cancelled: it is kept for good, and marked (H8).\"\n  deleted: Boolean!\n  \"When the payment was given back.\"\n  refundedAt: DateTime\n  \"When it was refused.\"\n  rejectedAt: DateTime\n  \"When its hold ran out.\"\n  expiredAt: DateTime\n  \"When the person had not come.\"\n  noShowAt: DateTime\n  \"When anything was last heard of it.\"\n  changedAt: DateTime!\n  \"Why it was refused or undone, as a code; null while it is not.\"\n  reasonCode: String\n  \"Why, in the words of the staff; null where they said nothing.\"\n  reasonNote: String\n  \"Its whole story, oldest first (X5).\"\n  timeline: [TimelineEntry!]!\n  \"The reservation itself, for fields that other contexts own.\"\n  reservation: Reservation!\n}\n\n\"What was reserved.\"\ntype OfferingView {\n  \"The offering's id.\"\n  id: ID!\n  \"What it was called when it was reserved.\"\n  name: Localized!\n  \"The offering itself, for fields that other contexts own.\"\n  offering: Offering!\n}\n\n\"Where something was reserved.\"\ntype ProviderView {\n  \"The provider's id.\"\n  id: ID!\n  \"What it is called now.\"\n  name: Localized!\n  \"The IANA zone in which its days are, e.g. `Asia/Seoul`; null while it is not known here.\"\n  timeZone: String\n  \"The provider itself, for fields that other contexts own.\"\n  provider: Provider!\n}\n\n\"What is known of a payment.\"\ntype PaymentView {\n  \"The payment's id.\"\n  id: ID!\n  \"Where it stands.\"\n  status: PaymentViewStatus!\n  \"The status in people's words.\"\n  statusLabel: Localized!\n  \"How much.\"\n  amount: Money!\n  \"How it was paid, e.g. `CARD`; null where that is not known.\"\n  method: String\n  \"When it was charged.\"\n  paidAt: DateTime\n  \"When it was declined.\"\n  declinedAt: DateTime\n  \"The payment provider's reason for declining.\"\n  declineCode: String\n  \"When it was given back.\"\n  refundedAt: DateTime\n  \"When its key was closed without a charge.\"\n  voidedAt: DateTime\n  \"How many attempts are known.\"\n  attempts: Int!\n}\n\n\"Where a payment stands.\"\nenum PaymentViewStatus {\n  \"Charged.\"\n  PAID\n  \"Declined; nothing was charged.\"\n  DECLINED\n  \"Closed; nothing was charged.\"\n  VOIDED\n  \"Charged and given back.\"\n  REFUNDED\n}\n\n\"When something takes place.\"\ntype SlotView {\n  \"When it begins.\"\n  startsAt: DateTime!\n  \"When it ends.\"\n  endsAt: DateTime!\n  \"The provider's IANA zone, e.g. `Asia/Seoul`.\"\n  timeZone: String!\n  \"The day in that zone on which it begins.\"\n  date: Date!\n}\n\n\"A unit that was set aside for a reservation.\"\ntype ItemView {\n  \"The stock-keeping unit.\"\n  sku: ID!\n  \"What it is called.\"\n  name: Localized!\n  \"The lot that it is from; null where none is known.\"\n  lot: String\n  \"The last day on which it can be used; null where it has none.\"\n  expiresOn: Date\n  \"When it was drawn.\"\n  drawnAt: DateTime!\n  \"When it was given back; null while it is set aside or was used.\"\n  restoredAt: DateTime\n}\n\n\"A coupon that came with a reservation.\"\ntype CouponView {\n  \"The coupon's id.\"\n  id: ID!\n  \"What it is.\"\n  title: Localized!\n  \"Where it stands.\"\n  state: CouponViewState!\n  \"The state in people's words.\"\n  stateLabel: Localized!\n  \"When it was issued; null while only its cancellation is known.\"\n  issuedAt: DateTime\n  \"Until when it is good; null while only its cancellation is known.\"\n  expiresAt: DateTime\n  \"When it was cancelled.\"\n  cancelledAt: DateTime\n}\n\n\"Where a coupon stands.\"\nenum CouponViewState {\n  \"Issued: good until it expires.\"\n  ISSUED\n  \"Cancelled: good for nothing.\"\n  CANCELLED\n}\n\n\"What the person's record says of a vaccination.\"\ntype VaccinationView {\n  \"The code of what it is against.\"\n  disease: String!\n  \"Which dose of the series it was.\"\n  dose: Int!\n  \"When it was entered.\"\n  recordedAt: DateTime!\n  \"From which day on the next dose can be given; null after the last one.\"\n  nextDoseFrom: Date\n}\n\n\"What the person was told, or was to be told. What it says stays with `notification`.\"\ntype MessageView {\n  \"The message's id.\"\n  id: ID!\n  \"Which message, e.g. `SHOP_DELIVERY.CANCELLED`.\"\n  template: String!\n  \"How, e.g. `SMS`.\"\n  channel: String!\n  \"What became of it.\"\n  state: MessageViewState!\n  \"The state in people's words.\"\n  stateLabel: Localized!\n  \"When.\"\n  at: DateTime!\n}\n\n\"What became of a message.\"\nenum MessageViewState {\n  \"It was sent.\"\n  SENT\n  \"It could not be sent.\"\n  FAILED\n  \"It was called back before it was sent.\"\n  CANCELLED\n}\n\n\"What is known of the work at the provider's desk.\"\ntype FulfillmentView {\n  \"The work order's id.\"\n  id: ID!\n  \"Where it stands.\"\n  status: FulfillmentViewStatus!\n  \"The status in people's words.\"\n  statusLabel: Localized!\n  \"When it came to stand there.\"\n  at: DateTime!\n  \"When it was put on the desk.\"\n  openedAt: DateTime\n  \"When the desk said yes.\"\n  confirmedAt: DateTime\n  \"When the desk said no.\"\n  deniedAt: DateTime\n  \"When it began.\"\n  startedAt: DateTime\n  \"When it was done.\"\n  completedAt: DateTime\n  \"When the person had not come.\"\n  noShowAt: DateTime\n  \"When it was agreed that it will not be done.\"\n  withdrawalAgreedAt: DateTime\n  \"When it was taken off the desk.\"\n  withdrawnAt: DateTime\n  \"What has to answer before it starts or is withdrawn, and whether it has; in the order in which it was heard of.\"\n  gates: [GateView!]!\n  \"The way so far, in the order in which it went.\"\n  milestones: [MilestoneView!]!\n}\n\n\"Something else that has to answer before an action takes effect (D3, D7, D8).\"\ntype GateView {\n  \"Which action waits for it.\"\n  action: GateViewAction!\n  \"The capability that is asked, e.g. `coupon.issue`.\"\n  gate: String!\n  \"What it is in people's words.\"\n  label: Localized!\n  \"Where it stands.\"\n  state: GateViewState!\n  \"The state in people's words.\"\n  stateLabel: Localized!\n  \"Since when.\"\n  at: DateTime!\n}\n\n\"What a gate keeps waiting.\"\nenum GateViewAction {\n  \"The work's start.\"\n  START\n  \"Its withdrawal.\"\n  WITHDRAW\n}\n\n\"Where a gate stands.\"\nenum GateViewState {\n  \"It has not answered yet: it is asked again.\"\n  WAITING\n  \"It has answered.\"\n  OPEN\n  \"It said no.\"\n  REFUSED\n}\n\n\"A step of the way that was reached.\"\ntype MilestoneView {\n  \"Which one.\"\n  milestone: Label!\n  \"When.\"\n  at: DateTime!\n  \"What the desk noted; null where it did not.\"\n  note: String\n}\n\n\"Where the work at a provider's desk stands.\"\nenum FulfillmentViewStatus {\n  \"On the desk.\"\n  OPEN\n  \"The desk said yes.\"\n  CONFIRMED\n  \"The desk said no.\"\n  DENIED\n  \"Begun.\"\n  STARTED\n  \"Done.\"\n  COMPLETED\n  \"The person did not come.\"\n  NO_SHOW\n  \"It will not be done; something has yet to answer before it is off the desk.\"\n  WITHDRAWING\n  \"Taken off the desk.\"\n  WITHDRAWN\n}\n\n\"One fact of a reservation's story.\"\ntype TimelineEntry {\n  \"The fact's id.\"\n  id: ID!\n  \"When it happened.\"\n  at: DateTime!\n  \"The context that said it, e.g. `payment`.\"\n  source: String!\n  \"The fact's type, e.g. `PaymentApproved`.\"\n  type: String!\n  \"What happened, in people's words.\"\n  label: Localized!\n  \"A code that says more: a decline, a reason, a message's template; null where there is none.\"\n  detail: String\n  \"The fact or command that led to it; null where a person or a timer did.\"\n  causationId: ID\n}\n\n\"In which order a list is.\"\nenum ReservationOrder {\n  \"What was reserved last comes first.\"\n  NEWEST_FIRST\n  \"What takes place first comes first; what has no time is not in the list.\"\n  SOONEST_FIRST\n}\n\n\"What was reserved at a provider in a stretch of days.\"\ntype ProviderDashboard {\n  \"The provider.\"\n  provider: Provider!\n  \"What it is called; null while it is not known here.\"\n  name: Localized\n  \"The IANA zone of the days: the provider's, `UTC` while that is not known here.\"\n  timeZone: String!\n  \"How many reservations were made.\"\n  total: Int!\n  \"How many of them stand where, the most first; statuses of none are left out.\"\n  statuses: [StatusCount!]!\n  \"Each day, those without reservations too.\"\n  days: [DashboardDay!]!\n  \"What they brought in, one for each currency; empty where nothing was charged.\"\n  revenue: [Revenue!]!\n}\n\n\"How many stand somewhere.\"\ntype StatusCount {\n  \"Where they stand.\"\n  status: ReservationStatus!\n  \"The status in people's words.\"\n  statusLabel: Localized!\n  \"How many.\"\n  count: Int!\n}\n\n\"A day at a provider.\"\ntype DashboardDay {\n  \"The day, in the provider's zone.\"\n  date: Date!\n  \"How many reservations were made on it, whatever became of them.\"\n  reserved: Int!\n  \"How many take place on it: those with a slot, without the ones that were cancelled, refused or ran out.\"\n  expected: Int!\n  \"What those that were made on it brought in, one for each currency.\"\n  revenue: [Revenue!]!\n}\n\n\"What reservations brought in, in one currency.\"\ntype Revenue {\n  \"What was charged.\"\n  paid: Money!\n  \"What of it was given back.\"\n  refunded: Money!\n  \"What is left.\"\n  net: Money!\n}\n\n\"How many reservations were made of a kind.\"\ntype KindCount {\n  \"The kind.\"\n  kind: Label!\n  \"How many.\"\n  total: Int!\n  \"How many of them stand where, the most first.\"\n  statuses: [StatusCount!]!\n  \"What they brought in, one for each currency.\"\n  revenue: [Revenue!]!\n}\n\n\"A page of reservations.\"\ntype ReservationViewConnection {\n  \"The reservations of this page.\"\n  edges: [ReservationViewEdge!]!\n  \"Where the page stands.\"\n  pageInfo: PageInfo!\n  \"False where `atLeast` asked for a version that is not known here yet; true otherwise.\"\n  upToDate: Boolean!\n}\n\n\"A reservation in a page.\"\ntype ReservationViewEdge {\n  \"The reservation.\"\n  node: ReservationView!\n  \"For `after`.\"\n  cursor: String!\n}\n\n\"Where a reservation stands, in the words that all kinds share.\"\nenum ReservationStatus {\n  \"Capacity is taken, the payment is not settled.\"\n  HELD\n  \"The provider decides.\"\n  REQUESTED\n  \"It stands.\"\n  CONFIRMED\n  \"On loan, under way, begun.\"\n  IN_PROGRESS\n  \"Done: picked up, vaccinated, returned.\"\n  COMPLETED\n  \"Being undone: something has yet to answer.\"\n  CANCELLING\n  \"Undone.\"\n  CANCELLED\n  \"Refused by payment, stock or provider; nothing is kept.\"\n  REJECTED\n  \"Not paid, or not decided by the provider, in time.\"\n  EXPIRED\n  \"The person did not come.\"\n  NO_SHOW\n}\n\n\"A code for programs with its words for people.\"\ntype Label @shareable {\n  \"For programs; stable.\"\n  code: String!\n  \"For people.\"\n  label: Localized!\n}\n\n\"An integer amount of the currency's minor unit (KRW has none: 3,000 KRW is 3000) and its ISO 4217 code.\"\ntype Money @shareable {\n  \"Minor units.\"\n  amount: Int!\n  \"ISO 4217 code.\"\n  currency: String!\n}\n\n\"A text in both languages of the product.\"\ntype Localized @shareable {\n  \"Korean.\"\n  ko: String!\n  \"English.\"\n  en: String!\n}\n\n\"Where a page stands in its list.\"\ntype PageInfo @shareable {\n  \"Whether there is more after it.\"\n  hasNextPage: Boolean!\n  \"Whether there is something before it.\"\n  hasPreviousPage: Boolean!\n  \"The first item's cursor; null on an empty page.\"\n  startCursor: String\n  \"The last item's cursor, for `after`; null on an empty page.\"\n  endCursor: String\n}\n";
