import { accepted, type Decider, type Decision, impossible, rejected } from '@yeyak/domain-kit';
import { type Campaign, type CampaignEvent, type CampaignState, evolveCampaign } from './campaign';
import type { InvalidInput } from './input';

/** There is nothing with this id. */
export interface NotFound {
  readonly tag: 'NotFound';
}

export type CampaignCommand =
  | { readonly type: 'StartCampaign'; readonly campaign: Campaign; readonly at: Date }
  | { readonly type: 'EndCampaign'; readonly at: Date };

export type CampaignRejection = NotFound | InvalidInput;

function decide(command: CampaignCommand, state: CampaignState): Decision<CampaignEvent, CampaignRejection> {
  switch (command.type) {
    case 'StartCampaign':
      return start(command);
    case 'EndCampaign': {
      if (!state) return rejected({ tag: 'NotFound' });
      const isOver = state.endsAt !== null && state.endsAt <= command.at;
      return isOver ? accepted() : accepted({ type: 'CampaignEnded', at: command.at });
    }
    default:
      return impossible(command);
  }
}

function start({
  campaign,
  at,
}: Extract<CampaignCommand, { type: 'StartCampaign' }>): Decision<CampaignEvent, CampaignRejection> {
  const { beginsAt, endsAt } = campaign;
  if (endsAt !== null && endsAt <= beginsAt)
    return rejected({ tag: 'InvalidInput', field: 'endsAt', problem: 'is not after its beginning' });
  if (endsAt !== null && endsAt <= at)
    return rejected({ tag: 'InvalidInput', field: 'endsAt', problem: 'is over already' });
  return accepted({ type: 'CampaignStarted', campaign });
}

/**
 * The rules of a campaign. Ending is for good, twice is once; what is ended before it began never gives a coupon.
 * Coupons that were given stay what they are.
 */
export const campaignDecider: Decider<CampaignCommand, CampaignState, CampaignEvent, CampaignRejection> = {
  decide,
  evolve: evolveCampaign,
  initial: null,
};
