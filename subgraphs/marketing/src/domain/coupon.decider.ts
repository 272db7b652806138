import { accepted, type Decider, type Decision, impossible, rejected } from '@yeyak/domain-kit';
import type { Campaign } from './campaign';
import { type CouponEvent, type CouponState, evolveCoupon } from './coupon';
import type { InvalidInput } from './input';

/** Somebody's reservation has earned a coupon (D3). `id` and `code` are used where it has none yet. */
export interface IssueCoupon {
  readonly type: 'IssueCoupon';
  readonly id: string;
  readonly code: string;
  readonly reservationId: string;
  readonly customerId: string;
  readonly providerId: string;
  /** The one that decides at this instant; `null` where none does. */
  readonly campaign: Campaign | null;
  readonly at: Date;
}

/** A reservation is not carried out: it keeps no coupon, and gets none (D7). */
export interface CancelCoupon {
  readonly type: 'CancelCoupon';
  readonly reservationId: string;
  readonly at: Date;
}

export type CouponCommand = IssueCoupon | CancelCoupon;

/** No campaign gives coupons there at this moment; asking again later may help. */
export interface NoCampaign {
  readonly tag: 'NoCampaign';
}
/** The reservation was cancelled, before or after it had a coupon: it gets none any more. */
export interface CouponClosed {
  readonly tag: 'CouponClosed';
}
export type CouponRejection = NoCampaign | CouponClosed | InvalidInput;

const DAY_MS = 24 * 60 * 60_000;

type Decided = Decision<CouponEvent, CouponRejection>;

function decide(command: CouponCommand, state: CouponState): Decided {
  switch (command.type) {
    case 'IssueCoupon':
      return issue(command, state);
    case 'CancelCoupon':
      return cancel(command, state);
    default:
      return impossible(command);
  }
}

function issue(command: IssueCoupon, state: CouponState): Decided {
  const { type: _, campaign, at, ...coupon } = command;
  if (state && state.status !== 'ISSUED') return rejected({ tag: 'CouponClosed' });
  if (state) {
    for (const field of ['customerId', 'providerId'] as const)
      if (state[field] !== command[field])
        return rejected({
          tag: 'InvalidInput',
          field,
          problem: "is not the one of the reservation's coupon",
        });
    return accepted();
  }
  if (!campaign) return rejected({ tag: 'NoCampaign' });
  return accepted<CouponEvent>({
    type: 'CouponIssued',
    ...coupon,
    campaignId: campaign.id,
    title: campaign.title,
    discount: campaign.discount,
    issuedAt: at,
    expiresAt: new Date(at.getTime() + campaign.validDays * DAY_MS),
  });
}

function cancel({ reservationId, at }: CancelCoupon, state: CouponState): Decided {
  if (!state) return accepted<CouponEvent>({ type: 'DoorClosed', reservationId, at });
  return state.status === 'ISSUED' ? accepted<CouponEvent>({ type: 'CouponCancelled', at }) : accepted();
}

/**
 * The rules of a reservation's coupon: at most one ever, and none after a cancellation, in whatever order the two
 * come.
 */
export const couponDecider: Decider<CouponCommand, CouponState, CouponEvent, CouponRejection> = {
  decide,
  evolve: evolveCoupon,
  initial: null,
};
