import { type Price, type Text, won } from './shapes';

/** What a campaign's coupons take off: an amount of money, or whole percent. */
type DemoDiscount = { readonly amountOff: Price } | { readonly percentOff: number };

export interface DemoCampaign {
  readonly id: string;
  readonly title: Text;
  readonly discount: DemoDiscount;
  /** For how many days its coupons are valid. */
  readonly validDays: number;
  /** Whose customers get its coupons; `null`: every provider's. */
  readonly providerId: string | null;
  readonly beginsAt: string;
}

/** They have been running since before anybody looked, and run until an administrator ends them. */
const since = '2026-01-01T00:00:00.000Z';

/** What `marketing` seeds: a coupon for every delivery, and a better one of one shop. */
export const demoCampaigns: readonly DemoCampaign[] = [
  {
    id: 'campaign-every-shop',
    title: { ko: '다음 주문 2,000원 할인', en: '2,000 won off your next order' },
    discount: { amountOff: won(2_000) },
    validDays: 30,
    providerId: null,
    beginsAt: since,
  },
  {
    id: 'campaign-ondam',
    title: { ko: '온담상점 단골 감사 10% 할인', en: 'Ondam Shop: 10% off, with our thanks' },
    discount: { percentOff: 10 },
    validDays: 60,
    providerId: 'shop-ondam',
    beginsAt: since,
  },
];
