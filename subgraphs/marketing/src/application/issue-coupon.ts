import { decidingCampaign } from '../domain/campaign';
import type { IssuedCoupon } from '../domain/coupon';
import type { CouponRejection } from '../domain/coupon.decider';
import { type InvalidInput, type IssueDetails, parseIssue } from '../domain/input';
import { changeCoupon, type ChangeCouponDeps } from './change-coupon';
import type { CampaignStore } from './ports';
import { type IdempotencyKeyReused, underKey, type UnderKeyDeps } from './under-key';

/** `id` and `code` are used where the reservation has no coupon yet. */
export type IssueCoupon = (command: {
  id: string;
  code: string;
  now: Date;
  given: IssueDetails;
}) => Promise<IssueCouponOutcome>;
export type IssueCouponOutcome =
  { tag: 'Done'; coupon: IssuedCoupon } | CouponRejection | IdempotencyKeyReused | InvalidInput;

export interface IssueCouponDeps<Tx> extends UnderKeyDeps<Tx>, ChangeCouponDeps<Tx> {
  campaigns: Pick<CampaignStore<Tx>, 'live'>;
}

/**
 * Gives a reservation its coupon (D3): one, however often, at once, and under whatever keys it is asked for. Refused
 * where no campaign is live, and after a cancellation.
 */
export const issueCoupon =
  <Tx>(deps: IssueCouponDeps<Tx>): IssueCoupon =>
  async ({ id, code, now, given }) => {
    const parsed = parseIssue(given);
    if (!parsed.ok) return parsed.reason;
    const { key, reservationId, customerId, providerId } = parsed.value;
    const asked = [reservationId, customerId, providerId];
    return underKey(
      deps,
      { operation: 'issueCoupon', key, subject: reservationId, asked },
      async (tx): Promise<IssueCouponOutcome> => {
        const outcome = await changeCoupon(deps, tx, reservationId, async (present) => ({
          type: 'IssueCoupon',
          id,
          code,
          reservationId,
          customerId,
          providerId,
          campaign: present
            ? null
            : decidingCampaign(await deps.campaigns.live(tx, providerId, now), providerId, now),
          at: now,
        }));
        if (outcome.tag !== 'Done') return outcome;
        if (outcome.coupon?.status !== 'ISSUED') throw new Error('a coupon was issued and is not');
        return { tag: 'Done', coupon: outcome.coupon };
      },
    );
  };
