import { connection, maySee, pageSize, readCursor, requireAdmin } from '@yeyak/graphql-kit';
import { toAvailabilityResult } from '../outcomes';
import type { QueryResolvers } from '../schema.generated';

export const Query: QueryResolvers = {
  async reservation(_, { id }, { loaders, principal }) {
    const found = await loaders.reservation.load(id);
    return found && maySee(principal, found.customerId, found.providerId) ? found : null;
  },

  async availability(_, { input }, { lookUp, now }) {
    const question = {
      kind: input.kind ?? null,
      providerIds: input.providerIds ?? null,
      offeringIds: input.offeringIds ?? null,
      withSlots: input.withSlots ?? false,
      from: input.from,
      to: input.to,
      at: now,
    };
    return toAvailabilityResult(await lookUp.days(question));
  },

  kinds: (_, __, { kinds }) => [...kinds.all],

  async processesNeedingAttention(_, page, context) {
    requireAdmin(context);
    const size = pageSize(page);
    const cursor = readCursor(page, ['instant', 'id']);
    const after = cursor && { reservedAt: cursor[0], id: cursor[1] };
    const rows = await context.reservations.needingAttention(after, size + 1);
    return connection(rows, size, (row) => [row.reservedAt.toISOString(), row.id], page.after);
  },
};
