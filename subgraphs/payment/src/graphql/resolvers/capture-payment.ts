import { checkedText, requireService } from '@yeyak/graphql-kit';
import { amountOf } from '../input';
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
      key: checkedText('key', key),
      reservationId: checkedText('reservationId', reservationId),
      customerId: checkedText('customerId', customerId),
      providerId: checkedText('providerId', providerId),
      amount: amountOf(amount),
      method,
      token: token === null || token === undefined ? null : checkedText('token', token, 200),
      at: context.now,
    }),
  );
  return captureResult(outcome);
};
