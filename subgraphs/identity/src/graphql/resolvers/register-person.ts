import { requireCustomer } from '@yeyak/graphql-kit';
import { refusal } from '../answers';
import type { InvalidResidentNumber, MutationResolvers } from '../schema.generated';
import type { ResidentNumberProblem } from '../../domain/resident-number';
import { notSignedInHere } from './not-signed-in-here';

/** What is wrong, without what was given: a number is not repeated anywhere. */
const WORDS: Record<ResidentNumberProblem, string> = {
  FORMAT: 'A resident registration number has 13 digits, with or without a hyphen after the sixth.',
  DATE: 'The first six digits are no date of birth.',
  CENTURY_DIGIT: 'By the seventh digit, the date of birth lies in the future.',
  CHECKSUM:
    'The last digit does not follow from the others. If the number was issued since 5 October 2020, say so.',
};

const invalidNumber = (
  code: ResidentNumberProblem,
): InvalidResidentNumber & { __typename: 'InvalidResidentNumber' } => ({
  __typename: 'InvalidResidentNumber',
  code,
  message: WORDS[code],
});

export const registerPerson: MutationResolvers['registerPerson'] = async (_, { input }, context) => {
  const customerId = requireCustomer(context);
  const { useCases, newId, now } = context;
  const outcome = await useCases.registerPerson({ ...input, customerId, personId: newId(), now });
  if (outcome.tag === 'Registered') return { __typename: 'RegisterPersonSuccess', person: outcome.person };
  if (outcome.tag === 'InvalidResidentNumber') return invalidNumber(outcome.code);
  if (outcome.tag === 'UnknownCustomer') throw notSignedInHere();
  return refusal(outcome);
};
