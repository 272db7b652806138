import { requireStaffOf } from '@yeyak/graphql-kit';
import { answer } from '../answers';
import type { MutationResolvers } from '../schema.generated';

export const setOpeningHours: MutationResolvers['setOpeningHours'] = async (_, { input }, context) => {
  requireStaffOf(context, input.providerId);
  const { useCases, newId, now } = context;
  return answer(
    'SetOpeningHoursSuccess',
    await useCases.setOpeningHours({ ...input, operationId: newId(), now }),
  );
};
