import { type KnownMessage, message, type Provenance } from '@yeyak/contracts';
import { impossible } from '@yeyak/domain-kit';
import type { CouponEvent, CouponState } from '../domain/coupon';

/**
 * What others are told of a change. A door that is closed before there was a coupon is nobody else's business.
 * @param coupon what the reservation has of coupons after the event.
 */
export function announce(
  event: CouponEvent,
  coupon: CouponState,
  version: number,
  now: Date,
): KnownMessage[] {
  if (!coupon || coupon.status === 'CLOSED') return [];
  const { id: couponId, reservationId, customerId, campaignId, title } = coupon;
  const base = { couponId, reservationId, customerId, campaignId, title };
  const from: Provenance = {
    aggregateType: 'Coupon',
    aggregateId: couponId,
    aggregateVersion: version,
    correlationId: reservationId,
    causationId: null, // it is done within the request of another context
    occurredAt: now,
  };
  switch (event.type) {
    case 'CouponIssued': {
      const { issuedAt, expiresAt } = event;
      const instants = { issuedAt: issuedAt.toISOString(), expiresAt: expiresAt.toISOString() };
      return [message('CouponIssued', { ...base, ...instants }, from)];
    }
    case 'CouponCancelled':
      return [message('CouponCancelled', { ...base, cancelledAt: event.at.toISOString() }, from)];
    case 'DoorClosed':
      return [];
    default:
      return impossible(event);
  }
}
