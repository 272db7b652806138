import { requireUser } from '@yeyak/graphql-kit';
import { refusal } from '../answers';
import type { MutationResolvers } from '../schema.generated';
import { notSignedInHere } from './not-signed-in-here';

export const saveContact: MutationResolvers['saveContact'] = async (_, { input }, context) => {
  const customerId = requireUser(context);
  const { useCases, newId, now } = context;
  const outcome = await useCases.saveContact({ ...input, customerId, contactId: newId(), now });
  if (outcome.tag === 'Saved') return { __typename: 'SaveContactSuccess', contact: outcome.contact };
  if (outcome.tag === 'UnknownCustomer') throw notSignedInHere();
  return refusal(outcome);
};
