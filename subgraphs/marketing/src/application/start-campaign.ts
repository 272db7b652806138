import { type Campaign, evolveCampaign } from '../domain/campaign';
import { campaignDecider } from '../domain/campaign.decider';
import { type GivenCampaign, type InvalidInput, parseCampaign } from '../domain/input';
import type { CampaignStore } from './ports';
import { type IdempotencyKeyReused, underKey, type UnderKeyDeps } from './under-key';

export type StartCampaign = (command: {
  id: string;
  now: Date;
  given: GivenCampaign;
}) => Promise<StartCampaignOutcome>;
export type StartCampaignOutcome = { tag: 'Done'; campaign: Campaign } | IdempotencyKeyReused | InvalidInput;

export interface CampaignDeps<Tx> extends UnderKeyDeps<Tx> {
  campaigns: CampaignStore<Tx>;
}

/** Starts a campaign: once per idempotency key, however often and at once it is asked for. */
export const startCampaign =
  <Tx>(deps: CampaignDeps<Tx>): StartCampaign =>
  async ({ id, now, given }) => {
    const parsed = parseCampaign(given);
    if (!parsed.ok) return parsed.reason;
    const { idempotencyKey: key, ...details } = parsed.value;
    const asked = [
      details.title.ko,
      details.title.en,
      details.discount,
      details.validDays,
      details.providerId,
      details.beginsAt,
      details.endsAt,
    ];
    return underKey(
      deps,
      { operation: 'startCampaign', key, subject: id, asked },
      async (tx, earlier): Promise<StartCampaignOutcome> => {
        const started = earlier && (await deps.campaigns.find(tx, earlier.subject));
        if (started) return { tag: 'Done', campaign: started };
        const campaign: Campaign = { ...details, id, beginsAt: details.beginsAt ?? now };
        const decision = campaignDecider.decide({ type: 'StartCampaign', campaign, at: now }, null);
        if (!decision.ok) {
          if (decision.reason.tag === 'NotFound') throw new Error('what is new need not be found');
          return decision.reason;
        }
        const state = decision.events.reduce(evolveCampaign, null);
        if (!state) throw new Error('a campaign that was started is not there');
        await deps.campaigns.add(tx, state);
        return { tag: 'Done', campaign: state };
      },
    );
  };
