/* Generated from schema.graphql by `npm run codegen`. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StockItemMapper as StockItemMapperModel, StockLotMapper as StockLotMapperModel, StockGroupMapper as StockGroupMapperModel, StockMovementMapper as StockMovementMapperModel, SupplyOrderMapper as SupplyOrderMapperModel, SupplyOrderLineMapper as SupplyOrderLineMapperModel, SupplierMapper as SupplierMapperModel, ProviderMapper as ProviderMapperModel } from './mappers';
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

/** A lot that came. */
export type DeliveredLotInput = {
  /** The last day on which it may be used, today at the earliest; left out where it does not expire. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The batch number that the maker gave it, 1 to 64 characters. */
  lot: Scalars['String']['input'];
  /** Pieces; all that were ordered by default. The lots of a sku add up to what was ordered of it. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** Stock-keeping unit, one of the order's. */
  sku: Scalars['ID']['input'];
};

/** The idempotency key was used before, with another input. */
export type IdempotencyKeyReused = UserError & {
  __typename?: 'IdempotencyKeyReused';
  /** `IDEMPOTENCY_KEY_REUSED`. */
  code: Scalars['String']['output'];
  /** Why, for people. */
  message: Scalars['String']['output'];
};

/** Less is on hand than was to be taken. */
export type InsufficientStock = UserError & {
  __typename?: 'InsufficientStock';
  /** `INSUFFICIENT_STOCK`. */
  code: Scalars['String']['output'];
  /** The lot that was named. */
  lot?: Maybe<Scalars['String']['output']>;
  /** Why, for people. */
  message: Scalars['String']['output'];
  /** What is on hand, in pieces: of the lot where one was named, else of what has no lot. */
  onHand: Scalars['Int']['output'];
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
  /** Integer amount of the currency's minor unit. */
  amount: Scalars['Int']['output'];
  /** ISO 4217 code, three capital letters. */
  currency: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Takes an order back that is not on its way yet. For the provider's staff. */
  cancelSupply: SupplyOrderResult;
  /** Notes that an order was delivered: the stock rises (P2, P3). For the supplier. A second time gives the same answer. */
  deliverSupply: SupplyOrderResult;
  /** Orders products from a supplier (P1). For the provider's staff. */
  orderSupply: OrderSupplyResult;
  /** Takes pieces out of the books that are broken, expired or missing. For the provider's staff. */
  recordLoss: RecordLossResult;
  /** Notes that an order is on its way. For the supplier. */
  shipSupply: SupplyOrderResult;
};


export type MutationCancelSupplyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeliverSupplyArgs = {
  id: Scalars['ID']['input'];
  lots?: InputMaybe<Array<DeliveredLotInput>>;
};


export type MutationOrderSupplyArgs = {
  input: OrderSupplyInput;
};


export type MutationRecordLossArgs = {
  input: RecordLossInput;
};


export type MutationShipSupplyArgs = {
  id: Scalars['ID']['input'];
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

/** What to order from whom. */
export type OrderSupplyInput = {
  /** Chosen by the caller, 1 to 100 characters: the same key with the same input gives the same order. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 50 lines, each with a sku of its own. */
  lines: Array<SupplyOrderLineInput>;
  /** Which provider orders; the viewer is of its staff. */
  providerId: Scalars['ID']['input'];
  /** Who is to deliver. */
  supplierId: Scalars['ID']['input'];
};

/** What ordering leads to. */
export type OrderSupplyResult = IdempotencyKeyReused | InvalidInput | NotFound | SkuOfAnotherProvider | SupplyOrderSuccess;

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

/** A text that the caller gives in both languages, each of 1 to 100 characters. */
export type ProductNameInput = {
  /** English. */
  en: Scalars['String']['input'];
  /** Korean. */
  ko: Scalars['String']['input'];
};

/** Whoever offers something; `catalog` owns it. Its stock and orders are for its own staff and administrators. */
export type Provider = {
  __typename?: 'Provider';
  /** The provider's id. */
  id: Scalars['ID']['output'];
  /** What is counted here, by sku. `null` for everybody but the provider's staff, administrators and contexts. */
  stock?: Maybe<StockItemConnection>;
  /** What is in stock by group, e.g. vaccines by disease, in the order of the groups' codes. `null` for everybody but the provider's staff, administrators and contexts. */
  stockGroups?: Maybe<Array<StockGroup>>;
  /** What was ordered from suppliers, the newest first. `null` for everybody but the provider's staff, administrators and contexts. */
  supplyOrders?: Maybe<SupplyOrderConnection>;
};


/** Whoever offers something; `catalog` owns it. Its stock and orders are for its own staff and administrators. */
export type ProviderStockArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever offers something; `catalog` owns it. Its stock and orders are for its own staff and administrators. */
export type ProviderSupplyOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<SupplyOrderStatus>;
};

export type Query = {
  __typename?: 'Query';
  /** Orders placed with the suppliers that the viewer works for, the newest first. For suppliers. */
  mySupplyOrders: SupplyOrderConnection;
  /** What a provider has of a group, e.g. by vaccine; `null` where it has no such group or the viewer is neither its staff nor an administrator nor a context. */
  stockGroup?: Maybe<StockGroup>;
  /** The item of a sku; `null` where there is none or the viewer is neither the provider's staff nor an administrator nor a context. */
  stockItem?: Maybe<StockItem>;
  /** The suppliers from whom one can order, by id. For staff, suppliers, administrators and contexts. */
  suppliers: Array<Supplier>;
  /** The order of an id; `null` where there is none or the viewer may not see it. */
  supplyOrder?: Maybe<SupplyOrder>;
};


export type QueryMySupplyOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<SupplyOrderStatus>;
};


export type QueryStockGroupArgs = {
  group: Scalars['String']['input'];
  providerId: Scalars['ID']['input'];
};


export type QueryStockItemArgs = {
  sku: Scalars['ID']['input'];
};


