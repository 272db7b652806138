import { couldBeId, requireAdmin } from '@yeyak/graphql-kit';
import { answer } from '../answers';
import type { MutationResolvers } from '../schema.generated';

export const endCampaign: MutationResolvers['endCampaign'] = async (_, { id }, context) => {
  requireAdmin(context);
  const { useCases, now } = context;
  if (!couldBeId(id)) return answer('EndCampaignSuccess', { tag: 'NotFound' });
  return answer('EndCampaignSuccess', await useCases.endCampaign({ id, now }));
};
