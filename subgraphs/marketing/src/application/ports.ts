import type { Envelope } from '@yeyak/contracts';
import type { Campaign } from '../domain/campaign';
import type { Coupon, CouponState } from '../domain/coupon';

/** Runs work in one transaction: all of it happens or nothing. */
export interface Transactions<Tx> {
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** Stores messages in the transaction that changes what they speak of. */
export type Outbox<Tx> = (tx: Tx, messages: readonly Envelope[]) => Promise<void>;

/** What asks under an idempotency key: each has keys of its own. */
export type Operation = 'issueCoupon' | 'cancelCoupon' | 'startCampaign';

/** What was asked for under a key. */
export interface KeyUse {
  readonly fingerprint: string;
  /** The reservation or the campaign that it is about. */
  readonly subject: string;
}

/** The keys under which something was asked for and carried out. */
export interface IdempotencyKeys<Tx> {
  /**
   * Takes a key; whoever takes the same one at the same time waits until this transaction ends.
   * @returns what it was used for before, `null` where it is new.
   */
  take(tx: Tx, operation: Operation, key: string, use: KeyUse): Promise<KeyUse | null>;
}

/** A page of a list: what comes after a place. */
export interface Slice {
  readonly after: { readonly at: Date; readonly id: string } | null;
  readonly take: number;
}

/** Where campaigns are kept. */
export interface CampaignStore<Tx> {
  add(tx: Tx, campaign: Campaign): Promise<void>;
  /** The campaign, which nobody else changes until the transaction ends. */
  lock(tx: Tx, id: string): Promise<Campaign | null>;
  save(tx: Tx, campaign: Campaign): Promise<void>;
  find(tx: Tx, id: string): Promise<Campaign | null>;
  /** Those that are live at an instant, the provider's own and the general ones. */
  live(tx: Tx, providerId: string, at: Date): Promise<Campaign[]>;
}

/** Campaigns, read. */
export interface CampaignReader {
  byIds(ids: readonly string[]): Promise<Campaign[]>;
  /** Those that begin (or began) last first; all, or those that are live at an instant. */
  list(liveAt: Date | null, slice: Slice): Promise<Campaign[]>;
}

/** What a reservation has of coupons, with its version: 0 for nothing, one more with each change. */
export interface StoredCoupon {
  readonly coupon: CouponState;
  readonly version: number;
}

/** Where coupons are kept, one per reservation at most. */
export interface CouponStore<Tx> {
  /** What there is of a reservation; what there is, nobody else changes until the transaction ends. */
  lock(tx: Tx, reservationId: string): Promise<StoredCoupon>;
  /** Stores what is new or what was locked. @returns false where somebody else was first with something new. */
  save(tx: Tx, coupon: NonNullable<CouponState>, version: number): Promise<boolean>;
}

/** Coupons, read. */
export interface CouponReader {
  byIds(ids: readonly string[]): Promise<Coupon[]>;
  byReservations(reservationIds: readonly string[]): Promise<Coupon[]>;
  /** A customer's, the newest first. */
  list(customerId: string, slice: Slice): Promise<Coupon[]>;
}
