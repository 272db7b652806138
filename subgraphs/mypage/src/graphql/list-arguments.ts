import { badInput, checkedId, checkedText, type PageRequest, readCursor } from '@yeyak/graphql-kit';
import type { ReservationStatus } from '@yeyak/contracts';
import type { AfterView, ViewFilter, ViewOrder } from '../application/ports';
import type { ListedView } from '../domain/reservation-view';
import { day } from './arguments';

/** What a list's arguments may narrow. */
interface ListArguments {
  status?: readonly ReservationStatus[] | null;
  kind?: readonly string[] | null;
  on?: string | null;
  from?: string | null;
  search?: string | null;
  order?: ViewOrder | null;
}

const MOST_CHOICES = 50;
const LONGEST_SEARCH = 100;

/** What a list shows, if it can be asked for. @throws BAD_USER_INPUT */
export function filterOf(given: ListArguments): ViewFilter {
  const { status, kind, search, order } = given;
  if ((status?.length ?? 0) > MOST_CHOICES || (kind?.length ?? 0) > MOST_CHOICES) {
    throw badInput(`At most ${MOST_CHOICES} to choose from.`);
  }
  return {
    statuses: status,
    kinds: kind?.map((one) => checkedId('kind', one)),
    on: day('on', given.on),
    from: day('from', given.from),
    search: search ? checkedText('search', search, LONGEST_SEARCH).trim().normalize('NFC') : null,
    order: order ?? 'NEWEST_FIRST',
  };
}

/** Where a list's page begins. @throws BAD_USER_INPUT for a cursor that is none of this order's. */
export function afterView(page: PageRequest, order: ViewOrder): AfterView | null {
  if (order === 'SOONEST_FIRST') {
    const cursor = readCursor(page, ['day', 'instant', 'id']);
    return cursor && { order, date: cursor[0], startsAt: cursor[1], id: cursor[2] };
  }
  const cursor = readCursor(page, ['instant', 'id']);
  return cursor && { order, reservedAt: cursor[0], id: cursor[1] };
}

/** What the cursor of a reservation holds. */
export const cursorParts = (view: ListedView, order: ViewOrder): string[] =>
  order === 'SOONEST_FIRST'
    ? [view.slot?.date ?? '', view.slot?.startsAt ?? '', view.id]
    : [view.reservedAt, view.id];
