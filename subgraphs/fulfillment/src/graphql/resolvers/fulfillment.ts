import { isStaffOf } from '@yeyak/graphql-kit';
import { possibleActions } from '../../domain/work-order.decider';
import { visible } from '../access';
import type { FulfillmentResolvers } from '../schema.generated';

/** Work at a desk. Whoever may not see it never gets hold of one. */
export const Fulfillment: FulfillmentResolvers = {
  __resolveReference: async ({ id }, context) => visible(context, await context.loaders.workOrder.load(id)),
  title: ({ brief }) => brief.title,
  kind: ({ brief }) => brief.kind,
  quantity: ({ brief }) => brief.quantity,
  actions: (order, _, { principal }) =>
    isStaffOf(principal, order.providerId) ? [...possibleActions(order)] : [],
  dueAt: ({ brief }) => brief.dueAt?.toISOString() ?? null,
  openedAt: ({ openedAt }) => openedAt.toISOString(),
  confirmedAt: ({ confirmedAt }) => confirmedAt?.toISOString() ?? null,
  startedAt: ({ startedAt }) => startedAt?.toISOString() ?? null,
  completedAt: (order) => (order.status === 'COMPLETED' ? order.completedAt.toISOString() : null),
  deniedAt: (order) => (order.status === 'DENIED' ? order.deniedAt.toISOString() : null),
  withdrawnAt: (order) => (order.status === 'WITHDRAWN' ? order.withdrawnAt.toISOString() : null),
  noShowAt: (order) => (order.status === 'NO_SHOW' ? order.noShowAt.toISOString() : null),
  async contact({ providerId, brief }, _, { principal, loaders }) {
    if (!isStaffOf(principal, providerId)) return null;
    const contact = await loaders.contact.load(brief.contactId);
    // Whoever reserves names a contact by its id: another person's, guessed or learnt, is not shown for it.
    return contact?.customerId === brief.customerId ? contact : null;
  },
  reservation: ({ reservationId }) => ({ id: reservationId }),
  provider: ({ providerId }) => ({ id: providerId }),
};
