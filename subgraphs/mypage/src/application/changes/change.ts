import type { ListedView } from '../../domain/reservation-view';

/** Where a change stands in the order of all changes. */
export interface Place {
  transaction: bigint;
  sequence: bigint;
}

/** What a view shows has changed; `version` is the one that it had then. */
export interface Change {
  place: Place;
  reservationId: string;
  customerId: string;
  providerId: string;
  version: number;
}

/** A change together with the view as it is now. */
export interface Update {
  place: Place;
  view: ListedView;
}

/** Whose changes somebody follows. */
export interface Audience {
  by: 'customer' | 'provider' | 'reservation';
  id: string;
}

/** A negative number where `a` is before `b`, positive where it is after, 0 where they are the same. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.transaction !== b.transaction) return a.transaction < b.transaction ? -1 : 1;
  if (a.sequence !== b.sequence) return a.sequence < b.sequence ? -1 : 1;
  return 0;
}

export const audienceKey = ({ by, id }: Audience): string => `${by}:${id}`;

/** The keys of everybody whom a change concerns. */
export const concernedBy = (change: Change): string[] => [
  audienceKey({ by: 'customer', id: change.customerId }),
  audienceKey({ by: 'provider', id: change.providerId }),
  audienceKey({ by: 'reservation', id: change.reservationId }),
];
