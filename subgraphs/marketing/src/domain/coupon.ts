import type { Localized } from '@yeyak/contracts';
import { impossible } from '@yeyak/domain-kit';
import type { Discount } from './campaign';

/** A coupon as it was issued. Instants are UTC. */
interface CouponRecord {
  readonly id: string;
  /** What a person shows or types: `K7MQ-3XRD-9RTP-W2HN`. */
  readonly code: string;
  readonly reservationId: string;
  readonly customerId: string;
  readonly providerId: string;
  readonly campaignId: string;
  /** The campaign's, as they were. */
  readonly title: Localized;
  readonly discount: Discount;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

export interface IssuedCoupon extends CouponRecord {
  readonly status: 'ISSUED';
}
export interface CancelledCoupon extends CouponRecord {
  readonly status: 'CANCELLED';
  readonly cancelledAt: Date;
}
export type Coupon = IssuedCoupon | CancelledCoupon;

/** A reservation that was cancelled before it had a coupon, and gets none any more. */
export interface ClosedReservation {
  readonly status: 'CLOSED';
  readonly reservationId: string;
  readonly closedAt: Date;
}

/** What a reservation has of coupons; `null` where nobody has asked yet. */
export type CouponState = Coupon | ClosedReservation | null;

/** What can happen to a reservation's coupon. */
export type CouponEvent =
  | ({ readonly type: 'CouponIssued' } & CouponRecord)
  | { readonly type: 'CouponCancelled'; readonly at: Date }
  /** There was none, and there will be none. */
  | { readonly type: 'DoorClosed'; readonly reservationId: string; readonly at: Date };

/** Folds an event over what a reservation has of coupons. */
export function evolveCoupon(state: CouponState, event: CouponEvent): CouponState {
  switch (event.type) {
    case 'CouponIssued': {
      const { type: _, ...coupon } = event;
      return { ...coupon, status: 'ISSUED' };
    }
    case 'CouponCancelled':
      if (state?.status !== 'ISSUED') throw new Error('a coupon was cancelled that is not issued');
      return { ...state, status: 'CANCELLED', cancelledAt: event.at };
    case 'DoorClosed':
      return { status: 'CLOSED', reservationId: event.reservationId, closedAt: event.at };
    default:
      return impossible(event);
  }
}
