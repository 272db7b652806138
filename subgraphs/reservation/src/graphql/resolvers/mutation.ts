import { invalidText } from '@yeyak/domain-kit';
import {
  badInput,
  couldBeId,
  isStaffOf,
  requireAdmin,
  requireCustomer,
  requireService,
  requireUser,
} from '@yeyak/graphql-kit';
import { hideResidentNumbers } from '@yeyak/service-kit';
import type { MutationResolvers, TakeBackPoolInput } from '../schema.generated';
import {
  invalidInput,
  notFound,
  toCancelResult,
  toGiveBackResult,
  toPayResult,
  toReserveResult,
  toRetryResult,
  toTakeBackResult,
} from '../outcomes';

function toTakeBack({ offeringId, startsAt, capacity, version }: TakeBackPoolInput) {
  const at = startsAt ? new Date(startsAt) : null;
  if (!couldBeId(offeringId) || capacity < 0 || (at && Number.isNaN(at.getTime())))
    throw badInput('Not a pool.');
  return { offeringId, startsAt: at, capacity, version: version ?? null };
}

const LONGEST_NOTE = 500;
const isToken = (text: string | null | undefined): boolean => !text || /^[\x21-\x7e]{1,200}$/.test(text);

export const Mutation: MutationResolvers = {
  async reserve(_, { input }, context) {
    const customerId = requireCustomer(context);
    const { payment, slot } = input;
    if (!isToken(payment?.token)) return invalidInput('payment.token', 'Not a token.');
    const outcome = await context.reserve.execute({
      ...input,
      id: context.newId(),
      customerId,
      quantity: input.quantity ?? null,
      contactId: input.contactId ?? null,
      slot: slot ? { startsAt: slot.startsAt ?? null, localStart: slot.localStart ?? null } : null,
      personId: input.personId ?? null,
      participantIds: input.participantIds ?? null,
      expectedPrice: input.expectedPrice ?? null,
      payment: payment ? { method: payment.method, token: payment.token ?? null } : null,
      at: context.now,
    });
    return toReserveResult(outcome);
  },

  async pay(_, { input: { reservationId, payment } }, context) {
    const customerId = requireCustomer(context);
    if (!couldBeId(reservationId)) return notFound();
    if (!isToken(payment.token)) return invalidInput('payment.token', 'Not a token.');
    const means = { method: payment.method, token: payment.token ?? null };
    return toPayResult(await context.pay.execute(customerId, reservationId, means));
  },

  async cancelReservation(_, { input: { reservationId, note } }, context) {
    const userId = requireUser(context);
    if (!couldBeId(reservationId)) return notFound();
    const words = note?.trim() ? hideResidentNumbers(note) : null; // they go on in facts, which are kept for good
    if (words && invalidText(words, { most: LONGEST_NOTE, lines: true }))
      return invalidInput('note', `At most ${LONGEST_NOTE} characters, no control characters.`);
    const outcome = await context.cancel.execute(reservationId, words, (reservation) => {
      if (reservation.customerId === userId) return 'customer';
      return isStaffOf(context.principal, reservation.providerId) ? 'provider' : null;
    });
    return toCancelResult(outcome);
  },

  async giveBack(_, { reservationId }, context) {
    const customerId = requireCustomer(context);
    if (!couldBeId(reservationId)) return notFound();
    return toGiveBackResult(await context.giveBack.execute(customerId, reservationId));
  },

  async retryProcess(_, { reservationId }, context) {
    requireAdmin(context);
    if (!couldBeId(reservationId)) return notFound();
    return toRetryResult(await context.retry.execute(reservationId));
  },

  async takeBackSupply(_, { input: { pools } }, context) {
    requireService(context);
    return toTakeBackResult(await context.takeBack.execute(pools.map(toTakeBack)));
  },
};
