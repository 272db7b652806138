import { checkedText, requireService } from '@yeyak/graphql-kit';
import { amountOf } from '../input';
import { refusingKeyConflict } from '../key-conflict';
import type { MutationResolvers } from '../schema.generated';

export const cancelPayment: MutationResolvers['cancelPayment'] = async (_, { input }, context) => {
  requireService(context);
  const status = await refusingKeyConflict(() =>
    context.cancel({
      type: 'Cancel',
      id: context.newId(),
      key: checkedText('key', input.key),
      reservationId: checkedText('reservationId', input.reservationId),
      amount: amountOf(input.amount),
      reason: checkedText('reason', input.reason, 500),
      at: context.now,
    }),
  );
  return { status };
};
