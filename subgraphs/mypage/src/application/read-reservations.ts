import type { ListedView } from '../domain/reservation-view';
import type { Freshness } from './freshness';
import type { AfterView, MaySee, ViewFilter, ViewReader } from './ports';

/** A view and whether it is as new as was asked for. */
export interface FreshView {
  view: ListedView;
  upToDate: boolean;
}

/** A reservation and the least version in which it must be known. */
export interface AtLeast {
  reservationId: string;
  version: number;
}

/** Reads what screens show. Whose list somebody may see is checked where the request comes in. */
export const readReservations = (reader: ViewReader, freshness: Pick<Freshness, 'reached'>) => ({
  /**
   * One reservation, after waiting (2 s at most) for a version where one is asked for; `null` where it is not listed,
   * and, after as long a wait, where it may not be seen.
   */
  async one(id: string, maySee: MaySee, atLeastVersion?: number | null): Promise<FreshView | null> {
    const upToDate = atLeastVersion ? await freshness.reached(id, atLeastVersion, maySee) : true;
    const [view] = await reader.byIds([id]);
    return view && maySee(view) ? { view, upToDate } : null;
  },

  /** One more than the page, so that the caller knows whether there is a next one. */
  async page(
    filter: ViewFilter,
    after: AfterView | null,
    size: number,
    atLeast?: (AtLeast & { maySee: MaySee }) | null,
  ): Promise<{ views: ListedView[]; upToDate: boolean }> {
    const upToDate = atLeast
      ? await freshness.reached(atLeast.reservationId, atLeast.version, atLeast.maySee)
      : true;
    return { views: await reader.page(filter, after, size + 1), upToDate };
  },
});
export type ReadReservations = ReturnType<typeof readReservations>;
