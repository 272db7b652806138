import { requireService } from '@yeyak/graphql-kit';
import type { SendCancellationOutcome } from '../../application/send-cancellation';
import { checkLetter } from '../letter';
import type { MutationResolvers, ResolversTypes } from '../schema.generated';

type Result = Awaited<ResolversTypes['SendCancellationResult']>;

const resultOf = (outcome: SendCancellationOutcome): Result => {
  switch (outcome.tag) {
    case 'Sent':
      return { __typename: 'SendCancellationSuccess', message: outcome.message };
    case 'NotSentYet':
      return {
        __typename: 'NotSentYet',
        code: 'NOT_SENT_YET',
        message: 'The message has not been sent yet; it goes on being tried.',
        retryAfterSeconds: outcome.retryAfterSeconds,
      };
    case 'CannotBeSent':
      return {
        __typename: 'CannotBeSent',
        code: outcome.code,
        message: 'The message cannot be sent to this person.',
      };
    case 'KeyReused':
      return {
        __typename: 'InvalidInput',
        code: 'INVALID_INPUT',
        message: 'The key belongs to a message about another reservation.',
        field: 'key',
      };
  }
};

export const Mutation: MutationResolvers = {
  async sendCancellation(_, { input }, context) {
    requireService(context);
    const refusal = checkLetter(input);
    if (refusal) return { __typename: 'InvalidInput', code: 'INVALID_INPUT', ...refusal };
    return resultOf(await context.sendCancellation(input));
  },
};