export type QuerySupplyOrderArgs = {
  id: Scalars['ID']['input'];
};

/** What was lost. */
export type RecordLossInput = {
  /** Chosen by the caller, 1 to 100 characters: the same key with the same input counts once. */
  idempotencyKey: Scalars['String']['input'];
  /** Which lot it was of; left out for pieces that have none. */
  lot?: InputMaybe<Scalars['String']['input']>;
  /** What happened, up to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Pieces, 1 to 100,000, and no more than are on hand of it. */
  quantity: Scalars['Int']['input'];
  /** Stock-keeping unit. */
  sku: Scalars['ID']['input'];
};

/** What recording a loss leads to. */
export type RecordLossResult = IdempotencyKeyReused | InsufficientStock | InvalidInput | NotFound | RecordLossSuccess;

/** A loss that is in the ledger. */
export type RecordLossSuccess = {
  __typename?: 'RecordLossSuccess';
  /** The item. */
  item: StockItem;
  /** The line of the ledger. */
  movement: StockMovement;
};

/** The sku is counted for another provider. */
export type SkuOfAnotherProvider = UserError & {
  __typename?: 'SkuOfAnotherProvider';
  /** `SKU_OF_ANOTHER_PROVIDER`. */
  code: Scalars['String']['output'];
  /** Why, for people. */
  message: Scalars['String']['output'];
  /** The sku. */
  sku: Scalars['ID']['output'];
};

/** Units of one provider that stand in for each other: a reservation gets one of them at random. Seen by the provider's staff, administrators and contexts. */
export type StockGroup = {
  __typename?: 'StockGroup';
  /** The group's code, e.g. `INFLUENZA`. */
  group: Scalars['String']['output'];
  /** Its items, by sku. */
  items: Array<StockItem>;
  /** Pieces on hand of all its items. */
  onHand: Scalars['Int']['output'];
  /** Whose stock it is. */
  provider: Provider;
  /** Pieces on hand of all its items that have not expired. */
  usable: Scalars['Int']['output'];
};

/** One thing that is counted: a product of one provider. Seen by the provider's staff, administrators and contexts. */
export type StockItem = {
  __typename?: 'StockItem';
  /** The group of its provider's units that it may stand in for, e.g. all vaccines against one disease; `null` where it stands for itself alone. */
  group?: Maybe<Scalars['String']['output']>;
  /** Every movement there ever was, the newest first; their sum is `onHand`. */
  ledger: StockMovementConnection;
  /** Lots with pieces on hand, the one that expires first first. What `onHand` has beyond them came without a lot. */
  lots: Array<StockLot>;
  /** What it is called. */
  name: Localized;
  /** Pieces on hand: received − deducted − drawn + restored − lost. Never negative. */
  onHand: Scalars['Int']['output'];
  /** Whose stock it is. */
  provider: Provider;
  /** Stock-keeping unit: the item's id. */
  sku: Scalars['ID']['output'];
  /** Pieces that may be promised at most: all that was received, less what was lost. */
  supply: Scalars['Int']['output'];
  /** Pieces on hand that have not expired: what a reservation can get. */
  usable: Scalars['Int']['output'];
};


