import { couldBeId, requireCustomer } from '@yeyak/graphql-kit';
import { notFound, toPayResult } from '../outcomes';
import type { MutationResolvers } from '../schema.generated';
import { readMeans } from './means';

export const pay: MutationResolvers['pay'] = async (_, { input: { reservationId, payment } }, context) => {
  const customerId = requireCustomer(context);
  if (!couldBeId(reservationId)) return notFound();
  const read = readMeans(payment);
  if (!read.ok) return read.refusal;
  return toPayResult(await context.pay.execute(customerId, reservationId, read.means));
};
