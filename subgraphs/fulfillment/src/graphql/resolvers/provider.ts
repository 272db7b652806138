import {
  badInput,
  connection,
  couldBeId,
  isService,
  isStaffOf,
  type PageRequest,
  pageSize,
  readCursor,
} from '@yeyak/graphql-kit';
import type { DeskPage } from '../../application/ports';
import type { SeenWorkOrder } from '../../domain/work-order';
import { localDay } from '../local-day';
import type { ProviderResolvers } from '../schema.generated';

/** What this context adds to a provider: its desk, and who comes. */
export const Provider: ProviderResolvers = {
  async desk({ id: providerId }, { status, offeringId, on, ...request }, { principal, desk }) {
    if (!isStaffOf(principal, providerId) && !isService(principal)) return null;
    const filter = {
      statuses: status ?? null,
      offeringId: offeringId ?? null,
      on: on === null || on === undefined ? null : localDay(on),
    };
    return page(request, async (wanted) =>
      isPossible(offeringId) ? desk.desk(providerId, filter, wanted) : [],
    );
  },
  async roster({ id: providerId }, { offeringId, startsAt, ...request }, { principal, desk }) {
    if (!isStaffOf(principal, providerId) && !isService(principal)) return null;
    const begins = startsAt === null || startsAt === undefined ? null : new Date(startsAt);
    if (begins && Number.isNaN(begins.getTime())) throw badInput('"startsAt" is no instant.');
    return page(request, async (wanted) =>
      isPossible(offeringId) ? desk.roster(providerId, offeringId, begins, wanted) : [],
    );
  },
};

/** Where no id is asked for, any will do; one that cannot be an id is nobody's. */
const isPossible = (id: string | null | undefined): boolean =>
  id === null || id === undefined || couldBeId(id);

async function page(request: PageRequest, read: (page: DeskPage) => Promise<SeenWorkOrder[]>) {
  const size = pageSize(request);
  const cursor = readCursor(request, ['instant', 'id']);
  const after = cursor && { openedAt: new Date(cursor[0]), id: cursor[1] };
  const rows = await read({ take: size + 1, after });
  return connection(rows, size, (order) => [order.openedAt.toISOString(), order.id], request.after);
}
