import { badInput, connection, isService, isStaffOf, pageSize, readCursor } from '@yeyak/graphql-kit';
import type { ProviderResolvers } from '../schema.generated';

/** What this context adds to a provider: its desk. */
export const Provider: ProviderResolvers = {
  desk: async ({ id: providerId }, { status, ...page }, { principal, desk }) => {
    if (!isStaffOf(principal, providerId) && !isService(principal)) return null;
    const size = pageSize(page);
    const [at, id] = readCursor(page, 2) ?? [];
    const openedAt = at === undefined ? null : new Date(at);
    if (openedAt && Number.isNaN(openedAt.getTime())) throw badInput('"after" is not a cursor of this list.');
    const after = openedAt && id !== undefined ? { openedAt, id } : null;
    const rows = await desk.desk(providerId, status ?? null, { take: size + 1, after });
    return connection(rows, size, (order) => [order.openedAt.toISOString(), order.id], page.after);
  },
};
