import { type Campaign, evolveCampaign } from '../domain/campaign';
import { campaignDecider, type CampaignRejection } from '../domain/campaign.decider';
import type { CampaignStore, Transactions } from './ports';

export type EndCampaign = (command: { id: string; now: Date }) => Promise<EndCampaignOutcome>;
export type EndCampaignOutcome = { tag: 'Done'; campaign: Campaign } | CampaignRejection;

/** Ends a campaign, for good: it gives no coupon from now on. Those that it gave stay. */
export const endCampaign =
  <Tx>({
    transactions,
    campaigns,
  }: {
    transactions: Transactions<Tx>;
    campaigns: CampaignStore<Tx>;
  }): EndCampaign =>
  ({ id, now }) =>
    transactions.transaction(async (tx): Promise<EndCampaignOutcome> => {
      const before = await campaigns.lock(tx, id);
      const decision = campaignDecider.decide({ type: 'EndCampaign', at: now }, before);
      if (!decision.ok) return decision.reason;
      const campaign = decision.events.reduce(evolveCampaign, before);
      if (!campaign) throw new Error('a campaign that is not there was not refused');
      if (decision.events.length > 0) await campaigns.save(tx, campaign);
      return { tag: 'Done', campaign };
    });
