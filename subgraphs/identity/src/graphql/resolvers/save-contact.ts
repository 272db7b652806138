import { requireUser } from '@yeyak/graphql-kit';
import { GraphQLError } from 'graphql';
import { refusal } from '../answers';
import type { MutationResolvers } from '../schema.generated';

export const saveContact: MutationResolvers['saveContact'] = async (_, { input }, context) => {
  const customerId = requireUser(context);
  const { useCases, newId, now } = context;
  const outcome = await useCases.saveContact({ ...input, customerId, contactId: newId(), now });
  if (outcome.tag === 'Saved') return { __typename: 'SaveContactSuccess', contact: outcome.contact };
  if (outcome.tag !== 'UnknownCustomer') return refusal(outcome);
  // A token of another issuer, or of a user who is gone: whoever asks is not signed in here.
  throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
};
