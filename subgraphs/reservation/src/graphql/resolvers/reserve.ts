import { requireCustomer } from '@yeyak/graphql-kit';
import { toReserveResult } from '../outcomes';
import type { MutationResolvers, ReserveInput } from '../schema.generated';
import { readMeans } from './means';

/** What is left out is null, as the use case has it. */
const toWish = ({ slot, ...input }: ReserveInput) => ({
  ...input,
  quantity: input.quantity ?? null,
  contactId: input.contactId ?? null,
  slot: slot ? { startsAt: slot.startsAt ?? null, localStart: slot.localStart ?? null } : null,
  personId: input.personId ?? null,
  participantIds: input.participantIds ?? null,
  expectedPrice: input.expectedPrice ?? null,
});

export const reserve: MutationResolvers['reserve'] = async (_, { input }, context) => {
  const customerId = requireCustomer(context);
  const { newId, now } = context;
  const read = input.payment ? readMeans(input.payment) : null;
  if (read && !read.ok) return read.refusal;
  const payment = read?.means ?? null;
  const wish = { ...toWish(input), id: newId(), customerId, payment, at: now };
  return toReserveResult(await context.reserve.execute(wish));
};
