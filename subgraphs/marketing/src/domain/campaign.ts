import type { Localized, Money } from '@yeyak/contracts';
import { impossible } from '@yeyak/domain-kit';

/** What a coupon takes off: an amount of money, or a share of the price in whole percent (1 to 100). */
export type Discount =
  | { readonly type: 'AMOUNT'; readonly amount: Money }
  | { readonly type: 'PERCENT'; readonly percent: number };

/** What decides which coupons are given, where and when. */
export interface Campaign {
  readonly id: string;
  readonly title: Localized;
  readonly discount: Discount;
  /** For how many days of 24 hours its coupons are valid. */
  readonly validDays: number;
  /** At whose customers it is aimed; `null`: at every provider's. */
  readonly providerId: string | null;
  readonly beginsAt: Date;
  /** The first instant at which it gives no coupons any more; `null`: until somebody ends it. */
  readonly endsAt: Date | null;
}

/** A campaign; `null` before it is started. */
export type CampaignState = Campaign | null;

/** What happened to a campaign. */
export type CampaignEvent =
  | { readonly type: 'CampaignStarted'; readonly campaign: Campaign }
  | { readonly type: 'CampaignEnded'; readonly at: Date };

/** Folds an event over a campaign. */
export function evolveCampaign(state: CampaignState, event: CampaignEvent): CampaignState {
  switch (event.type) {
    case 'CampaignStarted':
      return event.campaign;
    case 'CampaignEnded':
      if (!state) throw new Error('a campaign that was never started has ended');
      return { ...state, endsAt: event.at };
    default:
      return impossible(event);
  }
}

/** Whether it gives coupons at an instant. */
export const isLive = ({ beginsAt, endsAt }: Pick<Campaign, 'beginsAt' | 'endsAt'>, at: Date): boolean =>
  beginsAt <= at && (endsAt === null || at < endsAt);

/**
 * The one campaign that decides for a provider's customers: the provider's own before the general one; of several the
 * one that began last, so that a special stands above what runs all year. `null` where none is live.
 */
export function decidingCampaign(
  campaigns: readonly Campaign[],
  providerId: string,
  at: Date,
): Campaign | null {
  const [first = null] = campaigns
    .filter((one) => (one.providerId ?? providerId) === providerId && isLive(one, at))
    .sort(
      (a, b) =>
        Number(a.providerId === null) - Number(b.providerId === null) ||
        b.beginsAt.getTime() - a.beginsAt.getTime() ||
        (a.id < b.id ? 1 : -1),
    );
  return first;
}