/** One thing that is counted: a product of one provider. Seen by the provider's staff, administrators and contexts. */
export type StockItemLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of stock items. */
export type StockItemConnection = {
  __typename?: 'StockItemConnection';
  /** The page. */
  edges: Array<StockItemEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A stock item in a list. */
export type StockItemEdge = {
  __typename?: 'StockItemEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: StockItem;
};

/** A batch of an item. Seen by whoever sees the item. */
export type StockLot = {
  __typename?: 'StockLot';
  /** Whether that day is over: it counts as not there until somebody records it as lost. */
  expired: Scalars['Boolean']['output'];
  /** The last day on which it may be used, where the provider is; `null`: it does not expire. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** The batch number that the maker gave it. */
  lot: Scalars['String']['output'];
  /** Pieces on hand of this lot. */
  onHand: Scalars['Int']['output'];
};

/** A line of the ledger. Never changed, never erased. */
export type StockMovement = {
  __typename?: 'StockMovement';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Pieces on hand after it. */
  balance: Scalars['Int']['output'];
  /** The group that was drawn from, or given back to. */
  group?: Maybe<Scalars['String']['output']>;
  /** Why stock moved. */
  kind: StockMovementKind;
  /** The lot that moved; `null` for pieces that have none. */
  lot?: Maybe<Scalars['String']['output']>;
  /** Pieces on hand of that lot after it. */
  lotBalance?: Maybe<Scalars['Int']['output']>;
  /** Staff's own words, where there are some. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its number within the item's ledger: 1, 2, 3 … */
  number: Scalars['Int']['output'];
  /** Pieces that came in (positive) or went out (negative). */
  quantity: Scalars['Int']['output'];
  /** The reservation that it is for, where there is one. */
  reservationId?: Maybe<Scalars['ID']['output']>;
  /** The supplier order that it is for, where there is one. */
  supplyOrderId?: Maybe<Scalars['ID']['output']>;
};

/** A page of a ledger. */
export type StockMovementConnection = {
  __typename?: 'StockMovementConnection';
  /** The page. */
  edges: Array<StockMovementEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A movement in a list. */
export type StockMovementEdge = {
  __typename?: 'StockMovementEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The movement. */
  node: StockMovement;
};

/** Why stock moved. */
export type StockMovementKind =
  /** A reservation took it. */
  | 'DEDUCTED'
  /** A reservation took it because the draw among a group fell on it. */
  | 'DRAWN'
  /** Broken, expired or missing. */
  | 'LOST'
  /** A supplier delivered. */
  | 'RECEIVED'
  /** A reservation gave it back. */
  | 'RESTORED';

/** Who delivers to providers. */
export type Supplier = {
  __typename?: 'Supplier';
  /** The supplier's id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Localized;
};

/** What a provider ordered from a supplier. Seen by the provider's staff, the supplier, administrators and contexts. */
export type SupplyOrder = {
  __typename?: 'SupplyOrder';
  /** When it was cancelled. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was delivered and the stock rose. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The order's id. */
  id: Scalars['ID']['output'];
  /** What was ordered, one line per sku. */
  lines: Array<SupplyOrderLine>;
  /** When it was placed. */
  orderedAt: Scalars['DateTime']['output'];
  /** Who ordered. */
  provider: Provider;
  /** When the supplier sent it off; `null` where it was delivered without a word before. */
  shippedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  status: SupplyOrderStatus;
  /** Who delivers. */
  supplier: Supplier;
};

/** A page of supplier orders. */
export type SupplyOrderConnection = {
  __typename?: 'SupplyOrderConnection';
  /** The page. */
  edges: Array<SupplyOrderEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A supplier order in a list. */
export type SupplyOrderEdge = {
  __typename?: 'SupplyOrderEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: SupplyOrder;
};

/** One product of a supplier order. */
export type SupplyOrderLine = {
  __typename?: 'SupplyOrderLine';
  /** The last day on which that lot may be used. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** The group of interchangeable units that a new sku belongs to. */
  group?: Maybe<Scalars['String']['output']>;
  /** Which lot was to come, where the order said so; what came is in the ledger. */
  lot?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  productName: Localized;
  /** Pieces. */
  quantity: Scalars['Int']['output'];
  /** Stock-keeping unit. */
  sku: Scalars['ID']['output'];
  /** What the supplier asks for one piece. */
  unitPrice: Money;
};

/** One product to order. */
export type SupplyOrderLineInput = {
  /** The last day on which that lot may be used. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The group of interchangeable units that the sku belongs to, 1 to 64 characters; for good, from its first order on. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** Which lot is to come, 1 to 64 characters, where that is known already. */
  lot?: InputMaybe<Scalars['String']['input']>;
  /** What it is called; names the item where the sku is new. */
  productName: ProductNameInput;
  /** Pieces, 1 to 100,000. */
  quantity: Scalars['Int']['input'];
  /** Stock-keeping unit, 1 to 64 characters. A new one comes into being with this order. */
  sku: Scalars['ID']['input'];
  /** What the supplier asks for one piece. */
  unitPrice: SupplyPriceInput;
};

/** What a step of a supplier order leads to; `InvalidInput` where a delivery's lots cannot be right. */
export type SupplyOrderResult = InvalidInput | NotFound | NotPossible | SupplyOrderSuccess;

/** How far a supplier order has come. */
export type SupplyOrderStatus =
  /** Cancelled by the provider. Final. */
  | 'CANCELLED'
  /** Delivered: the stock has risen. Final. */
  | 'DELIVERED'
  /** Placed; can still be cancelled. */
  | 'ORDERED'
  /** On its way. */
  | 'SHIPPED';

/** A supplier order in its new state. */
export type SupplyOrderSuccess = {
  __typename?: 'SupplyOrderSuccess';
  /** The order. */
  order: SupplyOrder;
};

/** An amount that the caller names. */
export type SupplyPriceInput = {
  /** Integer amount of the currency's minor unit, 0 to 1,000,000,000. */
  amount: Scalars['Int']['input'];
  /** ISO 4217 code, three capital letters; KRW by default. */
  currency?: Scalars['String']['input'];
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
  Provider: Provider;
  StockItem: StockItem;
  Supplier: Supplier;
  SupplyOrder: SupplyOrder;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Provider:
    ( { __typename: 'Provider' }
    & GraphQLRecursivePick<FederationTypes['Provider'], {"id":true}> );
  StockItem:
    ( { __typename: 'StockItem' }
    & GraphQLRecursivePick<FederationTypes['StockItem'], {"sku":true}> );
  Supplier:
    ( { __typename: 'Supplier' }
    & GraphQLRecursivePick<FederationTypes['Supplier'], {"id":true}> );
  SupplyOrder:
    ( { __typename: 'SupplyOrder' }
    & GraphQLRecursivePick<FederationTypes['SupplyOrder'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  OrderSupplyResult:
    | ( IdempotencyKeyReused )
    | ( InvalidInput )
    | ( NotFound )
    | ( SkuOfAnotherProvider )
    | ( Omit<SupplyOrderSuccess, 'order'> & { order: _RefType['SupplyOrder'] } )
  ;
  RecordLossResult:
    | ( IdempotencyKeyReused )
    | ( InsufficientStock )
    | ( InvalidInput )
    | ( NotFound )
    | ( Omit<RecordLossSuccess, 'item' | 'movement'> & { item: _RefType['StockItem'], movement: _RefType['StockMovement'] } )
  ;
  SupplyOrderResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( NotPossible )
    | ( Omit<SupplyOrderSuccess, 'order'> & { order: _RefType['SupplyOrder'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdempotencyKeyReused )
    | ( InsufficientStock )
    | ( InvalidInput )
    | ( NotFound )
    | ( NotPossible )
    | ( SkuOfAnotherProvider )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeliveredLotInput: DeliveredLotInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  InsufficientStock: ResolverTypeWrapper<InsufficientStock>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Localized: ResolverTypeWrapper<Localized>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotPossible: ResolverTypeWrapper<NotPossible>;
  OrderSupplyInput: OrderSupplyInput;
  OrderSupplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderSupplyResult']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ProductNameInput: ProductNameInput;
  Provider: ResolverTypeWrapper<ProviderMapperModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordLossInput: RecordLossInput;
  RecordLossResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLossResult']>;
  RecordLossSuccess: ResolverTypeWrapper<Omit<RecordLossSuccess, 'item' | 'movement'> & { item: ResolversTypes['StockItem'], movement: ResolversTypes['StockMovement'] }>;
  SkuOfAnotherProvider: ResolverTypeWrapper<SkuOfAnotherProvider>;
  StockGroup: ResolverTypeWrapper<StockGroupMapperModel>;
  StockItem: ResolverTypeWrapper<StockItemMapperModel>;
  StockItemConnection: ResolverTypeWrapper<Omit<StockItemConnection, 'edges'> & { edges: Array<ResolversTypes['StockItemEdge']> }>;
  StockItemEdge: ResolverTypeWrapper<Omit<StockItemEdge, 'node'> & { node: ResolversTypes['StockItem'] }>;
  StockLot: ResolverTypeWrapper<StockLotMapperModel>;
  StockMovement: ResolverTypeWrapper<StockMovementMapperModel>;
  StockMovementConnection: ResolverTypeWrapper<Omit<StockMovementConnection, 'edges'> & { edges: Array<ResolversTypes['StockMovementEdge']> }>;
  StockMovementEdge: ResolverTypeWrapper<Omit<StockMovementEdge, 'node'> & { node: ResolversTypes['StockMovement'] }>;
  StockMovementKind: StockMovementKind;
  Supplier: ResolverTypeWrapper<SupplierMapperModel>;
  SupplyOrder: ResolverTypeWrapper<SupplyOrderMapperModel>;
  SupplyOrderConnection: ResolverTypeWrapper<Omit<SupplyOrderConnection, 'edges'> & { edges: Array<ResolversTypes['SupplyOrderEdge']> }>;
  SupplyOrderEdge: ResolverTypeWrapper<Omit<SupplyOrderEdge, 'node'> & { node: ResolversTypes['SupplyOrder'] }>;
  SupplyOrderLine: ResolverTypeWrapper<SupplyOrderLineMapperModel>;
  SupplyOrderLineInput: SupplyOrderLineInput;
  SupplyOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupplyOrderResult']>;
  SupplyOrderStatus: SupplyOrderStatus;
  SupplyOrderSuccess: ResolverTypeWrapper<Omit<SupplyOrderSuccess, 'order'> & { order: ResolversTypes['SupplyOrder'] }>;
  SupplyPriceInput: SupplyPriceInput;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeliveredLotInput: DeliveredLotInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  FieldSet: Scalars['FieldSet']['output'];
  IdempotencyKeyReused: IdempotencyKeyReused;
  InsufficientStock: InsufficientStock;
  InvalidInput: InvalidInput;
  Localized: Localized;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  NotPossible: NotPossible;
  OrderSupplyInput: OrderSupplyInput;
  OrderSupplyResult: ResolversUnionTypes<ResolversParentTypes>['OrderSupplyResult'];
  PageInfo: PageInfo;
  ProductNameInput: ProductNameInput;
  Provider: ProviderMapperModel;
  Query: Record<PropertyKey, never>;
  RecordLossInput: RecordLossInput;
  RecordLossResult: ResolversUnionTypes<ResolversParentTypes>['RecordLossResult'];
  RecordLossSuccess: Omit<RecordLossSuccess, 'item' | 'movement'> & { item: ResolversParentTypes['StockItem'], movement: ResolversParentTypes['StockMovement'] };
  SkuOfAnotherProvider: SkuOfAnotherProvider;
  StockGroup: StockGroupMapperModel;
  StockItem: StockItemMapperModel;
  StockItemConnection: Omit<StockItemConnection, 'edges'> & { edges: Array<ResolversParentTypes['StockItemEdge']> };
  StockItemEdge: Omit<StockItemEdge, 'node'> & { node: ResolversParentTypes['StockItem'] };
  StockLot: StockLotMapperModel;
  StockMovement: StockMovementMapperModel;
  StockMovementConnection: Omit<StockMovementConnection, 'edges'> & { edges: Array<ResolversParentTypes['StockMovementEdge']> };
  StockMovementEdge: Omit<StockMovementEdge, 'node'> & { node: ResolversParentTypes['StockMovement'] };
  Supplier: SupplierMapperModel;
  SupplyOrder: SupplyOrderMapperModel;
  SupplyOrderConnection: Omit<SupplyOrderConnection, 'edges'> & { edges: Array<ResolversParentTypes['SupplyOrderEdge']> };
  SupplyOrderEdge: Omit<SupplyOrderEdge, 'node'> & { node: ResolversParentTypes['SupplyOrder'] };
  SupplyOrderLine: SupplyOrderLineMapperModel;
  SupplyOrderLineInput: SupplyOrderLineInput;
  SupplyOrderResult: ResolversUnionTypes<ResolversParentTypes>['SupplyOrderResult'];
  SupplyOrderSuccess: Omit<SupplyOrderSuccess, 'order'> & { order: ResolversParentTypes['SupplyOrder'] };
  SupplyPriceInput: SupplyPriceInput;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientStock'] = ResolversParentTypes['InsufficientStock']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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
  cancelSupply?: Resolver<ResolversTypes['SupplyOrderResult'], ParentType, ContextType, RequireFields<MutationCancelSupplyArgs, 'id'>>;
  deliverSupply?: Resolver<ResolversTypes['SupplyOrderResult'], ParentType, ContextType, RequireFields<MutationDeliverSupplyArgs, 'id'>>;
  orderSupply?: Resolver<ResolversTypes['OrderSupplyResult'], ParentType, ContextType, RequireFields<MutationOrderSupplyArgs, 'input'>>;
  recordLoss?: Resolver<ResolversTypes['RecordLossResult'], ParentType, ContextType, RequireFields<MutationRecordLossArgs, 'input'>>;
  shipSupply?: Resolver<ResolversTypes['SupplyOrderResult'], ParentType, ContextType, RequireFields<MutationShipSupplyArgs, 'id'>>;
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

export type OrderSupplyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderSupplyResult'] = ResolversParentTypes['OrderSupplyResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'SkuOfAnotherProvider' | 'SupplyOrderSuccess', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'], FederationReferenceType extends FederationReferenceTypes['Provider'] = FederationReferenceTypes['Provider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes['StockItemConnection']>, ParentType, ContextType, Partial<ProviderStockArgs>>;
  stockGroups?: Resolver<Maybe<Array<ResolversTypes['StockGroup']>>, ParentType, ContextType>;
  supplyOrders?: Resolver<Maybe<ResolversTypes['SupplyOrderConnection']>, ParentType, ContextType, Partial<ProviderSupplyOrdersArgs>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  mySupplyOrders?: Resolver<ResolversTypes['SupplyOrderConnection'], ParentType, ContextType, Partial<QueryMySupplyOrdersArgs>>;
  stockGroup?: Resolver<Maybe<ResolversTypes['StockGroup']>, ParentType, ContextType, RequireFields<QueryStockGroupArgs, 'group' | 'providerId'>>;
  stockItem?: Resolver<Maybe<ResolversTypes['StockItem']>, ParentType, ContextType, RequireFields<QueryStockItemArgs, 'sku'>>;
  suppliers?: Resolver<Array<ResolversTypes['Supplier']>, ParentType, ContextType>;
  supplyOrder?: Resolver<Maybe<ResolversTypes['SupplyOrder']>, ParentType, ContextType, RequireFields<QuerySupplyOrderArgs, 'id'>>;
};

export type RecordLossResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLossResult'] = ResolversParentTypes['RecordLossResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InsufficientStock' | 'InvalidInput' | 'NotFound' | 'RecordLossSuccess', ParentType, ContextType>;
};

export type RecordLossSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLossSuccess'] = ResolversParentTypes['RecordLossSuccess']> = {
  item?: Resolver<ResolversTypes['StockItem'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkuOfAnotherProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkuOfAnotherProvider'] = ResolversParentTypes['SkuOfAnotherProvider']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockGroup'] = ResolversParentTypes['StockGroup']> = {
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['StockItem']>, ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  usable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockItem'] = ResolversParentTypes['StockItem'], FederationReferenceType extends FederationReferenceTypes['StockItem'] = FederationReferenceTypes['StockItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['StockMovementConnection'], ParentType, ContextType, Partial<StockItemLedgerArgs>>;
  lots?: Resolver<Array<ResolversTypes['StockLot']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supply?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockItemConnection'] = ResolversParentTypes['StockItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockItemEdge'] = ResolversParentTypes['StockItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockItem'], ParentType, ContextType>;
};

export type StockLotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLot'] = ResolversParentTypes['StockLot']> = {
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockMovementKind'], ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lotBalance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  supplyOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementConnection'] = ResolversParentTypes['StockMovementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockMovementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementEdge'] = ResolversParentTypes['StockMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier'], FederationReferenceType extends FederationReferenceTypes['Supplier'] = FederationReferenceTypes['Supplier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Supplier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
};

export type SupplyOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyOrder'] = ResolversParentTypes['SupplyOrder'], FederationReferenceType extends FederationReferenceTypes['SupplyOrder'] = FederationReferenceTypes['SupplyOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupplyOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SupplyOrderLine']>, ParentType, ContextType>;
  orderedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  shippedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SupplyOrderStatus'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type SupplyOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyOrderConnection'] = ResolversParentTypes['SupplyOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplyOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupplyOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyOrderEdge'] = ResolversParentTypes['SupplyOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplyOrder'], ParentType, ContextType>;
};

export type SupplyOrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyOrderLine'] = ResolversParentTypes['SupplyOrderLine']> = {
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['Localized'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SupplyOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyOrderResult'] = ResolversParentTypes['SupplyOrderResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'NotPossible' | 'SupplyOrderSuccess', ParentType, ContextType>;
};

export type SupplyOrderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyOrderSuccess'] = ResolversParentTypes['SupplyOrderSuccess']> = {
  order?: Resolver<ResolversTypes['SupplyOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InsufficientStock' | 'InvalidInput' | 'NotFound' | 'NotPossible' | 'SkuOfAnotherProvider', ParentType, ContextType>;
};

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  FieldSet?: GraphQLScalarType;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  InsufficientStock?: InsufficientStockResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Localized?: LocalizedResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotPossible?: NotPossibleResolvers<ContextType>;
  OrderSupplyResult?: OrderSupplyResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordLossResult?: RecordLossResultResolvers<ContextType>;
  RecordLossSuccess?: RecordLossSuccessResolvers<ContextType>;
  SkuOfAnotherProvider?: SkuOfAnotherProviderResolvers<ContextType>;
  StockGroup?: StockGroupResolvers<ContextType>;
  StockItem?: StockItemResolvers<ContextType>;
  StockItemConnection?: StockItemConnectionResolvers<ContextType>;
  StockItemEdge?: StockItemEdgeResolvers<ContextType>;
  StockLot?: StockLotResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplyOrder?: SupplyOrderResolvers<ContextType>;
  SupplyOrderConnection?: SupplyOrderConnectionResolvers<ContextType>;
  SupplyOrderEdge?: SupplyOrderEdgeResolvers<ContextType>;
  SupplyOrderLine?: SupplyOrderLineResolvers<ContextType>;
  SupplyOrderResult?: SupplyOrderResultResolvers<ContextType>;
  SupplyOrderSuccess?: SupplyOrderSuccessResolvers<ContextType>;
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

export const typeDefs = "extend schema @link(url: \"https://specs.apollo.dev/federation/v2.9\", import: [\"@key\", \"@shareable\"])\n\n\"\"\"\nAn instant in UTC, as ISO-8601 text: `2026-11-21T03:00:00.000Z`.\n\"\"\"\nscalar DateTime\n\n\"\"\"\nA day of a calendar, without a zone: `2026-12-01`.\n\"\"\"\nscalar Date\n\n\"\"\"\nAn integer amount of the currency's minor unit (KRW has none: 3,000 KRW is 3000) and its ISO 4217 code.\n\"\"\"\ntype Money @shareable {\n  \"Integer amount of the currency's minor unit.\"\n  amount: Int!\n  \"ISO 4217 code, three capital letters.\"\n  currency: String!\n}\n\n\"\"\"\nA text in both languages of the product.\n\"\"\"\ntype Localized @shareable {\n  \"Korean.\"\n  ko: String!\n  \"English.\"\n  en: String!\n}\n\n\"\"\"\nAn expected refusal: data, not a fault. `code` is for programs, `message` for people.\n\"\"\"\ninterface UserError {\n  \"What was refused, for programs.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n}\n\n\"\"\"\nNothing with this id that the viewer could act on.\n\"\"\"\ntype NotFound implements UserError @shareable {\n  \"`NOT_FOUND`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n}\n\n\"\"\"\nA value that the schema lets through but the rules do not.\n\"\"\"\ntype InvalidInput implements UserError @shareable {\n  \"`INVALID_INPUT`.\"\n  code: String!\n  \"What is wrong with it, for people.\"\n  message: String!\n  \"Path of the value within the input, e.g. `lines[1].quantity`.\"\n  field: String!\n}\n\n\"\"\"\nWhat it is about is in a state in which this cannot be done (any more, or yet).\n\"\"\"\ntype NotPossible implements UserError @shareable {\n  \"`NOT_POSSIBLE`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n  \"The state that it is in, e.g. `CANCELLED`.\"\n  state: String!\n}\n\n\"\"\"\nThe idempotency key was used before, with another input.\n\"\"\"\ntype IdempotencyKeyReused implements UserError @shareable {\n  \"`IDEMPOTENCY_KEY_REUSED`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n}\n\n\"\"\"\nThe sku is counted for another provider.\n\"\"\"\ntype SkuOfAnotherProvider implements UserError {\n  \"`SKU_OF_ANOTHER_PROVIDER`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n  \"The sku.\"\n  sku: ID!\n}\n\n\"\"\"\nLess is on hand than was to be taken.\n\"\"\"\ntype InsufficientStock implements UserError {\n  \"`INSUFFICIENT_STOCK`.\"\n  code: String!\n  \"Why, for people.\"\n  message: String!\n  \"What is on hand, in pieces: of the lot where one was named, else of what has no lot.\"\n  onHand: Int!\n  \"The lot that was named.\"\n  lot: String\n}\n\n\"\"\"\nWhere a page of a list stands.\n\"\"\"\ntype PageInfo @shareable {\n  \"Whether there are more after this page.\"\n  hasNextPage: Boolean!\n  \"Whether this page was asked for with `after`.\"\n  hasPreviousPage: Boolean!\n  \"Cursor of the page's first edge.\"\n  startCursor: String\n  \"Cursor of the page's last edge: `after` of the next page.\"\n  endCursor: String\n}\n\n\"\"\"\nWhoever offers something; `catalog` owns it. Its stock and orders are for its own staff and administrators.\n\"\"\"\ntype Provider @key(fields: \"id\") {\n  \"The provider's id.\"\n  id: ID!\n  \"What is counted here, by sku. `null` for everybody but the provider's staff, administrators and contexts.\"\n  stock(\n    \"Only items of this group.\"\n    group: String\n    \"Size of the page, 1 to 100; 20 by default.\"\n    first: Int\n    \"Cursor after which the page begins.\"\n    after: String\n  ): StockItemConnection\n  \"What is in stock by group, e.g. vaccines by disease, in the order of the groups' codes. `null` for everybody but the provider's staff, administrators and contexts.\"\n  stockGroups: [StockGroup!]\n  \"What was ordered from suppliers, the newest first. `null` for everybody but the provider's staff, administrators and contexts.\"\n  supplyOrders(\n    \"Only orders in this state.\"\n    status: SupplyOrderStatus\n    \"Size of the page, 1 to 100; 20 by default.\"\n    first: Int\n    \"Cursor after which the page begins.\"\n    after: String\n  ): SupplyOrderConnection\n}\n\n\"\"\"\nOne thing that is counted: a product of one provider. Seen by the provider's staff, administrators and contexts.\n\"\"\"\ntype StockItem @key(fields: \"sku\") {\n  \"Stock-keeping unit: the item's id.\"\n  sku: ID!\n  \"Whose stock it is.\"\n  provider: Provider!\n  \"What it is called.\"\n  name: Localized!\n  \"The group of its provider's units that it may stand in for, e.g. all vaccines against one disease; `null` where it stands for itself alone.\"\n  group: String\n  \"Pieces on hand: received − deducted − drawn + restored − lost. Never negative.\"\n  onHand: Int!\n  \"Pieces on hand that have not expired: what a reservation can get.\"\n  usable: Int!\n  \"Lots with pieces on hand, the one that expires first first. What `onHand` has beyond them came without a lot.\"\n  lots: [StockLot!]!\n  \"Pieces that may be promised at most: all that was received, less what was lost.\"\n  supply: Int!\n  \"Every movement there ever was, the newest first; their sum is `onHand`.\"\n  ledger(\n    \"Size of the page, 1 to 100; 20 by default.\"\n    first: Int\n    \"Cursor after which the page begins.\"\n    after: String\n  ): StockMovementConnection!\n}\n\n\"\"\"\nA batch of an item. Seen by whoever sees the item.\n\"\"\"\ntype StockLot {\n  \"The batch number that the maker gave it.\"\n  lot: String!\n  \"The last day on which it may be used, where the provider is; `null`: it does not expire.\"\n  expiresOn: Date\n  \"Whether that day is over: it counts as not there until somebody records it as lost.\"\n  expired: Boolean!\n  \"Pieces on hand of this lot.\"\n  onHand: Int!\n}\n\n\"\"\"\nUnits of one provider that stand in for each other: a reservation gets one of them at random. Seen by the provider's staff, administrators and contexts.\n\"\"\"\ntype StockGroup {\n  \"Whose stock it is.\"\n  provider: Provider!\n  \"The group's code, e.g. `INFLUENZA`.\"\n  group: String!\n  \"Pieces on hand of all its items.\"\n  onHand: Int!\n  \"Pieces on hand of all its items that have not expired.\"\n  usable: Int!\n  \"Its items, by sku.\"\n  items: [StockItem!]!\n}\n\n\"\"\"\nA page of stock items.\n\"\"\"\ntype StockItemConnection {\n  \"The page.\"\n  edges: [StockItemEdge!]!\n  \"Where the page stands.\"\n  pageInfo: PageInfo!\n}\n\n\"\"\"\nA stock item in a list.\n\"\"\"\ntype StockItemEdge {\n  \"The item.\"\n  node: StockItem!\n  \"Its place in the list.\"\n  cursor: String!\n}\n\n\"\"\"\nWhy stock moved.\n\"\"\"\nenum StockMovementKind {\n  \"A supplier delivered.\"\n  RECEIVED\n  \"A reservation took it.\"\n  DEDUCTED\n  \"A reservation took it because the draw among a group fell on it.\"\n  DRAWN\n  \"A reservation gave it back.\"\n  RESTORED\n  \"Broken, expired or missing.\"\n  LOST\n}\n\n\"\"\"\nA line of the ledger. Never changed, never erased.\n\"\"\"\ntype StockMovement {\n  \"Its number within the item's ledger: 1, 2, 3 …\"\n  number: Int!\n  \"Why stock moved.\"\n  kind: StockMovementKind!\n  \"Pieces that came in (positive) or went out (negative).\"\n  quantity: Int!\n  \"Pieces on hand after it.\"\n  balance: Int!\n  \"The lot that moved; `null` for pieces that have none.\"\n  lot: String\n  \"Pieces on hand of that lot after it.\"\n  lotBalance: Int\n  \"The group that was drawn from, or given back to.\"\n  group: String\n  \"The reservation that it is for, where there is one.\"\n  reservationId: ID\n  \"The supplier order that it is for, where there is one.\"\n  supplyOrderId: ID\n  \"Staff's own words, where there are some.\"\n  note: String\n  \"When.\"\n  at: DateTime!\n}\n\n\"\"\"\nA page of a ledger.\n\"\"\"\ntype StockMovementConnection {\n  \"The page.\"\n  edges: [StockMovementEdge!]!\n  \"Where the page stands.\"\n  pageInfo: PageInfo!\n}\n\n\"\"\"\nA movement in a list.\n\"\"\"\ntype StockMovementEdge {\n  \"The movement.\"\n  node: StockMovement!\n  \"Its place in the list.\"\n  cursor: String!\n}\n\n\"\"\"\nWho delivers to providers.\n\"\"\"\ntype Supplier @key(fields: \"id\") {\n  \"The supplier's id.\"\n  id: ID!\n  \"What it is called.\"\n  name: Localized!\n}\n\n\"\"\"\nHow far a supplier order has come.\n\"\"\"\nenum SupplyOrderStatus {\n  \"Placed; can still be cancelled.\"\n  ORDERED\n  \"On its way.\"\n  SHIPPED\n  \"Delivered: the stock has risen. Final.\"\n  DELIVERED\n  \"Cancelled by the provider. Final.\"\n  CANCELLED\n}\n\n\"\"\"\nWhat a provider ordered from a supplier. Seen by the provider's staff, the supplier, administrators and contexts.\n\"\"\"\ntype SupplyOrder @key(fields: \"id\") {\n  \"The order's id.\"\n  id: ID!\n  \"Who ordered.\"\n  provider: Provider!\n  \"Who delivers.\"\n  supplier: Supplier!\n  \"How far it has come.\"\n  status: SupplyOrderStatus!\n  \"What was ordered, one line per sku.\"\n  lines: [SupplyOrderLine!]!\n  \"When it was placed.\"\n  orderedAt: DateTime!\n  \"When the supplier sent it off; `null` where it was delivered without a word before.\"\n  shippedAt: DateTime\n  \"When it was delivered and the stock rose.\"\n  deliveredAt: DateTime\n  \"When it was cancelled.\"\n  cancelledAt: DateTime\n}\n\n\"\"\"\nOne product of a supplier order.\n\"\"\"\ntype SupplyOrderLine {\n  \"Stock-keeping unit.\"\n  sku: ID!\n  \"What it is called.\"\n  productName: Localized!\n  \"What the supplier asks for one piece.\"\n  unitPrice: Money!\n  \"Pieces.\"\n  quantity: Int!\n  \"The group of interchangeable units that a new sku belongs to.\"\n  group: String\n  \"Which lot was to come, where the order said so; what came is in the ledger.\"\n  lot: String\n  \"The last day on which that lot may be used.\"\n  expiresOn: Date\n}\n\n\"\"\"\nA page of supplier orders.\n\"\"\"\ntype SupplyOrderConnection {\n  \"The page.\"\n  edges: [SupplyOrderEdge!]!\n  \"Where the page stands.\"\n  pageInfo: PageInfo!\n}\n\n\"\"\"\nA supplier order in a list.\n\"\"\"\ntype SupplyOrderEdge {\n  \"The order.\"\n  node: SupplyOrder!\n  \"Its place in the list.\"\n  cursor: String!\n}\n\ntype Query {\n  \"The item of a sku; `null` where there is none or the viewer is neither the provider's staff nor an administrator nor a context.\"\n  stockItem(\"Stock-keeping unit.\" sku: ID!): StockItem\n  \"What a provider has of a group, e.g. by vaccine; `null` where it has no such group or the viewer is neither its staff nor an administrator nor a context.\"\n  stockGroup(\"Whose stock.\" providerId: ID!, \"The group's code.\" group: String!): StockGroup\n  \"The order of an id; `null` where there is none or the viewer may not see it.\"\n  supplyOrder(\"The order's id.\" id: ID!): SupplyOrder\n  \"Orders placed with the suppliers that the viewer works for, the newest first. For suppliers.\"\n  mySupplyOrders(\n    \"Only orders in this state.\"\n    status: SupplyOrderStatus\n    \"Size of the page, 1 to 100; 20 by default.\"\n    first: Int\n    \"Cursor after which the page begins.\"\n    after: String\n  ): SupplyOrderConnection!\n  \"The suppliers from whom one can order, by id. For staff, suppliers, administrators and contexts.\"\n  suppliers: [Supplier!]!\n}\n\n\"\"\"\nAn amount that the caller names.\n\"\"\"\ninput SupplyPriceInput {\n  \"Integer amount of the currency's minor unit, 0 to 1,000,000,000.\"\n  amount: Int!\n  \"ISO 4217 code, three capital letters; KRW by default.\"\n  currency: String! = \"KRW\"\n}\n\n\"\"\"\nA text that the caller gives in both languages, each of 1 to 100 characters.\n\"\"\"\ninput ProductNameInput {\n  \"Korean.\"\n  ko: String!\n  \"English.\"\n  en: String!\n}\n\n\"\"\"\nOne product to order.\n\"\"\"\ninput SupplyOrderLineInput {\n  \"Stock-keeping unit, 1 to 64 characters. A new one comes into being with this order.\"\n  sku: ID!\n  \"What it is called; names the item where the sku is new.\"\n  productName: ProductNameInput!\n  \"What the supplier asks for one piece.\"\n  unitPrice: SupplyPriceInput!\n  \"Pieces, 1 to 100,000.\"\n  quantity: Int!\n  \"The group of interchangeable units that the sku belongs to, 1 to 64 characters; for good, from its first order on.\"\n  group: String\n  \"Which lot is to come, 1 to 64 characters, where that is known already.\"\n  lot: String\n  \"The last day on which that lot may be used.\"\n  expiresOn: Date\n}\n\n\"\"\"\nA lot that came.\n\"\"\"\ninput DeliveredLotInput {\n  \"Stock-keeping unit, one of the order's.\"\n  sku: ID!\n  \"The batch number that the maker gave it, 1 to 64 characters.\"\n  lot: String!\n  \"The last day on which it may be used, today at the earliest; left out where it does not expire.\"\n  expiresOn: Date\n  \"Pieces; all that were ordered by default. The lots of a sku add up to what was ordered of it.\"\n  quantity: Int\n}\n\n\"\"\"\nWhat to order from whom.\n\"\"\"\ninput OrderSupplyInput {\n  \"Which provider orders; the viewer is of its staff.\"\n  providerId: ID!\n  \"Who is to deliver.\"\n  supplierId: ID!\n  \"1 to 50 lines, each with a sku of its own.\"\n  lines: [SupplyOrderLineInput!]!\n  \"Chosen by the caller, 1 to 100 characters: the same key with the same input gives the same order.\"\n  idempotencyKey: String!\n}\n\n\"\"\"\nWhat was lost.\n\"\"\"\ninput RecordLossInput {\n  \"Stock-keeping unit.\"\n  sku: ID!\n  \"Which lot it was of; left out for pieces that have none.\"\n  lot: String\n  \"Pieces, 1 to 100,000, and no more than are on hand of it.\"\n  quantity: Int!\n  \"What happened, up to 500 characters.\"\n  note: String\n  \"Chosen by the caller, 1 to 100 characters: the same key with the same input counts once.\"\n  idempotencyKey: String!\n}\n\n\"\"\"\nA supplier order in its new state.\n\"\"\"\ntype SupplyOrderSuccess {\n  \"The order.\"\n  order: SupplyOrder!\n}\n\n\"\"\"\nA loss that is in the ledger.\n\"\"\"\ntype RecordLossSuccess {\n  \"The item.\"\n  item: StockItem!\n  \"The line of the ledger.\"\n  movement: StockMovement!\n}\n\n\"What ordering leads to.\"\nunion OrderSupplyResult =\n  | SupplyOrderSuccess\n  | NotFound\n  | InvalidInput\n  | SkuOfAnotherProvider\n  | IdempotencyKeyReused\n\n\"What a step of a supplier order leads to; `InvalidInput` where a delivery's lots cannot be right.\"\nunion SupplyOrderResult = SupplyOrderSuccess | NotFound | NotPossible | InvalidInput\n\n\"What recording a loss leads to.\"\nunion RecordLossResult =\n  | RecordLossSuccess\n  | NotFound\n  | InvalidInput\n  | InsufficientStock\n  | IdempotencyKeyReused\n\ntype Mutation {\n  \"Orders products from a supplier (P1). For the provider's staff.\"\n  orderSupply(\"What to order from whom.\" input: OrderSupplyInput!): OrderSupplyResult!\n  \"Takes an order back that is not on its way yet. For the provider's staff.\"\n  cancelSupply(\"The order's id.\" id: ID!): SupplyOrderResult!\n  \"Notes that an order is on its way. For the supplier.\"\n  shipSupply(\"The order's id.\" id: ID!): SupplyOrderResult!\n  \"Notes that an order was delivered: the stock rises (P2, P3). For the supplier. A second time gives the same answer.\"\n  deliverSupply(\n    \"The order's id.\"\n    id: ID!\n    \"Which lots came, at most 200; where nothing is said of a sku, what the order says of it.\"\n    lots: [DeliveredLotInput!]\n  ): SupplyOrderResult!\n  \"Takes pieces out of the books that are broken, expired or missing. For the provider's staff.\"\n  recordLoss(\"What was lost.\" input: RecordLossInput!): RecordLossResult!\n}\n";
