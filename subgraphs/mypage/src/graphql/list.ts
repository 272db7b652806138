import { connection, type PageRequest, pageSize } from '@yeyak/graphql-kit';
import type { ViewFilter } from '../application/ports';
import type { AtLeast } from '../application/read-reservations';
import type { ListedView } from '../domain/reservation-view';
import type { Context } from './context';
import { afterView, cursorParts } from './list-arguments';
import type { OwnersPage } from './loaders';
import type { ReservationViewConnectionMapper } from './mappers';
import { viewerOf } from './viewer';

/** A page of one customer's or provider's list, read together with those of others. */
export async function listOf(
  { loaders }: Pick<Context, 'loaders'>,
  owner: Pick<OwnersPage, 'by' | 'id'>,
  filter: ViewFilter,
  page: PageRequest,
): Promise<ReservationViewConnectionMapper> {
  const size = pageSize(page);
  const after = afterView(page, orderOf(filter));
  const views = await loaders.pages.load({ ...owner, filter, after, limit: size + 1 });
  return connected(views, size, filter, page, true);
}

/** A page of a list that a query asks for. */
export async function list(
  context: Pick<Context, 'reservations' | 'principal'>,
  filter: ViewFilter,
  page: PageRequest,
  atLeast?: AtLeast | null,
): Promise<ReservationViewConnectionMapper> {
  const size = pageSize(page);
  const after = afterView(page, orderOf(filter));
  const { views, upToDate } = await context.reservations.page(
    filter,
    after,
    size,
    atLeast && { ...atLeast, maySee: viewerOf(context) },
  );
  return connected(views, size, filter, page, upToDate);
}

const orderOf = ({ order }: ViewFilter) => order ?? 'NEWEST_FIRST';

const connected = (
  views: ListedView[],
  size: number,
  filter: ViewFilter,
  page: PageRequest,
  upToDate: boolean,
) => ({
  ...connection(views, size, (view) => cursorParts(view, orderOf(filter)), page.after),
  upToDate,
});
