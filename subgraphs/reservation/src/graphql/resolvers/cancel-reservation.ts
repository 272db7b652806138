import { invalidText } from '@yeyak/domain-kit';
import { couldBeId, isStaffOf, requireUser } from '@yeyak/graphql-kit';
import { hideResidentNumbers } from '@yeyak/service-kit';
import { invalidInput, notFound, toCancelResult } from '../outcomes';
import type { MutationResolvers } from '../schema.generated';

const LONGEST_NOTE = 500;

export const cancelReservation: MutationResolvers['cancelReservation'] = async (
  _,
  { input: { reservationId, note } },
  context,
) => {
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
};
