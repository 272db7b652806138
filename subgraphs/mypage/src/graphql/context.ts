import type { RequestContext } from '@yeyak/graphql-kit';
import type { FollowReservations } from '../application/follow-reservations';
import type { ReadDashboards } from '../application/read-dashboards';
import type { ReadReservations } from '../application/read-reservations';
import type { Loaders } from './loaders';

/** What my page's resolvers have at hand. */
export interface Context extends RequestContext {
  reservations: ReadReservations;
  dashboards: ReadDashboards;
  follow: FollowReservations;
  loaders: Loaders;
}
