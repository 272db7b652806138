import { requireService } from '@yeyak/graphql-kit';
import { amountOf, text } from '../input';
import { refusingKeyConflict } from '../key-conflict';
import type { MutationResolvers } from '../schema.generated';
import { captureResult } from '../capture-result';

export const capturePayment: MutationResolvers['capturePayment'] = async (_, { input }, context) => {
  requireService(context);
  const { key, reservationId, customerId, providerId, amount, method, token } = input;
  const outcome = await refusingKeyConflict(() =>
    context.capture({
      type: 'Capture',
      id: context.newId(),
      key: text('key', key),
      reservationId: text('reservationId', reservationId),
      customerId: text('customerId', customerId),
      providerId: text('providerId', providerId),
      amount: amountOf(amount),
      method,
      token: token === null || token === undefined ? null : text('token', token, 200),
      at: context.now,
    }),
  );
  return captureResult(outcome);
};
