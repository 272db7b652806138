import type { CouponState } from '../domain/coupon';
import { type CouponCommand, couponDecider, type CouponRejection } from '../domain/coupon.decider';
import { announce } from './announce';
import type { CouponStore, Outbox } from './ports';

export interface ChangeCouponDeps<Tx> {
  coupons: CouponStore<Tx>;
  outbox: Outbox<Tx>;
}

/**
 * Loads what a reservation has of coupons, decides, folds, saves it and what others are told: all in the caller's
 * transaction, in which nobody else changes it.
 * @param commandFor what to do, given what there is.
 */
export async function changeCoupon<Tx>(
  { coupons, outbox }: ChangeCouponDeps<Tx>,
  tx: Tx,
  reservationId: string,
  commandFor: (present: CouponState) => CouponCommand | Promise<CouponCommand>,
): Promise<{ tag: 'Done'; coupon: CouponState } | CouponRejection> {
  // What is not there cannot be locked: whoever is second with something new looks again, and finds the first's.
  for (let look = 0; look < 2; look += 1) {
    let { coupon, version } = await coupons.lock(tx, reservationId);
    const command = await commandFor(coupon);
    const decision = couponDecider.decide(command, coupon);
    if (!decision.ok) return decision.reason;
    const [event, ...more] = decision.events;
    if (more.length > 0) throw new Error('a coupon changes by one event at a time');
    if (!event) return { tag: 'Done', coupon };
    coupon = couponDecider.evolve(coupon, event);
    version += 1;
    if (!coupon) throw new Error('a coupon that was changed is not there');
    if (!(await coupons.save(tx, coupon, version))) continue;
    await outbox(tx, announce(event, coupon, version, command.at));
    return { tag: 'Done', coupon };
  }
  throw new Error('a coupon was in the way, and then it was not there');
}
