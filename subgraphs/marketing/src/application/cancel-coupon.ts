import type { Coupon } from '../domain/coupon';
import { type CancelDetails, type InvalidInput, parseCancel } from '../domain/input';
import { changeCoupon, type ChangeCouponDeps } from './change-coupon';
import { type IdempotencyKeyReused, underKey, type UnderKeyDeps } from './under-key';

export type CancelCoupon = (command: { now: Date; given: CancelDetails }) => Promise<CancelCouponOutcome>;
/** `coupon`: `null` where there never was one. */
export type CancelCouponOutcome =
  { tag: 'Done'; coupon: Coupon | null } | IdempotencyKeyReused | InvalidInput;

export type CancelCouponDeps<Tx> = UnderKeyDeps<Tx> & ChangeCouponDeps<Tx>;

/** Sees to it that a reservation has no valid coupon, now and for ever (D7): also where none was issued yet. */
export const cancelCoupon =
  <Tx>(deps: CancelCouponDeps<Tx>): CancelCoupon =>
  async ({ now, given }) => {
    const parsed = parseCancel(given);
    if (!parsed.ok) return parsed.reason;
    const { key, reservationId } = parsed.value;
    return underKey(
      deps,
      { operation: 'cancelCoupon', key, subject: reservationId, asked: [reservationId] },
      async (tx): Promise<CancelCouponOutcome> => {
        const outcome = await changeCoupon(deps, tx, reservationId, () => ({
          type: 'CancelCoupon',
          reservationId,
          at: now,
        }));
        if (outcome.tag !== 'Done') throw new Error(`a cancellation was refused: ${outcome.tag}`);
        const { coupon } = outcome;
        return { tag: 'Done', coupon: coupon?.status === 'CLOSED' ? null : coupon };
      },
    );
  };
