import type { Audience, Place, Update } from './changes/change';
import type { ChangeHub } from './changes/change-hub';
import type { Freshness } from './freshness';
import type { MaySee } from './ports';

/** Follows changes live. Who may follow what is checked where the request comes in. */
export const followReservations = (
  hub: Pick<ChangeHub, 'follow'>,
  freshness: Pick<Freshness, 'reached'>,
) => ({
  changesOf: (audience: Audience, after?: Place): Promise<AsyncIterableIterator<Update>> =>
    hub.follow(audience, after),

  /**
   * Whether a reservation is there for whom wants to follow it. One that was made a moment ago may not be known here
   * yet: it is waited for (2 s at most), so that following can begin right after reserving.
   */
  canFollow: (reservationId: string, maySee: MaySee): Promise<boolean> =>
    freshness.reached(reservationId, 1, maySee),
});
export type FollowReservations = ReturnType<typeof followReservations>;
