import { type Policy, policy, type SqlTransaction } from '@yeyak/messaging';
import type { OpenWork } from '../application/open-work-order';

/** The process has work for a desk. */
export const openWorkOrderWhenCommanded = <Tx extends SqlTransaction>(
  open: OpenWork<Tx>,
  clock: () => Date,
): Policy<Tx> =>
  policy<Tx, 'OpenWorkOrder'>('OpenWorkOrder', ({ id, payload }, tx) => {
    const { workOrderId, reservationId, providerId, dueAt, slot, ...brief } = payload;
    const command = {
      workOrderId,
      reservationId,
      providerId,
      brief: {
        ...brief,
        slot: slot && { ...slot, startsAt: new Date(slot.startsAt), endsAt: new Date(slot.endsAt) },
        dueAt: dueAt === null ? null : new Date(dueAt),
      },
      at: clock(),
    };
    return open(tx, command, id);
  });
