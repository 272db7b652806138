import { specify } from '@yeyak/testkit';
import { newCouponCode } from '../src/application/coupon-code';
import type { Campaign } from '../src/domain/campaign';
import type { CouponEvent } from '../src/domain/coupon';
import { type CancelCoupon, couponDecider, type IssueCoupon } from '../src/domain/coupon.decider';

const at = new Date('2026-12-01T00:00:00.000Z');
const later = new Date('2026-12-02T00:00:00.000Z');
const campaign: Campaign = {
  id: 'campaign-1',
  title: { ko: '감사', en: 'Thanks' },
  discount: { type: 'PERCENT', percent: 10 },
  validDays: 14,
  providerId: null,
  beginsAt: new Date('2026-11-01T00:00:00.000Z'),
  endsAt: null,
};

const issue = (more: Partial<IssueCoupon> = {}): IssueCoupon => ({
  type: 'IssueCoupon',
  id: 'coupon-1',
  code: 'K7MQ-3XRD-9RTP-W2HN',
  reservationId: 'reservation-1',
  customerId: 'customer-1',
  providerId: 'shop-1',
  campaign,
  at,
  ...more,
});
const cancel = (more: Partial<CancelCoupon> = {}): CancelCoupon => ({
  type: 'CancelCoupon',
  reservationId: 'reservation-1',
  at: later,
  ...more,
});

const issued: CouponEvent = {
  type: 'CouponIssued',
  id: 'coupon-1',
  code: 'K7MQ-3XRD-9RTP-W2HN',
  reservationId: 'reservation-1',
  customerId: 'customer-1',
  providerId: 'shop-1',
  campaignId: 'campaign-1',
  title: campaign.title,
  discount: campaign.discount,
  issuedAt: at,
  expiresAt: new Date('2026-12-15T00:00:00.000Z'),
};
const cancelled: CouponEvent = { type: 'CouponCancelled', at: later };
const closed: CouponEvent = { type: 'DoorClosed', reservationId: 'reservation-1', at: later };

const given = specify(couponDecider);

describe('a reservation’s coupon', () => {
  it('D3 is issued as the campaign has it, for as long as the campaign says', () => {
    expect(given().when(issue()).then([issued])).toMatchObject({
      status: 'ISSUED',
      campaignId: 'campaign-1',
    });
  });

  it('D3 without a campaign there is none', () => {
    given()
      .when(issue({ campaign: null }))
      .rejected('NoCampaign');
  });

  it('D3 is one: asked for again it is the same, though no campaign is live any more', () => {
    given([issued])
      .when(issue({ id: 'coupon-2', code: 'other', at: later, campaign: null }))
      .then([]);
  });

  it.each(['customerId', 'providerId'] as const)('is not given to another %s as well', (field) => {
    given([issued])
      .when(issue({ [field]: 'another' }))
      .rejected('InvalidInput', { field });
  });

  it('D7 is cancelled', () => {
    const state = given([issued]).when(cancel()).then([cancelled]);
    expect(state).toMatchObject({ status: 'CANCELLED', cancelledAt: later, code: 'K7MQ-3XRD-9RTP-W2HN' });
  });

  it('D7 that was never issued is closed for good', () => {
    expect(given().when(cancel()).then([closed])).toEqual({
      status: 'CLOSED',
      reservationId: 'reservation-1',
      closedAt: later,
    });
  });

  it.each([
    ['cancelled', [issued, cancelled]],
    ['closed', [closed]],
  ])('D7 that is %s stays so: cancelled again nothing changes, issued again it is refused', (_, history) => {
    given(history).when(cancel()).then([]);
    given(history).when(issue()).rejected('CouponClosed');
  });
});

describe('a coupon’s code', () => {
  it('is four groups of four that are easy to read out, and no two are alike', () => {
    const codes = Array.from({ length: 2_000 }, newCouponCode);
    for (const code of codes)
      expect(code).toMatch(/^[2-9BCDFGHJKMNPQRSTWXYZ]{4}(-[2-9BCDFGHJKMNPQRSTWXYZ]{4}){3}$/);
    expect(new Set(codes).size).toBe(codes.length);
    // Every letter turns up: none of the 27 is out of reach.
    expect(new Set(codes.join('').replaceAll('-', '')).size).toBe(27);
  });
});
