import { specify } from '@yeyak/testkit';
import { type Campaign, type CampaignEvent, decidingCampaign, isLive } from '../src/domain/campaign';
import { campaignDecider } from '../src/domain/campaign.decider';
import { type GivenCampaign, parseCampaign } from '../src/domain/input';

const day = (number: number): Date => new Date(Date.UTC(2026, 11, number));
const campaign = (more: Partial<Campaign> = {}): Campaign => ({
  id: 'campaign-1',
  title: { ko: '감사', en: 'Thanks' },
  discount: { type: 'AMOUNT', amount: { amount: 2_000, currency: 'KRW' } },
  validDays: 30,
  providerId: null,
  beginsAt: day(1),
  endsAt: null,
  ...more,
});
const started = (more: Partial<Campaign> = {}): CampaignEvent => ({
  type: 'CampaignStarted',
  campaign: campaign(more),
});

const given = specify(campaignDecider);

describe('a campaign', () => {
  it('is started, now or for later', () => {
    const planned = campaign({ beginsAt: day(20), endsAt: day(21) });
    given()
      .when({ type: 'StartCampaign', campaign: planned, at: day(5) })
      .then([{ type: 'CampaignStarted', campaign: planned }]);
  });

  it.each([
    ['before it begins', { beginsAt: day(20), endsAt: day(19) }],
    ['when it begins', { beginsAt: day(20), endsAt: day(20) }],
    ['in the past', { beginsAt: day(1), endsAt: day(5) }],
  ])('cannot end %s', (_, dates) => {
    given()
      .when({ type: 'StartCampaign', campaign: campaign(dates), at: day(5) })
      .rejected('InvalidInput', { field: 'endsAt' });
  });

  it('is ended at once, also where it was to last, and twice is once', () => {
    const ended: CampaignEvent = { type: 'CampaignEnded', at: day(10) };
    for (const endsAt of [null, day(20)]) {
      const state = given([started({ endsAt })])
        .when({ type: 'EndCampaign', at: day(10) })
        .then([ended]);
      expect(state?.endsAt).toEqual(day(10));
      given([started({ endsAt }), ended])
        .when({ type: 'EndCampaign', at: day(11) })
        .then([]);
    }
  });

  it('that is ended before it begins never gives a coupon', () => {
    const state = given([started({ beginsAt: day(20) })])
      .when({ type: 'EndCampaign', at: day(10) })
      .then([{ type: 'CampaignEnded', at: day(10) }]);
    for (let number = 1; number < 31; number += 1) expect(state && isLive(state, day(number))).toBe(false);
  });

  it('that is not there cannot be ended', () => {
    given()
      .when({ type: 'EndCampaign', at: day(10) })
      .rejected('NotFound');
  });

  it('is live from its first instant to the one before its last', () => {
    const dates = { beginsAt: day(10), endsAt: day(20) };
    expect([9, 10, 19, 20].map((number) => isLive(dates, day(number)))).toEqual([false, true, true, false]);
    expect(isLive({ beginsAt: day(10), endsAt: null }, day(31))).toBe(true);
  });
});

describe('which campaign decides', () => {
  const general = campaign({ id: 'general', beginsAt: day(8) });
  const own = campaign({ id: 'own', providerId: 'shop-1', beginsAt: day(1) });
  const special = campaign({ id: 'special', providerId: 'shop-1', beginsAt: day(5), endsAt: day(9) });
  const foreign = campaign({ id: 'foreign', providerId: 'shop-2', beginsAt: day(9) });
  const all = [general, own, special, foreign];

  it('D3 the provider’s own before the general one, the one that began last before the others, whatever the order', () => {
    for (const campaigns of [all, [...all].reverse()]) {
      expect(decidingCampaign(campaigns, 'shop-1', day(6))?.id).toBe('special');
      expect(decidingCampaign(campaigns, 'shop-1', day(10))?.id).toBe('own');
      expect(decidingCampaign(campaigns, 'shop-2', day(8))?.id).toBe('general');
      expect(decidingCampaign(campaigns, 'shop-2', day(9))?.id).toBe('foreign');
      expect(decidingCampaign(campaigns, 'shop-3', day(9))?.id).toBe('general');
    }
  });

  it('D3 none where none is live, and another provider’s never', () => {
    expect(decidingCampaign([general], 'shop-1', day(7))).toBeNull();
    expect(decidingCampaign([foreign], 'shop-1', day(10))).toBeNull();
  });

  it('of two that began at the same instant it is always the same one', () => {
    const [a, b] = [campaign({ id: 'a' }), campaign({ id: 'b' })];
    expect(decidingCampaign([a, b], 'shop-1', day(2))?.id).toBe('b');
    expect(decidingCampaign([b, a], 'shop-1', day(2))?.id).toBe('b');
  });
});

describe('a campaign as it comes in', () => {
  const input = (more: Partial<GivenCampaign> = {}): GivenCampaign => ({
    idempotencyKey: 'key-1',
    title: { ko: ' 감사 ', en: 'Thanks' },
    discount: { percentOff: 10 },
    validDays: 30,
    ...more,
  });

  it('is read', () => {
    expect(parseCampaign(input({ beginsAt: '2026-12-01T00:00:00Z', providerId: 'shop-1' }))).toEqual({
      ok: true,
      value: {
        idempotencyKey: 'key-1',
        title: { ko: '감사', en: 'Thanks' },
        discount: { type: 'PERCENT', percent: 10 },
        validDays: 30,
        providerId: 'shop-1',
        beginsAt: day(1),
        endsAt: null,
      },
    });
    expect(parseCampaign(input({ discount: { amountOff: { amount: 1, currency: 'KRW' } } }))).toMatchObject({
      value: { discount: { type: 'AMOUNT', amount: { amount: 1, currency: 'KRW' } } },
    });
  });

  it.each<[string, Partial<GivenCampaign>]>([
    ['idempotencyKey', { idempotencyKey: ' ' }],
    ['title.ko', { title: { ko: '', en: 'a' } }],
    ['title.en', { title: { ko: '가', en: 'a'.repeat(101) } }],
    ['title.en', { title: { ko: '가', en: 'a\u202eb' } }],
    ['discount', { discount: {} }],
    ['discount', { discount: { percentOff: 10, amountOff: { amount: 1, currency: 'KRW' } } }],
    ['discount.percentOff', { discount: { percentOff: 0 } }],
    ['discount.percentOff', { discount: { percentOff: 101 } }],
    ['discount.amountOff.amount', { discount: { amountOff: { amount: 0, currency: 'KRW' } } }],
    ['discount.amountOff.amount', { discount: { amountOff: { amount: 1.5, currency: 'KRW' } } }],
    ['discount.amountOff.currency', { discount: { amountOff: { amount: 1, currency: 'WON' } } }],
    ['validDays', { validDays: 0 }],
    ['validDays', { validDays: 731 }],
    ['providerId', { providerId: 'a\u0000b' }],
    ['beginsAt', { beginsAt: 'tomorrow' }],
    ['beginsAt', { beginsAt: '2026-12-01T00:00:00+09:00' }],
    ['endsAt', { endsAt: '2026-02-30T00:00:00Z' }],
    ['endsAt', { endsAt: '2026-12-01' }],
  ])('is refused for its %s (%j)', (field, wrong) => {
    expect(parseCampaign(input(wrong))).toMatchObject({ ok: false, reason: { tag: 'InvalidInput', field } });
  });
});
