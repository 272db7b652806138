import { isStaffOf } from '@yeyak/graphql-kit';
import { possibleActions, possibleMilestones } from '../../domain/work-order.decider';
import { visible } from '../access';
import type { Contact } from '../../application/ports';
import type { Brief } from '../../domain/work-order';
import type { Loaders } from '../loaders';
import type { FulfillmentResolvers } from '../schema.generated';

/** Work at a desk. Whoever may not see it never gets hold of one. */
export const Fulfillment: FulfillmentResolvers = {
  __resolveReference: async ({ id }, context) => visible(context, await context.loaders.workOrder.load(id)),
  title: ({ brief }) => brief.title,
  kind: ({ brief }) => brief.kind,
  quantity: ({ brief }) => brief.quantity,
  offeringId: ({ brief }) => brief.offeringId,
  slot: ({ brief: { slot } }) =>
    slot && { ...slot, startsAt: slot.startsAt.toISOString(), endsAt: slot.endsAt.toISOString() },
  item: ({ brief }) => brief.item,
  needsAddress: ({ brief }) => brief.needsAddress,
  gates: ({ gates }) => gates.map((gate) => ({ ...gate, since: gate.since.toISOString() })),
  milestones: ({ brief, reached }) =>
    brief.milestones.map(({ code, label }) => {
      const done = reached.find((milestone) => milestone.code === code);
      return { code, label, reachedAt: done?.reachedAt.toISOString() ?? null, note: done?.note ?? null };
    }),
  nextMilestones: (order, _, { principal }) =>
    isStaffOf(principal, order.providerId) ? [...possibleMilestones(order)] : [],
  actions: (order, _, { principal, now }) =>
    isStaffOf(principal, order.providerId) ? [...possibleActions(order, now)] : [],
  dueAt: ({ brief }) => brief.dueAt?.toISOString() ?? null,
  openedAt: ({ openedAt }) => openedAt.toISOString(),
  confirmedAt: ({ confirmedAt }) => confirmedAt?.toISOString() ?? null,
  startedAt: ({ startedAt }) => startedAt?.toISOString() ?? null,
  completedAt: (order) => (order.status === 'COMPLETED' ? order.completedAt.toISOString() : null),
  deniedAt: (order) => (order.status === 'DENIED' ? order.deniedAt.toISOString() : null),
  withdrawnAt: (order) => (order.status === 'WITHDRAWN' ? order.withdrawnAt.toISOString() : null),
  noShowAt: (order) => (order.status === 'NO_SHOW' ? order.noShowAt.toISOString() : null),
  contact: ({ providerId, brief }, _, { principal, loaders }) =>
    isStaffOf(principal, providerId) ? person(loaders, brief, brief.contactId) : null,
  participants: ({ providerId, brief }, _, { principal, loaders }) =>
    isStaffOf(principal, providerId)
      ? Promise.all(brief.participantIds.map((id) => person(loaders, brief, id)))
      : null,
  reservation: ({ reservationId }) => ({ id: reservationId }),
  provider: ({ providerId }) => ({ id: providerId }),
};

/** How to reach one of those whom work is for, as far as the desk needs to know. */
async function person(loaders: Loaders, brief: Brief, contactId: string): Promise<Contact | null> {
  const contact = await loaders.contact.load(contactId);
  // Whoever reserves names a contact by its id: another person's, guessed or learnt, is not shown for it.
  if (contact?.customerId !== brief.customerId) return null;
  return brief.needsAddress ? contact : { ...contact, address: null };
}
