import { requireAdmin } from '@yeyak/graphql-kit';
import { answer } from '../answers';
import type { MutationResolvers } from '../schema.generated';

export const startCampaign: MutationResolvers['startCampaign'] = async (_, { input }, context) => {
  requireAdmin(context);
  const { useCases, newId, now } = context;
  return answer('StartCampaignSuccess', await useCases.startCampaign({ id: newId(), now, given: input }));
};
