import type { ListedView } from '../domain/reservation-view';
import type { Audience, Place, Update } from './changes/change';
import type { ChangeHub } from './changes/change-hub';
import type { Freshness } from './freshness';
import type { ViewReader } from './ports';

/** Follows changes live. Who may follow what is checked where the request comes in. */
export const followReservations = (
  hub: Pick<ChangeHub, 'follow'>,
  reader: Pick<ViewReader, 'byIds'>,
  freshness: Pick<Freshness, 'reached'>,
) => ({
  changesOf: (audience: Audience, after?: Place): Promise<AsyncIterableIterator<Update>> =>
    hub.follow(audience, after),

  /**
   * The reservation that somebody wants to follow. One that was made a moment ago may not be known here yet: it is
   * waited for (2 s at most), so that following can begin right after reserving.
   */
  async subject(reservationId: string): Promise<ListedView | null> {
    if (!(await freshness.reached(reservationId, 1))) return null;
    const [view] = await reader.byIds([reservationId]);
    return view ?? null;
  },
});
export type FollowReservations = ReturnType<typeof followReservations>;
