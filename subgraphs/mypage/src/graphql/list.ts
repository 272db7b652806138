import { connection, type PageRequest, pageSize } from '@yeyak/graphql-kit';
import type { ViewFilter } from '../application/ports';
import type { AtLeast } from '../application/read-reservations';
import { afterView } from './arguments';
import type { Context } from './context';
import type { ReservationViewConnectionMapper } from './mappers';

/** A page of a list of reservations, as every list field returns it. */
export async function list(
  { reservations }: Pick<Context, 'reservations'>,
  filter: ViewFilter,
  page: PageRequest,
  atLeast?: AtLeast | null,
): Promise<ReservationViewConnectionMapper> {
  const size = pageSize(page);
  const { views, upToDate } = await reservations.page(filter, afterView(page), size, atLeast);
  return { ...connection(views, size, (view) => [view.reservedAt, view.id], page.after), upToDate };
}
